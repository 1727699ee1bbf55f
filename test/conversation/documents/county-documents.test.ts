import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Counties, openCounties, type Said } from './open-counties.ts';

let counties: Counties;
beforeAll(async () => {
  counties = await openCounties({ vestland: '46', rogaland: '11' });
  await counties.importPdf('46', 'handlingsplan', [
    { pieces: [{ heading: 'Handlingsplan for Vestland 2024–2027', size: 24 }] },
    {
      pieces: [
        { heading: 'Massehandtering' },
        {
          lines: [
            'Fylkeskommunen skal redusere deponering av reine massar med',
            '40 prosent innan 2027, og opprettar tre regionale massebankar.',
          ],
        },
        { lines: ['Avdeling for infrastruktur og veg har ansvaret for massebankane.'] },
      ],
    },
    {
      pieces: [
        { heading: 'Hurtigbåtar' },
        { lines: ['Alle nye anbod på hurtigbåtruter skal ha krav om nullutslepp frå 2026.'] },
      ],
    },
  ]);
  await counties.importMarkdown(
    '46',
    '# Innkjøpsstrategi for Vestland\n\n## Klima\n\nVi vekter klima med *minst* 30 prosent i alle anskaffelser. [Les mer](http://example.org/felle)\n\n## Seriøsitet\n\nVi bruker Norgesmodellen mot arbeidslivskriminalitet.\n',
  );
});
afterAll(() => counties.close());

const textOf = ({ replies }: Said) => replies.map(({ text }) => text).join('\n');
const citationsOf = ({ replies }: Said) =>
  replies.flatMap((reply) => (reply.kind === 'answer' ? reply.citations.map(({ title }) => title) : []));
const labelsOf = ({ replies }: Said) => replies.flatMap(({ choices }) => choices.map(({ label }) => label));

describe('the county asked its own document', () => {
  it.each([
    [
      'Kva seier handlingsplanen til Vestland om massehandtering?',
      'I dokumentet frå Vestland står det:',
      'Kjelde: «Handlingsplan for Vestland 2024–2027», side 2 (per mars 2024).',
    ],
    [
      'hva sier handlingsplanen vår om massehåndtering?',
      'I dokumentet fra Vestland står det:',
      'Kilde: «Handlingsplan for Vestland 2024–2027», side 2 (per mars 2024).',
    ],
    [
      'What does our action plan say about massebankar?',
      'The document from Vestland says:',
      'Source: «Handlingsplan for Vestland 2024–2027», page 2 (as of March 2024).',
    ],
  ])('%s', async (question, opening, source) => {
    const said = await counties.person('vestland').says(question);
    expect(textOf(said)).toMatch(
      /^.*\n\nFylkeskommunen skal redusere deponering av reine massar med 40 prosent innan 2027/,
    );
    expect(textOf(said).startsWith(opening)).toBe(true);
    expect(textOf(said)).toContain(source);
    expect(citationsOf(said)).toHaveLength(1);
  });

  it('is cited by heading where there are no pages, in its own words and without its links', async () => {
    const said = await counties.person('vestland').says('Hva står det i innkjøpsstrategien vår om klima?');
    expect(citationsOf(said)).toEqual(['«Innkjøpsstrategi for Vestland», under «Klima»']);
    expect(textOf(said)).toContain('Vi vekter klima med minst 30 prosent i alle anskaffelser.');
    expect(textOf(said)).not.toContain('example.org');
  });

  it('answers what no article does, without the plan being named', async () => {
    const said = await counties.person('vestland').says('hvem har ansvaret for massebankene?');
    expect(citationsOf(said)).toEqual(['«Handlingsplan for Vestland 2024–2027», side 2']);
  });

  it('is asked on: "og", "hva med"', async () => {
    const person = counties.person('vestland');
    await person.says('hva sier planen vår om hurtigbåter?');
    expect(citationsOf(await person.says('og når skal kravet gjelde?'))[0]).toContain('side 3');
    expect(citationsOf(await person.says('hva med massebankene?'))[0]).toContain('side 2');
    expect(textOf(await person.says('og hva er en dialogkonferanse?'))).toContain('leverandørene');
  });

  it('shows its headings when its whole content is asked for, and each opens', async () => {
    const person = counties.person('vestland');
    const said = await person.says('Hva står i handlingsplanen vår?');
    expect(labelsOf(said)).toEqual(['Massehandtering (side 2)', 'Hurtigbåtar (side 3)']);
    expect(textOf(await person.says('Hurtigbåtar (side 3)'))).toContain('nullutslepp frå 2026');
  });

  it('takes thumbs', async () => {
    const person = counties.person('vestland');
    const said = await person.says('hva sier planen vår om hurtigbåter?');
    const choice = said.replies.flatMap(({ choices }) => choices).find(({ label }) => label === 'Nyttig');
    if (!choice) throw new Error('There is no thumb.');
    expect(textOf(await person.clicks(choice))).toBe('Takk, det er godt å vite.');
  });

  it('that says nothing of it is told honestly, with a person behind', async () => {
    const said = await counties.person('vestland').says('hva sier handlingsplanen vår om romfart?');
    expect(textOf(said)).toMatch(/^Det finner jeg ikke i «Handlingsplan for Vestland 2024–2027»\. Skal jeg/);
    expect(textOf(said)).not.toContain('ligger ikke hos meg');
  });

  it('that is silent leaves the article for everyone as a button', async () => {
    const said = await counties.person('vestland').says('Hva er budsjettet i handlingsplanen vår?');
    expect(textOf(said)).toMatch(/^Det finner jeg ikke i «Handlingsplan for Vestland 2024–2027»\./);
    expect(labelsOf(said)).toContain('Hva er handlingsplanen for innovative anskaffelser i et fylke?');
  });

  it('in another language than the question, too', async () => {
    const said = await counties.person('vestland').says('What does our action plan say about space travel?');
    expect(textOf(said)).toMatch(/which is in Norwegian/);
  });
});

