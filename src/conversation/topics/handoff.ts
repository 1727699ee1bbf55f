import { fold, tokenize } from '../../language/tokens.ts';
import { type Action, actionValue } from '../choices.ts';
import { countiesOf } from '../clarify-county.ts';
import type { Reply } from '../reply.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { asQuestion } from '../understand/as-question.ts';
import { cues } from '../understand/cues.ts';
import { readDecision } from '../understand/decision.ts';
import { goesOnToWish } from '../understand/goes-on-to-wish.ts';
import { readYesNo } from '../understand/yes-no.ts';
import { asksWhy, explainPreview, takeCounty, takeRequester, takeWording } from './handoff-answers.ts';
import { asAnswered, askFor, finish, proceed, type Question, store, waitAt } from './handoff-steps.ts';
import { inDoubt } from './show-article.ts';
import type { Topic } from './topic.ts';

/** Says why there is no answer, what would be kept for whom, and asks whether to. */
export function offerHandoff(situation: Situation, reason = situation.say('dont-know')): Outcome {
  const { text, detection, say, session } = situation;
  if (session.draft !== null) return offerBeside(situation, reason);
  const asked = { question: text, counties: detection.counties };
  return offer(situation, `${reason} ${say('handoff-offer')}`, asked);
}

/** With a form open the offer is no question: it waits as a button, and the form goes on. */
function offerBeside(situation: Situation, reason: string): Outcome {
  const { text, detection, say, language } = situation;
  const choices = [{ id: 'ask-padriver', label: say('choice-ask-padriver'), data: text.slice(0, 1_000) }];
  const said = `${reason} ${say('handoff-offer-beside')}`;
  return outcome(situation, 'question', {
    replies: [{ kind: 'handoff', text: said, language, choices }],
    counties: detection.counties,
  });
}

function offer(situation: Situation, text: string, asked: Question): Outcome {
  const { say, language } = situation;
  const reply: Reply = {
    kind: 'handoff',
    text,
    language,
    choices: [
      { id: 'handoff-ask', label: say('choice-ask-padriver') },
      { id: 'handoff-no', label: say('choice-no-thanks') },
    ],
  };
  return outcome(situation, 'question', {
    session: { pending: waitAt('offered', asked) },
    replies: [reply],
    counties: asked.counties,
  });
}

/** Offers a person where there is no question yet that could be handed on. */
export function offerPerson(situation: Situation, reason = 'offer-person'): Outcome {
  const asked: Question = { question: null, counties: [] };
  return { ...offer(situation, situation.say(reason), asked), intents: ['other'], confidence: 0.2 };
}

/** Anger is met without scolding or grovelling: a person is the shortest way on. */
async function calm(situation: Situation): Promise<Outcome> {
  const { pending, lastAnswer, draft } = situation.session;
  if (draft !== null) return calmInForm(situation);
  const isAgain = pending?.type === 'handoff' && pending.question === null;
  const asked: Question = pending?.type === 'handoff' ? pending : asAnswered(lastAnswer);
  const open = isAgain ? 'anger-again' : 'anger-open';
  const text = situation.say(asked.question === null ? open : 'anger');
  return { ...offer(situation, text, asked), intents: ['other'] };
}

/** With a form open nothing is lost: says so, and the form goes on. */
function calmInForm(situation: Situation): Outcome {
  const choices = [{ id: 'ask-padriver', label: situation.say('choice-ask-padriver') }];
  return outcome(situation, 'other', {
    replies: [textReply(situation, situation.say('anger-form'), choices)],
  });
}

/** "Spør pådriveren": with the question that was not answered, else asks for one. */
async function ask(situation: Situation, action: Action | null = null): Promise<Outcome> {
  const { pending, lastAnswer } = situation.session;
  const asked = action?.data ?? null;
  if (asked !== null) {
    const { counties } = situation.services.directory.detect(asked);
    return proceed(situation, { question: asked, counties });
  }
  if (pending?.type === 'handoff') return proceed(situation, { ...pending, agreed: wasOffered(situation) });
  if (pending?.type === 'feedback-word' && lastAnswer !== null)
    return proceed(situation, asAnswered(lastAnswer));
  return proceed(situation, { question: null, counties: situation.detection.counties });
}

/** "Skriv til pådriveren" under a contact: the county is known, the question is not. */
async function askCounty(situation: Situation, action: Action): Promise<Outcome> {
  const { counties } = situation.services.directory.detect(action.data ?? '');
  return proceed(situation, { question: null, counties });
}

