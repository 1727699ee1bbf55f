import { idnr } from '@navikt/fnrvalidator';
import type { Message } from './message.ts';

/** What stands in the place of a number that was not kept: one dot a digit. */
const mask = '•••••••••••';

/** Eleven digits, written in one or in the groups people use: "010190 12345", "01 01 90 12345". */
const elevenDigits = /(?<![\d•])\d{2}[ .]?\d{2}[ .]?\d{2}[ .-]?\d{3}[ .]?\d{2}(?!\d)/g;

const names =
  'f(?:ø|oe?)d(?:sel)?s?-?\\s?(?:nummer|nr)\\p{L}*|fnr|person-?(?:nummer|nr)\\p{L}*|pnr|d-?nummer\\p{L}*|national id(?:entity)?(?: number)?|identity number|id number|ssn';
const named = new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu');

/**
 * The message without national identity numbers: nobody needs them here, so they are not stored either. Eleven digits count when
 * they are a valid fødselsnummer, D-number, help number or one of the synthetic numbers of Tenor and Dolly, or when the text
 * calls them one: a number with a slip in it is still somebody's.
 */
export function withoutIdentityNumbers(message: Message): Message {
  const { input } = message;
  if (input.type !== 'text') return message;
  const isNamed = named.test(input.text);
  const text = input.text.replace(elevenDigits, (said: string) =>
    isNamed || isValid(said.replace(/\D/g, '')) ? mask : said,
  );
  return { ...message, input: { ...input, text } };
}

export function hadIdentityNumber(text: string): boolean {
  return text.includes(mask);
}

/** "Fnr er •••••••••••": nothing is left to answer once the number is taken away. */
export function saysOnlyIdentityNumber(text: string): boolean {
  if (!hadIdentityNumber(text)) return false;
  const rest = text
    .replaceAll(mask, ' ')
    .replace(new RegExp(names, 'giu'), ' ')
    .replace(
      /(?<!\p{L})(?:mitt|min|mi|sitt|hans|hennes|hennar|my|his|her|er|is|det|the|og|and|nr|nummer(?:et)?|number|her|here|e)(?!\p{L})/giu,
      ' ',
    );
  return !/[\p{L}\d]/u.test(rest);
}

const clause = String.raw`(?:^|[.,;!?\n]|\s(?:og|and|men|but)\s)[^.,;!?\n]*?•{11}[^.,;!?\n]*?(?=[.,;!?\n]|\s(?:og|and|men|but)\s|$)`;
const joiner = /^[\s.,;!?]*(?:(?:og|and|men|but)\s+)?/iu;

/** "Fnr mitt er ••• og jeg lurer på hva …": what is said besides; the text as it is when that is nothing. */
export function besideIdentityNumber(text: string): string {
  if (!hadIdentityNumber(text)) return text;
  const rest = text.replace(new RegExp(clause, 'giu'), ' ').replace(joiner, '').trim();
  return /\p{L}+\s+\p{L}+/u.test(rest) ? rest : text;
}

function isValid(digits: string): boolean {
  const result = idnr(digits);
  if (result.status === 'valid') return true;
  const month = Number(digits.slice(2, 4));
  // Synthetic numbers with 65 added to the month, whose date the library does not know. Source: NAV, Dolly.
  return result.reasons.every((reason) => reason === 'invalid date') && month >= 65 && month <= 77;
}
