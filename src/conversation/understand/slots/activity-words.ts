import type { Activity } from '../../../requests/request.ts';

/** How an activity is asked for. `weak`: means it only when no other activity is named. */
export interface ActivityWords {
  readonly activity: Activity;
  readonly strong: string;
  /** Gives way to a strong one, unless that is only what it is about: "foredrag om dialogkonferanser". */
  readonly middling?: string;
  readonly weak?: string;
}

const leaders =
  '(?<!prosjekt|bygge|team)(?:leder|leiar|ledels|leiing|politik|styre|fylkesting|fylkesråd|fylkesutval|formannskap|kommunestyr|kommunedirektør|kommunalsjef|rådmann|rådmenn|ordfør|varaordfør|folkeval|direktør|utvalg|utval|council|leader|politician|management|executive|managers|mayor)';
const talk =
  '(?:\\p{L}+-)?(?:innlegg(?:et)?|(?:fag|lunsj|lunch|frokost|kvelds|åpnings|opnings)?(?:foredrag(?:et)?|innlegg(?:et)?|innledning|innleiing)|foredragshold\\p{L}*|orientering|presentasjon|innledar|innleder|keynote(?: speaker)?|(?:guest |key)?talk|lecture|presentation|speech)|(?:fag|lunsj|lunch|frokost|kaffe|morgen|morgon|formiddags|kvelds|ettermiddags)?-?prat(?:en)?';
const coming =
  '(?:(?:kom(?:me|mer)?|kome|kjem|come) (?:\\S+ ){0,8}?(?:og|and|to|for å|å)|til å|som kan|who can) (?:snakk\\p{L}*|prat\\p{L}*|fortel\\p{L}*|orienter\\p{L}*|informer\\p{L}*|presenter\\p{L}*|innled\\p{L}*|innlei\\p{L}*|sie?r? (?:noe|litt|noen ord)|seie (?:noko|litt|nokre ord)|talk|speak|tell|present)|(?:kom) og (?:pratet|prata|snakket|snakka|fortalte|fortalde|orienterte|innledet)|(?:kan|kunne|can|could) (?:snakke|prate|fortelle|fortelje|orientere|speak|talk)(?= (?:litt |noe |noko |a bit )?(?:om|about))|(?:være|vere|bli) med på (?:et |eit )?\\p{L}*(?:møte|samling)\\p{L}*|(?:join|attend) (?:our|a|the) meeting|besøk(?:et)?|visit';
const meeting =
  '(?:kvelds|lunsj|frokost|morgen|morgon|formiddags|ettermiddags|mini)-?(?:seminar(?:et)?|samling|møte)';
const heldForLeaders = `(?:${talk}|${coming})(?:(?=[^]{0,120}${leaders})|(?<=${leaders}[^]{0,160}))|${meeting}(?=[^.!?\\n]{0,80}${leaders})`;
const help =
  '(?:bistand|hjelp|hjælp|assistanse|støtte|rådgivning|rådgiving|rådgjeving|rettleiing|veiledning|vegleiing|råd|sparring\\p{L}*|drahjelp|(?:noen|nokon|someone) (?:å|to) (?:sparre|snakke|prate|rådføre|talk|discuss)(?: \\p{L}+)?(?: med| with)?|help|assistance|support|guidance|advice)';
const buying =
  '(?:(?!\\p{L}+nettverk|procurement (?:network|course|training|meeting))(?:anskaffels|anskaff|innkjøp|anbud|anbod|konkurranse|kjøp|kravspe[ks]|procurement|tender|purchas|buy))';
const wishesHelp = `(?:ønsker|ønskjer|trenger|treng|vil(?: gjerne)? ha|ber om|hadde trengt|skulle hatt|would like|need|want)\\s+(?:\\p{L}+\\s+)?${help}`;

