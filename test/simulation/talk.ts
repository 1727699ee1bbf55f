import type { Reply } from '../../src/conversation/reply.ts';
import type { Services } from '../../src/conversation/services.ts';
import type { Session } from '../../src/conversation/session.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import type { DraftFields, Slot } from '../../src/requests/request.ts';
import { makeWorld, type World } from '../conversation/in-memory-world.ts';
import { differences } from '../conversation/requests/play-request.ts';
import type { Interruption, ScriptedPerson } from './scripted-person.ts';

/** More turns than anyone would stay for. */
const MAX_TURNS = 22;

/** How a conversation went. */
export interface Talk {
  readonly person: ScriptedPerson;
  /** It came to a receipt. */
  readonly ended: boolean;
  /** Questions asked, without those that only come back after a digression. */
  readonly questions: number;
  readonly digressions: number;
  readonly resumed: number;
  /** What is not as it was meant, or should not have happened. */
  readonly faults: readonly string[];
  readonly lines: readonly string[];
}

/** What the person does next: words, a click on "Send", or nothing they could say. */
interface Move {
  readonly says: string | null;
  readonly kind: 'opening' | 'answer' | 'digression' | 'change' | 'agree';
}

/** Plays a person against the whole assistant, and watches what must never happen. */
export async function talk(services: Services, person: ScriptedPerson): Promise<Talk> {
  const world = makeWorld(services, { name: 'Kari Nordmann', email: 'kari@example.org' });
  const player = new Player(person);
  let move: Move | null = { says: person.opens, kind: 'opening' };
  for (let turns = 0; move !== null && turns < MAX_TURNS; turns += 1) {
    const before = world.session();
    const turn = await say(world, move);
    player.hear({ move, turn, before, after: world.session() });
    if (player.receipt !== null) break;
    move = player.next(turn.replies.at(-1));
  }
  return player.result();
}

function say(world: World, { says }: Move): Promise<Turn> {
  return world.say(says === null ? { type: 'action', id: 'send', data: null } : { type: 'text', text: says });
}

interface Heard {
  readonly move: Move;
  readonly turn: Turn;
  readonly before: Session;
  readonly after: Session;
}

class Player {
  receipt: Extract<Reply, { kind: 'receipt' }> | null = null;
  private readonly lines: string[] = [];
  private readonly faults: string[] = [];
  private readonly last: string[] = [];
  private questions = 0;
  private digressions = 0;
  private resumed = 0;
  private readonly interrupts: Map<string, (string | Interruption)[]>;
  private readonly atSummary: (string | Interruption)[];

  private readonly person: ScriptedPerson;

  constructor(person: ScriptedPerson) {
    this.person = person;
    this.interrupts = new Map(
      Object.entries(person.interrupts ?? {}).map(([slot, said]) => [slot, [...(said ?? [])]]),
    );
    this.atSummary = [...(person.atSummary ?? [])];
  }

  hear({ move, turn, before, after }: Heard): void {
    this.lines.push(
      `> ${move.says ?? '[Send]'}`,
      ...turn.replies.map(({ kind, text }) => `  ${kind}: ${text}`),
    );
    const last = turn.replies.at(-1);
    if (last?.kind === 'receipt') this.receipt = last;
    if (move.kind === 'digression') this.watchDigression(turn, before);
    else if (last?.kind === 'question' || last?.kind === 'clarify') this.questions += 1;
    this.watchRepeats(last);
    this.watchAgain(move, last, before);
    this.watchFields(move, before, after);
  }

  /** Answered, and back at the slot the form was at. */
  private watchDigression({ replies, trace }: Turn, before: Session): void {
    this.digressions += 1;
    const back = replies.at(-1);
    const waited = before.draft?.waitingFor;
    const isBack =
      waited === 'summary' ? back?.kind === 'summary' : back?.kind === 'question' && back.slot === waited;
    const isAnswered = replies.length > 1 || trace.why.some((why) => why.startsWith('why:'));
    if (isBack && isAnswered) this.resumed += 1;
    else this.faults.push(`digression ${isAnswered ? 'not resumed' : 'not answered'}`);
  }

  private watchRepeats(last: Reply | undefined): void {
    this.last.push(last?.text ?? '');
    const [one, two, three] = this.last.slice(-3);
    if (three !== undefined && one === two && two === three)
      this.faults.push('the same sentence three times in a row');
  }

  /** A slot that holds something is not asked for, unless the person wants it changed. */
  private watchAgain({ kind }: Move, last: Reply | undefined, before: Session): void {
    if (last?.kind !== 'question' || last.slot === null) return;
    const wasFilled = before.draft?.fields[last.slot] != null;
    if (wasFilled && kind !== 'change') this.faults.push(`asked for ${last.slot} again`);
  }

  /** What was filled stays, and only an answer to its own question or a change gives it another value. */
  private watchFields({ kind }: Move, { draft: before }: Session, { draft: after }: Session): void {
    if (before === null || after === null || kind === 'change') return;
    for (const slot of kept) {
      const [was, is] = [before.fields[slot], after.fields[slot]].map((value) => JSON.stringify(value));
      if (was !== 'null' && was !== is && before.waitingFor !== slot)
        this.faults.push(`${is === 'null' ? 'lost' : 'changed'} ${slot}: ${was} -> ${is}`);
    }
  }

  next(last: Reply | undefined): Move | null {
    if (last?.kind === 'summary') return this.atTheSummary();
    if (last?.kind === 'clarify') return this.answer('which');
    if (last?.kind === 'question' && last.slot !== null) return this.whenAsked(last.slot);
    this.faults.push(`stuck at ${last?.kind}: ${last?.text}`);
    return null;
  }

  private atTheSummary(): Move {
    const said = this.atSummary.shift();
    return said === undefined ? { says: this.person.agrees ?? null, kind: 'agree' } : moveOf(said);
  }

  private whenAsked(slot: Slot): Move | null {
    const said = this.interrupts.get(slot)?.shift();
    return said === undefined ? this.answer(slot) : moveOf(said);
  }

  private answer(slot: Slot | 'which'): Move | null {
    const says = this.person.answers?.[slot];
    if (says !== undefined) return { says, kind: 'answer' };
    this.faults.push(`asked for ${slot}, which was said`);
    return null;
  }

  result(): Talk {
    const { person, receipt, questions, digressions, resumed, lines } = this;
    const wrong =
      receipt === null
        ? ['never came to a receipt']
        : differences({ says: person.opens, logged: person.means }, receipt.request);
    const tooMany = questions > 8 ? [`${questions} questions`] : [];
    return {
      person,
      ended: receipt !== null,
      questions,
      digressions,
      resumed,
      faults: [...this.faults, ...wrong, ...tooMany],
      lines,
    };
  }
}

const kept: readonly (keyof DraftFields)[] = [
  'activity',
  'counties',
  'topic',
  'audience',
  'period',
  'format',
  'participants',
  'place',
];

/** Plain words in between are a digression when they ask, else a change. */
function moveOf(said: string | Interruption): Move {
  return typeof said === 'string' ? { says: said, kind: said.includes('?') ? 'digression' : 'change' } : said;
}
