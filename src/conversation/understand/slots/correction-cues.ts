import type { Slot } from '../../../requests/request.ts';
import { afterThought } from '../after-thought.ts';
import { instead, insteadOf } from './instead-words.ts';

const start = '(?<![\\p{L}\\p{N}])(?:';
const end = ')(?![\\p{L}\\p{N}])';

/** "nei, …" at the start: what follows is meant instead. */
export const denial = new RegExp(
  `^\\s*(?:nei|neida|neidå|næ|nææ|niks|nope|no(?! (?:later|earlier|sooner|more|less|fewer|rush|hurry|need|matter|idea|preference)(?!\\p{L}))|oi|oisann|ops|uff|sorry|beklager|orsak|unnskyld|vent|wait|hov|feil|wrong|${afterThought})(?:\\s+(?:nei|vent|da|men|sorry|wait|forresten))*(?:[\\s,.!:–-]+|$)`,
  'iu',
);

/** Words that put one thing for another. */
export const replacing = new RegExp(
  `${start}endr(?:e|a|ar|er|es)|(?:øk|auk|reduser|reducer|senk)(?:e|a)?|increase|reduce|bytt(?:e|a|er|es)?|byt(?:e|er)?|skift(?:e|a|er)?|flytt(?:e|a|er|es)?|utset(?:t|te|tje|ta)?|fram?skynd\\p{L}*|rett(?:e)? (?:det |den )?(?:til|opp)|juster(?:e|a)?|oppdater(?:e|a)?|korriger(?:e|a)?|change|move|switch|update|postpone|reschedule|make (?:it|that)|set (?:it|the|det)|(?:gjør|gjer|gjere|gjøre|lag) (?:det|den|dette) (?:om )?til|(?:gjør|gjer) det|sett (?:det|tid\\p{L}*|dato\\p{L}*|antall|opp til)|${insteadOf}|${instead}|heller|rather|(?:jeg|eg|æ|vi|me|i|we) (?:mente|meinte|meint|meant|mener|meiner|mean|skulle sagt|skulle ha sagt)|skal (?:være|vere)|skulle (?:være|vere|vært|vore)|should(?:'ve)? (?:be|have been)|likevel|allikevel|egentlig|eigentleg|${afterThought}|ombestemt\\p{L}*|skulle (?:det |den |de )?(?:jo |egentlig )?(?:stått|stade|ha stått)|should have (?:said|read)|actually|after all${end}`,
  'iu',
);

/** Words that add to what stands. */
export const adding = new RegExp(
  `${start}ta med|tek med|ta inn|legg(?:e|je|ja|er)? (?:til|ved|inn|på)|legg|også|òg|i tillegg(?: til)?|attåt|pluss(?: på)?|inviter(?:e|a)?|mangl(?:er|ar)|(?:har |du |de |dere |you )+(?:glemt|glemte|gløymt|gløymde|forgot|forgotten|missed)|(?:is|are) missing|(?:skal|skulle|må|bør|vil|should|must)(?: \\p{L}+){0,2} (?:vere|være|vera|bli|be) (?:med|included|in)(?! (?:på|om)(?!\\p{L}))|(?:er|blir|vert|kommer|kjem|is|are|joins?)(?: \\p{L}+)? (?:med|in)(?: oss| på laget| på det| on it)?(?=\\s*[.!]*\\s*$)|(?:sammen|saman|i lag) med oss|along with us|add|include|also|as well|too|plus|invite${end}`,
  'iu',
);

/** Words that take away from what stands. */
export const removing = new RegExp(
  `${start}fjern(?:e|a|er)?|(?:glem|gløym|forget|ignore|ignorer)(?= (?:the )?(?:antal|tal|sted|stad|format|dato|tids|målgrupp|place|number|date))|(?:se|sjå) bort (?:fra|frå)|ta (?:bort|vekk|ut)|ta \\p{L}+ (?:bort|vekk|ut)|stryk(?:e)?|slett(?:e|a)?|dropp(?:e|a|er)?|drop|remove|delete|kutt(?:e|a)?(?: ut)?|cut|unntatt|unnateke|except(?: for)?|uten|utan|without|trenger ikke|treng ikkje|(?:ikke|ikkje|not)(?! (?:(?:være|vere|bli|skje|starte|be|ha det|ta det) )?(?:senere|seinare|tidligere|tidlegare|før|etter|later|earlier|sooner|before|after|mer|meir|flere|fleire|færre|more|less|fewer)(?!\\p{L}))(?: for| med| with)?|minus|leave out|take (?:out|away|off)|skip${end}`,
  'iu',
);

