import { fold, tokenize } from '../../language/tokens.ts';
import { cues } from './cues.ts';
import { isQuestionLike } from './question-like.ts';

// Words that are thrown at the assistant itself, in bokmål, nynorsk, dialect and English. Patterns read folded text, see cues.ts.

const very =
  '(?:(?:jaevla|jaevlig|jaevli|javla|forbanna|forbannede|fordomte|helvetes|helvedes|fucking|bloody|damn|goddamn|so|sa|helt|heilt|bare|berre|virkelig|verkeleg|just|really|completely|totally|en|ein|ei|et|eit|an?|the|for|stor|big|dumme?|teite|stygge|stupid|worthless|verdilos\\w*|verdlaus\\w*|pathetic) )*';
const name =
  '(?:idiot\\w*|dust|dustemikkel|dritt|dritten|drittsekk|drit|drittbot|drittmaskin|rasshol\\w*|raevhol\\w*|tosk\\w*|tufs|taper|tapar|kuk|kukk|kukhode|fitte|hore|hora|hurpe|mongo|soppel|boss|skrap|skit|moron|asshole|arsehole|bitch|cunt|dickhead|prick|dumbass|bastard|loser|retard|piece of (?:shit|crap|garbage|junk|trash)|shit|scum|trash|garbage)';
const dull =
  '(?:dum|dumme?|dumb|dust\\w*|teit\\w*|stupid|korka|toys|tett|tett i pappen|treg|hjernedau\\w*|tilbakestaende|tilbakestaande|retarded|brain ?dead|an? (?:idiot|moron)|(?:en|ein) (?:idiot|dust|tosk)|pathetic|patetisk|stygg|ugly|gal|sjuk i hodet|syk i hodet|worthless|verdilos|verdlaus)';
const you = '(?:du|dere|de|dokker|you|u)';

const wordings = [
  `\\bf(?:u|\\*|-)?c?\\*?k(?:ing)? (?:you|u|off|ya|deg|dere|this bot|your)\\b`,
  `\\b(?:faen|fan|fanden|faan|fy faen) (?:ta|i) (?:deg|dere|dykk)\\b|\\b(?:dra|reis|ga|gaa|go|rot|burn) (?:te |til |to |in )?(?:helvete|helvede|hell|haelvete)\\b|\\bdra dit peppere?n gror\\b`,
  `\\b(?:go )?(?:kill|hang|hurt|shoot) (?:yourself|urself|yourselves)\\b|\\bkys\\b|\\b(?:go |just )*(?:drop dead|die in (?:a )?(?:fire|hell))\\b|^(?:go |just )*die[ .!]*$`,
  `\\b(?:drep|heng|drukn|skyt) (?:deg|dykk)(?: selv| sjolv| sjol)?\\b|\\bta livet av (?:deg|dykk)(?: selv| sjolv)?\\b|\\b(?:ga|gaa|bare|berre) (?:og |a )?(?:do|doy|dau|dau deg)\\b[ .!]*$`,
  `\\b(?:jeg|eg|ae|i|we|vi)(?: (?:skal|vil|kommer til a|will|'ll|am going to|am gonna))? (?:drepe?|kill|sla|knuse|beat|hurt) (?:ihjel |ned )?(?:deg|you|u)(?: ihjel| ned)?\\b`,
  `\\b(?:haper|vonar|hope|wish) (?:at )?(?:du|you|u) (?:dor|doyr|die|dies|were dead|was dead|brenner|rot)\\b`,
  `\\b(?:hold|hald|holl) (?:kjeft\\w*|kj(?:ae|a)ft\\w*|truten|trut|munn|munnen|snavla|tyst)\\b|\\bshut (?:the (?:fuck|hell) )?(?:up|it)\\b|\\bstfu\\b|\\bhald dine? kjeft\\b`,
  `\\b(?:jeg|eg|ae|i|we|vi) (?:virkelig |really |bare |fucking )*(?:hater|hatar|hate|hata|avskyr|despise|detest) (?:deg|dae|dere|dykk|you|u|this bot)\\b`,
  `\\b(?:din|ditt|di|dine|your|you|ya) ${very}${name}\\b|\\b${you} (?:er|e|ar|are|r)(?: jo| bare| such)? ${very}${name}\\b|\\b(?:you're|youre) ${very}${name}\\b`,
  `\\b(?:er|e|are|r) ${you} ${very}${dull}(?: eller| i hodet| i huet)?(?= *(?:\\?|$|,| or | eller ))`,
  `\\b${you} (?:er|e|are|r) (?:jo |bare |berre )?${very}${dull}[ .!]*$|\\byou're ${very}${dull}[ .!]*$`,
  `\\b(?:kyss|suck|sug|slikk|kiss|lick) (?:meg|my|min|mi|me)\\b`,
  `^${very}${name}[ .!]*$`,
];
const abuse = new RegExp(wordings.join('|'), 'g');

/** So many words may stand beside an insult that says nothing else: "bot", "ja". */
const MAX_BESIDE = 2;

/**
 * Whether a text is aimed at hurting, and wants nothing besides. With a question or a wish beside it that is answered, and beside an
 * open form what may belong to the form is not lost.
 */
export function isAbuse(text: string, hasForm = false): boolean {
  const folded = fold(text).replaceAll('’', "'").trim();
  const rest = folded.replace(abuse, ' ').trim();
  if (rest === folded) return false;
  if (tokenize(rest).length <= MAX_BESIDE) return true;
  const asks =
    isQuestionLike(rest) ||
    cues.wishing.test(rest) ||
    /\b(?:hva|kva|hvem|kven|what|who|how|hvordan|korleis)\b/.test(rest);
  return !hasForm && !asks;
}
