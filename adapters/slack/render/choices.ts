import type { types } from '@slack/bolt';
import type { Choice } from '../../../src/conversation/reply.ts';
import { actionIdOf, pageActionIdOf } from '../action-id.ts';
import { limits, shares } from '../limits.ts';
import { cutText } from './split-text.ts';

/** Buttons that do what the reply is about stand out. */
const primary = new Set(['send', 'handoff-ask']);

/**
 * The choices of a reply as buttons. One that Slack cannot hold is left out, and any beyond our share: the person can
 * still type it.
 */
export function choiceRows(choices: readonly Choice[]): types.ActionsBlock[] {
  const seen = new Map<string, number>();
  const buttons = choices.filter(fits).slice(0, shares.buttons).map(buttonOf);
  const rows: types.ActionsBlock[] = [];
  for (let from = 0; from < buttons.length; from += limits.buttonsPerRow)
    rows.push({ type: 'actions', elements: buttons.slice(from, from + limits.buttonsPerRow) });
  return rows;

  function buttonOf(choice: Choice): types.Button {
    const occurrence = (seen.get(choice.id) ?? 0) + 1;
    seen.set(choice.id, occurrence);
    return toButton(choice, occurrence);
  }
}

function toButton({ id, label, data, url }: Choice, occurrence: number): types.Button {
  const words = cutText(label.trim() === '' ? '…' : label, limits.buttonText);
  return {
    type: 'button',
    action_id: url === undefined ? actionIdOf(id, occurrence) : pageActionIdOf(id, occurrence),
    text: { type: 'plain_text', text: words, emoji: false },
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
