import type { County } from '../../src/directory/county.ts';
import type { Language } from '../../src/language/languages.ts';
import { type Activity, type Audience, audiences, type Format } from '../../src/requests/request.ts';
import type { Random } from './random.ts';
import type { Interruption, ScriptedPerson } from './scripted-person.ts';
import { slip } from './slip.ts';
import { en } from './wordings/en.ts';
import { nb } from './wordings/nb.ts';
import { nn } from './wordings/nn.ts';
import type { Days, Wordings } from './wordings/wordings.ts';

const banks: Readonly<Record<Language, Wordings>> = { nb, nn, en };

/** A value that is meant, as it stands in a sentence and as an answer. */
interface Value<Meaning> {
  readonly means: Meaning;
  readonly inline: string;
  readonly answer: string;
  /** The words alone, for a correction. */
  readonly core: string;
}

/** What a person wants. */
interface Wish {
  activity: Value<Activity>;
  topic: Value<string>;
  counties: Value<County>;
  audience: Value<readonly Audience[]>;
  period: Value<Days>;
  readonly participants: Value<number> | null;
  readonly format: Value<Format> | null;
}

type Meant = ScriptedPerson['means'] & { readonly audience: readonly Audience[] };

type Asked = 'activity' | 'topic' | 'counties' | 'audience' | 'period';

const asked: readonly Asked[] = ['activity', 'counties', 'topic', 'audience', 'period'];

/** Makes a person of one language: what they want, which of it they say at once, how they answer, where they wander and what they regret. */
export function makePerson(random: Random, language: Language): ScriptedPerson {
  const maker = new PersonMaker(random, language);
  return maker.make();
}

class PersonMaker {
  private readonly traits: string[] = [];
  private readonly interrupts: Partial<Record<Asked, Interruption[]>> = {};
  private readonly atSummary: Interruption[] = [];

  private readonly random: Random;
  private readonly bank: Wordings;
  private readonly language: Language;

  constructor(random: Random, language: Language) {
    this.random = random;
    this.language = language;
    this.bank = banks[language];
  }

  make(): ScriptedPerson {
    const { random } = this;
    const wish = this.wish();
    const atOnce = this.saidAtOnce();
    const opens = this.opening(wish, atOnce);
    const answers = this.answers(wish, atOnce);
    const meant = this.changesOfMind(wish, atOnce);
    this.wander(atOnce);
    const agrees = random.chance(0.5) ? random.pick(this.bank.yes) : undefined;
    return {
      language: this.language,
      opens: this.asTyped(opens),
      answers,
      interrupts: this.interrupts,
      atSummary: this.atSummary,
      ...(agrees === undefined ? {} : { agrees }),
      means: { ...meant, place: 'any', organisation: 'any' },
      traits: this.traits,
    };
  }

  private wish(): Wish {
    const { random } = this;
    const activity = this.activity();
    return {
      activity,
      topic: this.topic(),
      counties: this.county(),
      audience: this.audience(),
      period: this.period(),
      participants: random.chance(0.25) ? this.participants() : null,
      // Nobody asks for a webinar in a room.
      format: activity.means !== 'webinar' && random.chance(0.2) ? this.format() : null,
    };
  }

  private activity(): Value<Activity> {
    const { random, bank } = this;
    const { means, said, bare } = random.pick(bank.activities);
    const core = random.pick(bare);
    return { means, inline: random.pick(said), answer: this.fill(bank.activityAnswers, core), core };
  }

  private topic(): Value<string> {
    const { random, bank } = this;
    const core = random.pick(bank.topics);
    return {
      means: core,
      core,
      inline: this.fill(bank.topicInline, core),
      answer: this.fill(bank.topicAnswers, core),
    };
  }

  private county(): Value<County> {
    const { random, bank } = this;
    const { means, said } = random.pick(bank.counties);
    const core = random.pick(said);
    return {
      means,
      core,
      inline: this.fill(bank.countyInline, core),
      answer: this.fill(bank.countyAnswers, core),
    };
  }

  private audience(): Value<readonly Audience[]> {
    const { random, bank } = this;
    const { means, said } = random.pick(bank.audiences);
    const core = random.pick(said);
    return {
      means,
      core,
      inline: this.fill(bank.audienceInline, core),
      answer: this.fill(bank.audienceAnswers, core),
    };
  }

