import { join } from 'node:path';
import { readIntent } from '../src/conversation/understand/intent.ts';
import { sentencesOf } from '../src/conversation/understand/sentences.ts';
import { readCorrection } from '../src/conversation/understand/slots/read-correction.ts';
import { readSlots } from '../src/conversation/understand/slots/read-slots.ts';
import type { Directory } from '../src/directory/directory.ts';
import { openDirectory } from '../src/directory/open-directory.ts';
import { fold } from '../src/language/tokens.ts';
import { root } from '../src/root.ts';
import { percentile } from './percentile.ts';

export interface UnderstandingResult {
  readonly messages: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** What a message costs that is only taken apart into folded words. */
  readonly foldP99Ms: number;
}

const at = '2026-11-23T09:00:00+01:00';

// What people write: one word, a question, a whole request, a correction, a dictated paragraph.
const messages: readonly string[] = [
  'mars',
  'kommuner og næringsliv',
  'hvem er pådriver i Gulen?',
  'hva er en dialogkonferanse?',
  'nei, Agder',
  'endre tidspunktet til mellom 10. og 20. mai',
  'hei treng dialogkonferanse om massehandtering for kommunar og næringsliv på vestlandet i mars ca 40 stk fysisk',
  "Hi there, we'd like a webinar on innovation partnerships for municipalities and research institutions in Troms, first half of March",
  'God dag, jeg representerer Halden kommune. Vi kunne trengt opplæring i bruk av funksjonskrav for prosjektlederne våre, helst en halv dag på rådhuset før påske.',
  'hei eg heiter Oddny og sit i Volda vi har tenkt på å få til eit kurs for dei som kjøper inn i kommunane rundt her om korleis ein skriv behov i staden for løysing helst digitalt i slutten av januar',
];

/** Reads messages as a turn does, where, what, when and for whom, and says how long the slowest in a hundred takes. */
export function measureUnderstanding(rounds: number): UnderstandingResult {
  const directory = openDirectory({
    knowledgeFolder: join(root, 'knowledge'),
    dataFolder: root,
    now: () => Date.parse(at),
    onProblem: () => {},
  });
  for (let round = 0; round < rounds / 5; round += 1)
    for (const text of messages) understand(text, directory);
  const whole = timed(rounds, (text) => understand(text, directory));
  const folded = timed(rounds, (text) => void fold(text).split(/\s+/));
  return {
    messages: whole.length,
    p50Ms: percentile(whole, 0.5),
    p99Ms: percentile(whole, 0.99),
    foldP99Ms: percentile(folded, 0.99),
  };
}

function timed(rounds: number, read: (text: string) => void): number[] {
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of messages) {
      const started = performance.now();
      read(text);
      took.push(performance.now() - started);
    }
  }
  return took;
}

function understand(whole: string, directory: Directory): void {
  for (const text of sentencesOf(whole)) {
    const detection = directory.detect(text);
    const { mentions } = detection;
    const slots = readSlots(text, { at, asked: null, mentions, partial: false });
    readIntent({
      text,
      detection,
      hasActivity: slots.activity !== undefined,
      slotCount: Object.keys(slots).length,
    });
    readCorrection(text, { at, asked: null, mentions, partial: true });
  }
}
