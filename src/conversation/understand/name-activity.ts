import { readActivity } from './slots/activity.ts';

const we = '(?:vi|me|mi|jeg|eg|æ|æg|we|i)';
const getting = '(?:få|fått|ha|hatt|bestille|tinge|be om|get|have|book|order|request)';
/** "Et sånt", "ein slik", "one of those". */
const such =
  '(?:(?:en|et|ein|eit|ei|e|a) )?(?:sånn|sånt|slik|slikt|sånnan|slekt|slek|sånne)|(?:en|et|ein|eit|ei) av (?:de|dei|dem|disse)|one(?: of (?:those|these|them))?|en|et|ein|eit|ei';
const you = '(?:dere|de|dokker|dokke|dykk|dykkar|du|you|lup)';
const holding =
  '(?:holde|halde|arrangere|ordne|lage|sette opp|setje opp|komme og holde|kome og halde|hjelpe oss med|hjelpe oss med å holde|hjelpe oss med å arrangere|hold|host|run|arrange|organi[sz]e|set up)';
/** "En slik avtale" is something else: after the word comes an end, or where, when and for whom. */
const alone =
  '(?=\\s*(?:$|[.,!?–])|\\s+(?:i|på|for|om|til|med|hos|her|der|også|òg|og|som|snart|nå|no|takk|da|då|digitalt|fysisk|ca|rundt|neste|in|at|on|about|with|too|here|next|please|now)(?!\\p{L}))';
const it = new RegExp(
  [
    `^(?<ask>\\s*(?:(?:og|så|and|so|ja|jo|yes|ok|hvordan|korleis|kossn|kossen|how),? )*(?:(?:(?:kan|kunne|får|can|could|may) ${we}|(?:er det mulig|er det mogleg|går det an|is it possible) (?:å|to)|${we} (?:vil(?: gjerne)?|ville|skulle(?: gjerne)?|ønsker(?: å)?|ønskjer(?: å)?|kunne tenke (?:oss|meg) å|would like to|want to|'d like to)) ${getting}|(?:kan|kunne|vil|can|could|would) ${you} ${holding}) )(?:(?:${such})${alone}|det|den|dette|it|that)(?!\\p{L})`,
    `^(?<wish>\\s*(?:(?:og|så|and|so|ja|jo|yes|ok),? )*${we}(?: (?:trenger|treng|ønsker(?: oss| meg)?|ønskjer(?: oss| meg)?|har lyst på|would like|would love|want|need|'d like|'d love)|['’]d (?:like|love)) )(?:${such})${alone}`,
  ].join('|'),
  'iu',
);

const itFirst =
  /^(?<ask>\s*(?:(?:ja|jo|ok|okei|yes|så),? )*)(?:det|dette|den|sånn|slik|that)(?= (?:vil|ønsker|ønskjer|trenger|treng|har lyst på|would) (?:vi|me|jeg|eg|æ|we|i)(?!\p{L}))/iu;

/** "Kan vi få det i Tromsø?" after an answer about needs workshops asks for one: the activity by its name, else as it is. */
export function nameActivity(text: string, lastQuestion: string | null): string {
  const found = it.exec(text) ?? itFirst.exec(text);
  const spoken = found === null || lastQuestion === null ? null : readActivity(lastQuestion);
  if (found === null || lastQuestion === null || spoken === null) return text;
  const name = lastQuestion.slice(spoken.span.start, spoken.span.end);
  const before = found.groups?.['ask'] ?? found.groups?.['wish'] ?? '';
  return `${before}${name}${text.slice(found[0].length)}`;
}
