import { fold } from '../../../language/tokens.ts';
import type { Action } from '../../choices.ts';
import type { Session } from '../../session.ts';
import { readYesNo } from '../../understand/yes-no.ts';

// What steers an open form in words. Folded text.
const commands: readonly { readonly action: string; readonly said: RegExp }[] = [
  {
    action: 'undo',
    said: /^(angre|angra|undo|(nei,? )?ta (det|dette) bort|(glem|gloym) det siste|take that back)[ .!]*$/,
  },
  {
    action: 'cancel',
    said: /^(avbryt|avbryte|stopp|stop|cancel|dropp( det| hele greia)?|(glem|gloym) (det|heile greia|hele greia)|never ?mind|forget it|avslutt|quit|nei,? (glem|gloym|dropp) det)[ .!]*$/,
  },
  {
    action: 'restart',
    said: /^(start|begynn|byrj)\w* (helt |heilt )?(pa nytt|forfra|om igjen|over|again|fra begynnelsen|fra start)[ .!]*$/,
  },
  { action: 'change', said: /^(endre|endra|change|rette|rett|edit|endre noe|endre noko)[ .!]*$/ },
  { action: 'skip', said: /^(hopp over|skip( it| this)?|pass|hopp over det)[ .!]*$/ },
];

const sendAgain = /^(send|sende|send (den|det|han|it|igjen|again|request)|send inn)[ .!]*$/;

/** The command a text gives to the form, or null. After sending, "send" again asks for the receipt. At the summary a yes sends and a no asks what to change. */
export function readCommand(text: string, { draft, lastSent }: Session): Action | null {
  const folded = fold(text).trim();
  if (draft === null) return lastSent !== null && sendAgain.test(folded) ? { id: 'send', data: null } : null;
  const command = commands.find(({ said }) => said.test(folded));
  if (command) return { id: command.action, data: null };
  if (draft.waitingFor !== 'summary') return null;
  const said = readYesNo(text);
  if (said === 'yes' && folded.split(/\s+/).length <= 4) return { id: 'send', data: null };
  return said === 'no' && folded.split(/\s+/).length <= 2 ? { id: 'change', data: null } : null;
}
