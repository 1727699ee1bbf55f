// Wordings of despair and of trouble at home, in bokmål, nynorsk, dialect and English. Patterns read folded text, see cues.ts.
import { cues } from './cues.ts';
import { wishesToDie } from './wishes-to-die.ts';

const i = '(?:jeg|eg|ae|jei|i)';
const very =
  '(?:(?:helt|heilt|sa|skikkelig|skikkeleg|veldig|saa|bare|berre|virkelig|verkeleg|ganske|jaevlig|so|really|just|totally|completely) )*';
/** "Jeg har det forferdelig travelt" is work. */
const notBusy =
  '(?! ?-?(?:travelt|travle?|dyrt?|lang\\w*|tung\\w*|byrakrat\\w*|hektisk|mye|mykje|busy|bra|godt|moro|a gjore|a gjere|med (?:anbud|konkurrans|tilbud|tilbod|leverand)))';

const lately =
  '(?: (?:om dagen|om dagane|for tida|for tiden|i det siste|na|no|na for tiden|no for tida|hjemme|heime|privat|her|igjen|for meg sjolv|these days|lately|right now|at the moment|at home|just now|now|recently))*';

const wordings = [
  // "Alt er meningslaust", "livet kjennes håpløst"; not "alt er meningslaust dyrt".
  `\\b(?:alt|livet(?: mitt)?|det hele|det heile|everything|life|my life|it all) (?:er|e|kjennes|kjenst|kjennest|foles|verkar|virker|is|feels|seems) ${very}(?:meningslos\\w*|meiningslaus\\w*|meningslaus\\w*|haplost?|haplaust?|svart|morkt|pointless|meaningless|hopeless)\\b${notBusy}`,
  // "Eg har det vanskeleg om dagen": with nothing behind it that is hard.
  `\\b${i} (?:har|hadde) (?:hatt )?det ${very}(?:(?:litt )?(?:vanskelig|vanskeleg|toft|tungt|vondt)|(?:ikke|ikkje|itj) (?:sa |noe |noko |heilt |helt )?(?:bra|godt|greit|lett))${lately}[ .!]*$`,
  `\\b(?:i'm|i am|i've been|i have been) (?:having|going through) an? ${very}(?:hard|tough|rough|difficult|bad) (?:time|patch|period|spell)${lately}[ .!]*$|\\b(?:i'm|i am) (?:not (?:doing|feeling|coping) (?:so |very |too )?(?:well|good|ok|okay)|struggling)${lately}[ .!]*$`,
  // "Eg har det heilt forferdeleg"
  `\\b${i} har (?:hatt )?det ${very}(?:forferdelig|forferdeleg|faelt|grusomt|grusamt|vondt|morkt|jaevlig|for jaevlig|helt for jaevlig|heilt for jaevleg|sa vanskelig|sa vanskeleg|elendig|tungt)\\b${notBusy}`,
  `\\b${i} (?:foler|kjenner|feel|am feeling|'m feeling)(?: meg)? ${very}(?:haplos|haplaus|verdilos|verdlaus|meningslos|tom inni|hopeless|worthless|desperate)`,
  `\\b${i} (?:holder|held) (?:ikke|ikkje|itj) ut(?: (?:mer|meir|lenger|lenge|livet))*[ .!]*(?:$|,| og )`,
  `\\b${i} (?:ser|finner|finn) (?:ingen|inga|ikke noen|ikkje noka) (?:utvei|utveg|vei ut|veg ut|mening|meining|grunn til a leve|vits i a leve)`,
  '\\b(?:ingen|inga|ikke noe|ikkje noko|ikke noen|ikkje nokon|no|nothing) (?:vits|mening|meining|point|reason|grunn)? ?(?:i|med|med a|til|in|to|for|a) ?(?:a )?(?:leve|leva|livet|living|live)\\b',
  '\\b(?:alle|everyone|dei|de) (?:hadde|ville|would)(?: ha)? (?:hatt det )?(?:vaert |vore |be )?(?:bedre|betre|better)(?: off)? (?:uten|utan|without) (?:meg|me)\\b',
  `\\b${i} (?:can't|cannot|can not|cant) (?:go on|cope|take it)\\b`,
];
const despair = new RegExp(wordings.join('|'));

/** Whether somebody does not want to live, means to hurt themselves, or is in despair. Takes folded text. */
export function soundsDesperate(folded: string): boolean {
  const said = folded.replaceAll('’', "'");
  return cues.distress.test(said) || wishesToDie(said) || despair.test(said);
}

const family =
  '(?:mannen|kona|kjaeresten|samboeren|sambuaren|ektemannen|barna|ungene|ungane|sonnen|sonen|dottera|datteren|mamma|pappa|mora|mor|faren|far|broren|soster|sosteren|systera|bestemor|bestefar|husband|wife|girlfriend|boyfriend|son|daughter|mother|father|mum|mom|dad|brother|sister)';
const parting =
  '(?:skilles|skiljast|skiljes|skilsmisse|flytte fra|flyttet fra|gatt fra|gaatt fra|gar fra meg|gikk fra|gjekk fra|forlatt|forlate|forlet|utro|divorce\\w*|leaving me|left me|cheat\\w*)';
const loss =
  '(?:dode|dod|doydde|er dau|gikk bort|gjekk bort|gatt bort|ligger for doden|alvorlig syk|alvorleg sjuk|died|is dying|passed away|is dead|seriously ill)';
const home = new RegExp(
  [
    `\\b${family}(?: (?:min|mi|mitt|mine|var|vare))?\\b.{0,25}\\b(?:${parting}|${loss})\\b`,
    `\\b(?:my|our) ${family}\\b.{0,25}\\b(?:${parting}|${loss})\\b`,
    `\\b(?:vi|me|jeg|eg|we|i) (?:skal|ska|vil|har blitt|ble|er|are|am) (?:\\w+ )?(?:skilles|skiljast|skilt|skilde|getting divorced|divorced)\\b`,
    `\\b${i} (?:far|fekk|fikk) (?:ikke|ikkje|itj|nesten ikke|nesten ikkje) (?:sove|sova|sovet|sove om natt\\w*)\\b`,
    `\\b${i} (?:can't|cannot|cant|don't) sleep\\b`,
    `\\b${i} (?:har )?(?:nettopp |just )?(?:mistet|mista|lost) (?:jobben|my job|barnet|my child|(?:my )?${family})\\b`,
    `\\b${i} (?:foler meg|kjenner meg|feel) ${very}(?:alene|aleine|alone|ensom|einsam|lonely)\\b`,
    `\\b${i} (?:er|e|am) ${very}(?:pa (?:bunn|bunnen|bann|botn|botnen)|langt nede|at rock bottom)${lately}[ .!]*$`,
    `\\b${i} (?:er|e|am) ${very}(?:syk|sjuk|sick|ill) (?:og|and) (?:klar|orkar|orker|greier|can't|cannot)`,
    `\\b(?:redd|gruer meg|gruar meg|grur me|afraid|scared) (?:for|til|of|to) (?:a )?(?:ga|dra|going|go) (?:pa|til|to) (?:jobb|jobben|arbeid|work)\\b`,
    `\\b${i} (?:grater|graet|gret|har gratt) (?:hele|heile|hver|kvar|bare|berre)\\b`,
    `\\b${i} (?:er|am|'m) ${very}(?:ensom|einsam|lonely|ulykkelig|ulukkeleg)\\b`,
  ].join('|'),
);

/** "Mannen min vil skiljast og eg får ikkje sove": trouble that is for people who are near. Takes folded text. */
export function tellsOfTroubleAtHome(folded: string): boolean {
  return home.test(folded);
}
