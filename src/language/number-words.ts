const ones: Readonly<Record<string, number>> = {
  to: 2,
  two: 2,
  tre: 3,
  three: 3,
  fire: 4,
  four: 4,
  fem: 5,
  five: 5,
  seks: 6,
  six: 6,
  sju: 7,
  syv: 7,
  seven: 7,
  åtte: 8,
  eight: 8,
  ni: 9,
  nine: 9,
};

const teens: Readonly<Record<string, number>> = {
  ti: 10,
  ten: 10,
  elleve: 11,
  eleven: 11,
  tolv: 12,
  twelve: 12,
  dusin: 12,
  tretten: 13,
  thirteen: 13,
  fjorten: 14,
  fourteen: 14,
  femten: 15,
  fifteen: 15,
  seksten: 16,
  sixteen: 16,
  sytten: 17,
  seventeen: 17,
  atten: 18,
  eighteen: 18,
  nitten: 19,
  nineteen: 19,
};

const tens: Readonly<Record<string, number>> = {
  tjue: 20,
  tyve: 20,
  twenty: 20,
  tretti: 30,
  tredve: 30,
  trettio: 30,
  thirty: 30,
  førti: 40,
  forty: 40,
  femti: 50,
  fifty: 50,
  seksti: 60,
  sixty: 60,
  sytti: 70,
  søtti: 70,
  seventy: 70,
  åtti: 80,
  eighty: 80,
  nitti: 90,
  ninety: 90,
  hundre: 100,
  hundred: 100,
};

const units: Readonly<Record<string, number>> = { en: 1, ein: 1, one: 1, ...ones };

const either = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|');

/** A number in words to a hundred: "førti", "tjuefem", "fem og tjue", "twenty-five". */
export const numberWordPattern = `(?:${either(units)}) ?og ?(?:${either(tens)})|(?:et |ett |a |one )?(?:${either(tens)})(?:[ -]?(?:${either(units)}))?|(?:et |a )?(?:${either(teens)})|${either(ones)}`;

/** A number in digits ("40", "1 200") or in words. */
export const numberPattern = `(?:\\d{1,2}[ .]\\d{3}|\\d{1,5}|${numberWordPattern})`;

const english =
  /^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundred|a)(?:[ -]|$))+$/iu;

/** Whether a number in words is an English one: "to" and "fire" are numbers in Norwegian only. */
export function isEnglishNumber(words: string): boolean {
  return english.test(words);
}

/** The number that words or digits say, or null. */
export function readNumber(said: string): number | null {
  const plain = said.toLowerCase().trim();
  if (/^\d/u.test(plain)) return Number(plain.replace(/[ .]/gu, ''));
  const words = plain.replace(/^(?:et|ett|a|one) /u, '');
  const simple = units[words] ?? teens[words] ?? tens[words];
  return simple ?? compound(words);
}

function compound(words: string): number | null {
  const ten = Object.entries(tens).find(([word]) => words.startsWith(word) || words.endsWith(word));
  if (!ten) return null;
  const [word, value] = ten;
  const rest = words.startsWith(word) ? words.slice(word.length) : words.slice(0, -word.length);
  const unit = Object.entries(units).find(([each]) => each === rest.replace(/og/u, '').replace(/[ -]/gu, ''));
  return unit ? value + unit[1] : null;
}
