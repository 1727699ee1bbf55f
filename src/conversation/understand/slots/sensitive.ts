import type { Found } from './slot-reading.ts';
import { matches, words } from './word-matches.ts';

const sensitive = words(
  '(?:(?<off>(?:fjern|ta bort|ta vekk|stryk|slett|ikke|ikkje|inkje|not|no longer|remove|unmark|uten|utan)\\s+(?:(?:lenger|lenge|merket|merkinga|merkingen|merkelappen|merking|som|the|mark|marking|så|at all|be|den|det|er)\\s+){0,3})?|(?:(?:den|det|dette|forespørselen|førespurnaden|saken|saka|this|it)\\s+(?:er|må være|må vere|skal være|skal vere|is|must be)\\s+|(?:merk|marker|mark)\\s+(?:(?:den|det|han|forespørselen|førespurnaden|it|this|the request|som|as)\\s+){0,2}))(?:innkjøps?-?\\s?sensitiv\\p{L}*|anskaffelses?-?\\s?sensitiv\\p{L}*|anskaffings-?\\s?sensitiv\\p{L}*|konkurransesensitiv\\p{L}*|procurement[ -]sensitive|commercially sensitive|sensitiv(?:t|e)?|sensitive|konfidensiel\\p{L}*|fortrolig\\p{L}*|fortruleg\\p{L}*|confidential)',
);

const thing = '(?:den|denne|det|dette|han|forespørselen|førespurnaden|saken|saka|this|it|the request)';
const secret =
  '(?:hemmelig|hemmeleg|konfidensiel\\p{L}*|fortrolig\\p{L}*|fortruleg\\p{L}*|mellom oss|for deg selv|for deg sjølv|secret|confidential|private|between us|to yourself|under wraps)';
const secrecy = words(
  [
    `${thing} (?:må|skal|bør|lyt|must|should|has to|needs to|have to) (?:(?:bli|be|helst|også|òg) )?(?:holdes|haldast|haldas|være|vere|behandles|handsamast|bli|forbli|kept|stay|remain|be)(?: \\p{L}+)? ${secret}`,
    `(?:hold|hald|holde|halde|keep) ${thing} ${secret}`,
    `(?:ingen|nobody|no one|no-one) (?:andre|others|else) (?:må|skal|bør|kan|får|must|should|can|may)(?: (?:få|know about|get to))? ?(?:vite|vita|veta|se|sjå|høre|høyre|lese|know|see|hear|read)?(?: (?:om|of|about))? ${thing}`,
  ].join('|'),
);

/** Whether a request is marked "innkjøpssensitivt" or the mark is taken away; null when nothing is said of it. */
export function readSensitive(text: string): Found<boolean> | null {
  const found = matches(sensitive, text).find(
    ({ text: said }) =>
      !/^(?:sensitiv\p{L}*|konfidensiel\p{L}*|fortrol\p{L}*|fortru\p{L}*|confidential)$/iu.test(said) ||
      isAlone(text, said),
  );
  const [asked] = matches(secrecy, text);
  if (!found && asked !== undefined && !text.includes('?'))
    return { value: true, span: asked, why: `"${asked.text}"` };
  if (!found) return null;
  const value = found.groups['off'] === undefined;
  return { value, span: found, why: `"${found.text}"` };
}

/** "Sensitivt" by itself is said of the request; "sensitive data" is a subject. */
function isAlone(text: string, said: string): boolean {
  return text.replace(/[^\p{L}]/gu, '').length === said.length;
}
