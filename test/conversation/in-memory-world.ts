import { converse } from '../../src/conversation/converse.ts';
import type { Input, Message } from '../../src/conversation/message.ts';
import type { Services } from '../../src/conversation/services.ts';
import { newSession, type Session } from '../../src/conversation/session.ts';
import type { Effect, Person, Turn } from '../../src/conversation/turn.ts';
import type { StoredRequest } from '../../src/requests/repository.ts';

const nobody: Person = { county: null, language: null, name: null, email: null };

/** One person who talks with the pure core; what a turn decides is remembered here instead of in a database. */
export interface World {
  readonly say: (input: Input) => Promise<Turn>;
  readonly session: () => Session;
}

export interface Inhabitant {
  readonly name: string | null;
  readonly email: string | null;
  /** Who else reads along; nobody when it is not said. */
  readonly audience?: Message['audience'];
}

export function makeWorld(services: Services, who: Inhabitant): World {
  let session = newSession;
  let person = nobody;
  let requests: StoredRequest[] = [];
  let count = 0;
  const inMemory: Services = {
    ...services,
    newId: () => `id-${++count}`,
    requests: {
      byPerson: async () => requests,
      reserveReference: async (year) => `LUP-${year}-${String(++count).padStart(4, '0')}`,
    },
    stored: async () => ({
      messages: count,
      questions: 0,
      unanswered: 0,
      judgements: 0,
      requests: requests.map(({ reference, request }) => ({
        reference,
        open: request.status !== 'cancelled',
      })),
      retentionDays: 30,
      feedbackDays: 90,
    }),
  };

  function apply(effect: Effect, at: string): void {
    if (effect.type === 'remember') person = { ...person, ...effect.changes };
    if (effect.type === 'log-request') requests = [{ ...effect, createdAt: at, updatedAt: at }, ...requests];
    if (effect.type === 'change-request')
      requests = requests.map((each) =>
        each.id === effect.id ? { ...each, request: effect.request, updatedAt: at } : each,
      );
    if (effect.type === 'erase-person') person = nobody;
  }

  return {
    session: () => session,
    say: async (input) => {
      const message = messageOf(input, who);
      const turn = await converse({ message, session, sessionDropped: false, person }, inMemory);
      session = turn.session;
      for (const effect of turn.effects) apply(effect, message.at);
      return turn;
    },
  };
}

function messageOf(input: Input, { name, email, audience = 'personal' }: Inhabitant): Message {
  return {
    eventId: 'e',
    platform: 'terminal',
    tenant: null,
    conversation: 'c',
    thread: null,
    audience,
    user: { id: 'u', name, email, locale: null },
    at: '2026-11-23T09:00:00+01:00',
    input,
  };
}
