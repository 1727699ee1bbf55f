import type { types } from '@slack/bolt';
import type { Choice } from '../../../src/conversation/reply.ts';
import { actionIdOf, pageActionIdOf } from '../action-id.ts';
import { limits, shares } from '../limits.ts';
import { showable } from './escape.ts';
import { cutText } from './split-text.ts';

/** Buttons that do what the reply is about stand out. */
const primary = new Set(['send', 'handoff-ask']);

const isFeedback = (choice: Choice) => choice.id.startsWith('feedback-');

/**
 * The choices of a reply as buttons, those that tell whether it helped in a row of their own. One that Slack cannot hold
 * is left out, and any beyond our share: the person can still type it.
 */
export function choiceRows(choices: readonly Choice[]): types.ActionsBlock[] {
  const shown = choices.filter(fits).slice(0, shares.buttons);
  const named = nameButtons(shown);
  return [
    ...rows(named.filter(([choice]) => !isFeedback(choice))),
    ...rows(named.filter(([choice]) => isFeedback(choice))),
  ];
}

type Named = readonly [choice: Choice, occurrence: number];

/** Tells which choice of its id each is, from 1. */
function nameButtons(choices: readonly Choice[]): Named[] {
  return choices.map((choice, place) => [
    choice,
    choices.slice(0, place + 1).filter(({ id }) => id === choice.id).length,
  ]);
}

function rows(named: readonly Named[]): types.ActionsBlock[] {
  const made: types.ActionsBlock[] = [];
  for (let from = 0; from < named.length; from += limits.buttonsPerRow) {
    const elements = named.slice(from, from + limits.buttonsPerRow).map(toButton);
    made.push({ type: 'actions', elements });
  }
  return made;
}

function toButton([{ id, label, data, url }, occurrence]: Named): types.Button {
  const words = showable(label).trim();
  return {
    type: 'button',
    action_id: url === undefined ? actionIdOf(id, occurrence) : pageActionIdOf(id, occurrence),
    text: { type: 'plain_text', text: cutText(words === '' ? '…' : words, limits.buttonText), emoji: false },
    ...(data !== undefined && data !== '' && { value: data }),
    ...(url !== undefined && { url }),
    ...(primary.has(id) && { style: 'primary' as const }),
  };
}

/** Room for the mark of a page and a number behind the id. */
const MARK_LENGTH = 'open:#000'.length;

function fits({ id, data, url }: Choice): boolean {
  const isAddress = url === undefined || (/^https?:\/\//i.test(url) && url.length <= limits.buttonUrl);
  return isAddress && id.length + MARK_LENGTH <= limits.actionId && (data ?? '').length <= limits.buttonValue;
}
