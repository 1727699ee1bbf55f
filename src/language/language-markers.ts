/** What a word tells about the language it stands in; `no` is Norwegian of either standard. */
export type Marker = 'nb' | 'nn' | 'no' | 'en' | 'other';

const table: readonly (readonly [language: Marker, weight: number, words: string])[] = [
  [
    'nn',
    3,
    `ikkje eg kva kven korleis korleist kvifor kvar kvart noko nokon nokre ein eit frå mykje dykk dykkar dokker ho dei vere vera gjer
    gjere gjera gjeve gjev vert vart vorte vorten verte enno sjølv sjølve heiter heitte heite seier seie tyder høyrer høyre spørje
    veit berre meir fleire fyrst fyrste eitt hugs hugsar gløym gløyme finst trengst høve døme dømer framleis leiar leiaren
    leidde dagleg einskild einskilde difor kjem kome koma fekk gjekk saman medan ynskjer ynskje onskjer ønskjer ønskje treng skilnad
    skilnaden snakkar tenkjer byrja byrje byrjar saknar nyttar desse eigentleg eigenleg tidleg mogleg moglegheit verksemd verksemder
    takkar kvarandre korkje tilsette nynorsk lyt fortel fortelje syner noreg heile sjå sjår òg difor soleis sidan
    greitt veke veka veker vekene hausten heim heime utan innan tilbod tilbodet staden gongen gongar heldt gav fann skreiv følgje følgjer leggje seljar kjøpar heilt heil
    åleine aleine ope opent opne gje gjeving hald sleppe sleppa nyttast lysast beskreiv utanlandsk utanlandske
    oppgåve oppgåva oppgåver spørsmåla einaste høgt høg høgare lågt lågare søkje søkjer velje`,
  ],
  [
    'nn',
    2,
    'reglar hjelpa kor eig eige løn løna fylka rettane gjeld tek held stad stader gong me då døma åra kvi',
  ],
  // Said in every other sentence, and by whoever writes the standard on purpose: they outweigh a single stray word.
  ['nn', 2, 'ikkje eg kva kven korleis kvifor'],
  ['nb', 2, 'ikke jeg hva hvem hvordan hvorfor'],
  ['nn', 2, 'slepp slapp opnar oppnemnt oppnemnd vedteke nemnd nemnt skipa utvalet'],
  ['nn', 2.5, 'val fell krev skil auke auka avgjerd avgjerda løyve etterspurnad førebu førebuing dessutan'],
  ['nn', 1, 'plikta'],
  ['nn', 4, 'pådrivaren pådrivarane'],
  ['nb', 4, 'pådriveren pådriverne'],
  ['nn', 1, 'de no gjerne lag'],
  ['nn', 2, 'ei'],
  [
    'nb',
    3,
    `ikke jeg hva hvem hvordan hvor hvorfor hvilken hvilket hvilke hvert hver noe noen dere mye være blitt gjør gjøre hun
    bare selv siden hjem deres enda ennå fremdeles heter hete sier spørre vet mer flere eksempler
    hvis ble eier kommer glem finnes trenger ønsker tenker lederen snakker brukes
    spørsmålet egentlig tidlig mulig mulighet virksomhet virksomheter fikk holder sammen bokmål fortell forteller velge sted stedet brutt
    gjelder uten uke uka uken ukene uker høsten hjelpen regler reglene funker slipper dropper
    helt hel hele åpen åpent åpne alene hold oppgave oppgaven oppgaver høyt lavt`,
  ],
  ['nb', 2, 'en et fra leder lønn penger fylker da'],
  [
    'nb',
    2,
    'kommuner kommunene fylkeskommuner fylkeskommunene vant trer planlegger ferdige deltar deltakere',
  ],
  // Danish too.
  [
    'nb',
    1.5,
    'lager bruker koster starter slutter jobber venter betaler henter virker svarer mangler samler handler åpner satser lurer husker klarer søker',
  ],
  ['nb', 1, 'hos etter blei'],
  [
    'en',
    3,
    `the what who which where why how is are was were do does did can could would should have has had and of with from about
    this that these those you we they my your our their please tell thanks thank hello yes not there an it give me need want
    don't can't won't isn't aren't doesn't i'm i'd i'll we're we'd we'll it's that's what's let's will their them he she him
    his into than then because but just more most other only also very been being before after between during each every next
    people someone anyone everyone something anything nothing everything everyone month months year years week weeks days today tomorrow
    springtime summer autumn winter early soon later possible please sounds good great ask asked know get got make made
    take move remove delete cancel change add back meeting founders leaders clusters research near best threshold thresholds you're they're useless fuck off shit help sales price prices company companies award awarded`,
  ],
  [
    'en',
    2,
    'a in to on be or if when am any no? county counties procurement supplier suppliers request tender',
  ],
  ['en', 1, 'for at by i so'],
  [
    'no',
    2,
    `i på og er til om har vi kan som det med når for av at så den vil skal må bør får få alle ha nei hei takk neste blir også
    meg deg av slik under ved over mot fylke fylket fylkeskommune kommune kommunen kurs trenge passer vår våre mars`,
  ],
  // Danish, Swedish, German, Sámi and others: not answered in kind, and not to be taken for Norwegian.
  [
    'other',
    4,
    `hvad af noget nogen mig dig hvornår hvordan? och inte är vad jag när hur vem många från ni eller? att
    ich und nicht wie wer wo ist der die das ein? eine auf mit für können sie was?
    mun don mii gii gos goas manne mo lea leat leatgo leago sii dii mu du? giitu bures buorre beaivi ii ja? go vel? maid sáhttá
    sáhtát dárbbašan dárbbašat jearaldat veahki veahkehit olmmoš fylkkagielda suohkan lotnolas oažžu vai manin
    kto gdzie jest nie czy jak est le la les une des pour quoi comment qui el los como que para`,
  ],
  ['other', 3, 'mikä kuka missä miten minä olen ei? ja? on? kiitos hei?'],
];