  private period(): Value<Days> {
    const { random, bank } = this;
    const { means, said } = random.pick(bank.periods);
    const core = random.pick(said);
    return {
      means,
      core,
      inline: this.fill(bank.periodInline, core),
      answer: this.fill(bank.periodAnswers, core),
    };
  }

  private participants(): Value<number> {
    const means = 10 + 5 * Math.floor(this.random.next() * 15);
    const inline = this.fill(this.bank.participants, String(means));
    return { means, inline, answer: inline, core: String(means) };
  }

  private format(): Value<Format> {
    const { means, said } = this.random.pick(this.bank.formats);
    const core = this.random.pick(said);
    return { means, inline: core, answer: core, core };
  }

  private fill(templates: readonly string[], core: string): string {
    return this.random.pick(templates).replace('{}', core);
  }

  /** Some say all in one line, some one thing at a time. */
  private saidAtOnce(): ReadonlySet<Asked> {
    const talkative = this.random.pick([0.2, 0.5, 0.8, 1]);
    return new Set(asked.filter((slot) => slot === 'activity' || this.random.chance(talkative)));
  }

  private opening(wish: Wish, atOnce: ReadonlySet<Asked>): string {
    const { random, bank } = this;
    const extras = [wish.participants, wish.format].flatMap((value) =>
      value === null ? [] : [value.inline],
    );
    const parts = (['counties', 'audience', 'period'] as const)
      .filter((slot) => atOnce.has(slot))
      .map((slot) => wish[slot].inline);
    const topic = atOnce.has('topic') ? [wish.topic.inline] : [];
    const said = random.chance(0.75)
      ? [...topic, ...random.shuffle([...parts, ...extras])]
      : random.shuffle([...topic, ...parts, ...extras]);
    const head = [random.pick(bank.greetings), random.pick(bank.wishes), wish.activity.inline]
      .filter((words) => words !== '')
      .join(' ');
    const joint = random.pick([' ', ' ', ' ', ', ', '. ']);
    const joined = joint === '. ' ? [head, ...said.map(upperFirst)].join('. ') : [head, ...said].join(joint);
    return `${joined}${random.pick(bank.closings)}`;
  }

  private answers(wish: Wish, atOnce: ReadonlySet<Asked>): Partial<Record<Asked, string>> {
    const { random, bank } = this;
    const answers: Partial<Record<Asked, string>> = {};
    const open = asked.filter((slot) => !atOnce.has(slot));
    for (const slot of open) answers[slot] = this.slipped(wish[slot].answer, slot);
    if (open.includes('period') && random.chance(0.12)) {
      const vague = random.pick(bank.vaguePeriods);
      wish.period = { means: vague.means, inline: '', answer: '', core: '' };
      answers.period = random.pick(vague.said);
      this.traits.push('unknown time');
    }
    if (open.includes('audience') && random.chance(0.08)) {
      answers.audience = random.pick(bank.skips);
      wish.audience = { means: [], inline: '', answer: '', core: '' };
      this.traits.push('skips');
    }
    this.answerTwoAtOnce(answers, wish, open);
    return answers;
  }

  /** "Kommuner, i mars": the next question is answered before it is asked. */
  private answerTwoAtOnce(answers: Partial<Record<Asked, string>>, wish: Wish, open: readonly Asked[]): void {
    const { random } = this;
    if (!open.includes('audience') || !open.includes('period')) return;
    if (this.traits.length > 0 || !random.chance(0.3)) return;
    answers.audience = `${answers.audience?.replace(/\.$/, '')}${random.pick([', ', ' ', ' og ', '. '].filter((joint) => joint !== ' og '))}${wish.period.inline}`;
    delete answers.period;
    this.traits.push('two at once');
  }

  /** What they regret, and what is meant in the end. */
  private changesOfMind(wish: Wish, atOnce: ReadonlySet<Asked>): Meant {
    const { random } = this;
    const meant: Meant = {
      activity: wish.activity.means,
      counties: [wish.counties.means],
      topic: wish.topic.means,
      audience: wish.audience.means,
      period: wish.period.means,
      ...(wish.participants === null ? {} : { participants: wish.participants.means }),
      format: wish.format?.means ?? 'any',
    };
    if (random.chance(0.3)) return this.corrects(wish, meant, atOnce);
    return random.chance(0.25) && wish.audience.means.length > 0 ? this.changesGroups(meant) : meant;
  }

