// A wish for an activity that is worded as a question, by its frame alone: who may do what. All patterns read folded text.

const you =
  '(?:dere|de|dei|d[aioy]kk\\w*|du|noen|nokon|nokken|nan|folk|lup|padriver\\w*|padrivar\\w*|han|ho|hun|you|u|someone|somebody|anyone|anybody|they|he|she)(?: (?:i|fra|hos|from|at|in) [\\w-]+| der| there)?';
const we = '(?:(?:vi|me|mi|jeg|eg|ae|we|i)(?: (?:i|in) [\\w-]+| her| here)?|[\\w-]+ (?:var|vart|vare|our))';
const may = '(?:kan|kain|vil|can|will|kunne|ku|kunna|ville|could|would|might|skulle)';
const softly =
  '(?:(?:ikke|ikkje|da|no|na|bare|berre|gjerne|kanskje|muligens|ogsa|og|dessuten|i tillegg|attat|possibly|perhaps|please|maybe|also|just|like|to|ha) )*';

/** To tell, to show, to advise: such a question wants knowledge, not the activity. */
const telling =
  '(?:fortel|fortal|forkl|si\\b|sei|sagt|vis(?:e|t)?\\b|beskriv|skildr|anbefal|tilra|oppsummer|nevn|nemn|svar|list|definer|velg|valg|bety|vite\\b|forsta|skjon|explain|tell|describe|recommend|suggest|show|say|summari[sz]|define|choose|mean|understand|(?:gi|gje|give|send|sende|sendt) (?:meg|oss|me|us) (?:an?|et|eit|en|ein|noen|nokre|some|litt|lenk|info|eksem|tips|mal|link)|(?:hjelp|help)\\w* (?:meg|oss|me|us) (?:(?:a|to|med a|with) )?(?:forsta|skjon|finn|understand|find))';
/** To make use of an activity, or to come along to one: such a question is about its rules. */
const using =
  '(?:bruk|nytt|benytt|krev|dropp|hopp|avlys|nekt|utela|eksklud|kombiner|erstatt|delta\\b|ga pa\\b|record|stream|ta opp\\b|use|requir|skip(?:s|p\\w+|)\\b|exclud|combin|replac|join|attend)';
const doing = `(?!${telling}|${using})\\w+`;
const getting =
  '(?:fa|fatt|faa|besok|ha|hatt|bestill\\w*|bestilt|ting[ea]|meld\\w*|sok\\w*|be om|bedt om|arranger\\w*|sett\\w* opp|setj\\w* opp|skip\\w* til|organis\\w*|hald\\w*|hold\\w*|get|have|book|request|order|arrange|organi[sz]e|set up|host|run)';
const possible =
  '(?:mulig\\w*|mogle\\w*|mogele\\w*|rad|aktuelt|gjennomforbart|sjans\\w*|hove|anledning|possib\\w*|chance|way|mate|feasible|doable)';

