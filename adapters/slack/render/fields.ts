import type { types } from '@slack/bolt';
import { limits, shares } from '../limits.ts';
import { mrkdwn } from './blocks.ts';
import { escapeWords } from './escape.ts';
import { cutText } from './split-text.ts';

interface Pair {
  readonly label: string;
  readonly value: string;
}

/** Labels and values, which are markup already, in two narrow columns. */
export function pairs(given: readonly Pair[]): types.SectionBlock[] {
  const fields = given.map(({ label, value }) => mrkdwn(cutText(`*${label}*\n${value}`, shares.field)));
  const rows: types.SectionBlock[] = [];
  for (let from = 0; from < fields.length; from += limits.fieldsPerSection)
    rows.push({ type: 'section', fields: fields.slice(from, from + limits.fieldsPerSection) });
  return rows;
}

/** The same of plain words. */
export function fieldPairs(fields: readonly Pair[]): types.SectionBlock[] {
  return pairs(fields.map(({ label, value }) => ({ label: escapeWords(label), value: escapeWords(value) })));
}
