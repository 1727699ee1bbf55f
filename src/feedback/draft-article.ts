import { stringify } from 'yaml';
import type { Language } from '../language/languages.ts';
import { fold } from '../language/tokens.ts';
import { countWords } from '../retrieval/excerpt.ts';

export interface Draft {
  readonly question: string;
  readonly answer: string;
  readonly language: Language;
  /** ISO date of the answer. */
  readonly today: string;
  /** Who asked, to be taken out of the answer; null when not known. */
  readonly asker: string | null;
  /** The id of the article that comes nearest, or null. */
  readonly nearest: string | null;
}

const MAX_SHORT_WORDS = 60;
const MAX_ID_LENGTH = 50;

const checklist: Readonly<Record<Language, readonly string[]>> = {
  nb: [
    'Utkast. Assistenten bruker det ikke før du flytter det til knowledge/articles/.',
    'Før du flytter det:',
    '- Fjern navn og alt annet som viser hvem som spurte. Stemmer svaret for alle fylker?',
    '- Skriv om teksten: svaret først, i høyst 60 ord.',
    '- Finn en kilde folk kan åpne, og sett inn tittel og adresse under sources.',
    '- Skriv flere måter å spørre på under questions.',
    '- Lag artikkelen på den andre målformen også, og kjør npm run check:content.',
  ],
  nn: [
    'Utkast. Assistenten brukar det ikkje før du flyttar det til knowledge/articles/.',
    'Før du flyttar det:',
    '- Fjern namn og alt anna som viser kven som spurde. Stemmer svaret for alle fylke?',
    '- Skriv om teksten: svaret først, i høgst 60 ord.',
    '- Finn ei kjelde folk kan opne, og set inn tittel og adresse under sources.',
    '- Skriv fleire måtar å spørje på under questions.',
    '- Lag artikkelen på den andre målforma òg, og køyr npm run check:content.',
  ],
  en: [
    'A draft. The assistant does not use it until you move it to knowledge/articles/.',
    'Before you move it:',
    '- Take out names and whatever else tells who asked. Is the answer true for every county?',
    '- Edit the text: the answer first, in at most 60 words.',
    '- Find a source that people can open, and enter its title and address under sources.',
    '- Enter more ways to ask under questions.',
    '- Write the article in bokmål and nynorsk too, and run npm run check:content.',
  ],
};

const sourceTitles: Readonly<Record<Language, string>> = {
  nb: 'Svar fra pådriveren',
  nn: 'Svar frå pådrivaren',
  en: 'Answer from the pådriver',
};

export interface DraftFile {
  readonly name: string;
  readonly content: string;
}

/** An article made of a question and the answer a person gave, for an editor to finish. */
export function draftArticle(draft: Draft): DraftFile {
  const { question, language, today, nearest } = draft;
  const id = idOf(question);
  const head = stringify(
    {
      id,
      title: question,
      questions: [question.charAt(0).toLowerCase() + question.slice(1).replace(/[?!.\s]+$/, '')],
      sources: [{ title: sourceTitles[language], url: null }],
      asOf: today,
      review: inAYear(today),
      checkRule: true,
      related: nearest === null ? [] : [nearest],
    },
    { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
  );
  const notes = checklist[language].map((line) => `# ${line}\n`).join('');
  return {
    name: `${id}.${language}.md`,
    content: `---\n${notes}${head}---\n\n${bodyOf(withoutPeople(draft))}\n`,
  };
}

function idOf(question: string): string {
  const words = fold(question).replace(/[^a-z0-9]+/g, '-');
  const cut = words.length > MAX_ID_LENGTH ? words.slice(0, MAX_ID_LENGTH).replace(/-[^-]*$/, '') : words;
  return cut.replace(/^-+|-+$/g, '') || 'utkast';
}

/** As many paragraphs as fit in the short answer, one at least; the rest below "les mer". */
function bodyOf(answer: string): string {
  const paragraphs = answer.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  const fits = paragraphs.findIndex(
    (_, at) => countWords(paragraphs.slice(0, at + 1).join(' ')) > MAX_SHORT_WORDS,
  );
  const cut = fits === -1 ? paragraphs.length : Math.max(1, fits);
  const more = paragraphs.slice(cut);
  return [...paragraphs.slice(0, cut), ...(more.length > 0 ? ['<!-- les mer -->', ...more] : [])].join(
    '\n\n',
  );
}

const greeting = /^(?:hei|hallo|heisann|kjære|god (?:dag|morgen)|hi|hello|dear)(?![\p{L}])[^\n]{0,60}\n+/iu;
const farewell =
  /\n\s*(?:(?:med )?(?:vennlig|vennleg|venleg|beste?|god) (?:hilsen|helsing)|mvh|hilsen|helsing|(?:kind |best )?regards)(?![\p{L}])[\s\S]*$/iu;

/** Without greeting and signature, and with the asker's name blanked. What else tells of a person is the editor's to see. */
function withoutPeople({ answer, asker }: Draft): string {
  const text = answer.replaceAll('\r', '').trim().replace(greeting, '').replace(farewell, '').trim();
  const names = (asker ?? '').split(/\s+/).filter((name) => name.length > 1);
  return names.reduce((shown, name) => shown.replaceAll(name, '…'), text);
}

function inAYear(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
