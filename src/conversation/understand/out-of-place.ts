import { hadSensitiveMatter } from '../sensitive-matters.ts';
import { tellsOfTroubleAtHome } from './despair.ts';

// Messages that no article should answer, whatever words they share with one. Patterns read folded text, see cues.ts.

/** "Det slo meg hvor mye som ble kastet" is a thought; "han slo meg" is not. */
const struck =
  /\b(?:det|dette|d|dae|tanken|ideen)(?: (?:plutselig|plutseleg|ogsa|alltid|virkelig|verkeleg|bare|berre|har|som))* (?:slo|slar|slatt) (?:meg|oss)\b/g;

/** Somebody else is in danger; a person who does not want to live is met before, see cues.distress. */
const danger =
  /\b((slar|slo|mishandler|mishandlar|misbruker|misbrukar|truer|trugar) (ungene|barna|borna|ungane|kona|mannen|meg)|voldtatt|valdteken|(blir|vert|ble|blei|vart|er blitt|har blitt) (slatt|slegen|mishandlet|mishandla|misbrukt|misbruka|banket|banka) (hjemme|heime|av (mannen|kona|kjaeresten|samboeren|sambuaren|faren|far|mora))|redd (for )?(mannen|kona|kjaeresten|samboeren|sambuaren|faren|far) (min|mi)|(afraid|scared) of my (husband|wife|partner|father|boyfriend|girlfriend)|kill myself|end my life|want to die|(hits|beats|abuses) (his|her|the|their|my) (kids|children|wife|husband))\b/;

/** Illness, grief or trouble at work: for people, not for an assistant on procurement. */
const trouble =
  /\b(sykmeld\w*|sjukmeld\w*|syke?meld\w*|deprimert\w*|depresjon\w*|depress(ed|ion)|utbrent\w*|utslitt\w*|burn(ed|t)? ?out|kreft|cancer|diagnose\w*|angst\w*|panikkanfall|mobb\w*|trakass\w*|sjikan\w*|harass\w*|bull(?:y|ies|ied)\w*|skilsmisse\w*|sick leave|(sa|er|so) sliten|orker (snart )?(ikke|ikkje)|orkar (snart )?(ikke|ikkje)|(klarer|klarar|klare|greier|greie) (snart )?(ikke|ikkje|itj) (mer|meir|mere)(?= *(?:$|[.,;!]|av dette|av det))|gravid|alkoholproblem\w*|rusproblem\w*)\b/;
/** "Kollegaen min har tatt på meg"; not "han har tatt på meg ansvaret". */
const touched =
  /\b(?:kolleg\w*|sjef\w*|leder\w*|leiar\w*|direktor\w*|mann\w*|kar\w*|naboen|han|hun|ho|hen|noen|nokon|ein|en|de|dei|(?:my|our) (?:boss|colleague|manager|coworker|co-worker)|he|she|someone|somebody|a man|they)(?: \w+){0,5} (?:(?:tatt|tok|tar|tek|teke|tatte|klar|klaadd|kladde|kladd|klafs\w*|tafs\w*|gramse\w*|rort\w*|rorer|beroert|berort\w*|ror) (?:pa|ved|borti) meg(?! (?:a |ansvar|oppg|oppdrag|jobb|roll|arbeid|skyld))|befol\w* meg|(?:touch(?:ed|es|ing)?|grop(?:ed|es|ing)|grabb(?:ed|ing)|grabs) me\b|(?:stalk\w*|trakasser\w*|sjikaner\w*) meg)|\b(?:seksuel\w*|uonska|uonsket|uonskte|uynskt\w*|sexual|unwanted) (?:\w+ )?(?:kommentar\w*|oppmerksom\w*|merksemd|tilnaerm\w*|hentyd\w*|beroring\w*|advances|comments|attention|touching)\b/;
