import { osloDay } from '../../conversation/oslo-time.ts';
import type { County } from '../../directory/county.ts';
import { clean } from '../../requests/export-row.ts';
import type { StoredQuestion } from '../../requests/read-questions.ts';

/** Questions for a pådriver, whole, since somebody shall answer them; with the id that `npm run knowledge -- draft` takes. */
export function renderQuestions(
  questions: readonly StoredQuestion[],
  countyName: (county: County) => string,
): string {
  if (questions.length === 0) return 'No questions.\n';
  return questions
    .map(({ id, createdAt, counties, requester, text }) => {
      const where = counties.map(countyName).join(', ') || 'no county said';
      const who = [clean(requester?.name), requester?.email].filter(Boolean).join(', ') || 'nobody named';
      return `${id.slice(0, 8)}  ${osloDay(createdAt)}  ${where}  ${who}\n  ${clean(text)?.replace(/\s+/g, ' ')}\n`;
    })
    .join('\n');
}
