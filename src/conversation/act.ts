import { type Action, actionName } from './choices.ts';
import { type Outcome, outcome, type Situation, textReply } from './situation.ts';
import { topics } from './topics/topics.ts';

/** A click. One that no topic knows, or that no longer fits, gets an honest reason. */
export async function act(situation: Situation, action: Action): Promise<Outcome> {
  const name = actionName(action.id);
  for (const topic of topics) {
    const deed = topic.actions?.[name];
    if (deed) return deed(situation, action);
  }
  return refuse(situation, situation.say('old-button'));
}

/** Says why nothing can be done with a message. */
export function refuse(situation: Situation, reason: string): Outcome {
  return outcome(situation, 'other', { replies: [textReply(situation, reason)], confidence: 0 });
}