/** Known in the trade, and none of the others. */
const others = [
  '(?:studie|fag|inspirasjons|ekskursjons)-?(?:tur|reis[ea]|besøk)\\p{L}*|ekskursjon\\p{L}*|hospitering\\p{L}*|(?:study|field|learning) ?(?:trip|visit|tour)s?|excursion|site visit|guided tour',
  'befaring\\p{L}*|synfaring\\p{L}*|omvisning\\p{L}*|omvising\\p{L}*',
  'hack(?:ath?on\\p{L}*|-?dag\\p{L}*)|(?:innovasjons|gründer|design)-?(?:camp|sprint|leir|konkurranse)\\p{L}*|design sprint|innovation camp|idédugnad\\p{L}*|idémyldring\\p{L}*|brainstorming',
  '(?:panel|frokost|lunsj)?-?(?:debatt|samtale)(?:en|ar|er)?(?= (?:om|for|med))|panel (?:debate|discussion)|rundebord\\p{L}*|rundbord\\p{L}*|round[ -]?table|pitche?-?(?:kveld|dag|konkurranse|event|session|night)\\p{L}*|speed-?dat(?:e|ing)\\p{L}*|(?:minglekveld|messe|utstilling|quiz)(?:en|a)?(?= (?:om|for|med|i|på))|(?:mentor|fadder)-?(?:ordning|program|opplegg)\\p{L}*|mentor(?:ing)? (?:programme|program|scheme)|spørreundersøk\\p{L}*|spørjeundersøk\\p{L}*|podkast\\p{L}*|podcast\\p{L}*',
].join('|');

