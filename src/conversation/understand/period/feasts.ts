import { gregorianEaster } from 'date-easter';
import { type Day, dayOf, firstOf, type Interval, isoWeek, oneDay, weekOf } from './interval.ts';

/** Easter Sunday of a year. */
export function easterSunday(year: number): Day {
  const { month, day } = gregorianEaster(year);
  return firstOf(year, month).with({ day });
}

const fromEaster =
  (first: number, last: number) =>
  (year: number): Interval => {
    const sunday = easterSunday(year);
    return { from: sunday.add({ days: first }), to: sunday.add({ days: last }) };
  };

const fixed =
  (month: number, first: number, toMonth: number, last: number) =>
  (year: number): Interval => ({
    from: firstOf(year, month).with({ day: first }),
    to: firstOf(year, toMonth).with({ day: last }),
  });

const weeks =
  (first: number, last: number) =>
  (year: number): Interval | null => {
    const from = isoWeek(year, first)?.from;
    const to = isoWeek(year, last)?.to;
    return from && to ? { from, to } : null;
  };

/** A Sunday of Advent: the fourth is the last before Christmas Day. */
const advent =
  (which: number) =>
  (year: number): Interval => {
    const christmas = firstOf(year, 12).with({ day: 25 });
    return oneDay(christmas.subtract({ days: christmas.dayOfWeek + 7 * (4 - which) }));
  };

/** Feasts by the word the rules know, each as its days in a year. Maundy Thursday to Easter Monday is Easter. */
export const feasts: Readonly<Record<string, (year: number) => Interval | null>> = {
  påske: fromEaster(-3, 1),
  påskeuke: (year) => weekOf(easterSunday(year)),
  pinse: fromEaster(48, 50),
  himmelfart: fromEaster(39, 39),
  jul: fixed(12, 24, 12, 26),
  romjul: fixed(12, 27, 12, 31),
  nyttår: fixed(1, 1, 1, 1),
  palmesøndag: fromEaster(-7, -7),
  skjærtorsdag: fromEaster(-3, -3),
  langfredag: fromEaster(-2, -2),
  påskeaften: fromEaster(-1, -1),
  påskedag: fromEaster(0, 0),
  'annen påskedag': fromEaster(1, 1),
  pinsedag: fromEaster(49, 49),
  'annen pinsedag': fromEaster(50, 50),
  arbeiderdag: fixed(5, 1, 5, 1),
  grunnlovsdag: fixed(5, 17, 5, 17),
  julaften: fixed(12, 24, 12, 24),
  juledag: fixed(12, 25, 12, 25),
  'annen juledag': fixed(12, 26, 12, 26),
  nyttårsaften: fixed(12, 31, 12, 31),
  nyttårshelg: (year) => ({ from: firstOf(year, 1).subtract({ days: 1 }), to: firstOf(year, 1) }),
  palmehelg: fromEaster(-8, -7),
  askeonsdag: fromEaster(-46, -46),
  sankthans: fixed(6, 24, 6, 24),
  olsok: fixed(7, 29, 7, 29),
  advent: (year) => ({ from: advent(1)(year).from, to: firstOf(year, 12).with({ day: 23 }) }),
  'første advent': advent(1),
  'andre advent': advent(2),
  'tredje advent': advent(3),
  'fjerde advent': advent(4),
};

/** Holidays from work and school. The weeks of the winter and autumn ones differ between counties: ask which. */
export const vacations: Readonly<Record<string, (year: number) => Interval | null>> = {
  sommerferie: fixed(6, 21, 8, 15),
  ferien: fixed(6, 21, 8, 15),
  fellesferie: weeks(28, 30),
  vinterferie: weeks(8, 9),
  høstferie: weeks(40, 41),
};

export type PublicHoliday =
  | 'new-year'
  | 'easter'
  | 'may-1'
  | 'may-17'
  | 'ascension'
  | 'pentecost'
  | 'christmas';

/** The public holidays of Norway in a year, those in a row together (lov om helligdager; lov om 1. og 17. mai). */
export function publicHolidays(
  year: number,
): readonly { readonly code: PublicHoliday; readonly days: Interval }[] {
  const single = (month: number, day: number): Interval =>
    oneDay(dayOf(year, month, day) ?? firstOf(year, month));
  return [
    { code: 'new-year', days: single(1, 1) },
    { code: 'easter', days: fromEaster(-3, 1)(year) },
    { code: 'may-1', days: single(5, 1) },
    { code: 'may-17', days: single(5, 17) },
    { code: 'ascension', days: fromEaster(39, 39)(year) },
    { code: 'pentecost', days: fromEaster(49, 50)(year) },
    { code: 'christmas', days: fixed(12, 25, 12, 26)(year) },
  ];
}