/** "ikke fysisk, men digitalt"; "digitalt, ikke fysisk": the part to leave out. */
export const contrast = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])(?:ikke|ikkje|not)\\s+(?<out>[^,.;]{1,60}?)\\s*,?\\s+(?:men|but|heller|rather)\\s+',
    '^\\s*(?:(?:nei|no|og|and|men|but),?\\s+)*(?:ikke|ikkje|not)\\s+(?<first>[^,.;]{1,40}?),\\s+(?!(?:og|and|eller|or)\\s)',
    ',\\s*(?:og )?(?:ikke|ikkje|not)\\s+(?<late>[^,.;]{1,60})$',
    `(?<![\\p{L}\\p{N}])(?:${insteadOf}|rather than|heller enn|framfor|fremfor)\\s+(?<instead>[^,.;]{1,60})$`,
    '(?<=heller [^,.;]{1,40})\\senn\\s+(?<than>[^,.;]{1,60})$',
  ].join('|'),
  'iu',
);

/** Only these: what stands is replaced. "Bare legg til …" says how little is to be done. */
export const onlyThese =
  /(?<!\p{L})(?:bare|berre|bærre|kun|only|just)(?!\p{L})(?!\s+(?:å |to )?(?:legg(?:e|je)?|ta|tek|endre?|endra|flytt|gjør|gjer|bytt|byt|fjern|inviter|sett|send|add|make|change|move|put|include|set|remove|update|drop|switch|at|om|så|litt)(?!\p{L}))/iu;

/** As far as "bare Rogaland" reaches: "bare Rogaland. Vestland har sitt eget" says nothing more of Rogaland. */
export const onlyReach =
  /[.;!?\n]|,\s+(?=\S+\s+(?:har|er|skal|tar|tek|får|klarer|klarar|ordner|ordnar|vil|kan|has|is|will|does|have)(?!\p{L}))/u;

/** "Og næringslivet", "+ klynger": goes on with the list that stands. */
export const goingOn =
  /^\s*(?:(?:ja|jo|yes|ok),?\s+)?(?:og(?: så| da)?|and(?: then)?|\+|&|samt|pluss|plus)\s*(?=\S)/iu;

const slotNames: readonly (readonly [Slot, string])[] = [
  [
    'period',
    'tidspunkt(?:et)?|tida|tiden|tid|dato(?:en)?|datoane|når|måned(?:en)?|månad(?:en)?|uk[ae]n?|veka|time|date|dates|timing|perioden?',
  ],
  ['topic', 'tema(?:et)?|emne(?:t)?|topic|subject|theme|innhold(?:et)?|innhald(?:et)?'],
  ['audience', 'målgrupp(?:a|e|en|ene)|deltakergrupp(?:a|e|en)|audience|target group'],
  ['counties', 'fylk(?:e|et|er|a)|county|counties|region(?:en)?'],
  [
    'place',
    '(?<!(?:^|\\s)i )(?:sted(?:et)?|stad(?:en)?)|lokale(?:t|r)|lokale(?! \\p{L})|place|venue|location|møtested(?:et)?',
  ],
  [
    'participants',
    'antall(?:et)?(?: deltakere| personer)?|tal(?:et)? på deltakarar|deltakertall(?:et)?|deltakarane|deltakerne|deltakarar|deltakere|number(?: of (?:participants|people))?|participants|headcount',
  ],
  ['format', 'format(?:et)?|form(?:en|a)?|møteform(?:en|a)?'],
  ['activity', 'aktivitet(?:en)?|type(?:n)?(?: aktivitet)?|activity'],
  ['organisation', 'organisasjon(?:en)?|virksomhet(?:en)?|verksemd(?:a)?|organi[sz]ation'],
  [
    'requester',
    'navn(?:et)?(?: mitt)?|namn(?:et)?(?: mitt)?|e-?post(?:en|adressen|adressa)?|epost|e-?mail|name|kontaktperson(?:en)?',
  ],
];

const patterns = slotNames.map(
  ([slot, names]) =>
    [
      slot,
      new RegExp(
        `${start}${names}${end}(?:\\s+(?:(?:skal |skulle |kan |bør |må |kunne |should |could |must )?(?:(?:heller|egentlig|eigentleg|nok|rather|actually|instead) )*(?:være|vere|bli|vært|be)|er|is|blir))?(?:\\s*[:=])?`,
        'iu',
      ),
    ] as const,
);

/** The slot a text speaks of by its name, and where the name ends. */
export function namedSlot(
  text: string,
): { readonly slot: Slot; readonly start: number; readonly end: number } | null {
  const found = patterns.flatMap(([slot, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ slot, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.sort((one, other) => one.start - other.start)[0] ?? null;
}
