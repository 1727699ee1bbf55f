import { tokenize } from './tokens.ts';

/** Words of North, Lule and South Sámi that are no names and no words of Norwegian. */
const words = new Set(
  `mun don mii dii sii gii gos goas manne maid mo leat leatgo leago lean ledje giitu bures buorre beaivi sáhttá sáhtát sáhttit sáhtán
  sáhtátgo dárbbašan dárbbašat dárbbašit jearaldat jearaldaga jearrat veahki veahkehit olmmoš fylkkagielda oažžu oažžut oaččut vai manin
  áiggun áiggut háliidan háliidat gulahallat davvisámegiella sámegiella sámegillii sámegiela hálat hálan bargan bargat orun dál ođđa
  ovttas mis mus dus dis midjiide munnje dutnje gielda gielddas oastin fálaldat goassege dasa dat lávdegoddi ovddidit
  buoris gijtto mån dån mij dij gåsse gånnå viehkev dárbahav
  buaregh gæjhtoe manne datne mijjieh dijjieh maahta maahtah viehkie daarpesjem gie gusnie`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** These are Sámi only beside the others: Lea is a name, "go" is English. */
const weak = new Set(['lea', 'ii', 'go', 'ja', 'mu', 'du', 'dan', 'dle', 'jah']);
const letters = /[đŧŋčšž]|á\p{L}*(?:t|d|g)$/u;

/** Parts of the text that are names of places say nothing about its language. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a text is written in Sámi: by its words; a name of a place in Sámi is not enough. */
export function isSami(text: string, names: readonly Stretch[]): boolean {
  const rest = tokenize(text).filter(
    ({ start, end }) => !names.some((name) => start < name.end && end > name.start),
  );
  const known = rest.filter(({ lower }) => words.has(lower)).length;
  const lettered = rest.filter(
    ({ lower }) => !words.has(lower) && (weak.has(lower) || letters.test(lower)),
  ).length;
  return known > 0 && (known + lettered) * 2 >= rest.length;
}
