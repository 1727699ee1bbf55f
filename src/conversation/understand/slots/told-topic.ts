import { frontedStarts, isSomebody } from './fronted-topic.ts';
import type { Remainder } from './remainder.ts';
import type { Found } from './slot-reading.ts';
import { matches } from './word-matches.ts';

// A subject told in a sentence of its own, beside the wish: "Vi strever med avfallssortering. Kan vi få et kurs?"

const hard =
  '(?:(?:strev|slit|stri|bal|kjemp)(?:er|ar|e|r)?|har (?:(?:en|ei|ein|et|eit|store?|mange|fleire|flere|noen|nokre) ){0,2}(?:utfordring\\p{L}*|problem\\p{L}*|vansk\\p{L}*|trøbbel)|struggl(?:e|ing)|(?:have|having) (?:(?:a|some|big|many) ){0,2}(?:challenges?|issues?|trouble|problems|difficulties))\\s+(?:\\p{L}+\\s+)?(?:med|with)';
const unlearnt =
  '(?:(?:kan|vet|veit) (?:for |altfor |svært |veldig )?lite|know (?:far |much )?(?:too |very )?little|(?:har|have|trenger|treng|need|mangler|manglar|lack)(?: behov for)? (?:for |too )?(?:lite|little|mer|meir|more)? ?(?:kunnskap|kompetanse(?:heving)?|opplæring|innsikt|knowledge|training|skills))\\s+(?:om|about|på|i|innen|in|on)|(?:er|are|am|e) (?:veldig |ganske |litt |very )?(?:usikre?|dårlige?|dårlege?|uerfarne?|svake?|unsure|bad|new)\\s+(?:på|about|at|to)';
const trouble =
  '(?:utfordring\\p{L}*|hodepine\\p{L}*|hovudverk\\p{L}*|problem(?:et|a)?|challenge|headache|problem)(?: (?:vår|vårt|for oss|our))?\\s+(?:er|is)';
/** "Vi har sett på", "we've been working on", "mye erfaring med". */
const worked =
  '(?:har|have|been)\\s+(?:\\p{L}+\\s+){0,2}?(?:(?:sett|jobb(?:a|et)|arbeid(?:d|et)|snakk(?:a|et)|prat(?:a|et)|diskuter(?:t)?|looked|looking|worked|working|talked|talking|discussed)\\s+(?:på|med|om|at|on|about|with)|discuss(?:ed|ing)|erfaring(?:ar)?\\s+med|experience\\s+(?:with|in))';
/** "Vi vil snakke om", "we'd like to discuss", "vi skal jobbe med". */
const raising =
  '(?:vil|ønsker å|ønskjer å|skal|kan|bør|må|want to|need to|like to|can)\\s+(?:gjerne\\s+)?(?:(?:diskutere|drøfte|ta opp|belyse|discuss|raise|debate|look into)|(?:snakke|prate|talk)\\s+(?:med \\p{L}+ )?(?:om|about)|(?:jobbe|arbeide|work)\\s+(?:\\p{L}+ )?(?:med|on|with))';
const hasTold = new RegExp(
  `(?<!\\p{L})(?:${hard}|${unlearnt}|${trouble}|${worked}|${raising})\\s+(?=\\p{L})`,
  'giu',
);

/** "For å få ned utslipp fra …", "vi skal bygge …", "formålet er å finne …": what is going on; the subject when no other is told. */
const project =
  /(?<!\p{L})(?:(?:skal|vil|må|til å|for å|er å|is to|are|to|will)\s+(?:gå i gang med å\s+)?(?:bygge|byggje|bytte ut|skifte ut|teste|innføre|fornye|oppgradere|utvikle|etablere|redusere|kutte|få ned|forbedre|forbetre|building|build|replacing|replace|testing|test|introduce|introducing|renew|upgrade|upgrading|reduce|cut|improve)\s+|(?:formålet|føremålet|målet|hensikten|the (?:aim|goal|purpose))\s+(?:er|is)\s+(?:å|to)\s+(?=(?:avklare|kartlegge|kartleggje|finne|clarify|map|find)(?!\p{L})))/giu;

/** "Leverandører av el-sykler", "the founders who make drones": what they have to offer, when they are gathered for nothing else. */
const offered =
  /(?<!\p{L})(?:leverandør|tilbyder|tilbydar|gründ[ea]r|bedrift|selskap|firma|oppstartsbedrift|entreprenør|suppliers?|vendors?|compan|startup|start-up|founder|entrepreneur|business)\p{L}*\s+(?:av|of|innen|innan|(?:som|who|that|which)\s+(?:lager|lagar|leverer|leverar|produserer|produserar|utvikler|utviklar|selger|sel|tilbyr|tilbyd|driver med|driv med|jobber med|jobbar med|arbeider med|arbeidar med|holder på med|held på med|makes?|builds?|develops?|sells?|offers?|suppl(?:y|ies)|works? (?:with|on)))\s+/giu;

type ReadPhrase = (remainder: Remainder, start: number, why: string) => Found<string> | null;

/** The first subject that is told beside the wish. */
export function toldTopic(remainder: Remainder, read: ReadPhrase): Found<string> | null {
  return firstRead(hasTold, remainder, (start) => read(remainder, start, 'told beside the wish'));
}

/** A subject that stands first in a sentence, or what the people are about to do. */
export function impliedTopic(remainder: Remainder, read: ReadPhrase): Found<string> | null {
  for (const start of frontedStarts(remainder.text)) {
    const found = read(remainder, start, 'stands first in its sentence');
    if (found && !isSomebody(found.value)) return found;
  }
  const theirs = firstRead(offered, remainder, (start) => read(remainder, start, 'what they offer'));
  if (theirs) return theirs;
  return firstRead(project, remainder, (start) => read(remainder, start, 'what is going on'));
}

function firstRead(
  opener: RegExp,
  { text }: Remainder,
  read: (start: number) => Found<string> | null,
): Found<string> | null {
  for (const { end } of matches(opener, text)) {
    const found = read(end);
    if (found) return found;
  }
  return null;
}