  private corrects(wish: Wish, meant: Meant, atOnce: ReadonlySet<Asked>): Meant {
    const { random, bank } = this;
    const slot = random.pick(['period', 'counties', 'activity', 'topic', 'participants'] as const);
    const value = this.otherValue(slot, wish);
    const says =
      slot === 'participants'
        ? this.fill(bank.corrections.participants, value.core)
        : this.fill(bank.corrections[slot], value.core);
    const change: Interruption = { says: this.slipped(says, slot), kind: 'change' };
    const next = random.chance(0.5) ? this.firstOpen(atOnce, slot) : null;
    if (next === null) this.atSummary.push(change);
    else this.interrupts[next] = [change];
    this.traits.push(`corrects ${slot}`);
    if (next === null && random.chance(0.25)) {
      this.atSummary.push({ says: random.pick(bank.undos), kind: 'change' });
      this.traits.push('undoes');
      return meant;
    }
    return { ...meant, [slot]: slot === 'counties' ? [value.means] : value.means };
  }

  /** A question that comes after the slot was said. */
  private firstOpen(atOnce: ReadonlySet<Asked>, slot: string): Asked | null {
    if (slot !== 'participants' && !asked.some((each) => each === slot && atOnce.has(each))) return null;
    return asked.find((each) => !atOnce.has(each) && each !== 'activity') ?? null;
  }

  private otherValue(
    slot: 'period' | 'counties' | 'activity' | 'topic' | 'participants',
    wish: Wish,
  ): Value<unknown> {
    const make = {
      period: () => this.period(),
      counties: () => this.county(),
      activity: () => this.activity(),
      topic: () => this.topic(),
      participants: () => this.participants(),
    };
    let value: Value<unknown> = make[slot]();
    while (JSON.stringify(value.means) === JSON.stringify(wish[slot]?.means)) value = make[slot]();
    return value;
  }

  private changesGroups(meant: Meant): Meant {
    const { random, bank } = this;
    const isRemoval = meant.audience.length > 1 && random.chance(0.5);
    const group = random.pick(
      bank.groups.filter(({ means }) => meant.audience.includes(means) === isRemoval),
    );
    const says = this.fill(isRemoval ? bank.removing : bank.adding, random.pick(group.said));
    this.atSummary.push({ says, kind: 'change' });
    this.traits.push(isRemoval ? 'removes' : 'adds');
    if (random.chance(0.3)) {
      this.atSummary.push({ says: random.pick(bank.undos), kind: 'change' });
      this.traits.push('undoes');
      return meant;
    }
    const after = isRemoval
      ? meant.audience.filter((each) => each !== group.means)
      : [...meant.audience, group.means];
    return { ...meant, audience: audiences.filter((each) => after.includes(each)) };
  }

  /** Questions in between. */
  private wander(atOnce: ReadonlySet<Asked>): void {
    const { random, bank } = this;
    for (const slot of asked.filter((each) => !atOnce.has(each))) {
      if (!random.chance(0.2)) continue;
      const digression: Interruption = { says: random.pick(bank.digressions), kind: 'digression' };
      this.interrupts[slot] = random.shuffle([...(this.interrupts[slot] ?? []), digression]);
      this.traits.push('wanders');
    }
    if (random.chance(0.1)) {
      this.atSummary.unshift({
        says: random.pick(bank.digressions.filter((each) => !/robot/.test(each))),
        kind: 'digression',
      });
      this.traits.push('wanders');
    }
  }

  /** Typed in haste, or dictated into a phone. */
  private asTyped(text: string): string {
    const { random } = this;
    if (random.chance(0.15)) {
      this.traits.push('dictated');
      return text
        .toLowerCase()
        .replace(/(?<!\d)[.,!?](?=\s|$)/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    }
    return text;
  }

  private slipped(text: string, slot: string): string {
    if (slot === 'topic' || slot === 'counties' || !this.random.chance(0.06)) return text;
    const typed = slip(text, this.random);
    if (typed !== text) this.traits.push('typo');
    return typed;
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
