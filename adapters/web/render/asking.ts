import type { Reply, ReplyKind } from '../../../src/conversation/reply.ts';
import { isWayOut } from './choices.ts';

const asking: readonly ReplyKind[] = ['question', 'clarify', 'form', 'summary', 'handoff'];

/** What a reply does to questions: `asks` one whose choices are good for one answer, `ends` the one before, or neither. */
type Asking = 'asks' | 'ends' | 'neither';

export function askingOf({ kind, choices }: Reply): Asking {
  if (asking.includes(kind) || choices.some(({ id }) => isWayOut(id))) return 'asks';
  return kind === 'receipt' ? 'ends' : 'neither';
}
