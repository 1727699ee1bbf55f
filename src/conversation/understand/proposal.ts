const before =
  '(?:nei|no|nja|forresten|men|og|hm+|vent|wait|actually|eller|but|and|ja|jo|ok|sorry|beklager|supert|fint|flott|great)';
const may = '(?:kan|ka|kain|kunne|ku|skal|ska|can|could|shall)';
const who = '(?:vi|me|mi|du|dere|de|dokker|jeg|eg|ae|we|you|i)';
const softly = '(?:(?:bare|berre|heller|ogsa|gjerne|ikke|ikkje|a|just|also|please|rather|perhaps|kanskje) )*';
const deed =
  '(?:ta|flytte|heller|oke|auke|increase|raise|gjore|gjere|legge|leggje|legg|fjerne|fjerna|fjern|invitere|inkludere|stryke|skrive|sette|setje|add|include|remove|invite|drop|put|bytte|byte|endre|utsette|utsetje|avlyse|trekke|trekkje|ha det|take|move|make|do|change|cancel|postpone|withdraw)';
const proposal = new RegExp(`^(?:${before}[,. !]+)*${may} ${who} ${softly}${deed} `);

/** "Kan vi ta det i april?" asks for something to be done, not for knowledge. Takes folded text. */
export function isProposal(folded: string): boolean {
  return proposal.test(folded);
}
