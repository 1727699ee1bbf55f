import { fold } from '../../language/tokens.ts';
import { asTyped } from '../as-typed.ts';
import { joinNames } from '../county-names.ts';
import { requestNotices } from '../notices/request-notices.ts';
import type { StoredAboutPerson } from '../services.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import type { Effect } from '../turn.ts';
import { cues } from '../understand/cues.ts';
import { readDecision } from '../understand/decision.ts';
import { asksToErase } from '../understand/erases-own.ts';
import { isOpen } from './own-requests.ts';
import type { Topic } from './topic.ts';

const eraseWords = /\b(slett\w*|glem|gloym|fjern\w*|erase|delete|forget)\b/;

async function privacy(situation: Situation): Promise<Outcome> {
  const folded = fold(situation.text);
  if (asksToErase(folded)) return askErase(situation);
  return cues.whoSees.test(folded) ? sayWhoSees(situation) : show(situation);
}

/** "Er dette hemmelig?" */
async function sayWhoSees(situation: Situation): Promise<Outcome> {
  const { say, services, personKey } = situation;
  const { retentionDays } = await services.stored(personKey);
  const choices = [{ id: 'privacy-show', label: say('choice-privacy') }];
  const text = withModel(situation, say('privacy-who-sees', { days: retentionDays }));
  return outcome(situation, 'privacy', { replies: [textReply(situation, text, choices)] });
}

/** What is stored about the person, in plain words. */
async function show(situation: Situation): Promise<Outcome> {
  const { say, services, personKey } = situation;
  const stored = await services.stored(personKey);
  const items = storedItems(situation, stored);
  const days = stored.retentionDays;
  const text =
    items.length === 0 ? say('privacy-nothing', { days }) : say('privacy', { items: bullets(items), days });
  const choices = [
    { id: 'article', label: say('choice-more'), data: 'personvern-i-assistenten' },
    { id: 'privacy-erase', label: say('choice-erase') },
  ];
  return outcome(situation, 'privacy', {
    replies: [textReply(situation, withModel(situation, text), choices)],
  });
}

/** Where questions go to a language model, that is told beside what is stored. */
function withModel({ services, message, say }: Situation, text: string): string {
  return services.wording(message.tenant) === null ? text : `${text}\n\n${say('privacy-model')}`;
}

function storedItems({ say, person, message, services }: Situation, stored: StoredAboutPerson): string[] {
  const name = message.user.name ?? person.name;
  const email = message.user.email ?? person.email;
  const items = [
    name && say('privacy-name', { name: asTyped(name) }),
    email && say('privacy-email', { email: asTyped(email) }),
    person.county && say('privacy-county', { county: services.directory.countyName(person.county) }),
    person.language && say('privacy-language', { language: say(`language-name-${person.language}`) }),
    stored.requests.length > 0 && say('privacy-requests', { references: references(stored.requests) }),
    stored.questions > 0 && say('privacy-questions', { count: stored.questions, days: stored.feedbackDays }),
    stored.unanswered > 0 &&
      say('privacy-unanswered', { count: stored.unanswered, days: stored.feedbackDays }),
    stored.judgements > 0 &&
      say('privacy-judgements', { count: stored.judgements, days: stored.feedbackDays }),
    stored.messages > 0 && say('privacy-messages', { count: stored.messages, days: stored.retentionDays }),
  ];
  return items.filter((item) => typeof item === 'string' && item !== '').map(String);
}

function references(requests: StoredAboutPerson['requests']): string {
  return requests.map(({ reference }) => reference).join(', ');
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Says before anything is erased what goes, what stays, and what becomes of open requests. */
async function askErase(situation: Situation): Promise<Outcome> {
  const { say, language } = situation;
  const open = await openReferences(situation);
  const cancel = { id: 'erase-cancel', label: say('choice-cancel') };
  const text =
    open.length === 0 ? say('erase-ask') : say('erase-ask-open', { references: joinNames(open, language) });
  const choices =
    open.length === 0
      ? [{ id: 'erase-withdraw', label: say('choice-erase-all') }, cancel]
      : [
          { id: 'erase-withdraw', label: say('choice-erase-withdraw') },
          { id: 'erase-keep', label: say('choice-erase-keep') },
          cancel,
        ];
  return outcome(situation, 'privacy', {
    session: { pending: { type: 'erase' } },
    replies: [textReply(situation, text, choices)],
  });
}

async function openReferences({ services, personKey }: Situation): Promise<string[]> {
  const stored = await services.stored(personKey);
  return stored.requests.filter(({ open }) => open).map(({ reference }) => reference);
}

async function erase(situation: Situation, withdrawRequests: boolean): Promise<Outcome> {
  const { say, language } = situation;
  if (situation.session.pending?.type !== 'erase') return askErase(situation);
  const open = await openReferences(situation);
  const kept = say('erase-done-kept', { references: joinNames(open, language) });
  const text = open.length === 0 ? say('erase-done') : withdrawRequests ? say('erase-done-withdrawn') : kept;
  return outcome(situation, 'privacy', {
    session: { pending: null, draft: null, lastAnswer: null, lastSent: null, counties: [] },
    replies: [textReply(situation, text)],
    effects: [
      ...(withdrawRequests ? await withdrawalNotices(situation) : []),
      { type: 'erase-person', withdrawRequests },
    ],
  });
}

/** Whoever got an open request is told that it is withdrawn. */
async function withdrawalNotices(situation: Situation): Promise<Effect[]> {
  const own = await situation.services.requests.byPerson(situation.personKey);
  return own
    .filter(isOpen)
    .flatMap(({ reference, request }) =>
      requestNotices(situation, { change: 'withdrawn', reference, request }),
    );
}

async function decline(situation: Situation): Promise<Outcome> {
  return outcome(situation, 'privacy', {
    session: { pending: null },
    replies: [textReply(situation, situation.say('erase-not'))],
  });
}

/** A written yes only erases when nothing open is at stake; otherwise the choice must be made. */
async function answerErase(situation: Situation): Promise<Outcome | null> {
  const said = readDecision(situation.text);
  const folded = fold(situation.text);
  if (said === 'no') return decline(situation);
  if (eraseWords.test(folded) && /\b(trekk|trekt|withdraw)/.test(folded)) return erase(situation, true);
  if (eraseWords.test(folded) && /\b(behold|behald|keep)/.test(folded)) return erase(situation, false);
  if (said !== 'yes') return null;
  return (await openReferences(situation)).length === 0 ? erase(situation, true) : askErase(situation);
}

export const privacyTopic: Topic = {
  intents: { privacy },
  actions: {
    'privacy-show': show,
    'privacy-erase': askErase,
    'erase-withdraw': (situation) => erase(situation, true),
    'erase-keep': (situation) => erase(situation, false),
    'erase-cancel': decline,
  },
  pending: { erase: answerErase },
};
