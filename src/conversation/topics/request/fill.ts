import type { Draft } from '../../session.ts';
import type { Outcome, Situation } from '../../situation.ts';
import { abandonsInPassing } from '../../understand/abandons.ts';
import { endsInSend } from '../../understand/ends-in-send.ts';
import { drop } from './drop.ts';
import { fillForm } from './form.ts';
import { notCaught } from './missed.ts';
import { meetRemark } from './remark.ts';
import { send } from './send.ts';

/** Reads words into the open form, or says that nothing in them was caught. */
export async function fillOpenForm(situation: Situation, draft: Draft): Promise<Outcome> {
  const filled = fillForm(situation, draft);
  if (filled !== null) return filled;
  if (draft.waitingFor === 'summary' && endsInSend(situation.text))
    return send({ ...situation, text: '' }, { id: 'send', data: null });
  if (abandonsInPassing(situation.text)) return drop({ ...situation, text: '' });
  return meetRemark(situation, draft) ?? notCaught(situation, draft);
}
