import type { Choice } from '../../../src/conversation/reply.ts';
import { limits } from '../limits.ts';
import type { Element } from './card.ts';
import { clip, isWebAddress } from './escape.ts';

// The one that does what the reply is about stands out.
const styles: Record<string, 'positive'> = { send: 'positive', 'handoff-ask': 'positive' };

/** The choices of a reply as buttons, in rows that no client folds into a menu. */
export function choiceRows(choices: readonly Choice[]): Element[] {
  const buttons = choices.slice(0, limits.buttons).flatMap(button);
  const rows: Element[] = [];
  for (let from = 0; from < buttons.length; from += limits.buttonsPerRow)
    rows.push({ type: 'ActionSet', actions: buttons.slice(from, from + limits.buttonsPerRow) });
  return rows;
}

function button(choice: Choice): Element[] {
  const title = clip(choice.label, limits.buttonLabel);
  if (choice.url !== undefined)
    return isWebAddress(choice.url) && choice.url.length <= limits.url
      ? [{ type: 'Action.OpenUrl', title, url: choice.url }]
      : [];
  if (choice.id.length > limits.choiceId || (choice.data?.length ?? 0) > limits.choiceData) return [];
  const style = styles[choice.id];
  return [
    {
      type: 'Action.Submit',
      title,
      ...(style && { style }),
      // No "messageBack", which would show the choice in the chat: the Playground sends nothing for it.
      data: { id: choice.id, ...(choice.data !== undefined && { data: choice.data }) },
    },
  ];
}
