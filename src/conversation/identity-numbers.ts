import type { Message } from './message.ts';

/** What stands in the place of a number that was not kept: one dot a digit. */
const mask = '•••••••••••';

const elevenDigits = /(?<![\d•])(?<date>\d{6})[ .-]?\d{5}(?!\d)/g;
const named =
  /f(?:ø|oe?)d(?:sel)?s?(?:nummer|nr)|\bfnr\b|person(?:nummer|nr)|\bpnr\b|d-nummer|national id|identity number|\bssn\b/i;

/**
 * The message without national identity numbers: nobody needs them here, so they are not stored either. Eleven digits count when
 * they begin with a date, as a fødselsnummer, a D-number or a synthetic number does, or when the text says that it is one.
 */
export function withoutIdentityNumbers(message: Message): Message {
  const { input } = message;
  if (input.type !== 'text') return message;
  const isNamed = named.test(input.text);
  const text = input.text.replace(elevenDigits, (digits: string, date: string) =>
    isNamed || beginsWithDate(date) ? mask : digits,
  );
  return { ...message, input: { ...input, text } };
}

export function hadIdentityNumber(text: string): boolean {
  return text.includes(mask);
}

/** D-numbers have 40 added to the day, synthetic numbers 40, 65 or 80 to the month. Source: Skatteetaten, "Fødselsnummer" and "Testdata". */
function beginsWithDate(date: string): boolean {
  const day = Number(date.slice(0, 2)) % 40;
  const month = Number(date.slice(2, 4));
  return day >= 1 && day <= 31 && [0, 40, 65, 80].some((added) => month - added >= 1 && month - added <= 12);
}
