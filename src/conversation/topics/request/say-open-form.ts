import { asTyped } from '../../as-typed.ts';
import { requestFields } from '../../say-request.ts';
import type { Draft } from '../../session.ts';
import type { Situation } from '../../situation.ts';

/** What an open form holds so far, line by line under a heading; null while it holds nothing. */
export function sayOpenForm(situation: Situation, { fields }: Draft, heading: string): string | null {
  const said = requestFields(situation, { ...fields, requester: null });
  if (said.length === 0) return null;
  return [
    `${situation.say(heading)}\n`,
    ...said.map(({ label, value }) => `- ${label}: ${asTyped(value)}`),
  ].join('\n');
}
