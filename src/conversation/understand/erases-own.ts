// What asks to have one's own data erased, and what only waves aside what was said. All patterns read folded text.

const erasing = '(?:slett|slette|sletta|fjern|fjerne|fjerna|erase|delete|wipe)';
const forgetting = '(?:glem|glemme|gloym|gloyme|forget)';
const about = '(?:om|about) (?:meg|oss|me|us)';
const kept =
  '(?:som |that )?(?:du|dere|de|dokker|you) (?:har\\b|hev\\b|vet\\b|veit\\b|hugs\\w*|husk\\w*|lagr\\w*|have\\b|know\\b|store\\w*|keep\\b|remember\\b)';
const ownThings =
  '(?:person)?(?:data|dataene|dataa|opplysning\\w*|historikk\\w*|informasjon\\w*|info|history|information)|mine|mitt|my (?!request|course|webinar|workshop|county)\\w+';
/** "Slett alt som er lagret": all, and nothing that could be another's. */
const nothingElse =
  '(?: (?:sammen|saman|det|dette|som|er|blir|lagret|lagra|jeg|eg|ae|vi|me|i|we|har|have|sagt|skrevet|skreve|sendt|said|written|sent|wrote|stored|of|it|this|that|here|her|na|no|now|takk|please|med en gang|med ein gong|da|so|samtalen|samtala))*[ .!?]*$';

const wishes: readonly RegExp[] = [
  `\\b${erasing}\\b.*\\b(?:meg|me|${ownThings})\\b`,
  `\\b${erasing} (?:\\w+ )?(?:alt|everything|all)${nothingElse}`,
  `\\b${erasing}\\b.*\\b(?:${about}|${kept})`,
  `\\b${erasing} (?:hele |heile |the whole |this |denne )?(?:samtalen|samtala|praten|chatten|conversation|chat)[ .!?]*$`,
  `\\b${forgetting} (?:meg|me)\\b`,
  `\\b${forgetting} (?:\\w+ ){0,3}?(?:${ownThings})\\b`,
  `\\b${forgetting} (?:alt|alle?|everything|all|det|what)\\b.*(?:\\b${about}\\b|\\b${kept})`,
].map((source) => new RegExp(source));

const denied = new RegExp(
  `\\b(?:ikke|ikkje|itj|not|don't|dont|aldri|never) (?:\\w+ )?(?:${erasing}|${forgetting})\\b`,
);

/** "Slett alt", "glem alt du vet om meg", "delete my data": one's own data shall go. */
export function asksToErase(folded: string): boolean {
  const said = folded.replaceAll('’', "'");
  return !denied.test(said) && wishes.some((wish) => wish.test(said));
}

const lead =
  '(?:(?:nei|neida|ok|okei|okay|no|nah|vent|wait|sorry|oi|ah|men|but|bare|berre|just|please|(?:du|you) (?:kan|can)|(?:kan|kunne|vil|can|could|will) (?:du|you)),? )*';
const whatWasSaid =
  '(?:(?:alt|everything|det|dette|it|that|this|all|hva|kva|what|samtalen|samtala|the conversation) ?)+(?:(?:som|sammen|saman|der|at|jeg|eg|ae|vi|me|i|we|sa|said|spurte|spurde|asked|har|have|hadde|sagt|snakket|snakka|prata|pratet|om|about|talked|takk|da|then|please|heller|likevel) ?)*';
const waving = new RegExp(`^${lead}${forgetting} ${whatWasSaid}[ .!?]*$`);

/** "Glem det", "gløym alt", "forget everything I said": the matter is dropped, and nothing about the person. */
export function wavesAside(folded: string): boolean {
  return waving.test(folded) && !asksToErase(folded);
}
