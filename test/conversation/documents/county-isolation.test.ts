import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Platform } from '../../../src/conversation/message.ts';
import type { Choice } from '../../../src/conversation/reply.ts';
import type { County } from '../../../src/directory/county.ts';
import { type Counties, openCounties, type Person } from './open-counties.ts';

// Three counties with documents alike in subject; every title, heading and sentence bears a word of its county only.
const marks: Readonly<Record<string, string>> = {
  '46': 'kvernstein',
  '11': 'sildebein',
  '50': 'skiferhelle',
};
const tenants = { vestland: '46', rogaland: '11', trondelag: '50' } as const;

let counties: Counties;
const partIds: { county: string; id: string }[] = [];

beforeAll(async () => {
  counties = await openCounties(tenants);
  for (const [tenant, county] of Object.entries(tenants)) {
    await counties.importMarkdown(county, documentOf(county, 'Handlingsplan'));
    await counties.importMarkdown(county, documentOf(county, 'Innkjøpsstrategi'));
    for (const plan of ['handlingsplanen', 'innkjøpsstrategien']) {
      const said = await counties.person(tenant).says(`Hva står i ${plan} vår?`);
      for (const { id, data } of said.replies.flatMap(({ choices }) => choices))
        if (id === 'document' && data !== undefined) partIds.push({ county, id: data });
    }
  }
});
afterAll(() => counties.close());

function documentOf(county: County, title: string): string {
  const mark = marks[county];
  const section = (heading: string, text: string) => `## ${heading} ${mark}\n\n${text} ${mark}.\n\n`;
  return [
    `# ${title} ${mark}\n\n`,
    section(
      'Massehåndtering',
      'Vi skal redusere overskuddsmasser med 40 prosent og opprette massebanker, sier',
    ),
    section('Hurtigbåter', 'Alle nye hurtigbåter skal ha nullutslipp fra 2026, sier'),
    section('Oppfølging', 'Styringsgruppa møtes fire ganger i året, sier'),
  ].join('');
}

const questions = [
  'hva sier handlingsplanen vår om massehåndtering?',
  'hva sier handlingsplanen til Vestland om massehåndtering?',
  'kva seier handlingsplanen til Rogaland om hurtigbåtar?',
  'Hva står i innkjøpsstrategien til Trøndelag?',
  'Hva står i handlingsplanen vår?',
  'What does our action plan say about hurtigbåter?',
  'what does the strategy of Rogaland say about oppfølging?',
  'hvor ofte møtes styringsgruppa?',
  'massebanker',
  'hvor mye skal overskuddsmasser reduseres?',
  'kvernstein',
  'sildebein',
  'skiferhelle',
  'handlingsplan kvernstein',
  'innkjøpsstrategi sildebein massehåndtering',
  'og når skal det gjelde?',
  'hva med hurtigbåtene?',
  'les mer',
  'og i Vestland?',
  'enn i Rogaland?',
  'jeg er i Vestland',
  'husk at jeg er i Rogaland',
  'vi er i Trondheim',
  'hvilket fylke er jeg i?',
  'nyttig',
  'ikke nyttig',
  'hva har dere lagret om meg?',
  'spør pådriveren',
  'ja',
  'hva er en dialogkonferanse?',
  'Bergen',
  'hvem er pådriver i Rogaland?',
];
const actions = ['document', 'document-more', 'article', 'more', 'feedback-up', 'feedback-down'];

type Step =
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'click'; readonly nth: number }
  | { readonly do: 'forge'; readonly action: string; readonly nth: number; readonly ending: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      text: fc.constantFrom(...questions.slice(0, 6)),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('say' as const), text: fc.constantFrom(...questions) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('click' as const), nth: fc.nat(7) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('forge' as const),
      action: fc.constantFrom(...actions),
      nth: fc.nat(40),
      ending: fc.constantFrom('', '#0', '#1'),
    }),
  },
);

async function take(person: Person, wish: Step, shown: readonly Choice[]) {
  if (wish.do === 'say') return person.says(wish.text);
  if (wish.do === 'click') {
    const choice = shown[wish.nth % Math.max(1, shown.length)];
    return choice ? person.clicks(choice) : person.says('hei');
  }
  const { id } = partIds[wish.nth % partIds.length] ?? { id: '' };
  return person.clicks({ id: wish.action, data: `${id}${wish.ending}` });
}

it('gave each county something to find', () => {
  expect(new Set(partIds.map(({ county }) => county)).size).toBe(3);
  expect(partIds.length).toBeGreaterThanOrEqual(18);
});

type Tenant = keyof typeof tenants | 'ukjent' | null;

const ownCounty = (tenant: Tenant) => (tenant === null || tenant === 'ukjent' ? null : tenants[tenant]);

/** What may not be seen: ids of the other counties' documents, and their words, but for those the person wrote themselves. */
function forbidden(own: County | null, steps: readonly Step[]): string[] {
  const isWritten = (mark: string) => steps.some((each) => each.do === 'say' && each.text.includes(mark));
  return Object.entries(marks)
    .filter(([county]) => county !== own)
    .flatMap(([county, mark]) => [
      `${county}/handlingsplan`,
      `${county}/innkjop`,
      ...(isWritten(mark) ? [] : [mark]),
    ]);
}

/** Plays the steps; each answer whole, as it leaves the assistant. */
async function playAll(person: Person, steps: readonly Step[]): Promise<string[]> {
  const answers: string[] = [];
  let shown: Choice[] = [];
  for (const wish of steps) {
    const said = await take(person, wish, shown);
    shown = said.replies.flatMap(({ choices }) => choices);
    answers.push(JSON.stringify(said));
  }
  return answers;
}

it('never shows anybody a word, title or id of another county, whatever is asked, clicked or forged', async () => {
  const members = fc.constantFrom<Tenant>('vestland', 'rogaland', 'trondelag', 'ukjent', null);
  const platforms = fc.constantFrom<Platform>('slack', 'teams', 'web');
  let ownSeen = 0;
  await fc.assert(
    fc.asyncProperty(
      members,
      platforms,
      fc.array(step, { minLength: 3, maxLength: 8 }),
      async (tenant, platform, steps) => {
        const own = ownCounty(tenant);
        const answers = await playAll(counties.person(tenant, platform), steps);
        for (const words of forbidden(own, steps))
          for (const answer of answers) expect(answer).not.toContain(words);
        ownSeen += answers.filter((answer) => own !== null && answer.includes(marks[own] ?? '-')).length;
      },
    ),
    { numRuns: 100, seed: 46 },
  );
  // Else the property would hold for an assistant that never opens a document.
  expect(ownSeen).toBeGreaterThan(50);
}, 120_000);

it('takes nothing along when the same person comes from another workspace', async () => {
  const [first] = partIds;
  if (!first) throw new Error('There is no part.');
  const answers = await playAll(counties.person('rogaland'), [
    { do: 'say', text: 'hva sier handlingsplanen til Vestland om massehåndtering?' },
    { do: 'forge', action: 'document', nth: 0, ending: '' },
    { do: 'say', text: 'og når skal det gjelde?' },
    { do: 'forge', action: 'feedback-up', nth: 0, ending: '' },
  ]);
  expect(first.county).toBe('46');
  expect(answers.join()).not.toContain(marks['46']);
  // In the very words that a part gets which never was.
  const [forged] = await playAll(counties.person('rogaland'), [
    { do: 'forge', action: 'document', nth: 0, ending: '' },
  ]);
  const [unknown] = await playAll(counties.person('rogaland'), [
    { do: 'forge', action: 'document', nth: 0, ending: 'x' },
  ]);
  expect(forged).toBe(unknown);
});