const frames = [
  // "Kan dere holde …", "ku dokker ha kome å holdt …"
  `\\b${may} ${you} ${softly}${doing}`,
  // "Kan vi få …", "kunne klyngja vår fått …"
  `\\b(?:${may}|far|fekk|fikk|may) ${we} ${softly}${getting}\\b`,
  // "Ska me få te …"
  `\\b(?:skal|ska|ma|bor) ${we} ${softly}fa (?:til|te|tel)\\b`,
  // "Noe så vi kan få te …"
  `^(?!.*\\b(?:hva|kva|hvordan|korleis|what|how) ).*\\b${we} (?:kan|kain|kunne|ku|kunna) ${softly}(?:fa|faa) (?:til|te|tel)\\b`,
  // What might be is wished for, whatever the verb is: "kunne vi tatt …"
  `\\b(?:kunne|ku|kunna|could|skulle) ${we} ${softly}${doing}`,
  // "Er det mulig å få …", "is there any way to get …"; not "er det mulig å bruke …"
  `\\b(?:er|e|var|hadde|ville|finnes|finst|fins|is|would|are) (?:det|dette|it|this|there)(?: (?:be|vaert|vore|vaere|vere|noe|noko|noen|nokon|any|a))* ${possible}\\b(?!(?: (?:for|til|a|at|om|med|to|of|with|that|if))* (?:${telling}|${using}|bli med|vaere med|vere med))`,
  // "Mulig å få …", "noen sjanse for …"
  `^(?:hei |og )?(?:noen |nokon |any )?${possible} (?:for|til|a|at|om|med|to|of)\\b`,
  // "Any chance of …"
  `\\bany (?:chance|possibility)\\b`,
  // "Går det an …", "lar det seg gjøre …", "trur de det går å få …"
  `\\b(?:gar|gikk|gjekk|gatt) det (?:ikke )?an\\b|\\bgatt an\\b|\\bdet gar (?:an )?a (?:fa|ha)\\b|\\b(?:la|lar|lat|let|latt|lot) (?:det )?seg (?:gjor|gjer)\\w*`,
  // "Har dere kapasitet til …", "har dere noen som …"
  `\\b(?:har|hadde) ${you} (?:hatt )?(?:\\w+ )?(?:kapasitet|tid|mulighet\\w*|mogleg\\w*|hove|anledning|lyst|noen|nokon|folk|en|ein) (?:til|som|a|for|pa)\\b|\\bdo you have (?:the |any )?(?:capacity|time|someone|somebody|anyone)\\b`,
  // "Noen hos dere som kunne …"
  `\\b(?:noen|nokon|nan|en|ein|folk|someone|somebody|anyone|anybody|personar|personer) (?:hos \\w+ |(?:fra|i) \\w+ )?(?:som|who|that|til a|to)? ?(?:kan|kunne|ku|can|could) ${softly}${doing}`,
  // "Er det noe dere kan bidra med …"
  `\\b(?:er|e|var|is) (?:det|dette|this|that) (?:noe|noko|nokka|something|anything) (?:(?:som|that) )?${you} ${may} ${softly}${doing}`,
  // "(Lurer på) om dere kan …", "om vi kan få …"
  `\\b(?:om|if|whether) ${you} ${may} ${softly}${doing}`,
  `\\b(?:om|if|whether) ${we} ${may} ${softly}${getting}\\b`,
  // "Hva med et kurs …"
  `\\b(?:hva|kva|ka|what|how) (?:med|about) (?:a fa|a ha|et|eit|en|ein|ei|getting|having|an?)\\b`,
  // "Kan dere sette oss i kontakt med noen som …"
  `\\b(?:kan|kunne|can|could) ${you} (?:sette|setje|put) (?:oss|us) (?:i kontakt|in touch)\\b`,
];
const wish = new RegExp(frames.join('|'));

/** "Hvordan kan vi få …": wants to know. */
const knowing = new RegExp(
  `\\b(?:hva|kva|ka|hvordan|korleis|korsn|kossen|kossn|hvorfor|kvifor|koffor|what|how|why|which|hvilke\\w*|(?:hvor|kor|how|what|which|kva|hvilke\\w*) \\w+) (?:${may}|er|far|is|do|does)\\b`,
);

/** Conditions that make it a question about what one may do: "etter at konkurransen er kunngjort", "med bare én". */
const rules =
  /\b(?:etter (?:at|kunng\w*|utlys\w*|lysing\w*|a ha)|after (?:the|publi\w*)|(?:selv|sjolv) om|even if|uten|utan|without|(?:bare|berre|kun|only) (?:en|ein|one)|lov|lovlig|lovleg|tillatt|allowed|legal|hver gang|kvar gong|every time|samtidig som|i stedet for (?:en|et)|instead of an?)\b/;

/** "Kunne dere kommet og holdt et kurs?", "er det råd å få …": the activity itself is wanted, not knowledge of it. */
export function wishesInQuestion(folded: string): boolean {
  return wish.test(folded) && !rules.test(folded) && !knowing.test(folded);
}

const mayMeet =
  /^(?:og |men |and |but |hei,? )*(?:kan|far|ma|bor|har|can|may|are|do) (?:vi|me|jeg|eg|ae|man|ein|en|we|i) (?:(?:egentlig|eigentleg|da|ogsa|lov (?:til )?(?:til )?a|allowed to|have to) )*(?:ha|ta|mote|treffe|snakke|prate|have|meet|talk|speak)\b.*\b(?:leverandor|marked|marknad|bransj|tilbyd|supplier|vendor|market)/;

/** "Kan vi ha et møte med leverandører før konkurransen?": asks what one may do, whatever the words. Takes folded text. */
export function asksIfAllowed(folded: string): boolean {
  return mayMeet.test(folded);
}

const whoCould =
  /\b(?:hvem|kven|kem|who) (?:kan|kunne|can|could) (?:hald|hold|kom|gi |gje |lei|led|arrang|fasilit|still|hjelp|help|hold|come|give|run|teach|lead)\w*/;
const organising =
  /\b(?:registrer\w*|register|note|notere?) .*(?:onsk\w*|ynsk\w*|treng\w*|vil ha|wants?|needs?|would like)/;

/** "Hvem kan holde et kurs for kommunene i Agder?": a wish when it also says for whom, where or when. Takes folded text. */
export function asksForSomeone(folded: string): boolean {
  return whoCould.test(folded) || organising.test(folded);
}
