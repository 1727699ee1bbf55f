import { converse } from '../../src/conversation/converse.ts';
import type { Services } from '../../src/conversation/services.ts';
import { newSession, type Session } from '../../src/conversation/session.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import type { Language } from '../../src/language/languages.ts';
import type { Context, Retrieval } from '../../src/retrieval/retriever.ts';
import type { Question } from './questions.ts';

/** A question that was asked, and what came of it. */
export interface Asked {
  readonly question: Question;
  readonly turn: Turn;
  /** What the knowledge base was asked, and gave, while the question was answered. */
  readonly searches: readonly Search[];
  /** Of the last turn, the question itself. */
  readonly milliseconds: number;
}

export interface Search {
  readonly question: string;
  readonly options: { readonly language: Language; readonly context: Context | null };
  readonly retrieval: Retrieval;
}

/** Asks questions one after the other, each in a conversation of its own, through the same core as every platform. */
export async function askAll(services: Services, questions: readonly Question[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const question of questions) asked.push(await ask(services, question));
  return asked;
}

async function ask(services: Services, question: Question): Promise<Asked> {
  let session = newSession;
  for (const text of question.before) session = (await say(services, session, text)).session;
  const searches: Search[] = [];
  const started = performance.now();
  const turn = await say(overheard(services, searches), session, question.text);
  return { question, turn, searches, milliseconds: performance.now() - started };
}

function overheard(services: Services, searches: Search[]): Services {
  const { knowledge } = services;
  return {
    ...services,
    knowledge: {
      ...knowledge,
      search: async (question, options) => {
        const retrieval = await knowledge.search(question, options);
        searches.push({ question, options, retrieval });
        return retrieval;
      },
    },
  };
}

/** One turn of a person that nothing is known of. */
export function say(services: Services, session: Session, text: string): Promise<Turn> {
  return converse(
    {
      message: {
        eventId: 'e',
        platform: 'terminal',
        tenant: null,
        conversation: 'c',
        thread: null,
        audience: 'personal',
        user: { id: 'u', name: null, email: null, locale: null },
        at: '2026-11-23T09:00:00+01:00',
        input: { type: 'text', text },
      },
      session,
      sessionDropped: false,
      person: { county: null, language: null, name: null, email: null },
    },
    services,
  );
}
