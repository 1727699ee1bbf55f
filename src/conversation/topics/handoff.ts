import type { County } from '../../directory/county.ts';
import { fold, tokenize } from '../../language/tokens.ts';
import type { Action } from '../choices.ts';
import { countyNames } from '../county-names.ts';
import { assumedCounties } from '../own-counties.ts';
import type { Choice, Reply } from '../reply.ts';
import { requesterOf } from '../requester.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { cues } from '../understand/cues.ts';
import { readRequester } from '../understand/slots/requester.ts';
import { readYesNo } from '../understand/yes-no.ts';
import type { Topic } from './topic.ts';

interface Question {
  readonly question: string | null;
  readonly counties: readonly County[];
}

/** Says why there is no answer, what would be kept for whom, and asks whether to. */
export function offerHandoff(situation: Situation, reason = situation.say('dont-know')): Outcome {
  return offer(situation, reason, {
    question: situation.text,
    counties: situation.detection.counties,
  });
}

function offer(situation: Situation, reason: string, asked: Question): Outcome {
  const { say, language, detection } = situation;
  const reply: Reply = {
    kind: 'handoff',
    text: `${reason} ${say('handoff-offer')}`,
    language,
    choices: handoffChoices(situation),
  };
  return outcome(situation, 'question', {
    session: { pending: { type: 'handoff', stage: 'offered', ...copy(asked) } },
    replies: [reply],
    counties: detection.counties,
  });
}

function handoffChoices({ say }: Situation): Choice[] {
  return [
    { id: 'handoff-ask', label: say('choice-ask-padriver') },
    { id: 'handoff-no', label: say('choice-no-thanks') },
  ];
}

function copy(asked: Question) {
  return { question: asked.question, counties: [...asked.counties] };
}

/** "Spør pådriveren": with the question that was not answered, else asks for one. */
async function ask(situation: Situation): Promise<Outcome> {
  const { pending, lastAnswer } = situation.session;
  if (pending?.type === 'handoff') return proceed(situation, pending);
  const question = pending?.type === 'feedback-word' ? (lastAnswer?.question ?? null) : null;
  return proceed(situation, { question, counties: situation.detection.counties });
}

/** "Skriv til pådriveren" under a contact: the county is known, the question is not. */
async function askCounty(situation: Situation, action: Action): Promise<Outcome> {
  const { counties } = situation.services.directory.detect(action.data ?? '');
  return proceed(situation, { question: null, counties });
}

/** In words: "spør pådriveren om …". What stands in the message is the question, unless it is only the wish to ask. */
async function askInWords(situation: Situation): Promise<Outcome> {
  const { pending } = situation.session;
  const question = saysMoreThanTheWish(situation.text) ? situation.text : null;
  if (pending?.type === 'handoff' && question === null) return proceed(situation, pending);
  return proceed(situation, { question, counties: situation.detection.counties });
}

function saysMoreThanTheWish(text: string): boolean {
  const rest = fold(text).replace(cues.handoff, ' ');
  return tokenize(rest).filter(({ lower }) => !wishWords.has(lower)).length > 1;
}

const wishWords = new Set(
  'jeg eg i kan kunne vil du heller gjerne takk please to would like want a an et en ei eit om det this it da sa'.split(
    ' ',
  ),
);

/** Asks for the one thing that is missing (the question, the county, the asker), else stores the question. */
function proceed(situation: Situation, asked: Question): Outcome {
  const counties = asked.counties.length > 0 ? asked.counties : assumedCounties(situation);
  const known: Question = { question: asked.question, counties };
  if (known.question === null) return askFor(situation, 'wording', known);
  if (counties.length === 0) return askFor(situation, 'county', known);
  return store(situation, known.question, counties);
}

function askFor(situation: Situation, stage: 'wording' | 'county' | 'requester', known: Question): Outcome {
  const { say, language } = situation;
  const slot = stage === 'county' ? 'counties' : stage === 'requester' ? 'requester' : null;
  const choices = stage === 'county' ? [{ id: 'handoff-anywhere', label: say('choice-no-county') }] : [];
  const reply: Reply = { kind: 'question', slot, text: say(`handoff-${stage}`), language, choices };
  return outcome(situation, 'handoff', {
    session: { pending: { type: 'handoff', stage, ...copy(known) } },
    replies: [reply],
    counties: known.counties,
  });
}

function store(situation: Situation, question: string, counties: readonly County[]): Outcome {
  const requester = requesterOf(situation);
  if (requester === null) return askFor(situation, 'requester', { question, counties });
  const { say, language, services } = situation;
  const where = counties.length === 0 ? say('nationwide') : countyNames(situation, counties);
  const reply: Reply = {
    kind: 'handoff',
    text: say('handoff-stored', { where, question }),
    language,
    choices: [],
  };
  return outcome(situation, 'handoff', {
    session: { pending: null },
    replies: [reply],
    effects: [{ type: 'store-question', id: services.newId(), text: question, counties, requester }],
    counties,
  });
}

async function resume(situation: Situation): Promise<Outcome | null> {
  const { pending } = situation.session;
  if (pending?.type !== 'handoff') return null;
  if (pending.stage === 'offered') return answerOffer(situation, pending);
  if (readYesNo(situation.text) === 'no') return decline(situation);
  if (pending.stage === 'wording') return takeWording(situation, pending);
  if (pending.stage === 'county') return takeCounty(situation, pending);
  return takeRequester(situation, pending);
}

function answerOffer(situation: Situation, pending: Question): Outcome | Promise<Outcome> | null {
  const said = readYesNo(situation.text);
  if (said === 'yes') return proceed(situation, pending);
  return said === 'no' ? decline(situation) : null;
}

function takeWording(situation: Situation, pending: Question): Outcome {
  const { counties } = situation.detection;
  return proceed(situation, {
    question: situation.text,
    counties: counties.length > 0 ? counties : pending.counties,
  });
}

function takeCounty(situation: Situation, pending: Question): Outcome | null {
  const { counties } = situation.detection;
  return counties.length === 0 ? null : proceed(situation, { ...pending, counties });
}

function takeRequester(situation: Situation, pending: Question): Outcome | null {
  const requester = readRequester(situation.text);
  if (requester === null) return null;
  const person = { ...situation.person, ...requester };
  const next = store({ ...situation, person }, pending.question ?? '', pending.counties);
  return { ...next, effects: [{ type: 'remember', changes: requester }, ...next.effects] };
}

async function anywhere(situation: Situation): Promise<Outcome> {
  const { pending } = situation.session;
  if (pending?.type !== 'handoff' || pending.question === null) return ask(situation);
  return store(situation, pending.question, []);
}

async function decline(situation: Situation): Promise<Outcome> {
  return outcome(situation, 'handoff', {
    session: { pending: null },
    replies: [textReply(situation, situation.say('handoff-declined'))],
  });
}

export const handoff: Topic = {
  intents: { handoff: askInWords },
  actions: {
    'ask-padriver': ask,
    'handoff-ask': ask,
    'write-padriver': askCounty,
    'handoff-no': decline,
    'handoff-anywhere': anywhere,
  },
  pending: { handoff: resume },
};
