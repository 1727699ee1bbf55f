/** Words of the form's own that are known with a slip of the finger in them: activities, groups, form, people, wishes, labels. */
export const formVocabulary: readonly string[] = `
  webinar webinaret dialogkonferanse dialogkonferansen dialogkonferansar dialogkonferanser dialogmøte konferanse leverandørdialog markedsdialog marknadsdialog
  behovsverksted behovsverkstad behovsverkstedet behovsworkshop workshop verksted verkstad opplæring seminar fagdag foredrag innlegg
  lederforankring leiarforankring anskaffelsesbistand anskaffelse anskaffing innkjøpsbistand
  leverandørsamling leverandørsamlinga leverandørtreff leverandørdag leverandørmøte leverandørkonferanse
  sharing experience experiences exchange nettverk nettverksmøte innkjøpsnettverk fagnettverk erfaringsdeling erfaringsutveksling nettseminar
  handlingsplan handlingsplanen training course courses network conference dialogue procurement presentation
  kommuner kommunar kommunene kommunane kommunenes næringsliv næringslivet leverandører leverandørar leverandørene leverandørane
  bedrifter bedriftene bedriftane gründere gründerar gründerne gründerane oppstartsbedrifter oppstartsselskaper
  klynger klyngene klyngjer næringsklynger forskere forskerne forskarar forskarane forskningsmiljøer forskningsmiljøene forskingsmiljø forskingsmiljøa
  leaders municipality municipalities authorities businesses business suppliers companies clusters founders startups entrepreneurs researchers
  digitalt digital fysisk hybrid online physical physically virtually digitally
  deltakere deltakarar deltagere personer personar participants people stykker
  trenger ønsker ønskjer målgruppe målgruppa
`
  .trim()
  .split(/\s+/);

/** Words that stand near one of them, and are right as they are. */
export const rightBesideForm: ReadonlySet<string> = new Set(
  `
  kommune kommunen kommunens kommunal kommunale kommunalt kommunikasjon fysikk digitale trener trenere trent digitaliser digitalisert
  forskar forsker forskeren forskaren forskning forsking klyngen klynga klyngja bedrift bedriften bedrifta personen personlig personleg person
  leverandør leverandøren gründer gründeren personell hybrider verkstedet verkstaden networking networks
  leader's ladders leathers coarse source trainer presentasjon confidence compares compare oppføring oline dialog dialogen dialoger workshops seminarer konferanser municipal company busy peoples founded started sharp sharper share shares shared shaking experienced experiment exchanged exchanges
  `
    .trim()
    .split(/\s+/),
);

/** Begun like these, a word is rather another form or a compound than misspelt: "leverandørkjede", "deltakerne". */
export const formStems =
  /^(?:leverandør|deltak|deltag|behovsverkst[ea]d|handlingsplan|dialogkonferanse|entreprenør|virtuel|kommuna|forskning|forsking)/u;
