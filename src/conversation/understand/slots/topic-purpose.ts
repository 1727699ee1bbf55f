/** "Før vi lyser ut ny rammeavtale", "kartlegge behovene våre rundt tilsyn", "de som jobber med drift": why, and for whom; the subject comes after. */
const purposes: readonly RegExp[] = [
  /^(?:(?:med )?(?:marked|marknad|leverandør|bransje)\p{L}*\s+|(?:å |to )?(?:få|finne|tiltrekke|tiltrekkje|get|attract|find)\s+(?:inn\s+)?(?:\p{L}+\s+){0,2}?(?:tilbud|tilbod|tilbyd\p{L}*|leverandør\p{L}*|bids?|bidders|suppliers)\s+)?(?:før|føre|fyrr|når|before|when|i forkant av)\s+(?:(?:vi|me|we)\s+)?(?:(?:skal|kan|går|starter|begynner|are|will)\s+)*(?:lys\p{L}*|utlys\p{L}*|kunngj\p{L}*|kjøp\p{L}*|anskaff\p{L}*|tender\p{L}*|buy\p{L}*|procur\p{L}*|ut med|ut)\s+(?:(?:ut|inn|av|for|of|på|om|the|(?:en |ein |ei )?konkurransen?|anbud(?:et)?|anbod(?:et)?)\s+)*/iu,
  /^(?:(?:der|hvor|kor|where)\s+)?(?:(?:vi|me|we)\s+)?(?:å |to )?(?:kartlegg\p{L}*|finne?r? (?:ut|fram)|find out|figure out|work out|avklare|avdekke|identify|map|map out|understand)\s[^.,;]*?(?:behov\p{L}*(?: vår\p{L}*)?|treng\p{L}*|needs?)\s+(?:(?:rundt|av|til|for|innen|when it comes to|når det gjelder|når det gjeld|knyttet til|from|of|for|around|in|with)\s+|(?=(?:før|føre|fyrr|når|before|when)(?!\p{L})))/iu,
  /^(?:hvilke|kva|hva|what)\s+(?:behov|needs?)\s+(?:vi|me|we)\s+(?:har|have)\s+(?:for|av|innen|når det gjelder|når det gjeld|of|when it comes to)\s+/iu,
  /^(?:(?:mer|meir|litt|bedre|betre|økt|auka|more|better|some)\s+)(?:kunnskap|kompetanse(?:heving)?|innsikt|opplæring|erfaring|knowledge|training|insight|skills)\s+(?:om|på|i|innen|med|about|in|on|into|with)\s+/iu,
  /^(?:å |to )?(?:bruke|bruka|use|using)\s+(?=\p{L}+$)/iu,
  /^(?:for )?(?:de|dei|dem|alle|those|folk|people)\s+(?:som|who)\s+(?:jobb\p{L}*|arbeid\p{L}*|driv\p{L}*|kjøp\p{L}*|work\p{L}*|buy)\s+(?:(?:med|inn|with|on|i)\s+)*/iu,
  /^(?:å |to )?(?:vise|fortelle|fortelja|lære|show|tell|teach)\s+(?:dem|dei|them|folk)\s+(?:om\s+|about\s+)?/iu,
  /^(?:å |to )?(?:(?:ut)?veks(?:le|la)|dele?|dela|share|exchange|swap)\s+(?:erfaring\p{L}*|røynsl\p{L}*|kunnskap|tips|praksis|experiences?|knowledge|ideas?)\s+(?:(?:og|and)\s+\p{L}+\s+)?(?:med(?! (?:andre|kvar|hver|kommun))|om|på|rundt|kring|knyttet til|knytt til|frå|fra|with(?! (?:other|each|the other))|on|about|from|in|around)\s+/iu,
  /^(?:å |to )?(?:vise? (?:fram|frem)|presentere?|demonstrere|diskutere|drøfte|snakke? (?:om|rundt)|prate? (?:om|rundt)|sjå på|se (?:nærmere )?på|ta (?:opp|for seg)|få innspel (?:til|på)|få innspill (?:til|på)|lære?r?(?: (?:mer|meir|litt))?(?: (?:om|å))?|læra(?: (?:om|å))?|show(?: off)?|present|demonstrate|discuss|talk about|look at|explore|learn(?: more)?(?: (?:about|to))?)\s+(?=\p{L})/iu,
  /^[^.;!?,]{1,60},\s*(?:nærmere bestemt|nærare bestemt|more (?:precisely|specifically)|nemlig|nemleg|namely)\s+/iu,
  /^["“”«»']+(?=[^"“”«»']*["“”«»']*$)/u,
];

/** "Ikke bygg, men drift av bygg": what comes instead is the subject. */
const notThat =
  /^\s*(?:ikke|ikkje|itj|not)\s+[^.;!?]{1,60}?,?\s+(?:men|but)\s+(?:(?:heller|rather|om|about)\s+)*/iu;

/** How much of a phrase comes before its subject: why one meets, or what it is not about. */
export function openingLength(phrase: string): number {
  return phrase.length - withoutOpening(phrase).length;
}

export function withoutOpening(phrase: string): string {
  const rest = [notThat, ...purposes].reduce((said, each) => said.replace(each, ''), phrase.trimStart());
  // One may come after another: "finne ut hva vi trenger │ før vi kjøper".
  return rest.length < phrase.trimStart().length ? withoutOpening(rest) : rest;
}
