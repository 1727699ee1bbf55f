/** Words of form and courtesy, as they are said and typed in three languages. */
const small = `
  trengt trenges drahjelp mener meiner mean formål formålet målet hensikten føremål føremålet folk sin si sitt sine deira deres their its his her
  ska sku skø skull ej je æ e dokk nokken nokker nån nåen nåkka nokka nåkken va ve itj ittj ikkj itte førr
  fer te ti tel korsn koss kæm ka ke tænke tænkt tru trur bi hælt heilt helt sånt slikt lissom liksom
  altså vel jo litt mellom lære læra sitter sit hverandre kvarandre fortrinnsvis pls plz dem them other
  others each små store lokale large small local dokker dokke dikka ku kain held halde kom arranger hær
  hei hallo truleg trolig probably sannsynligvis antakelig day days sånn gong gang inntil opptil minst up
  way btw forresten hey hiya are har was were right max maks min before after tenke tenkje tenkt kunne ask
  asking ville might may som the when where training course rett both between about around approximately d
  ll re førehand forhånd hjelpa hjelpen advance ideally preferably possible possibly audience aimed
  targeting arrange wish wishes looking interested interest hoping hope love plan planning short online
  able maybe perhaps sometime should there will rettet retta lyst håper håpar hadde vært vore tenkte
  tide supert mulighet moglegheit igjen att går an hjå mest først fremst bestilt hatt fått begynne skrive
  utarbeide utvikle revidere rullere komme kome oppdatere write draft make prepare oppstart start ynskjer
  ynskje ynskjast tlf telefon mob mobil phone heisann god dag hello hi dear vi me jeg eg mæ oss dere de
  dykk i we us you our vår vårt våre det den dei a et ei en eit ein eitt ett ønsker ønskjer ønske ønskes
  ønskast trenger treng trenge trengs behov bestille bestiller bestilling bestill melde melder meld inn
  vil vill ha få kan kunna skal skulle bør må gjerne helst please thanks takk på for til med om og av fra
  frå ved hos is er å at in on of to with and from need want would like have get could can request book
  order some noe noko nokre noen ca omtrent lage arrangere arrangerer holde sette setje opp starte
  plass planlegger planlegg planar forespørsel førespurnad førespørsel hjelp help hjelpe søker ser etter tenker
  tenkjer oppdrag nytt ny nye new også òg bare berre så da då nå no ja nei ok snart mulig mogleg råd raskt
  kort korte lite stort stor one more mer meir here her der ute alle denne dette dagers dags halvdags
  heldags timers gjelder gjeld interessert interesserte aktuelt pådriver pådriveren pådrivar lup deltakere
  deltakarar planlagt avhold holdt gjennomføre gjennomføring gjennomført tidspunkt dato målgruppe antall
  sted stad vurderer vurderar nokon anyone someone hold give do be it this møte fylke fylket county
  kommune kommunen fylkeskommune fylkeskommunen region området tak tusen hilsen mvh skikkelig skikkeleg
  morsomt enkelt grundig bra fint good asap hva hvem hvor når hvordan hvilke hvilken kva kven kor korleis
  what who how vet veit ikke ikkje not enda ennå enno sammen saman blir vert var mot veldig svært faktisk
  egentlig likevel men but or eller hvis dersom kanskje kjempe del dager dagar tid time timer timar topic
  tema temaet emne annet anna stedet staden steden isteden istedet istede isteded istaden istedenfor istadenfor istadfor insted instead heller dykkar deres lurer lurar lurte
  lurt høre høyre spørre spørje wonder wondering they he she come comes bli s t m du aner anar
`;

const smallWords: ReadonlySet<string> = new Set(small.trim().split(/\s+/u));

/** Words of form and courtesy that are never a subject by themselves. */
export function isSmallWord(word: string): boolean {
  return (smallWords.has(word.toLowerCase()) && word !== 'IT') || /^\p{N}+$/u.test(word);
}
