import type { County } from '../../directory/county.ts';
import type { Reading } from '../../directory/detection.ts';
import { asTyped } from '../as-typed.ts';
import { readingChoices } from '../clarify-county.ts';
import { countyNames } from '../county-names.ts';
import { questionNotices } from '../notices/question-notices.ts';
import { sayTold } from '../notices/say-told.ts';
import { assumedCounties } from '../own-counties.ts';
import type { Choice, Reply } from '../reply.ts';
import { requesterOf } from '../requester.ts';
import type { LastAnswer, Pending } from '../session.ts';
import { type Outcome, outcome, type Situation } from '../situation.ts';

/** A question on its way to a pådriver, as far as it is known. */
export interface Question {
  readonly question: string | null;
  readonly counties: readonly County[];
  /** They were told what is kept and said yes. */
  readonly agreed?: boolean | undefined;
}

/** The question that was answered last, about the place it named. */
export function asAnswered(last: LastAnswer | null): Question {
  return { question: last?.question ?? null, counties: last?.counties ?? [] };
}

export type Stage = Extract<Pending, { type: 'handoff' }>['stage'];

/**
 * Asks for the one thing that is missing, the question or the county. Then keeps it, when they have agreed to what is kept; else
 * shows it first.
 */
export function proceed(situation: Situation, asked: Question): Outcome {
  const known = withCounties(situation, asked);
  if (known.question === null) return askFor(situation, 'wording', known);
  if (known.counties.length === 0) return askFor(situation, 'county', known);
  return finish(situation, known);
}

/** With no county where it concerns none. */
export function finish(situation: Situation, known: Question): Outcome {
  return known.agreed ? store(situation, known) : preview(situation, known);
}

function withCounties(situation: Situation, asked: Question): Question {
  return asked.counties.length > 0 ? asked : { ...asked, counties: assumedCounties(situation) };
}

interface Wording {
  /** A sentence before the question. */
  readonly before?: string;
  /** Another wording of the question itself. */
  readonly id?: string;
  /** A name that was given had several readings. */
  readonly readings?: readonly Reading[];
}

export function askFor(
  situation: Situation,
  stage: 'wording' | 'county' | 'requester',
  known: Question,
  { before, id = `handoff-${stage}`, readings = [] }: Wording = {},
): Outcome {
  const { say, language } = situation;
  const slot = stage === 'county' ? 'counties' : stage === 'requester' ? 'requester' : null;
  const text = [before, say(id)].filter((part) => part !== undefined).join(' ');
  const choices = stage === 'county' ? countyChoices(situation, readings) : [];
  return outcome(situation, 'handoff', {
    session: { pending: waitAt(stage, known) },
    replies: [{ kind: 'question', slot, text, language, choices }],
    counties: known.counties,
  });
}

function countyChoices(situation: Situation, readings: readonly Reading[]): Choice[] {
  return [
    ...readingChoices(situation, 'handoff-county', readings),
    { id: 'handoff-anywhere', label: situation.say('choice-no-county') },
  ];
}

/** The question as it would go, who gets it and what goes with it. */
function preview(situation: Situation, known: Question): Outcome {
  const { say, language } = situation;
  const reply: Reply = {
    kind: 'handoff',
    text: sayTold(situation, 'handoff-preview', {
      counties: known.counties,
      args: { question: asTyped(known.question ?? ''), where: sayWhere(situation, known) },
    }),
    language,
    choices: [
      { id: 'handoff-send', label: say('choice-send') },
      { id: 'handoff-change', label: say('choice-change') },
      { id: 'handoff-no', label: say('choice-no-thanks') },
    ],
  };
  return outcome(situation, 'handoff', {
    session: { pending: waitAt('confirm', known) },
    replies: [reply],
    counties: known.counties,
  });
}

/** Keeps the question; asks who they are first, where the platform does not tell. */
export function store(situation: Situation, known: Question): Outcome {
  const requester = requesterOf(situation);
  if (requester === null) return askFor(situation, 'requester', known);
  const { language, services } = situation;
  const question = known.question ?? '';
  const { counties } = known;
  const args = { where: sayWhere(situation, known), question: asTyped(question) };
  const text = sayTold(situation, 'handoff-stored', { counties, args });
  return outcome(situation, 'handoff', {
    session: { pending: null },
    replies: [{ kind: 'handoff', text, language, choices: [] }],
    effects: [
      { type: 'store-question', id: services.newId(), text: question, counties, requester },
      ...questionNotices(situation, { text: question, counties, requester }),
    ],
    counties,
  });
}

function sayWhere(situation: Situation, { counties }: Question): string {
  return counties.length === 0 ? situation.say('nationwide') : countyNames(situation, counties);
}

/** What a conversation waits for at a stage of a hand-off. */
export function waitAt(stage: Stage, { question, counties, agreed = false }: Question): Pending {
  return { type: 'handoff', stage, question, counties: [...counties], agreed };
}
