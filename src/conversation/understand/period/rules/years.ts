import { feasts, vacations } from '../feasts.ts';
import { firstOf, type Interval, wholeMonths } from '../interval.ts';
import { fixed, type Precision, yearly } from '../moment.ts';
import { expression, type Rule, saidYear, year } from './expression.ts';

/** A year that far ahead is an aim ("klimanøytrale i 2030"), not a time to meet. */
const horizon = 3;

const wholeYear: Rule = {
  pattern: expression(
    '(?:i løpet av |til )?(?<said>neste år|denne år|i år)|(?<=(?:i|in|for|av|før|etter|innen|by|slutten|begynnelsen|tidlig|midten|during|sent|fra) )(?<year>20\\d\\d)|(?<=^\\P{L}*)(?<alone>20\\d\\d)(?=\\P{L}*$)',
  ),
  read: (groups, today) => {
    const said = saidYear(groups['said'] ?? groups['year'] ?? groups['alone'], today) ?? today.year;
    if (said < today.year || said > today.year + horizon) return null;
    return { when: fixed(wholeMonths(firstOf(said, 1), 12)), precision: 'year' };
  },
};

/** "slutten av året", "resten av året". */
const thisYear: Rule = {
  pattern: expression('(?<rest>resten av )år|(?<=(?:av|på|før|innen|ut|i løpet av) )år'),
  read: ({ rest }, today) => {
    const whole = wholeMonths(firstOf(today.year, 1), 12);
    return { when: fixed(rest === undefined ? whole : { from: today, to: whole.to }), precision: 'year' };
  },
};

const newYear: Rule = {
  pattern: expression("nyåret|(?:the )?ny år|(?:the )?new år(?!')"),
  read: (_groups, today) => ({
    when: yearly(
      (each): Interval => wholeMonths(firstOf(each, 1), 2),
      today.month > 2 ? today.year + 1 : null,
    ),
    precision: 'season',
  }),
};

function yearlyDays(days: typeof feasts, precision: Precision): Rule[] {
  return Object.entries(days).map(([word, inYear]) => ({
    pattern: expression(`(?:neste )?(?<feast>${spellings[word] ?? word})${year}`),
    read: (groups, today) => ({ when: yearly(inYear, saidYear(groups['year'], today)), precision }),
  }));
}

const adventSunday = '(?:søndag (?:i|in|av) )?advent(?:ssøndag|ssundag)?';

/** English says some holidays in two words. */
const spellings: Readonly<Record<string, string>> = {
  nyttår: "nyttår|new år's(?: eve| dag)?|ny år's|new years",
  himmelfart: '(?:kristi )?himmelfart(?: dag)?',
  påskeuke: 'påskeuke|påske uke|holy uke',
  sommerferie: 'sommerferie|sommeren (?:ferien|holiday|break|vacation)',
  vinterferie: 'vinterferie|vinteren (?:ferien|holiday|break)',
  høstferie: 'høstferie|høsten (?:ferien|holiday|break)',
  palmesøndag: 'palmesøndag(?:en)?|palmesundag(?:en)?|palm søndag',
  skjærtorsdag: 'skj(?:æ|ae|e)rtorsdag(?:en)?|maundy torsdag',
  langfredag: 'langfredag(?:en)?|good fredag',
  påskeaften: 'påskeaft(?:en|an)|påske eve',
  påskedag: '(?:1\\. )?påskedag(?:en)?|påske søndag',
  'annen påskedag': '2\\. påskedag|påske mandag',
  pinsedag: '(?:1\\. )?pinsedag(?:en)?|whit søndag|pinse søndag',
  'annen pinsedag': '2\\. pinsedag|whit mandag|pinse mandag',
  arbeiderdag: 'arbeid(?:er|ar)(?:nes |s ?)?dag(?:en)?|labou?r dag',
  grunnlovsdag: 'grunnlovsdag(?:en)?|nasjonaldag(?:en)?|constitution dag',
  julaften: 'julaft(?:en|an)|jul eve',
  juledag: '(?:1\\. )?juledag(?:en)?|jul dag',
  'annen juledag': '2\\. juledag|boxing dag',
  nyttårsaften: 'nyttårsaft(?:en|an)',
  nyttårshelg: 'nyttårshelg(?:a|en|i)?',
  palmehelg: 'palmehelg(?:a|en|i)?',
  askeonsdag: '(?:aske|oske)onsdag(?:en)?|ash onsdag',
  sankthans: 'sankt ?hans|st\\.? ?hans|jonsok',
  advent: '(?<!\\. )advents?(?:tid(?:a|en)?)?(?! av)',
  'første advent': `1\\. ${adventSunday}`,
  'andre advent': `2\\. ${adventSunday}`,
  'tredje advent': `3\\. ${adventSunday}`,
  'fjerde advent': `4\\. ${adventSunday}`,
};

export const yearRules: readonly Rule[] = [
  wholeYear,
  thisYear,
  newYear,
  ...yearlyDays(feasts, 'feast'),
  ...yearlyDays(vacations, 'school-holiday'),
];
