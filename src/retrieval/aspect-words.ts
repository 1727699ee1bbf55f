// "Hvor lang tid bør vi sette av?", "what does it take from our side?": words that say what is asked of a thing and not of which.

const aspects = new Set(
  `tid tiden tida time timer timar hours hour dager dagar days lang langt lenge length long lengde lengd varighet varigheit varer vare vara var last lasts
  sette setje settes set aside setter set sett av bruke brukar spend
  kreves krevst krevje krever krev kreve krav takes take need needs needed trengs trengst trenge trenger treng required require requires
  side part vår vårt oss egen eigen egeninnsats innsats bidra bidrag gjøre gjere gjør gjer forberede førebu forberedelser førebuing prepare preparation stille stiller bring ha må bør skal
  kommer kome komme kjem ut comes come out result resultat resultatet utbytte utbyttet utfall outcome outcomes gevinst verdi igjen att sitter sit leave end ender endar
  passer passar passe høver suited suit suits fit fits egner eignar beregnet berekna målgruppe målgruppa målgruppen audience meant
  delta deltar deltek deltakere deltakarar participants participate attend join deltaker kan være vere med inviteres inviterast invitere invitert
  koste koster kostar kosta cost costs price pris prisen gratis free dyrt dyr expensive betale betaler betalar pay
  fordel fordeler fordelar fordelen ulempe ulemper benefit benefits advantage poeng poenget vits vitsen nytte nytten nytta
  starte starter startar begynne begynner byrje byrjar start begin first først fyrst neste next etterpå afterwards after before etter før steg stegene step steps
  ansvar ansvaret ansvarlig ansvarleg responsible leder leiar
  sted stad hvor kvar place where held holdes haldast`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Whether a word, in lower case, says what is asked of something: its length, its price, who it is for. */
export function isAspect(word: string): boolean {
  return aspects.has(word);
}