/** Word to what it tells. A word marked with "?" in the table is shared with Norwegian and left out. */
export const markers: ReadonlyMap<string, readonly (readonly [Marker, number])[]> = gather();

/** Endings and letters that lean to a language, for words that are no markers themselves. */
export const markerPatterns: readonly (readonly [Marker, number, RegExp])[] = [
  ['nn', 2, /(?:.{4,})(?:ingane|ingar|leik|leiken|legare|lege|leg|skapen)$/],
  // "-inga" is written in bokmål too: it does not decide alone.
  ['nn', 1.2, /.{3,}inga$/],
  ['nn', 2, /.{2,}(?:[tngdk]|leg)are$/],
  ['nn', 2, /^(?!.*(?:bl|str|bist|motst|avst)ande$).{3,}ande$|forsking|undersøking/],
  ['nn', 2, /^(?:.{3,})(?:arar|aren|ørar|unar|ionar)$|.{4,}[^b]ane$/],
  [
    'nn',
    1.5,
    /^(?!.*(?:semin|webin|doll|hekt|janu|febru|ansv|forsv|besv|regul|popul|simil|particul|gramm|calend|nota|komment|invent|vik|kavi|formul|nekt|hang)ar$).{3,}[bdfgjklmnprstv]ar$/,
  ],
  ['nn', 2, /^(?!.*(?:kontrast|ballast|hurtigst|entusiast|fantast)$).{4,}(?:[lktrnp]ast)$/],
  ['nn', 1, /.{4,}(?:utval|utvalet|valet)$/],
  [
    'nn',
    2,
    /førespurnad|verkstad|leiar|utlysing|marknad|verksemd|tryggleik|løysing|kunngjer|partnarskap|pådrivar|utslepp|innhald|kjelde/,
  ],
  [
    'nn',
    2,
    /anskaffing|rettlei|tenest(?!.*tj)|føremål|tilskot|gjevar|givar|omsyn|røynsle|innbyggjar|ferj|venleg/,
  ],
  [
    'nb',
    2,
    /(?:.{3,})(?:elsen|elsene|elser|else|het|heten|heter|lig|lige|ninger|ingene|ingen|erne|ørene|ører)$/,
  ],
  [
    'nb',
    2,
    /forespørsel|verksted|leder|utlysning|marked|virksomhet|trygghet|løsning|kunngjør|partnerskap|pådriver|utslipp|innhold|kilde/,
  ],
  ['nb', 1, /tjenest|anskaffels|veiled|formål|tilskudd|hensyn|erfaring|^hv/],
  ['nb', 1.5, /(?:.{4,})(?:ene|ere)$/],
  ['no', 2, /[æøå]/],
  ['en', 2, /(?:.{3,})(?:tion|tions|ness|ship|ships|ity|ities|ly|ful|able|ough)$/],
  ['en', 1, /^(?:wh|th)|(?:.{3,})(?:ies|cks?|ing|ings|ment)$/],
  ['other', 4, /[đŧŋšžčñßłğığşäö]|^(?!gründ).*ü|á[a-z]*[šžčđ]/],
];

function gather(): Map<string, (readonly [Marker, number])[]> {
  const found = new Map<string, (readonly [Marker, number])[]>();
  for (const [language, weight, words] of table)
    for (const word of words.split(/\s+/).filter((entry) => entry !== '' && !entry.endsWith('?')))
      found.set(word, [...(found.get(word) ?? []), [language, weight]]);
  return found;
}
