import { type Day, firstOf, type Interval, isBefore, wholeMonths } from '../interval.ts';
import { fixed, type Precision, yearly } from '../moment.ts';
import { expression, month, monthNumber, type Rule, saidYear, year } from './expression.ts';

const wholeMonth: Rule = {
  pattern: expression(`(?<which>neste |denne )?${month}${year}`),
  read: (groups, today) => {
    const inYear = (each: number): Interval => wholeMonths(firstOf(each, monthNumber(groups['month'])), 1);
    const skipCurrent = groups['which'] === 'neste ';
    return { when: yearly(inYear, saidYear(groups['year'], today), skipCurrent), precision: 'month' };
  },
};

/** A part of the year that is counted: "2. kvartal 2027", "Q2", "første halvår", "H1". */
function counted(numbers: string, months: number, precision: Precision): Rule {
  return {
    pattern: expression(`(?:${numbers})${year}`),
    read: (groups, today) => {
      const number = Number.parseInt(groups['number'] ?? groups['short'] ?? groups['after'] ?? '', 10);
      const last = 12 / months;
      const which = Number.isNaN(number) ? last : number;
      const inYear = (each: number): Interval => wholeMonths(firstOf(each, months * (which - 1) + 1), months);
      return { when: yearly(inYear, saidYear(groups['year'], today)), precision };
    },
  };
}

const quarter = counted(
  '(?<number>[1-4])\\.? *kvartal|siste kvartal|(?:q|k) ?(?<short>[1-4])|kvartal (?<after>[1-4])',
  3,
  'quarter',
);

const half = counted(
  '(?<number>[12])\\.? *(?:halvår|halvdel-?år)|siste halvår|h ?(?<short>[12])|(?<after>[12])\\. halvdel(?= (?:av |i |in )?(?:20\\d\\d|neste år|år))',
  6,
  'half-year',
);

/** "vår" is also "our": a season only where nothing that could be ours follows. */
const spring =
  "våren|vår(?= (?:20\\d\\d|'\\d\\d|neste år))|(?<=(?:i|til|neste|denne|tidlig|slutten|før|etter) )vår(?= *(?:$|[.,;:!?)/\\n-]| (?:for|med|på|i|om|og|eller|til|ca|circa|cirka|sånn|omtrent|rundt|fysisk|digital|digitalt|hybrid|gjerne|helst|kanskje|takk)(?!\\p{L})))|(?<=^\\P{L}*)vår(?=\\P{L}*$)";

const firstMonths: Readonly<Record<string, number>> = { vår: 3, som: 6, høs: 9, vin: 12 };

const season: Rule = {
  pattern: expression(
    `(?:(?<now>(?<=(?<!\\p{L})(?:i|(?:slutten av|resten av|sent|utpå|ut|etter)(?: the)?) ))|)(?<which>(?:til|neste|denne|til neste) )?(?<season>${spring}|sommeren|høsten|vinteren)${year}`,
  ),
  read: (groups, today) => {
    const first = firstMonths[(groups['season'] ?? '').slice(0, 3)] ?? 3;
    const said = saidYear(groups['year'], today);
    // "vinteren 2027" is the one that lies mostly in 2027, unless that is over.
    const winter = said !== null && first === 12 && !isOver(said, today) ? said - 1 : said;
    const inYear = (each: number): Interval => wholeMonths(firstOf(each, first), 3);
    const which = groups['which'] ?? '';
    const isThis = groups['now'] !== undefined || which.startsWith('denne');
    const skipCurrent = /til|neste/u.test(which) || (!isThis && isNearlyOver(inYear, today));
    return { when: yearly(inYear, winter, skipCurrent), precision: 'season' };
  },
};

/** In days. Nobody plans for what is left of a season then, and "høsten" said in late November is that of next year. */
const nearlyOver = 21;

function isNearlyOver(inYear: (year: number) => Interval, today: Day): boolean {
  return [today.year - 1, today.year].some((each) => {
    const { from, to } = inYear(each);
    return !isBefore(today, from) && !isBefore(to, today) && today.until(to).days < nearlyOver;
  });
}

function isOver(winter: number, today: Day): boolean {
  return today.year > winter || (today.year === winter && today.month > 2);
}

/** "I fjor høst", "last autumn": over, so another time is needed. */
const lastSeason: Rule = {
  pattern: expression(
    '(?:i )?fjor (?<season>våren|vår|sommeren|høsten|vinteren)|(?:siste|forrige|i fjor) (?<named>våren|vår|sommeren|høsten|vinteren)|(?<after>våren|sommeren|høsten|vinteren) i fjor',
  ),
  read: (groups, today) => {
    const said = groups['season'] ?? groups['named'] ?? groups['after'] ?? '';
    const first = firstMonths[said.slice(0, 3)] ?? 3;
    return { when: fixed(wholeMonths(firstOf(today.year - 1, first), 3)), precision: 'season' };
  },
};

const acrossNewYear: Rule = {
  pattern: expression('vinteren (?<year>20\\d\\d) ?[/-] ?(?:20)?\\d\\d'),
  read: (groups) => ({
    when: fixed(wholeMonths(firstOf(Number(groups['year']), 12), 3)),
    precision: 'season',
  }),
};

export const monthRules: readonly Rule[] = [wholeMonth, quarter, half, season, lastSeason, acrossNewYear];
