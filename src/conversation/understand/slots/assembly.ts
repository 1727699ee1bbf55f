import { staffWords } from './people-words.ts';

/** "Et innlegg i fylkestinget" says who listens, not what it is about. */
export const isAssembly = new RegExp(
  `^(?:${staffWords}|\\p{L}*(?:møtet?|samling(?:a|en)?|konferansen|seminaret|dagen)(?: vårt?| våre| vår)?)$`,
  'iu',
);
