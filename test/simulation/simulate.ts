import type { Services } from '../../src/conversation/services.ts';
import { languages } from '../../src/language/languages.ts';
import { makePerson } from './make-person.ts';
import { makeRandom } from './random.ts';
import { type Talk, talk } from './talk.ts';

/** Plays so many made-up people, the languages in turn. The same seed gives the same conversations. */
export async function simulate(
  services: Services,
  seed: number,
  conversations: number,
): Promise<readonly Talk[]> {
  const talks: Talk[] = [];
  for (let number = 0; number < conversations; number += 1) {
    const random = makeRandom(seed * 1_000_003 + number);
    const language = languages[number % languages.length] ?? 'nb';
    talks.push(await talk(services, makePerson(random, language)));
  }
  return talks;
}

/** The talks as a table for a terminal: a line for each language, and one for all. */
export function tableOf(talks: readonly Talk[]): string {
  const rows = [...languages, null].map((language) =>
    row(
      language ?? 'all',
      talks.filter(({ person }) => language === null || person.language === language),
    ),
  );
  const head = [
    'language',
    'conversations',
    'questions median',
    'max',
    'ended %',
    'exact %',
    'digressions',
    'resumed %',
    'without fault %',
  ];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => (cells[column] ?? '').length)),
  );
  return [head, ...rows]
    .map((cells) => cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}

function row(name: string, talks: readonly Talk[]): string[] {
  const questions = talks.map((each) => each.questions).sort((one, other) => one - other);
  const wandered = talks.reduce((sum, { digressions }) => sum + digressions, 0);
  const resumed = talks.reduce((sum, each) => sum + each.resumed, 0);
  return [
    name,
    String(talks.length),
    String(questions[Math.floor(questions.length / 2)] ?? 0),
    String(questions.at(-1) ?? 0),
    percent(talks.filter(({ ended }) => ended).length, talks.length),
    percent(talks.filter(isExact).length, talks.length),
    String(wandered),
    percent(resumed, wandered),
    percent(talks.filter(({ faults }) => faults.length === 0).length, talks.length),
  ];
}

/** It came to a receipt, and the receipt says what was meant. */
export function isExact({ ended, faults }: Talk): boolean {
  return ended && !faults.some((fault) => / expected, /.test(fault));
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