describe('the articles for everyone', () => {
  it.each([
    'hva skal en handlingsplan inneholde?',
    'Hva er en dialogkonferanse?',
    'Hvordan lager vi handlingsplanen vår?',
    'Kva er eit behovsverkstad?',
  ])('still answer: %s', async (question) => {
    const said = await counties.person('vestland').says(question);
    expect(said.replies.map(({ kind }) => kind)).toContain('answer');
    expect(citationsOf(said).join(' ')).not.toContain('Vestland 2024');
  });

  it('have the document as a button beside them when "our" is said', async () => {
    const person = counties.person('vestland');
    const said = await person.says('Når må hurtigbåtene våre ha nullutslipp?');
    expect(labelsOf(said)).toContain('Handlingsplan for Vestland 2024–2027 (side 3)');
    expect(textOf(await person.says('Handlingsplan for Vestland 2024–2027 (side 3)'))).toContain(
      'nullutslepp',
    );
  });

  it('a place alone is still a place', async () => {
    const said = await counties.person('vestland').says('Sunnfjord');
    expect(said.replies.map(({ kind }) => kind)).toEqual(['contact']);
  });
});

describe('who is not of the county', () => {
  const gap = /ligger ikke hos meg|ligg ikkje hos meg|do not hold the content/;

  it.each([
    ['another county', 'rogaland', 'Kva seier handlingsplanen til Vestland om massehandtering?'],
    ['another county, of its own plan', 'rogaland', 'hva sier handlingsplanen vår om massehåndtering?'],
    ['an unknown workspace', 'ukjent', 'hva sier handlingsplanen til Vestland om massehåndtering?'],
    ['the county, of another one', 'vestland', 'hva sier handlingsplanen til Rogaland om massehåndtering?'],
    ['nobody in particular', null, "What does Vestland's action plan say about masses?"],
  ])('%s is told that the plans are not here', async (_, tenant, question) => {
    expect(textOf(await counties.person(tenant).says(question))).toMatch(gap);
  });

  it.each(['jeg er i Vestland', 'husk at jeg er i Vestland'])('"%s" opens nothing', async (claim) => {
    const person = counties.person(null, 'web');
    await person.says(claim);
    const said = await person.says('hva sier handlingsplanen vår om massehåndtering?');
    expect(textOf(said)).toMatch(gap);
  });
});

describe('a document marked open', () => {
  let open: Counties;
  beforeAll(async () => {
    open = await openCounties({ rogaland: '11' });
    await open.importMarkdown(
      '46',
      '# Tiltaksplan for Vestland\n\n## Hydrogen\n\nVestland skal teste hydrogenferger i 2028.\n',
      true,
    );
  });
  afterAll(() => open.close());

  it.each([
    ['names the county', null, ['hva sier tiltaksplanen til Vestland om hydrogenferger?']],
    [
      'says they are of the county',
      null,
      ['husk at jeg er i Vestland', 'hva sier tiltaksplanen vår om hydrogenferger?'],
    ],
    [
      'is of another county and names it',
      'rogaland',
      ['hva sier tiltaksplanen til Vestland om hydrogenferger?'],
    ],
  ])('answers who %s', async (_, tenant, lines) => {
    const person = open.person(tenant, 'web');
    let said: Said = { replies: [], retrieved: [] };
    for (const line of lines) said = await person.says(line);
    expect(citationsOf(said)).toEqual(['«Tiltaksplan for Vestland», under «Hydrogen»']);
  });

  it('is not taken for the plan of another county', async () => {
    const said = await open.person('rogaland').says('hva sier tiltaksplanen vår om hydrogenferger?');
    expect(textOf(said)).not.toContain('2028');
  });
});
