import { type Audience, audiences } from '../../../requests/request.ts';
import { staffWords } from './people-words.ts';
import type { Found } from './slot-reading.ts';
import { matches, words } from './word-matches.ts';

/** All five groups. */
export const everyone = words(
  'alle(?: sammen| saman| målgruppe\\p{L}*| grupp\\p{L}*| disse| desse| fem)?|everyone|everybody|all(?: of (?:them|these))?(?: groups)?',
);

/** "For alle": everyone is invited, in words that name no group; null when they do not say so. */
export function everyoneInvited(text: string): Found<readonly Audience[]> | null {
  const found = matches(invitation, text)[0];
  return found ? { value: audiences, span: found, why: `"${found.text}"` } : null;
}

const invitation = new RegExp(
  [
    '(?<!\\p{L})(?:for|til|to) (?:alle(?: sammen| saman| målgrupp\\p{L}*| grupp\\p{L}*)?|everyone|everybody|all groups)(?!\\p{L}| (?:som|våre|kommun|innkjøp))',
    '(?<!\\p{L})alle (?:er|e) (?:hjertelig |hjarteleg )?(?:velkom\\p{L}+|invitert\\p{L}*)',
    '(?<!\\p{L})alle (?:kan|skal|får|må|bør|kan få) (?:komme|kome|delta|være med|vere med|bli med)(?!\\p{L})',
    '(?<!\\p{L})(?:everyone|everybody|anyone|all) (?:is|are|can|may) (?:welcome|invited|join|come|attend)(?!\\p{L})',
  ].join('|'),
  'giu',
);

const ownPeople = words(
  `${staffWords}|(?:fylkes)?kommunen?(?: vår| selv| sjølv)?|oss(?: selv| sjølve?)?|egne folk|eigne folk|(?:our )?own (?:staff|people)|ourselves|the (?:county|municipality)`,
);

/** The five groups have no place for "politikerne" or "oss selv": in a county or a municipality, these are its people. */
export function together(text: string): Found<readonly Audience[]> | null {
  const all = matches(everyone, text)[0];
  if (all) return { value: audiences, span: all, why: `"${all.text}"` };
  const both = matches(words('begge(?: to| deler)?|both'), text)[0];
  if (both)
    return { value: ['kommuner', 'naeringsliv'], span: both, why: `"${both.text}": the two largest groups` };
  const own = matches(ownPeople, text)[0];
  return own ? { value: ['kommuner'], span: own, why: `"${own.text}": people of the public sector` } : null;
}
