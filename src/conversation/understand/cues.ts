// Wordings by which a sentence shows what it wants, in bokmål, nynorsk, common dialect and English.
// All patterns read folded text (lower case, å -> a, ø -> o, æ -> ae), see language/tokens.ts.

/** The assistant's own matters, never a procurement: "avlyse konkurransen" is a question, "avlyse kurset mitt" is not. */
const ownRequest =
  /\blup-?\s?\d{4}-?\s?\d+\b|\b(min|mi|mitt|mine|var|vart|vare|my|our|denne?|dette|the)\s+(siste\s+|forrige\s+|last\s+)?(foresporsel|foresporsler|forespurnad|bestilling|kurs|webinar|request|dialogkonferanse|behovsverksted|behovsverkstad|aktivitet)\w*|\b(foresporsel|foresporsler|forespurnad)\w*|\bthe (?:[a-z]+ ){0,2}(course|workshop|conference|talk|seminar|training|webinar)\b|\b(kurset|webinaret|seminaret|foredraget|fagdagen|konferansen|verkstedet|verkstaden|dialogkonferansen?|behovsverkstedet|behovsverkstaden|aktiviteten|bestillinga?|bestillingen|leverandorsamlinga|leverandorsamlingen|innlegget)\b(\s+(mitt|min|mi|vart|var|i|om|den|det))?|\bmy (request|course|workshop|webinar|talk|conference|seminar)\b|\bthe request\b/;

const withdrawing =
  /\btrekk(e|er|je|jer|ja)?\b|\btrukket\b|\bavlys\w*|\bkanseller\w*|\bavbestill\w*|\bavbryt\w*|\bikk?j?e? lenge?r\b|\bikkje lenger\b|\bblir (ikke|ikkje) noe? av\b|\bwithdraw\w*|\bcancel\w*|\bcall off\b|\bslett\w* (forespo|foresp)\w*/;

const changing =
  /\blegge? til\b(?! rette)|\blegg(?:e|je)? (?:det|den|han|ho|kurset|webinaret|innlegget|\w+(?:verkstedet|verkstaden|konferansen|samlingen|samlinga)) (?:heller )?(?:i|pa|til)\b|\bta(r)? med\b|\btek med\b|\bfjern(?:e|a|ar|er)?\b|\bta bort\b|\b(gjor|gjer|gjore|gjere|lag) (det|den|kurset|webinaret|\w+) (om )?til\b|\badd\b|\bremove\b|\bmake (it|the \w+)\b|\bendr\w*|\bbytt\w*|\bbyt\b|\bflytt\w*|\butsett\w*|\bforskyv\w*|\brett\w* pa\b|\bchange\b|\bmove\b|\breschedule\b|\bpostpone\b/;

const asking =
  /^(og |men |eller |sa |and |but |so )?(hva|kva|ka|hvem|kven|kem|kaem|hvor|kor|hvordan|korleis|korsn|kossn|kossen|koffor|hvorfor|kvifor|hvilke|hvilken|hvilket|kva for|kvar|nar|ka tid|what|who|which|why|how|when|where|er det|er|kan|ma|skal|bor|har|finnes|finst|gjelder|gjeld|hører|blir|do|does|is|are|can|could|may|must|should|did|was)\b/;

