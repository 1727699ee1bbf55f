import { fold, tokenize } from '../../language/tokens.ts';

const last = '(?:siste|sist|sista|forrige|forre|last|latest|previous)';
const change = '(?:endringen|endringa|endring|change|one|bit|thing|edit)';

/** The words that take a change back. Folded. */
const undoing = new RegExp(
  [
    '\\b(?:angre?|angra|angrer|angrar|undo|revert|omgjor|omgjer|scratch (?:that|it))\\b',
    '\\b(?:gjor|gjer) (?:det |den )?om(?: igjen| att)?\\b(?! til)',
    `\\b(?:ta|tok|tek|take|stryk|fjern|slett|dropp|glem|gloym|forget|remove|drop|delete)(?: (?:bort|vekk|tilbake|attende|back))?(?: (?:det|dette|den|that|it|the))?(?: ${last})(?: ${change})?(?: (?:bort|vekk|tilbake|attende|back|away))?\\b`,
    '\\b(?:ta|tok|tek|take) (?:det|dette|den|that|it) (?:bort|vekk|tilbake|attende|back|away)\\b',
    '\\b(?:ta|take) (?:tilbake|attende|back) (?:det|den|that|the)\\b',
    '\\b(?:glem|gloym|forget) that\\b',
    '\\b(?:slik|sann|sant|som|as|how|like|the way) (?:det|den|it|we) (?:var|stod|sto|hadde|was|had)\\b',
    '\\b(?:som|slik) for\\b|\\bas before\\b',
    '\\b(?:put|set|change|go|gar?) (?:it |det |that )?(?:back|tilbake|attende)\\b',
  ].join('|'),
  'g',
);

const around = new Set(
  `nei no oi ops oisann sorry beklager vent wait jo ja men but forresten heller helst det den dette that it this var er was is feil galt wrong
  igjen att again tilbake attende back til to how the way for before siste sist sista forrige forre last latest previous endringen endringa
  endring change one bit thing edit la lat let vaere vere vara be stay bli staande staa sta kan du dere you please takk vi me i jeg eg like sette sett gjor gjer
  bort vekk likevel after all dum misforstod meg`.split(/\s+/),
);

/** "Angre", "nei, ta tilbake det siste", "put it back": the last change is taken back, and nothing else is said. */
export function undoes(text: string): boolean {
  const folded = fold(text).replaceAll('’', "'").trim();
  const rest = folded.replace(undoing, ' ');
  if (rest === folded || text.includes('?')) return false;
  return tokenize(rest).every(({ lower }) => around.has(lower));
}
