import type { Draft } from '../../session.ts';
import type { Outcome, Situation } from '../../situation.ts';
import { isPoliteQuestion } from '../../understand/polite-request.ts';
import { isSideRemark } from '../../understand/slots/side-remark.ts';
import { sayForm } from './say-form.ts';

/** Words that give the form nothing but are understood: "går det an?", "sjefen vil være med". Else null. */
export function meetRemark(situation: Situation, draft: Draft): Outcome | null {
  const said = answerRemark(situation, draft);
  return said === null ? null : sayForm(situation, draft, said);
}

function answerRemark({ text, say }: Situation, { waitingFor }: Draft): string | null {
  if (isPoliteQuestion(text)) return say('form-padriver-decides');
  const isBeside = waitingFor !== 'change' && isSideRemark(text);
  return isBeside ? say('form-side-remark') : null;
}