const wishing =
  /^(?:please |hei,? )?(?:hjelp|help|bista|sett opp|set up|hald|hold|arranger|organi[sz]e|skip til) |^(?:noe|noko|nakka|nokka|something) (?:for|til) |\b(?:pls|plz|pa tide (?:at|a)|hoping to|sign (?:us|me) up|(?:ma|bor|burde) (?:vi |me |we )?(?:fa|ha|laere)|(?:ha|have|har) (?:dere|de|dokker|you) med pa|could use|could do with|appreciate|grateful|sett?e?r? (?:stor )?pris pa|glade? (?:for|om)|takknem\w*|interesse\w*|interest|invitere?|ynskj\w*|ynskje\w*|planning|wish(?:es)? (?:to|for)|behov for|(?:lyst|hap\w*) (?:pa|til|om)|t(?:en|aen)k(?:t|te|er|jer|ar) (?:oss |pa )|ser for (?:oss|meg)|(?:hadde|ville) (?:vaert|vore|vaere) \w+|(?:er|hadde|is) (?:det|it) (?:mulig|mogleg|possible)|etterlys\w*|interested in|arrange|hoping for|(?:i|we|jeg|vi) ?['’]?d (?:(?:also|really) )?(?:like|love)|would (?:(?:also|really) )?(?:like|love)|(?:skal|ma|bor) (?:ogsa|og|i tillegg) ha|skulle (?:\w+ )?(?:hatt|fatt)|hatt)\b|\b(onsker|onske|onskjer|onskje|onskar|treng|trenger|trengs|trenge|trengje|vil|ville|skulle|kunne|melde|meld|meldar|be om|ber om|bestill\w*|bestelle|soke|sokje|fa til|arranger\w*|planlegg\w*|skal ha|haper|vurderer|lyst|interessert|gjerne|need|needs|want|wants|would like|request|book|order|looking for|(?:ser|leter|letar|leiter|leitar|ute|jakt|utkikk) etter|jakt(?:er|ar) pa|like to|organise|organize|plan(?!-))\b/;

/** An order about a thing that is only pointed to. */
const oneOfThem =
  /^(?:(?:nei|ok|ja|og|and|please|hei|kan (?:du|dere)|kunne (?:du|dere)|can you|could you|jeg vil|eg vil|vi vil|me vil|i want to|we want to),? )*(?:avlys\w*|avbestill\w*|trekk\w*|kanseller\w*|dropp\w*|stryk|endr\w*|flytt\w*|utsett?\w*|cancel|withdraw|move|change|postpone|drop)(?: (?:tilbake|attende|gjerne|heller))? (?:(?:den|det|han|ho|hun|the one|that one) (?:i|om|pa|med|for|in|about|on|from|fra)\b|the [a-z]+ one\b)/;

export const cues = {
  ownRequest,
  oneOfThem,
  withdrawing,
  changing,
  asking,
  /** Asks to be told, without a question word: "fortell om hurtigbåtene". */
  telling:
    /^(hei,? |og |kan du )*(fortell|fortel|forklar|definer|beskriv|skildr|list|nevn|nemn|vis|gi|gje|si|oppsummer|explain|tell|describe|define|list|name|show|give|summari[sz]e)\b/,
  wishing,
  /** Asks for an activity without naming one: "be om en aktivitet", "sende inn en forespørsel". */
  requestWords:
    /^(?:hei,? |hello,? |hi,? )?(?:jeg|eg|ae|vi|me|i|we)(?:['’]d like to| (?:vil|ville|skal|ska|skulle|onsker|onskjer|ynskjer|want|would like)(?: gjerne| to| a)?) (?:(?:be|bede) om|bestill\w*|request|order|book|ask for) (?:noe|noko|nokka|nakka|something)(?: (?:fra|fra|hos|from) \w+)?(?=[ .!]*$)|\bmelde?r? inn (et |eit |ein |en )?(nytt |ny )?(behov|onske|aktivitet)|\b(treng\w*|hjelp (?:med|til)|vil ha|planlegg\w*|need|want|help with|plan\w*)\b.{0,30}\b(en|ein|ei|an?) (ny |new )?(aktivitet|activity)\b|\b(be|bede?|ber|onsker|onskjer|vil|melde?|bestille?|sende?|lage?|ny|new|starte?|request|submit|make|send)\b.*\b(en|ein|ei|et|eit|an?|inn|om|ny|nytt)?\b ?(aktivitet\w*|foresporsel|forespurnad|bestilling|activity|new request|a request)\b/,

  greeting:
    /^(hei+|hei sann|heisann|heia|hallo+|halla|hoi|god ?(morgen|morgon|dag|kveld|formiddag|ettermiddag)|god aften|morn|er du der|are you there|(hvordan|korleis|kossen|korsn) (gar det|gar det med deg|har du det|star det til)(?=[ ?!.]*$)|how are you|hi|hello|hey|good (morning|afternoon|evening)|bures|buorre beaivi)\b/,
  thanks:
    /^(ja|jo|jau|yes)?[ ,.!]*(ok|okei|okay|den er god|flott|fint|supert|topp|bra|kjempebra|perfekt|great|super|nice)?[ ,.!]*(tusen |mange |hjertelig |many )?(takk|takker|thanks|thank you|thx|giitu)\b/,
  /** "Takk for hjelpen, ha en fin dag!": more words than a bare thanks, and nothing else. */
  thanksAndBye:
    /^(ok|okei|okay|flott|fint|supert|great|nice)?[ ,.!]*(tusen |mange |hjertelig |many )?(takk|thanks|thank you)( (sa mye|sa mykje|so much))?( (for|til) (hjelpen|hjelpa|svaret|svar|info\w*|na|no|i dag|alt|tida|tiden|your help|the help|help|all|everything|you|deg|dere|dykk))*[ ,.!]*(og )?((riktig |ha |have |du ma ha )?(en |ein |ei |a )?(riktig )?(fin|god|flott|nice|good|great|lovely) ?(dag|kveld|helg|uke|veke|jul|paske|ferie|dag videre|dag vidare|day|evening|weekend)|ha det( bra| fint| godt)?|hadet|snakkes|bye|goodbye)?( videre| vidare)?[ .!]*$/,
  bye: /^((riktig |ha en |ha ei |ha ein )*god(t)? (helg|jul|paske|sommar|sommer|ferie|natt|tur|nytt ar)|happy (weekend|holidays|easter|christmas)|have a (nice|good) \w+|ha det( bra| godt)?|hadet|hade bra|snakkes|vi snakkes|ha en (fin|god) \w+|ha ein (fin|god) \w+|adjo|bye|goodbye|see you)\b/,
  acknowledgement:
    /^(ok|okei|okay|greit|den er god|flott|fint|supert|topp|bra|sa bra|kjempebra|perfekt|great|super|nice|cool|skjonner|forstar|skjonar|forstar|aha|jasa|all right|mhm|hm+)([, ]+(da|so|sa|then|no|na) [^?]{1,40})?[ .!]*$/,

  /** "Nei takk, eg klarer meg": needs nothing more. */
  managing:
    /^(?:(?:nei|neida|neidå|no|ok|okei|ellers|elles),? ?)*(?:takk|thanks|thank you)?[ ,.!]*(?:men |but )?(?:(?:jeg|eg|ae|vi|me) (?:klarer|klarar|greier|greiar|greie) (?:meg|oss)(?: (?:fint|sjolv|selv|godt|bra|utan|uten|no|na|da|lenge|hjelp))*|(?:i'm|i am|we're|we are|i'll be) (?:fine|good|ok|okay|all right|all set)|(?:i|we) (?:can )?manage)(?:,? (?:takk|thanks|thank you))?[ .!]*$/,
  praise:
    /^(du er|det var|dette var|sa|you are|you're|that was) (sa |virkelig |veldig |kjempe ?|skikkelig |very |so )?(flink|dyktig|snill|god|bra|smart|hjelpsom|hyggelig|hyggeleg|herlig|imponerende|imponerande|good|great|helpful|nice|clever)\w*[ .!]*$|^(bra|godt|flott|good|great|well) (jobba|jobbet|gjort|job|done|work)[ .!]*$|^(imponerende|imponerande|impressive)[ .!]*$/,
  /** Doubts the last answer. */
  doubt:
    /^(men |og |but )?(er|ar|are) (du|de|you) (helt |heilt |virkelig |really |quite )?(sikker|siker|sikre|trygg|sure|certain)( pa (det|dette|at det stemmer)| about that| of that)?[ ?!.]*$|^(kan|can) (jeg|eg|vi|me|i|we) (stole|lite|trust|rely)\b.{0,20}\b(deg|det|dette|you|that|this)[ ?!.]*$/,
  /** Has lost the thread: "hva var det jeg holdt på med?" */
  whereWasI:
    /^(og |men )?((hvor|kor|where) (var|are|were) (jeg|eg|ae|vi|me|i|we)( no| na| igjen)?|(hva|kva|ka|what) (var|er|was) (det )?(jeg|eg|ae|vi|me|i|we)( no| na)? (som )?((holdt|heldt|dreiv|drev) (pa )?(med|pa).{0,12}|(ba|bad|spurte) om( sist)?|was (doing|working on))|(hva|kva|ka) (holdt|heldt|drev|dreiv) (jeg|eg|ae|vi|me) (pa )?med( sist| na| no)?|what (was|were) (i|we) (doing|working on))[ ?!.]*$/,
  /** Who reads what is written here. */
  whoSees:
    /\b(er|blir|is) (det|dette|denne samtalen|samtalen|this|it|our chat)\b.{0,30}\b(hemmelig|hemmeleg|konfidensiel\w*|fortrolig|fortruleg|privat|anonym\w*|secret|confidential|private|anonymous)\b|\b(hvem|kven|kem|who|andre|others|noen|nokon) (kan |can |else |will |vil |skal |kommer til a |kjem til a )?(lese|lesa|ser|sja|leser|les|see|sees|read|reads) (det |dette |what )?(jeg|eg|vi|me|i|we|meldingene|meldingane|this|my)\b/,

  help: /^(hjelp( meg)?|help( me)?|meny|menu|start)[ .!?]*$|^(hei[,!]? )?(kan|kunne|can|could) (du|dere|de|you|noen|nokon|someone) (please )?(hjelpe|hjelpa|help)( meg| oss| me| us| til)?( litt)?( med (noe|noko|litt)| with (something|this))?[ .!?]*$|^(hei[,!]? )?(jeg|eg|vi|me|i|we) (trenger|treng|need) (litt |some )?(hjelp|help)[ .!?]*$|\b(hva|kva|ka) (kan|kunne) (du|eg|jeg|man|ein|vi|me)\b(?!.*\b(padriv|kontakt|be om|bestille|melde|fa)\b)(?!.*\b(padriv|kontakt))(.*\b(hjelpe|gjore|gjere|brukes?|sporre|svare|her|om|til)\b|[ ?.!]*$)|\b(hvordan|korleis) (virker|fungerer|verkar|brukar|bruker|funker) (du|dette|eg|jeg|vi|denne (assistenten|chatten|boten))|\b(hva|kva) (du|dere|de) kan (hjelpe|hjelpa|gjore|gjere)\b|\b(hvordan|korleis|korsn|how) (dette|du|det|denne \w+|this|it) (virker|verkar|fungerer|funker|brukes|works)\b|\bwhat can (you|i) (do|ask|help)|\bhow (do i use|does this work|do you work)/,
  aboutAssistant:
    /\b(hvem|kven|kem|hva|kva) er du\b|\b(hva|kva|ka) (heter|heiter|hete) du\b|\b(hvor|kor|how) (gammel|gammal|gamal|old) (er|are) (du|you)\b|\bwhat('s| is) your name\b|\b(hvem|kven|who) (har )?(laget|laga|lagde|star bak|made|built|created) (deg|denne|dette|you|this)\b|\ber du (en |ein |et |eit )?(robot|menneske|maskin|bot|ki|ai|ekte|person|chatgpt|automat\w*)|\b(er|snakker|snakkar) (dette|det|jeg|eg) (med )?(en |ein |et |eit )?(robot|menneske|maskin|bot|ki|ai)\b|\bwho are you\b|\bare you (a |an )?(bot|robot|human|ai|machine|person|real)/,

  privacy:
    /\bpersonvern\w*|\bgdpr\b|\bprivacy\b|\bpersonopplysning\w*|\b(lagr|lager|registrer|samler|samlar|vet|veit|know|store|stored|keep|have)\w*\b.*\b(om meg|om oss|about me|about us|my data|mine data|opplysning\w*)\b|\b(hva|kva|what) (har|er|is|do|data|lagr\w*) .*\b(lagret|lagra|lagrar|lagrer|stored|(?<=\b(?:do|you|lup) (?:\w+ )?)store|keep)\b|^(vis|show|sja) (meg |me )?(alt|everything)( om meg| about me| (du|dere|de) (har|veit|vet).*)?[ .!]*$|\binnsyn i\b.*\b(opplysning|data)/,

  handoff:
    /\b(spor|sporje|sporre|send|sende|videresend|vidaresend|still|stille)\b.*\b(padriv\w*|kontaktperson\w*|noen andre|nokon andre|et menneske|eit menneske)\b|\b(snakke|snakk|prate|chatte|praten?) med (et |eit |en |ein |noen |nokon )?(menneske|person|ekte|virkelig|ordentlig|radgiver|radgjevar|kollega|noen|nokon|folk)\b|\b(ask|tell|forward .* to|send .* to) (the |my |our )?(padriver|contact)\b|\b(talk|speak) to (a |an |some)?(human|person|someone|real)|\b(noen|nokon|nan|someone|anyone|somebody)\b.{0,40}\b(ringe|ringje|kontakte|svare|ta kontakt med|call|contact) (meg|oss|me|us)\b|^(ring|call|kontakt) (meg|me)\b|^(jeg|eg|i) (vil|onsker|onskjer|want|would like) (a |to )?(klage|complain)\b/,

  helpful:
    /^(👍|(det (var|er) )?(svaert |veldig |kjempe ?)?(nyttig|til hjelp|hjelpsomt)|helpful|that helped|det hjalp|(kjempe|veldig |super)?(bra|godt) svar|good answer)[ .!]*$/u,
  unhelpful:
    /^(👎|(det (var|er) )?(ikke|ikkje|lite|not) (nyttig|til hjelp|til hjalp|riktig|rett|bra|helpful|right|svar pa \w+)|unhelpful|feil( svar)?|galt( svar)?|det stemmer (ikke|ikkje)|(det )?hjalp (ikke|ikkje)|wrong( answer)?|(veldig )?darlig svar|(veldig )?darleg svar|bad answer)[ .!]*$/u,

  status:
    /(?<!\bopp )\bstatus\b(?! quo)|\b(hvordan|korleis|kossen|korsn) (gar|ligg|ligger|star|star det til|gjekk|gikk) (det|vi|me|an)? ?(an )?(til )?(med|pa|for)\b|\b(har|fatt) .*\b(svart|svar)\b.*\b(pa|frå|fra)\b|\b(noe|noko|nokon|noen) nytt (om|pa|i|fra|med)\b|\bhow is .* (going|doing)\b|\bany (news|update)\b|\bwhat happened (to|with)\b|\b(mine|vare|my|our) (foresporsler|forespurnad\w*|requests|bestillinger|bestillingar)\b|\b(foresporslene|foresporsler|forespurnad(ene|ane)|bestilling(ene|ane)) (mine|vare)\b|^\W*lup-?\s?\d{4}-?\s?\d+\W*$|^(og |er det |har (du|dere|de) )?(noe|noko) nytt[ ?.!]*$|\bpurr\w*\b|\bhar (du|dere|de|eg|jeg|vi|me|noen|nokon|padriv\w+) (hort|hoyrt|fatt|svart) ?(noe|noko|svar|tilbake|fra|frå|pa|meg|oss)?[ ?.!]*$|\b(foresporsler|forespurnader|forespurnadar|requests) (har|do|have) (jeg|eg|vi|me|i|we)\b|\b(hvor|kor) (langt|er) .*\b(foresporsel|forespurnad)/,

  contact:
    /\b(?:hvilken|kva for (?:ein|en)|which) (?:padriv\w*|contact)\b|\b(?:hvem|kven|kem) (?:snakk[ae]r|prat[ae]r|ring[ae]r) (?:jeg|eg|ae|vi|me|man|ein|en)\b|\b(hvem|kven|kem|kaem|who)\b.*\b(padriv\w*|padrev\w*|kontaktperson\w*|kontakten|kontakter?|contact( person)?|contacts?|snakke|snakka|snakk|prate|prata|ringe|ringje|talk|speak|ask|sporre|sporje|betjener)\b|\b(kontaktinfo\w*|kontaktopplysning\w*)\b.*\b(til|for|pa|hos|i|of|to|for|at)\b|\b(navn\w*|namn\w*|nummer\w*|number|name|telefon\w*|tlf|e-?post\w*|mail\w*|e-?mail\w*|phone)\b.*\b(padriv\w*|padrev\w*|kontakt\w*|contact)\b|\b(padriv\w*|padrev\w*|kontaktperson\w*|kontakten|kontakt|lup-kontakt\w*|contact( person)?|(?<!\b(?:er|e|som|am|as) (?:an? |en |ein |ei )?)(?:radgjevar(?:en)?|radgiver(?:en)?))\b ?(var|vare|min|mi|mitt|our|my|her)?( (for|i|pa|til|hos|in|of|at|fra|fra)\b(?! (mandag|tirsdag|tysdag|onsdag|torsdag|fredag|morgen|morgon|kveld|uke|veke))|[ ?.!]*$)|\b(finn|finne|vis|show|find|gi|gje|give|hent|fa|snakke? med|kontakte?|reach|get in touch with|call|ring|ringe|skriv\w* til|tak i)\b.*\b(padriv\w*|padrev\w*|kontakt\w*(?! (med|with|mellom) (?!dere|de|dykk|dokker|noen|nokon|lup|padriv))|contact\w*)\b/,
  /** "Send meg kontaktinfo til pådriveren": what is to be sent is the contact, not a question. */
  sendMeContact:
    /\b(send\w*|gi|gje|fa|give|get)\b.*\b(meg|oss|me|us)?\b ?(kontaktinfo\w*|kontaktopplysning\w*|kontaktdetaljer|nummer\w*|telefonnummer\w*|e-?postadress\w*|contact (info\w*|details)|phone number)\b/,
  /** "Hvem tok over?", "telefonnummeret?": about a contact when a place is named. */
  whoseThere:
    /\b(hvem|kven|kem|kaem|who)\b.*\b(dekker|dekkjer|dekkar|covers?|tok over|tek over|tar over|tlf)\b|\b(telefon\w*|tlf|e-?post\w*|mail\w*|e-?mail\w*|phone)\b.*\b(til|for|pa|hos|i|of|to|at)\b/,
  /** "Hvem hjelper oss her?" asks for a contact as long as nothing else is said. */
  whoHelps:
    /\b(hvem|kven|kem|kaem|who)\b.*\b(ansvar\w*|responsible|hjelp\w*|hjaelp\w*|help\w*|er det (der|her)|hvem der|folger|folgjer|tar|tek|tok|horer|hoyrer|dekk\w*|covers?|sporre|sporje|kontakt\w*|contact\w*)\b/,
  /** Asks what a pådriver is or does, not who. */
  aboutPadriver:
    /\b(?:hvem|kven|who) (?:betal|lonn|ansett|tilsett|velg|vel\b|utnevn|pays|hires|employs|appoints)\w*|^(?:og )?(?:kan|kunne|far|can|could) (?!vi |me |jeg |eg |ae |we |i |dere |de |du |you ).*\b(?:hjelp|help) (?:av|fra|from)\b.*\b(?:padriv\w*|contact)|^(og )?(er|har|skal|ma|far|blir|kan|are|do|must|can) (alle |the |all the )?(padriverne|padrivarane|kontaktpersonene|kontaktpersonane|contacts)\b|^(og )?(har|skal|ma|far|does|do) .*\b(hver|hvert|kvar|kvart|alle|every|each|all)\b.*\b(padriv\w*|kontaktperson\w*|contact\w*)\b|\b(hva|kva|ka|what|hvordan|korleis|how|hvorfor|kvifor|why|nar|when|hvor mye|kor mykje)\b(?!.*\b(heter|heiter|navn|namn|telefon|tlf|nummer|e-?post|mail|phone|e-?mail|name))(?=.*\b(padriv\w*|contact)\b)/,

  /** Asks which county the assistant takes them to belong to. */
  showCounty:
    /\b(hvilket|hvilke|kva|ka|what|which) (fylke|county)\b.*\b(jeg|eg|meg|vi|me|oss|am i|are we|husker du|hugsar du|har du|do you)\b|\b(husker|hugsar|remember) du? ?.*\b(fylket mitt|my county)\b/,
  rememberCounty:
    /\b(husk|hugs|huskar|noter|noter deg|remember|note)\b.*\b(jeg|eg|vi|me|i|we|i'm|fylket|fylke|county|kommune)\b|\b(jeg|eg|ae|vi|me|i|we)\b.*\b(husk|hugs|noter|remember) (du )?(det|dette|that|it|this)\b|\b(mitt|vart|my|our) (fylke|county) (er|is)\b|\b(fylket|fylke) (mitt|vart|var) (er)\b/,
  changeCounty:
    /\b(bytt|byt|bytte|byte|endre|endr|change|switch)\b ?(mitt |my |til )?(fylke|fylket|county)\b/,
  forgetCounty: /\b(glem|gloym|slett|fjern|forget)\b.*\b(fylke|fylket|county)\b/,

  /** Asks why the assistant asks, or what it means by what it asks. */
  whyAsked:
    /^(men |og |but |and )?((hva|kva|ka|hvem|kven|kem|nar|hvor|kor|hvilke[nt]?|hae|what|who|when|where|which|huh|hva da|kva da|what do you mean|(hva|kva|ka) for noe|(hva|kva) for noko)|(hvorfor|kvifor|koffor|why) (spor|sporr|ma|vil|trenger|treng|skal|do|must|should|are) (du|dere|de|jeg|eg|vi|me|you|i|we)\b.*|(hvorfor|kvifor|koffor) (det|da)|why( that| is that)?|(hva|kva|what) (skal|bruker|brukar|do) (du|dere|de|you) .*\b(til|med|for|with)\b.*|(hva|kva) (mener|meiner) du\b.*|what do you mean\b.*|(hva|kva) betyr (det|dette)\b.*|(hvem|kven|kem) (kan |skal |vil )?(far|ser|se|sja|les\w*) (den|denne|det|dette|han|foresporsel\w*|forespurnad\w*)\b.*|who (can |will )?(gets?|sees?|reads?) (it|this|my request)\b.*)[ ?.!]*$/,

  /** Somebody does not want to live, or means to hurt themselves. */
  distress:
    /\b(vil|orker|orkar|onsker|onskjer) (ikke|ikkje|itj|inkje) (mer |meir |lenger )?(a )?(leve|leva)\b(?! med\b(?<=\b(?:vi|me|mi|kommun\w+|fylket|innbygg\w+) (?:\w+ ){2,5}med))|\b(ta|tar|tek) livet (av meg|mitt)\b|\bta mitt eg(et|e) liv\b|\b(selvmordstank\w*|sjolvmordstank\w*)\b|\b(tenker|tenkjer|thinking) (pa|of|about) (selvmord|sjolvmord|suicide)\b|\bskad(e|a|er|ar) meg (selv|sjolv)\b|\b(jeg|eg|ae|jei) (vil|onsker a|onskjer a) (bare |berre )?do\b|\b(kill|hurt|harm) myself\b|\bwant to die\b|\b(don't|do not|dont) want to live\b|\bend my life\b/,
  anger:
    /\b(faen|fanden|helvete|jaevl\w*|jaevel\w*|drit|dritt\w*|ubrukelig\w*|ubrukeleg\w*|ubrukande|elendig\w*|idiot\w*|haplos\w*|haplaus\w*|irriterende|irriterande|(du er|det er|dette er) (sa )?(dum|dumt|toys|tull)\w*|(jeg|eg|ae) (orker|orkar) (ikke|ikkje|itj)\b|useless|stupid|damn|fuck\w*|bullshit|crap|rubbish)\b/,
  /** Is not content with what was answered. */
  complaint:
    /\b(hvorfor|kvifor|koffor) (svarer|svarar|svara|forstar|skjonner|skjonar) (du|dere|de) (meg )?(ikke|ikkje|itj)\b|\bwhy (don't|do|won't|can't) you (not )?(answer|understand|listen)\b|\b(du|you) (svarer|svarar|forstar|skjonner|skjonar|horer|hoyrer|don't|do not|aren't|are not) (jo |bare )?(ikke|ikkje|itj|answer|understand|listen|answering)( pa| meg| det|ing)?\b/,
  /** Wants an answer in spite of "that I do not know". */
  pressing:
    /\b(ballpark|gjett\w*|guess|anslag\w*|sann cirka|sann omtrent|cirka da|omtrent da|bare si|berre sei|just (tell|give|say)|roughly|a rough (number|estimate|idea)|du ma vite|du ma jo vite)\b/,

  moreOf:
    /^(les|vis|fortell|seie?r?|tell)? ?(meg |me )?(mer|meir|more)( om det| about it| takk| please)?[ .!?]*$/,
} as const;

const language = {
  nn: /nynorsk/,
  nb: /bokmal|\bnorsk(?: (?:takk|igjen|att|na|no|da|please|heller|again))*[ .!?]*$|norwegian/,
  en: /engelsk|english/,
};

/** "Ok norsk igjen", "back to English": say nothing but which language. */
const besideLanguage =
  /\b(?:ok|okei|okay|ja|yes|igjen|att|na|no|da|heller|again|then|now|tilbake|attende|back|til|to)\b/g;

/** "Skriv nynorsk", "English please", "switch to bokmål": the language asked for, else null. */
export function askedLanguage(folded: string): 'nb' | 'nn' | 'en' | null {
  const ask =
    /\b(skriv|svar|snakk(er|ar)?|bruk|bytt|byt|fortsett|gå (over|tilbake)|ga (over|tilbake)|kan (du|vi|eg|jeg)|(can|could) (you|we)|continue|foretrekke?r|switch|write|answer|reply|speak|use|prefer|takk|please)\b/;
  for (const code of ['nn', 'nb', 'en'] as const) {
    const named = language[code].exec(folded);
    if (!named) continue;
    const rest = folded.replace(named[0], ' ');
    const words = folded.replace(besideLanguage, ' ').trim().split(/\s+/).length;
    const isBare = words <= (/\b(in|pa|på)\b/.test(rest) ? 4 : 2);
    if ((ask.test(rest) && words <= 8) || isBare) return code;
  }
  return null;
}
