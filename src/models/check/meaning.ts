import type { Language } from '../../language/languages.ts';
import { sentencesOf } from './sentences-of.ts';
import { groundOf, type Sources, sharesWords } from './sources.ts';
import { isAkin, stemsOf } from './stems.ts';

// "No" is a word for now in nynorsk.
const negations = {
  no: /(?<!\p{L})(?:ikke|ikkje|ingen|inga|intet|inkje|aldri|uten|utan|verken|korkje)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|no|never|without|cannot|neither|none|\p{L}+n['’]t)(?!\p{L})/iu,
};
const obligation =
  /(?<!\p{L})(?:må|måtte|skal|plikt\p{L}*|obligatorisk\p{L}*|påkrevd|påkravd|pålagt|must|shall|required|mandatory|obliged|have to|has to|forbud\p{L}*|forbod\p{L}*|ulovl?ig\p{L}*|ulovleg\p{L}*|illegal|prohibited|forbidden)(?!\p{L})/iu;
/** "Trenger ikke": takes a duty away. */
const release =
  /(?<!\p{L})(?:(?:trenger|treng|behøver|behøv|må|need|needs)(?: \p{L}+)? (?:ikke|ikkje|not)|slipper|slepp|(?:don['’]?t|do not|does not|doesn['’]?t) (?:need|have) to|(?:not|ikke|ikkje) (?:required|necessary|obliged|nødvendig|naudsynt|påkrevd|påkravd|obligatorisk|plikt\p{L}*))(?!\p{L})/iu;
const verdicts: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:ja|yes|jo)(?!\p{L})/iu, /(?<!\p{L})(?:ja|yes|jo)(?!\p{L})/iu],
  [/^(?:nei|no)[,.](?!\p{L})/iu, /(?<!\p{L})(?:nei|no)(?!\p{L})/iu],
];

/** Fewer telling words than this are "Ja, det er lov." */
const TELLING = 3;
/** The share of a sentence's telling words that the passages must hold. */
const SUPPORTED = 0.5;
/** From this share on a passage's sentence is taken to say the same thing. */
const ALIKE = 0.5;
const NEARLY_AS_ALIKE = 0.8;
/** A duty must be about this much of what is said. */
const DUTY_ALIKE = 0.7;

/** Whether an answer says yes or no where the passages do not, or turns "can" to "must" or to "cannot". */
export function changesMeaning(text: string, sources: Sources): boolean {
  const ground = groundOf(sources);
  if (verdicts.some(([said, known]) => said.test(text) && !known.test(ground))) return true;
  if (!sharesWords(sources))
    return negates(text, sources.language) && !negates(ground, sources.passageLanguage);
  const known = clausesOf(ground).map((sentence) => weigh(sentence, sources.passageLanguage));
  return clausesOf(text).some((sentence) => isTurned(weigh(sentence, sources.language), known));
}

/** "Dere kan …, men dere kan ikke …" says two things. */
function clausesOf(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => sentence.split(/,\s+(?=(?:men|but|mens|medan|while)\s)/iu));
}

/** Whether a sentence is not made of what the passages say. Cannot be told across Norwegian and English. */
export function isUnsupported(text: string, sources: Sources): boolean {
  if (!sharesWords(sources)) return false;
  const known = [...stemsOf(groundOf(sources), sources.passageLanguage)];
  return sentencesOf(text).some((sentence) => {
    const stems = [...stemsOf(sentence, sources.language)];
    return stems.length >= TELLING && shareIn(stems, known) < SUPPORTED;
  });
}

function negates(text: string, language: Language): boolean {
  return negations[language === 'en' ? 'en' : 'no'].test(text);
}

interface Weighed {
  readonly stems: readonly string[];
  readonly negates: boolean;
  readonly obliges: boolean;
  readonly releases: boolean;
}

function weigh(sentence: string, language: Language): Weighed {
  return {
    stems: [...stemsOf(sentence, language)],
    negates: negates(sentence, language),
    obliges: obligation.test(sentence),
    releases: release.test(sentence),
  };
}

/** Of the passages' sentences that say the same thing, at least one must say it the same way. */
function isTurned(sentence: Weighed, known: readonly Weighed[]): boolean {
  const shares = known.map((other) => shareIn(sentence.stems, other.stems));
  const best = Math.max(0, ...shares);
  if (best < ALIKE) return false;
  const alike = known.filter((_, at) => (shares[at] ?? 0) >= best * NEARLY_AS_ALIKE);
  if (sentence.releases)
    return alike.some(({ obliges }) => obliges) && !alike.some(({ releases }) => releases);
  if (sentence.obliges && best < DUTY_ALIKE) return true;
  return !alike.some((other) => other.negates === sentence.negates && (other.obliges || !sentence.obliges));
}

function shareIn(stems: readonly string[], known: readonly string[]): number {
  if (stems.length === 0) return 0;
  return stems.filter((stem) => known.some((other) => isAkin(stem, other))).length / stems.length;
}
