import { fold } from '../language/tokens.ts';
import type { Choice, Reply } from './reply.ts';
import { readOrdinal } from './understand/ordinal.ts';

/** A click, or a typed label that means the same. */
export interface Action {
  readonly id: string;
  readonly data: string | null;
}

/** The part of an action id before the colon: "activity:kurs" belongs to "activity". */
export function actionName(id: string): string {
  return id.split(':', 1)[0] ?? id;
}

/** The part after the colon: "activity:kurs" -> "kurs"; empty when there is none. */
export function actionValue(id: string): string {
  return id.slice(actionName(id).length + 1);
}

/** The button whose label was typed, else null. Case, marks and a final full stop do not matter. */
export function typedChoice(text: string, shown: readonly Choice[]): Action | null {
  const typed = plain(text);
  const choice =
    shown.find((candidate) => candidate.url === undefined && plain(candidate.label) === typed) ??
    titleAt(typed, shown);
  return choice ? { id: choice.id, data: choice.data ?? null } : null;
}

/** "Den andre", "the second one": which of several titles. */
function titleAt(typed: string, shown: readonly Choice[]): Choice | undefined {
  const titles = shown.filter(({ id }) => id === 'article' || id === 'document');
  return titles[readOrdinal(typed, titles.length) ?? -1];
}

/** Buttons that speak of the answer above them. */
const ofAnswer: readonly string[] = ['feedback-up', 'feedback-down', 'more'];

/** A click that names only the button, with what that button last shown was about. */
export function asShown(action: Action, shown: readonly Choice[]): Action {
  if (action.data !== null || !ofAnswer.includes(action.id)) return action;
  return { id: action.id, data: shown.findLast(({ id }) => id === action.id)?.data ?? null };
}

/** The buttons that a turn left on the screen, without those that only open a page. */
export function shownChoices(replies: readonly Reply[]): Choice[] {
  return replies.flatMap((reply) => reply.choices).filter((choice) => choice.url === undefined);
}

function plain(text: string): string {
  return fold(text)
    .replace(/[.!«»"]/g, '')
    .trim();
}
