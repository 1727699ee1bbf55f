import type { Draft } from '../../session.ts';
import type { Situation } from '../../situation.ts';
import { whereItLies } from '../../where-it-lies.ts';
import { sayChanges } from './say-changes.ts';

/** A county that was told by a place in it is said back: "Klepp ligger i Rogaland." Null when it was named itself, or not asked for. */
export function sayCountyHeard(situation: Situation, before: Draft | null, draft: Draft): string | null {
  const { mentions } = situation.detection;
  const isAnswer = before?.waitingFor === 'counties' && draft.fields.counties !== null;
  if (!isAnswer || mentions.some(({ kind }) => kind === 'county')) return null;
  return mentions.length > 1 ? sayChanges(situation, ['counties'], draft) : whereItLies(situation, mentions);
}
