import type { Slot } from '../../../requests/request.ts';
import { asTyped } from '../../as-typed.ts';
import { sayValue } from '../../say-request.ts';
import type { Draft } from '../../session.ts';
import type { Situation } from '../../situation.ts';

/** What is new in a draft, a sentence each: "Da er det mai 2027." What is held and for whom is one sentence. */
export function sayChanges(situation: Situation, changed: readonly Slot[], draft: Draft): string[] {
  const isJoined = changed.includes('activity') && changed.includes('audience');
  if (!isJoined) return changed.map((slot) => sayChange(situation, slot, draft));
  const others = changed.filter((slot) => slot !== 'activity' && slot !== 'audience');
  const args = {
    value: sayNewValue(situation, 'activity', draft),
    audience: sayNewValue(situation, 'audience', draft),
  };
  return [
    situation.say('changed-activity-audience', args),
    ...others.map((slot) => sayChange(situation, slot, draft)),
  ];
}

function sayChange(situation: Situation, slot: Slot, draft: Draft): string {
  return situation.say(`changed-${slot}`, { value: sayNewValue(situation, slot, draft) });
}

function sayNewValue(situation: Situation, slot: Slot, { fields }: Draft): string {
  if (slot === 'activity' && fields.activity !== null)
    return situation.say(`activity-${fields.activity}-inline`);
  return asTyped(sayValue(situation, slot, fields) ?? '');
}
