import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One line of a transcript: what the person does, or what must come back. */
export type Step =
  | { readonly type: 'says'; readonly text: string; readonly line: number }
  /** `old`: the button stands on the first card that had one with this label. */
  | { readonly type: 'clicks'; readonly label: string; readonly old: boolean; readonly line: number }
  | {
      readonly type: 'expects';
      readonly text: string;
      readonly choices: readonly string[] | null;
      readonly line: number;
    }
  | { readonly type: 'logged'; readonly fields: readonly string[]; readonly line: number }
  | { readonly type: 'time'; readonly at: string; readonly line: number };

export interface Transcript {
  /** Path below `test/transcripts/`. */
  readonly path: string;
  readonly title: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly startsAt: string;
  readonly steps: readonly Step[];
}

const DEFAULT_START = '2026-11-23T09:00:00+01:00';
const marker =
  /^\*\*(Bruker|Bruker trykker|Bruker trykker på et gammelt kort|Assistent|Logget|Ny dag):\*\*\s*(.*)$/;

/** Reads every transcript below a folder, in order of path. */
export function readTranscripts(folder: string): Transcript[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
    .sort()
    .map((file) =>
      parseTranscript(relative(folder, join(folder, file)), readFileSync(join(folder, file), 'utf8')),
    );
}

/** @throws Error with path and line, when the file is not in the form of test/transcripts/README.md */
function parseTranscript(path: string, source: string): Transcript {
  const lines = source.split('\n');
  const title = /^# (.+)$/.exec(lines[0] ?? '')?.[1];
  if (title === undefined) throw new Error(`${path}:1: the first line must be "# title"`);
  const first = lines.findIndex((line) => marker.test(line));
  if (first < 0) throw new Error(`${path}: nobody says anything`);
  return { path, title, ...parseWho(lines.slice(1, first).join(' ')), steps: parseSteps(path, lines, first) };
}

function parseWho(text: string): Pick<Transcript, 'name' | 'email' | 'startsAt'> {
  const parts = text
    .split('·')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const email = parts.find((part) => part.includes('@')) ?? null;
  const time = parts.find((part) => / kl\. /.test(part));
  const name = parts.find((part) => part !== email && part !== time) ?? null;
  return { name, email, startsAt: time === undefined ? DEFAULT_START : parseTime(time) };
}

function parseSteps(path: string, lines: readonly string[], first: number): Step[] {
  const steps: Step[] = [];
  lines.forEach((line, index) => {
    if (index < first) return;
    const [, who, text] = marker.exec(line) ?? [];
    if (who !== undefined) steps.push(makeStep(who, text ?? '', index + 1));
    else if (line.trim() !== '') continueStep(path, steps, { line, number: index + 1 });
  });
  return steps;
}

function makeStep(who: string, text: string, line: number): Step {
  switch (who) {
    case 'Bruker':
      return { type: 'says', text, line };
    case 'Bruker trykker':
      return { type: 'clicks', label: text, old: false, line };
    case 'Bruker trykker på et gammelt kort':
      return { type: 'clicks', label: text, old: true, line };
    case 'Assistent':
      return { type: 'expects', text, choices: null, line };
    case 'Logget':
      return { type: 'logged', fields: text.split('·').map((field) => field.trim()), line };
    default:
      return { type: 'time', at: parseTime(text), line };
  }
}

function continueStep(path: string, steps: Step[], next: { line: string; number: number }): void {
  const step = steps.at(-1);
  const labels = [...next.line.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? '');
  const isChoices = labels.length > 0 && next.line.replace(/\[[^\]]+\]/g, '').trim() === '';
  if (step?.type === 'expects' && isChoices) {
    steps[steps.length - 1] = { ...step, choices: [...(step.choices ?? []), ...labels] };
  } else if (step?.type === 'expects' || step?.type === 'says') {
    steps[steps.length - 1] = { ...step, text: `${step.text}\n${next.line}` };
  } else {
    throw new Error(`${path}:${next.number}: this line belongs to nobody`);
  }
}

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

/** "23. november 2026 kl. 09.00" in Oslo winter or summer time. */
function parseTime(text: string): string {
  const [, day, month, year, hour, minute] =
    /^(\d+)\. (\p{L}+) (\d{4}) kl\. (\d\d)\.(\d\d)$/u.exec(text.trim()) ?? [];
  const number = months.indexOf(month ?? '') + 1;
  if (day === undefined || number === 0)
    throw new Error(`"${text}" is not a time like "23. november 2026 kl. 09.00"`);
  const isSummer = number > 3 && number < 11;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return `${date}T${hour}:${minute}:00${isSummer ? '+02:00' : '+01:00'}`;
}
