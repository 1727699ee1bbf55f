// Patterns read folded text, see cues.ts.

const pastVerb =
  /\b(?:var|vart|ble|blei|hadde|inviterte|arrangerte|heldt|holdt|gjennomforte|deltok|samla|samlet|motte|mottest|mottes|skipa|was|were|held|had|invited|arranged|organi[sz]ed|attended|took part)\b/;
const then =
  /\b(?:i|in|fra|fra|from|back in) (?:19[5-9]\d|20[0-2]\d)\b|\bi fjor\b|\b(?:for|nokre|noen|mange|et par|eit par|\d+) (?:\w+ )?ar (?:siden|sidan)\b|\b(?:forrige|forre|last) (?:ar|year|month|gang|gong|time)\b|\bden gangen?\b|\bden gongen?\b|\byears? ago\b|\b(?:husk(?:er|ar)|hugs(?:ar|er)|minn(?:es|est)|remember)\b/;
const wantsNow =
  /\b(?:vil|onsker|ynsk\w*|onskj\w*|treng\w*|skal|kunne|ku|gjerne|behov|haper|vurderer|planlegg\w*|tenk(?:er|jer)|bestill\w*|want|need|would|like to|could|hope|plan)\b/;

/** "Vi hugsar at det var eit samarbeid i 2016, der kommunar inviterte til ein konferanse": tells of what was, and wants nothing held. Takes folded text. */
export function tellsOfPast(folded: string): boolean {
  return pastVerb.test(folded) && then.test(folded) && !wantsNow.test(folded);
}
