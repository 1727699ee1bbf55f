import type { ScriptedPerson } from '../scripted-person.ts';
import { eighteenthPeople } from './eighteenth.ts';
import { eighthPeople } from './eighth.ts';
import { eleventhPeople } from './eleventh.ts';
import { fifteenthPeople } from './fifteenth.ts';
import { fifthPeople } from './fifth.ts';
import { firstPeople } from './first.ts';
import { fourteenthPeople } from './fourteenth.ts';
import { fourthPeople } from './fourth.ts';
import { nineteenthPeople } from './nineteenth.ts';
import { ninthPeople } from './ninth.ts';
import { secondPeople } from './second.ts';
import { seventeenthPeople } from './seventeenth.ts';
import { seventhPeople } from './seventh.ts';
import { sixteenthPeople } from './sixteenth.ts';
import { sixthPeople } from './sixth.ts';
import { tenthPeople } from './tenth.ts';
import { thirdPeople } from './third.ts';
import { thirteenthPeople } from './thirteenth.ts';
import { twelfthPeople } from './twelfth.ts';
import { twentiethPeople } from './twentieth.ts';
import { twentyFifthPeople } from './twenty-fifth.ts';
import { twentyFirstPeople } from './twenty-first.ts';
import { twentyFourthPeople } from './twenty-fourth.ts';
import { twentySecondPeople } from './twenty-second.ts';
import { twentySixthPeople } from './twenty-sixth.ts';
import { twentyThirdPeople } from './twenty-third.ts';

/** Everybody who was imagined by somebody who had not seen the assistant, round by round. */
export const allPeople: readonly ScriptedPerson[] = [
  ...firstPeople,
  ...secondPeople,
  ...thirdPeople,
  ...fourthPeople,
  ...fifthPeople,
  ...sixthPeople,
  ...seventhPeople,
  ...eighthPeople,
  ...ninthPeople,
  ...tenthPeople,
  ...eleventhPeople,
  ...twelfthPeople,
  ...thirteenthPeople,
  ...fourteenthPeople,
  ...fifteenthPeople,
  ...sixteenthPeople,
  ...seventeenthPeople,
  ...eighteenthPeople,
  ...nineteenthPeople,
  ...twentiethPeople,
  ...twentyFirstPeople,
  ...twentySecondPeople,
  ...twentyThirdPeople,
  ...twentyFourthPeople,
  ...twentyFifthPeople,
  ...twentySixthPeople,
];
