import { act } from './act.ts';
import { chain } from './chain.ts';
import type { Outcome, Situation } from './situation.ts';
import { readCommand } from './topics/request/commands.ts';
import { fillForm, notCaught } from './topics/request/form.ts';
import { topics } from './topics/topics.ts';
import { type Part, readParts } from './understand/parts.ts';

/** Words: an answer to what was asked, a command to the open form, or one or more new matters. */
export async function respondToText(situation: Situation): Promise<Outcome> {
  const resumed = await resume(situation);
  if (resumed !== null) return resumed;
  const command = readCommand(situation.text, situation.session);
  if (command !== null) return act({ ...situation, text: '' }, command);
  const forgetful = { ...situation, session: { ...situation.session, pending: keptPending(situation) } };
  return chain(forgetful, readParts(forgetful), answerPart);
}

/** What was asked is forgotten once the person speaks of something else; a dropped form can still be brought back. */
function keptPending({ session }: Situation): Situation['session']['pending'] {
  return session.pending?.type === 'dropped-draft' ? session.pending : null;
}

async function resume(situation: Situation): Promise<Outcome | null> {
  const { pending } = situation.session;
  if (pending === null) return null;
  for (const topic of topics) {
    const outcome = await topic.pending?.[pending.type]?.(situation);
    if (outcome) return outcome;
  }
  return null;
}

async function answerPart(situation: Situation, part: Part): Promise<Outcome> {
  const { draft } = situation.session;
  if (part.matter === 'form' && draft !== null)
    return fillForm(situation, draft) ?? notCaught(situation, draft);
  const matter = part.matter === 'form' ? 'request' : part.matter;
  for (const topic of topics) {
    const answer = topic.intents?.[matter];
    if (answer) return answer(situation);
  }
  throw new Error(`no topic answers the matter "${matter}"`);
}
