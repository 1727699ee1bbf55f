import { expect, it } from 'vitest';
import { readIntent } from '../../../src/conversation/understand/intent.ts';
import { shippedDirectory } from '../../directory/open-test-directory.ts';

const directory = shippedDirectory();

it.each([
  ['takk for hjelpen, ha en fin dag!', 'greeting'],
  ['Tusen takk for svaret. Ha det!', 'greeting'],
  ['takk skal du ha', 'greeting'],
  ['thanks for your help, have a nice day', 'greeting'],
  ['nei takk, eg klarer meg', 'greeting'],
  ["no thanks, we're fine", 'greeting'],
  ['jeg klarer meg ikke uten hjelp til anskaffelsen', 'question'],
  ['Kan du hjelpe meg?', 'help'],
  ['kan de hjelpe oss litt', 'help'],
  ['could you help me with something?', 'help'],
  ['hvorfor svarer du ikke på det jeg spør om??', 'anger'],
  ['du forstår ikke', 'anger'],
  ['why do you not answer me', 'anger'],
  ['Send meg kontaktinfo til pådriveren i Agder på e-post', 'contact'],
  ['kan jeg få telefonnummeret til kontakten i Troms?', 'contact'],
  ['Takk, men hva koster det?', 'question'],
  ['hvorfor svarer leverandørene ikke på anbudene våre?', 'question'],
  ['kan du hjelpe oss med å skrive kravspesifikasjonen?', 'question'],
])('"%s" is %s', (text, intent) => {
  const detection = directory.detect(text);
  expect(readIntent({ text, detection, hasActivity: false, slotCount: 0 }).intent).toBe(intent);
});
