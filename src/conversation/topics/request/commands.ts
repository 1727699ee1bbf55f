import { fold } from '../../../language/tokens.ts';
import type { Action } from '../../choices.ts';
import type { Session } from '../../session.ts';
import { abandons } from '../../understand/abandons.ts';
import { holdsOn } from '../../understand/holds-on.ts';
import { startsOver } from '../../understand/starts-over.ts';
import { undoes } from '../../understand/undoes.ts';
import { readBareYesNo } from '../../understand/yes-no.ts';

interface Command {
  readonly action: string;
  readonly said: RegExp;
}

// What steers an open form in words. Folded text.
const commands: readonly Command[] = [
  {
    action: 'back',
    said: /^((ga|gjer|go|en|ett|eit|eitt|one|step|steg|tilbake|back|attende|et|hakk|gar vi|kan vi|kan jeg|kan eg|can we|can i|please|takk|forrige|forre|sporsmal|til|question|previous|spoersmal|litt|a) ?)*(?<=\b(tilbake|attende|back|forrige sporsmal|forre sporsmal|previous question) ?)[ .!?]*$/,
  },
  { action: 'change', said: /^(endre|endra|change|rette|rett|edit|endre noe|endre noko)[ .!]*$/ },
  {
    action: 'send',
    said: /^(kan|kunne|vil|can|could) (du|dere|de|you) (sende|send)( (det|den|han|ho|it|this))?( na| no| now| da| inn)?[ ?.!]*$/,
  },
  { action: 'skip', said: /^(hopp over|skip( it| this)?|pass|hopp over det)[ .!]*$/ },
];

const bringBack =
  /^(nei,? |jo,? |vent,? )?(angre|angra|undo|(hent|ta|fa|finn|bring|get)\b.*\b(fram|frem|tilbake|attende|back|igjen|att)|fortsett\w*|hald fram|continue|restore|(jeg|eg|i) (ombestemte|ombestemde|changed)\b.*|likevel|vi tar den likevel)[ .!]*$/;
const takeBack = /^(angre|angra|undo|take (it|that) back)[ .!]*$/;
const sendAgain = /\bsende?\b/;

/**
 * The command a text gives to the form, or null. At the summary a yes sends and a no asks what to change. A dropped form can
 * be brought back; after sending, "send" asks for the receipt again and "angre" for a withdrawal.
 *
 * @param waits the person was just told that the form waits for them: a no is no wish to change it
 */
export function readCommand(text: string, session: Session, waits = false): Action | null {
  const folded = fold(text).trim();
  const { draft } = session;
  if (draft === null) return readCommandAfter(folded, session);
  const command = commands.find(({ said }) => said.test(folded));
  if (command) return { id: command.action, data: null };
  if (startsOver(text)) return { id: 'restart', data: null };
  if (undoes(text)) return { id: 'undo', data: null };
  if (draft.waitingFor === 'summary' && (holdsOn(text) || (waits && readBareYesNo(text) === 'no')))
    return { id: 'wait', data: null };
  if (abandons(text)) return { id: 'cancel', data: null };
  if (sendAgain.test(folded) && readBareYesNo(text) === 'yes') return { id: 'send', data: null };
  if (draft.waitingFor !== 'summary') return null;
  const said = readBareYesNo(text);
  if (said === null) return null;
  return { id: said === 'yes' ? 'send' : 'change', data: null };
}

function readCommandAfter(folded: string, { lastSent, pending }: Session): Action | null {
  if (pending?.type === 'dropped-draft' && bringBack.test(folded)) return { id: 'undo', data: null };
  if (
    (pending === null || pending.type === 'dropped-draft') &&
    sendAgain.test(folded) &&
    readBareYesNo(folded) === 'yes'
  )
    return { id: 'send', data: null };
  return lastSent !== null && takeBack.test(folded) ? { id: 'withdraw', data: lastSent.reference } : null;
}
