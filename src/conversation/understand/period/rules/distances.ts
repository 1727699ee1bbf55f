import { type Day, type Interval, oneDay, weekOf, wholeMonths } from '../interval.ts';
import { fixed, type Precision } from '../moment.ts';
import { expression, type Rule } from './expression.ts';

const count = '(?<count>\\d{1,2}|to|en|a|et par|en par|noen|a couple of)';

function howMany(said: string | undefined): number {
  if (said === undefined || said === 'en' || said === 'a') return 1;
  if (said === 'to' || /par|couple/u.test(said)) return 2;
  return said === 'noen' ? 3 : Number(said);
}

/** What a unit so far ahead means: the day, the whole week, the whole month. "om 14 dager" is a day. */
function ahead(unit: string, many: number, today: Day): { days: Interval; precision: Precision } {
  if (unit === 'dag') return { days: oneDay(today.add({ days: many })), precision: 'day' };
  if (unit === 'uke') return { days: weekOf(today.add({ weeks: many })), precision: 'week' };
  if (unit === 'år') return { days: wholeMonths(today.add({ years: many }), 1), precision: 'month' };
  const months = unit === 'halvår' ? 6 * many : unit === 'kvartal' ? 3 * many : many;
  return { days: wholeMonths(today.add({ months }), 1), precision: 'month' };
}

const units = '(?<unit>dag|uke|måned|år|kvartal)';

const later: Rule = {
  pattern: expression(
    `(?:om|in) (?:ca\\.? |rundt |about )?(?:${count} ${units}(?:s tid|s)?|(?<half>(?:et|en|a) (?:halvt|halvdel|half)(?: a)?[ -]?år|halvår)|(?<fortnight>a fortnight))`,
  ),
  read: (groups, today) => {
    const unit = groups['half'] ? 'halvår' : (groups['unit'] ?? 'uke');
    const many = groups['fortnight'] ? 2 : howMany(groups['count']);
    const found = ahead(unit, many, today);
    return { when: fixed(found.days), precision: found.precision };
  },
};

/** "innen to uker", "de neste tre månedene": from today on. */
const within: Rule = {
  pattern: expression(
    `(?:innen|i løpet av|(?:de )?neste|over de neste|i løpet av de neste) (?:de neste |the neste )?(?<count>\\d{1,2}|to|en|et par|noen) ${units}`,
  ),
  read: (groups, today) => {
    const many = howMany(groups['count']);
    const unit = groups['unit'];
    const far = unit === 'dag' ? { days: many } : unit === 'uke' ? { weeks: many } : { months: many };
    const to = today.add(unit === 'år' ? { years: many } : unit === 'kvartal' ? { months: 3 * many } : far);
    return { when: fixed({ from: today, to }), precision: 'range' };
  },
};

const wholeUnits: readonly Rule[] = [
  {
    pattern: expression('(?<which>denne|neste|førstkommende) måned'),
    read: ({ which }, today) => ({
      when: fixed(wholeMonths(today.with({ day: 1 }).add({ months: which === 'denne' ? 0 : 1 }), 1)),
      precision: 'month',
    }),
  },
  {
    pattern: expression('(?<which>denne|neste) kvartal'),
    read: (groups, today) => readUnit(groups['which'], 3, today),
  },
  {
    pattern: expression('(?<which>denne|neste) halvår'),
    read: (groups, today) => readUnit(groups['which'], 6, today),
  },
];

function readUnit(which: string | undefined, months: number, today: Day): ReturnType<Rule['read']> {
  const current = today.with({ day: 1 }).subtract({ months: (today.month - 1) % months });
  const first = which === 'neste' ? current.add({ months }) : current;
  return { when: fixed(wholeMonths(first, months)), precision: months === 3 ? 'quarter' : 'half-year' };
}

/** Said to be over: a time to meet only by mistake. */
const past: Rule = {
  pattern: expression('igår|i går|forrige (?<unit>uke|måned|år)|siste (?<last>uke|måned)(?! (?:i|in|av))'),
  read: (groups, today) => {
    const unit = groups['unit'] ?? groups['last'];
    if (unit === undefined) return { when: fixed(oneDay(today.subtract({ days: 1 }))), precision: 'day' };
    if (unit === 'uke') return { when: fixed(weekOf(today.subtract({ weeks: 1 }))), precision: 'week' };
    const first =
      unit === 'år' ? today.with({ month: 1, day: 1 }).subtract({ years: 1 }) : today.subtract({ months: 1 });
    return { when: fixed(wholeMonths(first, unit === 'år' ? 12 : 1)), precision: 'month' };
  },
};

export const distanceRules: readonly Rule[] = [later, within, ...wholeUnits, past];
