import { NO_ANSWER } from '../prompt.ts';
import { isWithin, readDates } from './dates.ts';
import { type Figure, figuresOf } from './figures.ts';
import { isIn, isPlain, isShort } from './form.ts';
import { strangeLinks } from './links.ts';
import { changesMeaning, isUnsupported } from './meaning.ts';
import { strangeNames, strangeOpenings } from './names.ts';
import { speaksOutOfPlace } from './orders.ts';
import { groundOf, type Sources, sharesWords } from './sources.ts';
import { isAkin, stemsOf } from './stems.ts';

/** Why an answer of a model is thrown away. */
export type Objection = (typeof objections)[number][0];

/** In the order they are looked for: what tells most about a misbehaving model first. */
const objections = [
  ['empty', (text: string) => !/\p{L}/u.test(text)],
  ['no-answer', (text: string) => text.toUpperCase().includes(NO_ANSWER)],
  ['too-long', (text: string) => !isShort(text)],
  ['markup', (text: string) => !isPlain(text)],
  ['out-of-place', (text: string, sources: Sources) => speaksOutOfPlace(text, groundOf(sources))],
  ['other-language', (text: string, { language }: Sources) => !isIn(language, text)],
  ['strange-link', (text: string, sources: Sources) => strangeLinks(text, groundOf(sources)).length > 0],
  ['strange-date', hasStrangeDate],
  ['strange-figure', hasStrangeFigure],
  ['strange-name', hasStrangeName],
  ['other-meaning', changesMeaning],
  ['unsupported', isUnsupported],
] as const;

/**
 * Whether a text says only what its sources say, in the wanted language and as plain words. It may leave out, not add.
 *
 * @returns null when it does, else the first objection
 */
export function checkWording(text: string, sources: Sources): Objection | null {
  return objections.find(([, holds]) => holds(text, sources))?.[0] ?? null;
}

function hasStrangeDate(text: string, sources: Sources): boolean {
  const known = readDates(groundOf(sources), sources.passageLanguage).dates;
  return readDates(text, sources.language).dates.some(
    (date) => !known.some((other) => isWithin(date, other)),
  );
}

function hasStrangeName(text: string, sources: Sources): boolean {
  const { rest } = readDates(text, sources.language);
  const ground = groundOf(sources);
  if (strangeNames(rest, sources.language, ground).length > 0) return true;
  const stems = [...stemsOf(ground, sources.passageLanguage)];
  return sharesWords(sources) && strangeOpenings(rest, sources.language, stems).length > 0;
}

function hasStrangeFigure(text: string, sources: Sources): boolean {
  const ground = readDates(groundOf(sources), sources.passageLanguage);
  const years = new Set(ground.dates.map(({ year }) => String(year)));
  const known = figuresOf(ground.rest, sources.passageLanguage);
  return figuresOf(readDates(text, sources.language).rest, sources.language).some(
    (figure) =>
      !years.has(figure.value) && !known.some((other) => isSame(figure, other, sharesWords(sources))),
  );
}

/** The same number of the same things, as far as the words beside it tell. */
function isSame(figure: Figure, known: Figure, canCompareWords: boolean): boolean {
  if (figure.value !== known.value || !areAlike(figure, known)) return false;
  if (!canCompareWords || figure.kind !== 'count' || isYear(figure)) return true;
  return countsAlike(figure.counts, known.counts) || countsAlike(known.counts, figure.counts);
}

/** "30 leverandører" and "30 ulike leverandører", but not "30 kommuner". */
function countsAlike([first]: readonly string[], others: readonly string[]): boolean {
  return first === undefined || others.some((other) => isAkin(first, other));
}

/** "100 000 til 300 000 kroner": the first of two amounts does not say that it is one. */
function areAlike({ kind, value }: Figure, known: Figure): boolean {
  const isAmount =
    Number(value) >= 1_000 && [kind, known.kind].every((each) => /^(?:count|money)$/.test(each));
  return kind === known.kind || isAmount;
}

function isYear({ value }: Figure): boolean {
  return /^(?:19|20)\d\d$/.test(value);
}
