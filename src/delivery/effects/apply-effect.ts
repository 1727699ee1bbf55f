import type { Effect } from '../../conversation/turn.ts';
import type { Transaction } from '../../storage/schema.ts';
import { changeRequest } from './change-request.ts';
import type { EffectContext } from './effect-context.ts';
import { erasePerson } from './erase-person.ts';
import { logRequest } from './log-request.ts';
import { queueMail } from './queue-mail.ts';
import { remember } from './remember.ts';
import { storeFeedback } from './store-feedback.ts';
import { storeQuestion } from './store-question.ts';
import { storeUnanswered } from './store-unanswered.ts';

/** Makes one effect of a turn true, in the turn's own transaction. */
export function applyEffect(transaction: Transaction, effect: Effect, context: EffectContext): Promise<void> {
  switch (effect.type) {
    case 'remember':
      return remember(transaction, effect, context);
    case 'log-request':
      return logRequest(transaction, effect, context);
    case 'change-request':
      return changeRequest(transaction, effect, context);
    case 'store-question':
      return storeQuestion(transaction, effect, context);
    case 'store-unanswered':
      return storeUnanswered(transaction, effect, context);
    case 'store-feedback':
      return storeFeedback(transaction, effect, context);
    case 'send-mail':
      return queueMail(transaction, effect, context);
    case 'erase-person':
      return erasePerson(transaction, effect, context);
  }
}
