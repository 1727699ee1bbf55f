import type { Message } from './message.ts';

/** What stands in the place of a word that was not kept; that of an identity number is longer. */
const mask = '•••';
const masked = /(?<!•)•••(?!•)/u;

/** Words of one's health, union, faith and orientation: what the law calls special categories of personal data (GDPR, article 9). */
const health =
  'kreft|brystkreft|leukemi|cancer|diabetes|epilepsi|epilepsy|hiv|hiv-positiv|hepatitt|adhd|asperger|autis\\p{L}+|bipolar|schizofren\\p{L}*|deprimert|depresjon(?:en)?|depressed|depression|angst|angstlidelse|anxiety|utbrent|utbrend|burn(?:ed|t) out|sy(?:ke?)meldt|sykemeldt|sjukmeld|on sick leave|gravid|pregnant|ufør|uføretrygd(?:et|a)|psykisk (?:syk|sjuk)|rusavhengig|alkoholiker|alkoholikar|alcoholic|an? diagnose|diagnosen? \\p{L}+|slag|hjerneslag|hjerteinfarkt|hjarteinfarkt';
const union =
  '(?:fag)?organisert(?: i \\p{L}+)?|fagorganisert|fagforeningsmedlem|(?:medlem|med) (?:av|i) (?:en |ei |ein )?(?:fagforening\\p{L}*|lo|fagforbundet|ntl|utdanningsforbundet|tekna|nito|unio|parat)|(?:an? )?union member';
const faith =
  'muslim|kristen|kristin tru|jøde|jødisk|hindu|buddhist|ateist|katolikk|sikh|human-?etiker|jehovas vitne|(?:an? )?(?:christian|jew|jewish|atheist|catholic)';
const orientation =
  'homofil|homo|lesbisk|bifil|skeiv|transperson|transkvinne|transmann|gay|lesbian|bisexual|queer|trans';
const matters = `(?:${health}|${union}|${faith}|${orientation})`;

const whom =
  "(?:jeg|eg|æ|i|i'm|i’m|i've|i’ve|kollega(?:en)?(?: min| mi)?|sjefen(?: min)?|lederen(?: min)?|leiaren(?: min)?|mannen(?: min)?|kona(?: mi)?|my (?:boss|colleague|husband|wife|manager))";
const states =
  '(?: (?:er|e|har|hadde|har hatt|har fått|fikk|fekk|ble|blei|vart|blir|lever med|lev med|sliter med|slit med|am|is|was|have|has|got|suffer from|live with))';
const lightly =
  '(?: (?:nå|no|nettopp|dessverre|selv|sjølv|også|òg|litt|veldig|helt|heilt|alvorlig|alvorleg|blitt|vorte|vært|vore|en|ein|ei|et|eit|a|an|just|been|also|now|\\d+ ?%|diagnosed with|delvis|snart))*';
const told = new RegExp(
  `(?<before>(?<!\\p{L})${whom}(?:${states})?${lightly} )(?<matter>${matters})(?![\\p{L}-])(?<more>(?:,? (?:og|and|,)(?: (?:jeg|eg|i))?(?:${states})?${lightly} ${matters}(?![\\p{L}-]))*)`,
  'giu',
);
const each = new RegExp(`(?<![\\p{L}-])${matters}(?![\\p{L}-])`, 'giu');

/**
 * The message without what it tells of the health, union, faith or orientation of the writer or of somebody near: none of it is needed
 * here, so it is not stored. Who it was said of stays, so that it can be met kindly. "Kurs om kreft" is a subject and stays too.
 */
export function withoutSensitiveMatters(message: Message): Message {
  const { input } = message;
  if (input.type !== 'text') return message;
  const text = input.text.replace(told, (said: string) => said.replace(each, mask));
  return { ...message, input: { ...input, text } };
}

/** Whether something sensitive was told and not kept. */
export function hadSensitiveMatter(text: string): boolean {
  return masked.test(text);
}
