import { fold } from '../../../language/tokens.ts';
import type { Slot } from '../../../requests/request.ts';
import type { Span } from '../period/read-period.ts';
import { readActivity } from './activity.ts';
import { cueOf } from './find-cue.ts';
import type { FoundActivity } from './slot-reading.ts';
import { wordCount } from './word-matches.ts';

const wants =
  /\b(?:onsk\w*|ynsk\w*|treng\w*|vil (?:gjerne )?ha|bestill\w*|be om|want|need|would like|request)\b/;

/** "Et webinar", "vi vil ha kurs", "heller webinar": asks for an activity; "helst markedsdialog" names a subject. */
function asksForIt(text: string, { start }: Span): boolean {
  const hasArticle = /(?<!\p{L})(?:et|eit|ett|en|ein|ei|a|an)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, start));
  return hasArticle || cueOf(text) !== null || wants.test(fold(text));
}

/** "Temaet er behovskartlegging", "vi vil lære mer om …": whatever follows is the subject. */
const namesSubject =
  /^\s*(?:(?:ja|jo|yes|ok),?\s+)?(?:(?:the )?(?:tema|emne|topic|subject)\p{L}*\s*(?::|er|is|skal|should|blir)|(?:det|dette|it)(?:'s| er| is| skal| should| handl\p{L}+| gjeld\p{L}*| concerns)? ?(?:handle |be )?(?:om|about|\p{L}+ om)|(?:vi|me|we|jeg|eg|i) .{0,24}(?:lære|learn|vite|jobb\p{L}*|work\p{L}*)(?!\p{L}))/iu;

/** The activity that is asked for. In an open form only a name changes it; a description may be anything else that is said of it. */
export function wantedActivity(text: string, asked: Slot | null, isOpen: boolean): FoundActivity | null {
  const activity = readActivity(text);
  if (activity === null || (activity.isDescribed && isOpen && asked !== 'activity')) return null;
  return asked === 'topic' ? besideSubject(text, activity) : activity;
}

/** "dialogkonferanser", "needs assessment" or "rullering av handlingsplanen" in answer to "what about?" is the subject, not another activity. */
function besideSubject(text: string, activity: FoundActivity): FoundActivity | null {
  if (namesSubject.test(text) || !asksForIt(text, activity.span)) return null;
  const isPartOfSubject = /\p{L}\s+(?:av|om|i|fra|frå|med|til|of|on|about|in|from|with)\s+(?:\p{L}+\s+)?$/iu;
  const isWhole =
    text.replace(/[.!\s]+$/, '').trimStart() === text.slice(activity.span.start, activity.span.end);
  return wordCount(text) === 1 || isWhole || isPartOfSubject.test(text.slice(0, activity.span.start))
    ? null
    : activity;
}