/** In words: "spør pådriveren om …". What stands in the message is the question, unless it is only the wish to ask. */
async function askInWords(situation: Situation): Promise<Outcome> {
  const question = saysMoreThanTheWish(situation.text) ? withoutTheWish(situation.text) : null;
  return proceed(situation, { question, counties: situation.detection.counties });
}

function saysMoreThanTheWish(text: string): boolean {
  const rest = fold(text).replace(cues.handoff, ' ');
  return tokenize(rest).filter(({ lower }) => !wishWords.has(lower)).length > 1;
}

/** "Spør pådriveren om vi kan få et kurs" -> "Om vi kan få et kurs": what is asked, without whom to ask. */
function withoutTheWish(text: string): string {
  const asked = text
    .replace(
      /^\s*(?:(?:ok|okei|ja|kan du|kunne du|could you|can you|please|vær så snill)[,\s]+)*(?:spør|spørre|spørje|spørr|ask)\s+(?:the |min |vår |our |my )?(?:pådriv\p{L}*|kontakt\p{L}*|contact)\s*[,:]?\s*/iu,
      '',
    )
    .trim();
  return asQuestion(asked.charAt(0).toUpperCase() + asked.slice(1));
}

const wishWords = new Set(
  'ja nei jeg eg i me vi kan kunne vil du heller gjerne takk please to would like want a an et en ei eit om det this it da sa ok okei then'.split(
    ' ',
  ),
);

/** Beside titles to choose from nothing was said of what is kept, so that it is shown before it goes. */
function wasOffered({ session }: Situation): boolean {
  return inDoubt(session) === null;
}

async function resume(situation: Situation): Promise<Outcome | null> {
  const { pending } = situation.session;
  if (pending?.type !== 'handoff') return null;
  const { stage } = pending;
  if (stage === 'offered') return answerOffer(situation, pending);
  if (readYesNo(situation.text) === 'no') return decline(situation);
  if (stage === 'confirm') return answerPreview(situation, pending);
  if (stage === 'wording') return takeWording(situation, pending);
  return stage === 'county' ? takeCounty(situation, pending) : takeRequester(situation, pending);
}

function answerOffer(situation: Situation, pending: Question): Outcome | Promise<Outcome> | null {
  const folded = fold(situation.text).trim();
  const said = readDecision(folded);
  if (said === 'no') return decline(situation);
  const asksForIt = cues.handoff.test(folded) && !saysMoreThanTheWish(folded);
  if (!wasOffered(situation)) return asksForIt ? proceed(situation, { ...pending, agreed: false }) : null;
  if (asksForIt || (said === 'yes' && !goesOnToWish(situation)))
    return proceed(situation, { ...pending, agreed: true });
  if (cues.pressing.test(folded)) return offer(situation, situation.say('no-guess'), pending);
  return cues.anger.test(folded) ? calm(situation) : null;
}

function answerPreview(situation: Situation, pending: Question): Outcome | null {
  if (readYesNo(situation.text) === 'yes' && !goesOnToWish(situation)) return store(situation, pending);
  if (asksWhy(situation)) return explainPreview(situation, pending);
  return isChange(situation.text) ? askFor(situation, 'wording', pending) : null;
}

function isChange(text: string): boolean {
  return /^(endre|endra|change|rett|rette|edit)\b/.test(fold(text).trim());
}

async function pickCounty(situation: Situation, action: Action): Promise<Outcome> {
  const counties = countiesOf(actionValue(action.id));
  const { pending } = situation.session;
  return pending?.type === 'handoff' ? finish(situation, { ...pending, counties }) : ask(situation);
}

async function send(situation: Situation): Promise<Outcome> {
  const { pending } = situation.session;
  if (pending?.type !== 'handoff' || pending.question === null) return ask(situation);
  return store(situation, pending);
}

async function reword(situation: Situation): Promise<Outcome> {
  const { pending } = situation.session;
  return pending?.type === 'handoff' ? askFor(situation, 'wording', pending) : ask(situation);
}

async function decline(situation: Situation): Promise<Outcome> {
  return outcome(situation, 'handoff', {
    session: { pending: null },
    replies: [textReply(situation, situation.say('handoff-declined'))],
  });
}

export const handoff: Topic = {
  intents: { handoff: askInWords, anger: calm },
  actions: {
    'ask-padriver': ask,
    'handoff-ask': ask,
    'write-padriver': askCounty,
    'handoff-county': pickCounty,
    'handoff-anywhere': pickCounty,
    'handoff-send': send,
    'handoff-change': reword,
    'handoff-no': decline,
  },
  pending: { handoff: resume },
};
