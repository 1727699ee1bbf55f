import { readActivity } from './slots/activity.ts';

const it =
  /^(?<ask>\s*(?:og |så |and |so )?(?:(?:kan|kunne|får|can|could|may) (?:vi|me|jeg|eg|æ|we|i)|(?:er det mulig|er det mogleg|går det an|is it possible) (?:å|to)|(?:vi|me|jeg|eg|we|i) (?:vil(?: gjerne)?|ønsker|ønskjer|would like to|want to)) (?:få|ha|bestille|tinge|be om|get|have|book|order|request) )(?:det|den|dette|(?:en|et|ein|eit|ei) (?:sånn|sånt|slik|slikt)|sånn|slik|it|that|one)(?!\p{L})/iu;

const itFirst =
  /^(?<ask>\s*(?:(?:ja|jo|ok|okei|yes|så),? )*)(?:det|dette|den|sånn|slik|that)(?= (?:vil|ønsker|ønskjer|trenger|treng|har lyst på|would) (?:vi|me|jeg|eg|æ|we|i)(?!\p{L}))/iu;

/** "Kan vi få det i Tromsø?" after an answer about needs workshops asks for one: the activity by its name, else as it is. */
export function nameActivity(text: string, lastQuestion: string | null): string {
  const found = it.exec(text) ?? itFirst.exec(text);
  const spoken = found === null || lastQuestion === null ? null : readActivity(lastQuestion);
  if (found === null || lastQuestion === null || spoken === null) return text;
  const name = lastQuestion.slice(spoken.span.start, spoken.span.end);
  return `${found.groups?.['ask'] ?? ''}${name}${text.slice(found[0].length)}`;
}
