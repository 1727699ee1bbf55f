/** A kind of thing that is asked of a measure in a plan: its money, who is responsible, its deadline. */
export interface Detail {
  /** How it is asked for, and how a heading or the head of a column calls it. */
  readonly asked: RegExp;
  /** How a sentence that tells it looks. */
  readonly told: RegExp;
}

/** Whole words, each of which may go on where it ends in "*". */
function words(list: string): string {
  const each = list.split(',').map((word) => word.trim().replace('*', '\\p{L}*').replaceAll(' ', '\\s+'));
  return `(?<!\\p{L})(?:${each.join('|')})(?!\\p{L})`;
}

const anyOf = (...patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu');

const who = '(?:hvem|kven|kem|who)\\s+(?:(?:som|skal|må|bør|skulle|should|will|is going to)\\s+)*';
const months =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december';
const amount =
  '(?<![\\p{L}\\d])(?:kr|nok|mill|mrd|mnok|kron(?:e|er)|million\\p{L}*|milliard\\p{L}*|billions?)(?!\\p{L})';
// A number of things or a share; a year is none.
const number =
  '\\d ?%|(?<!\\p{L})(?:prosent|per ?cent)(?!\\p{L})|(?<![\\d.,])(?!(?:19|20)\\d\\d(?!\\d))\\d+|(?<!\\p{L})(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|two|three|four|five|six|seven|eight|nine|ten|twelve)(?!\\p{L})';

const details = {
  money: {
    asked: anyOf(
      words(
        'pengar, pengane, penger, pengene, kroner, budsjett*, kost*, pris*, beløp*, summen, sett av, satt av, sett til side, løyv*, løyving*, bevilg*, midlar, midlane, midler, midlene, økonomi*, finansier*, ramme, ramma, rammen, money, budget*, cost*, funding, funds, funded, set aside, allocated',
      ),
    ),
    told: anyOf(amount),
  },
  responsible: {
    asked: anyOf(
      words(
        'ansvar, ansvaret, ansvarleg*, ansvarlig*, hovudansvar*, hovedansvar*, leier, leiar*, leder, lederen, leie, lede, leder det, eig det, eier det, eigar*, følgjer opp, følger opp, responsib*, in charge, leads, lead',
      ),
      `${who}(?:gjer|gjere|gjør|gjøre|utfør\\p{L}*|følgj?er? opp|tek seg av|tar seg av|ta seg av|do|does|run|runs|leads?)(?!\\p{L})`,
    ),
    told: anyOf(
      words(
        'ansvar, ansvaret, ansvarleg*, ansvarlig*, hovudansvar*, hovedansvar*, leier, leiar, leiaren, leiast av, leder, ledes av, prosjektleiar*, prosjektleder*, eigar, eigaren, eier, eieren, følgjer opp, følger opp, responsib*, in charge, leads, led by',
      ),
    ),
  },
  deadline: {
    asked: anyOf(
      words(
        'frist*, når, ka tid, kva tid, ferdig, tidsplan*, tidsramm*, framdrift*, fremdrift*, dato*, deadline*, when, due, time frame, timeline',
      ),
    ),
    told: anyOf(`(?<!\\p{L})(?:${months})(?!\\p{L})`, '(?<!\\d)20\\d\\d(?!\\d)', '\\d{1,2}\\.\\d{1,2}\\.'),
  },
  people: {
    asked: anyOf(
      words(
        'inviter*, delta, deltar, deltek, deltakar*, deltaker*, bli med, blir med, vere med, være med, er med, målgrupp*, hvem er det for, kven er det for, invited, invite, invites, take part, takes part, participa*, attend*, target group*',
      ),
    ),
    told: anyOf(
      words(
        'inviter*, deltek, deltar, delta, deltakar*, deltaker*, målgrupp*, saman med, sammen med, i samarbeid med, samarbeider med, samarbeidar med, for kommunane, for kommunene, for kommunar, for kommuner, invited, invite, participa*, together with',
      ),
    ),
  },
  amount: {
    asked: anyOf(
      words(
        'hvor mange, kor mange, hvor mye, kor mykje, kor mye, hvor stor*, kor stor*, prosent, prosenten, andel*, kor høg*, hvor høy*, how many, how much, how large, percentage, what share',
      ),
    ),
    told: anyOf(number),
  },
} as const satisfies Record<string, Detail>;

/**
 * What a question asks of what was spoken of: "kva er fristen?" its deadline. "Hvor mye penger" asks for money, not for
 * any number.
 *
 * @returns the details, and the question without their words
 */
export function readDetails(text: string): { readonly details: readonly Detail[]; readonly rest: string } {
  const asked = Object.values<Detail>(details).filter((detail) => detail.asked.test(text));
  const isPrecise = asked.some((detail) => detail !== details.amount);
  const rest = asked.reduce(
    (left, detail) => left.replaceAll(new RegExp(detail.asked.source, 'giu'), ' '),
    text,
  );
  return { details: isPrecise ? asked.filter((detail) => detail !== details.amount) : asked, rest };
}

const ofAnyMatter =
  /^(?:arbeid\p{L}*|jobb\p{L}*|oppgåv\p{L}*|oppgav\p{L}*|tiltak\p{L}*|sak|saka|saken|mål|måla|målet|målene|satsing\p{L}*|innsats\p{L}*|delen?|punkt\p{L}*|gjer\p{L}*|gjør\p{L}*|work|tasks?|measures?|done|do|innan|innen|within|by|\d{1,2})$/u;

/** Words that say nothing of which matter is meant. */
export function isOfAnyMatter(word: string): boolean {
  return ofAnyMatter.test(word);
}
