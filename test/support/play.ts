import type { Choice } from '../../src/conversation/reply.ts';
import type { Step, Transcript } from './transcript.ts';

/** A reply as a person meets it, through any door. */
export interface Heard {
  readonly text: string;
  readonly choices: readonly Pick<Choice, 'id' | 'label' | 'data'>[];
}

/** What a logged request held, in the order of the transcript's "Logget" line. */
export type LoggedFields = readonly string[];

type Choices = Heard['choices'];

/** One person in one conversation through one door. */
export interface Player {
  says(text: string, at: string): Promise<readonly Heard[]>;
  clicks(choice: Pick<Choice, 'id' | 'label' | 'data'>, at: string): Promise<readonly Heard[]>;
  /** Of the request logged last; null when this door cannot see it. */
  logged(): Promise<LoggedFields | null>;
  close(): Promise<void>;
}

/** A transcript that did not go as written: where, what was expected and what came. */
export interface Difference {
  readonly line: number;
  readonly expected: string;
  readonly actual: string;
}

/** Plays a transcript; empty when everything came as written. */
export async function play(transcript: Transcript, player: Player): Promise<Difference[]> {
  const differences: Difference[] = [];
  let at = transcript.startsAt;
  let waiting: Heard[] = [];
  const cards: Choices[] = [];
  for (const step of transcript.steps) {
    if (step.type === 'time') at = step.at;
    else if (step.type === 'logged') differences.push(...compareLogged(step, await player.logged()));
    else if (step.type === 'expects') differences.push(...compareReply(step, waiting.shift()));
    else {
      differences.push(...unexpected(step.line, waiting));
      waiting = [...(await take(step, { player, cards, at }))];
      cards.push(waiting.flatMap(({ choices }) => choices));
    }
  }
  return [...differences, ...unexpected(transcript.steps.at(-1)?.line ?? 0, waiting)];
}

interface Screen {
  readonly player: Player;
  /** The buttons of each turn, oldest first. */
  readonly cards: readonly Choices[];
  readonly at: string;
}

function take(step: Extract<Step, { type: 'says' | 'clicks' }>, screen: Screen): Promise<readonly Heard[]> {
  return step.type === 'says' ? screen.player.says(step.text, screen.at) : click(step, screen);
}

function click(
  step: Extract<Step, { type: 'clicks' }>,
  { player, cards, at }: Screen,
): Promise<readonly Heard[]> {
  const shown = step.old ? cards.flat() : (cards.at(-1) ?? []);
  const choice = shown.find(({ label }) => label === step.label);
  if (choice) return player.clicks(choice, at);
  throw new Error(
    `line ${step.line}: no button "${step.label}" among [${shown.map(({ label }) => label).join('] [')}]`,
  );
}

function compareReply(step: Extract<Step, { type: 'expects' }>, heard: Heard | undefined): Difference[] {
  if (heard === undefined) return [{ line: step.line, expected: plain(step.text), actual: '(nothing)' }];
  const differences: Difference[] = [];
  if (!matches(step.text, heard.text))
    differences.push({ line: step.line, expected: plain(step.text), actual: plain(heard.text) });
  const labels = heard.choices.map(({ label }) => label);
  if (step.choices !== null && !inOrder(step.choices, labels))
    differences.push({ line: step.line, expected: step.choices.join(' | '), actual: labels.join(' | ') });
  return differences;
}

/** "…" stands for anything. Markup and line breaks are the door's own matter, a number is the database's. */
function matches(expected: string, actual: string): boolean {
  const parts = plain(expected)
    .split('…')
    .map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(plain(actual));
}

function plain(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/^[-*] /gm, '')
    .replace(/[*_`]/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/LUP-\d{4}-\d+/g, 'LUP-…')
    .replace(/\s+/g, ' ')
    .trim();
}

function inOrder(expected: readonly string[], actual: readonly string[]): boolean {
  let from = 0;
  return expected.every((label) => {
    from = actual.indexOf(label, from) + 1;
    return from > 0;
  });
}

function unexpected(line: number, heard: readonly Heard[]): Difference[] {
  return heard.map(({ text }) => ({ line, expected: '(nothing more)', actual: plain(text) }));
}

function compareLogged(step: Extract<Step, { type: 'logged' }>, fields: LoggedFields | null): Difference[] {
  if (fields === null) return [];
  const expected = step.fields.join(' · ');
  const actual = fields.join(' · ');
  return expected === actual ? [] : [{ line: step.line, expected, actual }];
}
