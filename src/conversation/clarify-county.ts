import { type County, countySchema } from '../directory/county.ts';
import type { Reading } from '../directory/detection.ts';
import { fold } from '../language/tokens.ts';
import type { Reply } from './reply.ts';
import type { Pending } from './session.ts';
import { type Outcome, outcome, type Situation } from './situation.ts';
import type { Intent } from './turn.ts';

type Purpose = Extract<Pending, { type: 'county' }>['purpose'];

const intentOf: Record<Purpose, Intent> = {
  contact: 'contact',
  request: 'request',
  remember: 'other',
  handoff: 'handoff',
};

/** One name, several counties: asks which, with the readings as choices. */
export function clarifyCounty(situation: Situation, purpose: Purpose, readings: readonly Reading[]): Outcome {
  const { detection, say, language } = situation;
  const name = detection.ambiguous?.name ?? situation.text;
  const reply: Reply = {
    kind: 'clarify',
    text: say(isOneName(name, readings) ? 'which-county' : 'which-area', { name }),
    language,
    choices: readings.map(({ label, counties }) => ({ id: `county:${counties.join('+')}`, label })),
  };
  return outcome(situation, intentOf[purpose], {
    session: { pending: waitFor(purpose, readings) },
    replies: [reply],
    counties: detection.counties,
    confidence: detection.confidence,
  });
}

/** Two places of one name ("Herøy"), or a name that covers more or less ("Vestlandet")? */
function isOneName(name: string, readings: readonly Reading[]): boolean {
  return readings.every(({ label, counties }) => counties.length === 1 && fold(label).startsWith(fold(name)));
}

/** No county is known: asks for one, in plain words. */
export function askCounty(situation: Situation, purpose: Purpose, text: string): Outcome {
  const reply: Reply = {
    kind: 'question',
    slot: 'counties',
    text,
    language: situation.language,
    choices: [],
  };
  return outcome(situation, intentOf[purpose], {
    session: { pending: waitFor(purpose, []) },
    replies: [reply],
  });
}

function waitFor(purpose: Purpose, readings: readonly Reading[]): Pending {
  return {
    type: 'county',
    purpose,
    readings: readings.map(({ label, counties }) => ({ label, counties: [...counties] })),
  };
}

/** The counties in an action: "46", "11+15+46". Unknown numbers are left out. */
export function countiesOf(value: string | null): County[] {
  return (value ?? '').split(/[+,]/).flatMap((number) => countySchema.safeParse(number).data ?? []);
}