export const activityWords: readonly ActivityWords[] = [
  {
    activity: 'dialogkonferanse',
    strong:
      'dialog[ -]?(?:konf|møte|seminar|dag)\\p{L}*|(?:leverandør|leverandor|marked[s]?|marknads?)[ -]?(?:dialog|høring|konferanse)\\p{L}*|møte (?:marked|marknad|leverandør)\\p{L}*(?= (?:før|føre|fyrr|i forkant)(?!\\p{L}))|(?:leverandør|marked[s]?|marknads?)(?:møte|samling|dag|treff)\\p{L}*(?= (?:før|føre|i forkant)(?!\\p{L}))|dialog(?:en)?(?= med (?:marked|marknad|leverandør|næringsliv|bransje))|(?:early )?market (?:dialogue|dialog|consultation|sounding|engagement)(?: (?:conference|event|meeting))?|supplier (?:dialogue|dialog|conference)|dialogue? (?:conference|meeting)',
    weak: 'konferanse\\p{L}*|conference|dialogue',
  },
  {
    activity: 'behovsverksted',
    strong:
      'behov[s]?[ -]?(?:verks?te[dn]|verkstad|verkste|workshop|arbeidsverksted)\\p{L}*|\\p{L}*workshop\\p{L}*|(?:\\p{L}+)?verks?ted(?:et|er)?|(?:\\p{L}+)?verkstad(?:en|er|ar)?|needs? (?:assessment |mapping )?workshop',
    weak: 'behovs?[ -]?kartlegging\\p{L}*|kartlegg\\p{L}* (?:av )?behov\\p{L}*|needs? (?:assessment|mapping)',
  },
  {
    activity: 'lederforankring',
    strong: `(?:leder|leiar|ledelses|leiings?)[ -]?forankring\\p{L}*|forankr\\p{L}* (?:i|hos|blant|mot) (?:topp|den |fylkes|kommune)?\\p{L}*${leaders}\\p{L}*|${heldForLeaders}|leadership (?:anchoring|buy-in|briefing)`,
  },
  {
    activity: 'kurs',
    strong:
      '(?:(?!(?:kon|dis|eks|re|inter)kurs)\\p{L}+-?)?kurs(?:et|a|ene|ane|er|ing|ingen|inga|dag|dagen|dager|dagar|rekke|rekkje|kveld|opplegg|økt|e)?|opplæring\\p{L}*|skolering\\p{L}*|(?:(?!nett|web)\\p{L}+-?)?seminar(?:et|er|a|ium)?|fagdag\\p{L}*|temadag\\p{L}*|trainings?(?: (?:course|session|day))?|(?:crash )?courses?',
    weak: 'innføring|lære (?:meir |mer )?om|learn (?:more )?about',
  },
  {
    activity: 'webinar',
    strong:
      '(?:\\p{L}+-?)?webb?[ -]?inar\\p{L}*|vebinar\\p{L}*|nett[ -]?(?:seminar|foredrag)\\p{L}*|(?<!som )(?:et|eit) (?:nett|digitalt )møte|(?:digital|online) (?:talk|seminar)',
  },
  {
    activity: 'anskaffelsesbistand',
    strong: `(?:anskaffelses?|anskaffings?|innkjøps)[ -]?(?:bistand|hjelp|støtte|rådgivning|rettleiing)\\p{L}*|${help}(?: (?:av|fra|frå|from) \\p{L}+(?: i \\p{L}+)?)? (?:oss |us )?(?:i|med|til|te|tel|ved|om|for|with|in|on|to)(?: å| to)?(?: (?!(?:handlingsplan\\p{L}*|action|plan|kurs\\p{L}*|for|om|on|led(?:er|els)\\p{L}*|lei(?:ar|ing)\\p{L}*|politik\\p{L}*|management|politicians)(?!\\p{L}))\\p{L}+){0,3}? ${buying}\\p{L}*|(?:hjelpe|hjelpa|hjulpet|hjelpt|bistå|bistått|help|assist|støtte) (?:oss|us|meg|me) (?:i|med|til|ved|with|in|on|to)(?: å| to)?(?: (?!(?:handlingsplan\\p{L}*|action|plan|kurs\\p{L}*|for|om|on|led(?:er|els)\\p{L}*|lei(?:ar|ing)\\p{L}*|politik\\p{L}*|management|politicians)(?!\\p{L}))\\p{L}+){0,3}? ${buying}\\p{L}*|(?:sitter|sit|står|kommer|kjem) (?:\\p{L}+ )?(?:fast|ikke videre|ikkje vidare) (?:i|med|på) (?:\\p{L}+ ){0,2}?${buying}\\p{L}*|${buying}\\p{L}*(?=[^?]{0,90}(?<!\\p{L})${wishesHelp}(?!\\p{L}))`,
    weak: 'bistand|rådgivning|rådgiving|rettleiing|veiledning|procurement (?:help|assistance)|sparring',
  },
  {
    activity: 'leverandorsamling',
    strong:
      '(?:leverandør|leverandor|gründer|grunder|klynge|næringslivs?|bedrifts|bransje)[ -]?(?:samling|dag|treff|møte|torg|kveld)\\p{L}*|(?:samling|treff|gathering|meet-?up|event|(?:frokost|lunsj|kvelds|info|informasjons|inspirasjons)-?møte)(?:a|en|t|et)?(?= (?:for|med|with) (?:\\p{L}+ )?(?:leverandør|bedrift|gründer|klynge|næringsliv|oppstart|supplier|compan|founder|cluster|startup))|supplier (?:gathering|meeting|day|event|meet-?up)',
    weak: 'samling\\p{L}*|gathering|treff(?:et)?|meet-?up',
  },
  {
    activity: 'nettverk',
    strong:
      "(?:innkjøps?|anskaffelses|anskaffings|erfarings?|fag|bestiller|regional)?[ -]?nettverk(?:et|a|s?(?:møte|samling|treff)\\p{L}*)?|erfaringsdeling\\p{L}*|(?:erfarings|nettverks|kollega)grupp\\p{L}*|(?:innkjøps|innkjøpar|innkjøper|anskaffelses|anskaffings|erfarings|bestiller|fag)-?(?:forum|fora)(?:et|ene|a)?|erfaringsutveksl\\p{L}*|del(?:e|ing av) erfaring\\p{L}*|(?:procurement |buyer |buyers' )?network(?: meeting)?|(?:share|sharing|exchange)(?: of)? experiences?|experience[- ](?:sharing|exchange)",
  },
  {
    activity: 'handlingsplan',
    strong: 'handlings[ -]?plan(?:en|ar|er|ane|ene|arbeid\\p{L}*)?|action plans?',
  },
  {
    activity: 'annet',
    strong: others,
    middling: talk,
    weak: `${coming}|noe annet|noko anna|noe anna|something else|(?<=^\\s*)(?:annet|anna|other)(?=[\\s.]*$)`,
  },
];
