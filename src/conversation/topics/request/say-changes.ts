import type { Slot } from '../../../requests/request.ts';
import { asTyped } from '../../as-typed.ts';
import { sayValue } from '../../say-request.ts';
import type { Draft } from '../../session.ts';
import type { Situation } from '../../situation.ts';

/** What is new in a draft, in one sentence: "Da er det mai 2027, og det blir digitalt." */
export function sayChanges(situation: Situation, changed: readonly Slot[], draft: Draft): string {
  const { first, others } = opening(situation, changed, draft);
  const also = others.map((slot) =>
    situation.say(`changed-also-${slot}`, { value: sayNewValue(situation, slot, draft) }),
  );
  const last = also.pop();
  if (last === undefined) return first;
  const one = [first.replace(/\.$/u, ''), ...also].join(', ');
  return situation.say('changed-and', { one, other: last });
}

interface Opening {
  readonly first: string;
  readonly others: readonly Slot[];
}

/** What is held and for whom is said together. */
function opening(situation: Situation, changed: readonly Slot[], draft: Draft): Opening {
  const isJoined = changed.includes('activity') && changed.includes('audience');
  const [slot, ...others] = changed;
  if (!isJoined || slot === undefined)
    return { first: slot === undefined ? '' : sayChange(situation, slot, draft), others };
  const first = situation.say('changed-activity-audience', {
    value: sayNewValue(situation, 'activity', draft),
    audience: sayNewValue(situation, 'audience', draft),
  });
  return { first, others: changed.filter((each) => each !== 'activity' && each !== 'audience') };
}

function sayChange(situation: Situation, slot: Slot, draft: Draft): string {
  return situation.say(`changed-${slot}`, { value: sayNewValue(situation, slot, draft) });
}

function sayNewValue(situation: Situation, slot: Slot, { fields }: Draft): string {
  if (slot === 'activity' && fields.activity !== null)
    return situation.say(`activity-${fields.activity}-inline`);
  return asTyped(sayValue(situation, slot, fields) ?? '');
}
