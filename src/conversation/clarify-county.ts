import { type County, countySchema } from '../directory/county.ts';
import type { Reading } from '../directory/detection.ts';
import { fold } from '../language/tokens.ts';
import { asTyped } from './as-typed.ts';
import { countyNames } from './county-names.ts';
import type { Choice, Reply } from './reply.ts';
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
  const name = detection.ambiguous?.name ?? asTyped(situation.text);
  const reply: Reply = {
    kind: 'clarify',
    text: isOneName(name, readings) ? say('which-county', { name }) : whichArea(situation, name, readings),
    language,
    choices: readingChoices(situation, 'county', readings),
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

/** "Fylket Vestland, eller hele Vestlandet (…)?" */
function whichArea(situation: Situation, name: string, readings: readonly Reading[]): string {
  const alike = likeNamed(readings);
  if (alike === null) return situation.say('which-area', { name });
  return situation.say('which-area-or-county', {
    name,
    county: countyNames(situation, alike.county.counties),
    counties: countyNames(situation, alike.whole.counties),
  });
}

/** A county and the part of the country that its name is taken for; null when something else is open. */
function likeNamed(readings: readonly Reading[]): { county: Reading; whole: Reading } | null {
  const [county, whole, ...more] = [...readings].sort(
    (one, other) => one.counties.length - other.counties.length,
  );
  if (county === undefined || whole === undefined || more.length > 0) return null;
  return county.counties.length === 1 && whole.counties.length > 1 ? { county, whole } : null;
}

/** The readings as buttons: "Bare Vestland", "Hele Vestlandet", "Herøy på Sunnmøre". */
export function readingChoices(situation: Situation, id: string, readings: readonly Reading[]): Choice[] {
  const { say, detection } = situation;
  const alike = likeNamed(readings);
  return readings.map((reading) => {
    const { counties, label } = reading;
    const name = detection.ambiguous?.name ?? label;
    const whole = counties.length > 1 ? say('choice-whole-area', { name }) : label;
    const said = reading === alike?.county ? say('choice-only-county', { county: label }) : whole;
    return { id: `${id}:${counties.join('+')}`, label: said };
  });
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