const oneself =
  /\b(jeg|eg|ae?|meg|min|mi|mitt|mine|kollega\w*|sjefen|naboen|han|hun|ho|hen|i|i'm|im|my|me|colleague|boss)\b/;
const aboutBuying =
  /anskaff|innkjop|leverandor|procure|supplier|konkurranse|doffin|dialogkonferanse|pasient|patient|velferdsteknologi/;

/** Tries to make the assistant something else, or to get at what is not for the asker. */
const tampering =
  /\b(ignor\w*|glem|gloym|gloyme|forget|disregard|override|overse|sja bort fra)\b.{0,40}\b(instruks\w*|instruction\w*|regl\w*|rules|prompt\w*|beskjed\w*)|\bsystem ?(prompt|instruks|instruct|message|meld)\w*|\bsystem ?:|\bapi[- ]?(key|nokkel)\w*|\b(du er na|you are now|late? som (om )?du er|lat som (om )?du er|pretend (to be|you are)|act as)\b|\bjailbreak|\bdeveloper mode|\bdrop table|<\/?script|\bselect \*|\brepeat the text above|\breveal your|\b(passord|password)(et|s)? (til|for|to) (databas|system|admin|serv)|\b(hva|kva|what) (har )?(andre|other people|others|everyone) (har |have |her )?(spurt|spor|sporr|skrevet|skrive|asked)|\b(hent|vis|list|show|dump|get|fetch|print|skriv ut) .{0,20}(alle|all) .{0,20}(meldinger|messages|forespors\w*|requests|brukere|users|samtaler|conversations)\b.{0,40}(databas|names|navn|e-?mail|andre|others)/;

/** "Hva spurte Ola Nordmann deg om i går?": what somebody else wrote here. */
const ofOthers =
  /\b(?:hva|kva|ka|what) (?:(?:har|hadde|did|has|had) )?(?!(?:har|hadde|did|has|had|jeg|eg|ae|vi|me|i|we)\b)(?:(?:spurte|spurt|skrev|skreiv|sa|asked|wrote) (?!(?:jeg|eg|ae|vi|me|du|i|we)\b)(?:[\w-]+ ){1,4}|(?:[\w-]+ ){1,4}(?:spurt|spurte|skrevet|skrive|skreiv|sagt|ask|asked|write|written|say|said|tell|told) )(?:(?:til|to) )?(?:deg|dae|you)\b/;

export type OutOfPlace = 'danger' | 'trouble' | 'tampering';

/** "Utslitt av disse anskaffelsene, jeg dør snart av stress": how one is oneself, whatever it comes from. */
const worn =
  /(?:^|[.,;!] ?|\b(?:jeg|eg|ae|i) (?:er|e|am|blir) |\bi'?m )(?:(?:helt|heilt|sa|totalt|fullstendig|ganske|completely|so|totally) )*(?:utslitt|utsliten|utbrent|utbrend|burned out|burnt out|exhausted|worn out)\b|\b(?:jeg|eg|ae|i|i'm|im) (?:(?:holder|held|snart|nesten|pa|a|am|is) )*(?:dor|doyr|do|doy|die|dying)(?: (?:snart|nesten|almost))* (?:av|of|from) (?:stress|utmattelse|slit|trotthet|exhaustion)/;

const ownTrouble = new RegExp(`\\b(?:jeg|eg|ae|i|i'm|im)(?: \\w+){0,3} ${trouble.source}`);

/**
 * What makes a message one that is not for the articles, or null. Takes folded text.
 *
 * @param wishes an activity is wished for too: "sjefen er sykmeldt, så jeg tar over. Vi ønsker et kurs"
 */
export function readOutOfPlace(folded: string, wishes = false): OutOfPlace | null {
  if (danger.test(folded.replace(struck, ' '))) return 'danger';
  if (tampering.test(folded) || ofOthers.test(folded)) return 'tampering';
  if (wishes && !ownTrouble.test(folded)) return null;
  if (worn.test(folded)) return 'trouble';
  if (aboutBuying.test(folded)) return null;
  if (tellsOfTroubleAtHome(folded)) return 'trouble';
  if (isTrouble(folded) && oneself.test(folded)) return 'trouble';
  return null;
}

/** An illness that was told is masked before it gets here. */
function isTrouble(folded: string): boolean {
  return trouble.test(folded) || touched.test(folded) || hadSensitiveMatter(folded);
}
