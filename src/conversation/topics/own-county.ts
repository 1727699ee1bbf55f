import type { County } from '../../directory/county.ts';
import { fold } from '../../language/tokens.ts';
import { type Action, actionValue } from '../choices.ts';
import { askCounty, clarifyCounty, countiesOf } from '../clarify-county.ts';
import { countyNames } from '../county-names.ts';
import { ownCounties } from '../own-counties.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { cues } from '../understand/cues.ts';
import { readWhich } from '../understand/which-reading.ts';
import { showContacts } from './contact.ts';
import { setFields } from './request/form.ts';
import { pickSlot } from './request/request.ts';
import type { Topic } from './topic.ts';

/** "Hugs at eg er i Gulen", "byt fylke": remembers, changes or forgets the person's own county. */
async function ownCounty(situation: Situation): Promise<Outcome> {
  const { detection, say, text } = situation;
  if (cues.forgetCounty.test(fold(text))) return forget(situation);
  if (cues.showCounty.test(fold(text)) && detection.mentions.length === 0) return show(situation);
  if (detection.ambiguous) return clarifyCounty(situation, 'remember', detection.ambiguous.readings);
  const [county] = detection.counties;
  if (county === undefined) return askCounty(situation, 'remember', say('ask-county-own'));
  return remember(situation, county);
}

function remember(situation: Situation, county: County): Outcome {
  const { say, services } = situation;
  return outcome(situation, 'other', {
    session: { counties: [county], pending: null },
    replies: [
      textReply(situation, say('county-remembered', { county: services.directory.countyName(county) })),
    ],
    effects: [{ type: 'remember', changes: { county } }],
    counties: [county],
  });
}

/** "Hvilket fylke er jeg i?": as they said, or as their workspace is set. */
function show(situation: Situation): Outcome {
  const { say } = situation;
  const counties = ownCounties(situation);
  if (counties.length === 0) return askCounty(situation, 'remember', say('county-not-known'));
  const text = say('county-yours', { county: countyNames(situation, counties) });
  return outcome(situation, 'other', { replies: [textReply(situation, text)], counties });
}

function forget(situation: Situation): Outcome {
  return outcome(situation, 'other', {
    session: { counties: [], pending: null },
    replies: [textReply(situation, situation.say('county-forgotten'))],
    effects: [{ type: 'remember', changes: { county: null } }],
  });
}

async function rememberClicked(situation: Situation, action: Action): Promise<Outcome> {
  const [county] = countiesOf(action.data);
  return county === undefined ? ownCounty(situation) : remember(situation, county);
}

/** The answer to "which county?", clicked or written, taken on to what it was asked for. */
function take(situation: Situation, counties: readonly County[]): Outcome | null {
  const { pending } = situation.session;
  const [county] = counties;
  if (county === undefined) return null;
  if (pending?.type === 'county' && pending.purpose === 'remember') return remember(situation, county);
  return showContacts(situation, counties);
}

async function pickedCounty(situation: Situation, action: Action): Promise<Outcome> {
  if (isForForm(situation)) return pickSlot(situation, action);
  return take(situation, countiesOf(actionValue(action.id))) ?? ownCounty(situation);
}

/** The county was asked for by the open form. */
function isForForm({ session }: Situation): boolean {
  if (session.draft === null) return false;
  if (session.pending?.type === 'county') return session.pending.purpose === 'request';
  return session.draft.waitingFor === 'counties';
}

async function writtenCounty(situation: Situation): Promise<Outcome | null> {
  const { pending } = situation.session;
  const { counties } = situation.detection;
  if (pending?.type !== 'county') return null;
  if (situation.detection.ambiguous)
    return clarifyCounty(situation, pending.purpose, situation.detection.ambiguous.readings);
  if (pending.readings.length === 0 && !isForForm(situation)) return take(situation, counties);
  const settled = pending.readings.some((reading) => sharesCounty(reading.counties, counties))
    ? { counties }
    : readWhich(situation.text, pending.readings);
  if (!settled) return null;
  return isForForm(situation) && situation.session.draft !== null
    ? setFields(situation, situation.session.draft, { counties: [...settled.counties] })
    : take(situation, settled.counties);
}

function sharesCounty(reading: readonly County[], said: readonly County[]): boolean {
  return said.length > 0 && said.every((county) => reading.includes(county));
}

export const ownCountyTopic: Topic = {
  intents: { 'own-county': ownCounty },
  actions: { 'remember-county': rememberClicked, county: pickedCounty },
  pending: { county: writtenCounty },
};
