import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Counties, openCounties, type Said } from './open-counties.ts';

let counties: Counties;
beforeAll(async () => {
  counties = await openCounties({ vestland: '46', rogaland: '11' });
  await counties.importMarkdown(
    '46',
    `# Handlingsplan for Vestland

## Straum og lading

Ladestasjonar for tunge køyretøy skal på plass på fire stader innan 2028.

## Massehandtering

Fylkeskommunen skal redusere mengda overskotsmassar. Ansvarleg: Avdeling for infrastruktur og veg. Frist: 1. oktober 2027.

Entreprenørane og massetaka skal inviterast til dialogkonferanse.

## Møblar

Vi skal teste ombruk av møblar på fire skular.

### Ansvar

Eigedomsavdelinga leier arbeidet.

## Tiltak

1. Marknadsdialog om varebilar.
2. Behovsverkstad om heimeoppfølging.

## Budsjett

Straum og lading: 3,5 mill. kroner. Massehandtering: 1,2 mill. kroner.
`,
  );
  await counties.importMarkdown(
    '46',
    '# Anskaffelsesstrategi for Vestland\n\n## Lærlinger\n\nI byggekontrakter skal minst 12 prosent av timene utføres av lærlinger.\n',
  );
  await counties.importPdf('46', 'tiltaksplan', [
    { pieces: [{ heading: 'Tiltaksplan for innkjøp', size: 24 }] },
    {
      pieces: [
        { heading: 'Tiltak' },
        {
          rows: [
            ['Tiltak', 'Ansvar', 'Frist'],
            ['Varme i skular', 'Bygg', 'mai 2026'],
            ['Vegsalt', 'Drift', 'juni 2027'],
          ],
        },
      ],
    },
  ]);
});
afterAll(() => counties.close());

const textOf = ({ replies }: Said) => replies.map(({ text }) => text).join('\n');

async function lastOf(...lines: readonly string[]): Promise<string> {
  const person = counties.person('vestland');
  let said: Said = { replies: [], retrieved: [] };
  for (const line of lines) said = await person.says(line);
  return textOf(said);
}

describe('a short question right after an answer from a document is that document’s', () => {
  const masses = 'Kva seier handlingsplanen vår om massehandtering?';
  const power = 'Hva sier handlingsplanen vår om strøm?';
  const furniture = 'hva sier handlingsplanen vår om møbler?';
  const salt = 'Kva seier tiltaksplanen vår om vegsalt?';
  it.each([
    [masses, 'kven er ansvarleg?', 'Avdeling for infrastruktur og veg'],
    [masses, 'kven har ansvaret for det?', 'Avdeling for infrastruktur og veg'],
    [masses, 'hvem leder arbeidet?', 'Avdeling for infrastruktur og veg'],
    [masses, 'who is responsible?', 'Avdeling for infrastruktur og veg'],
    [masses, 'kva er fristen?', '1. oktober 2027'],
    [masses, 'when is it due?', '1. oktober 2027'],
    [masses, 'kven skal inviterast?', 'Entreprenørane og massetaka'],
    [masses, 'hvem skal inviteres?', 'Entreprenørane og massetaka'],
    [masses, 'kor mykje pengar er sett av?', '1,2 mill. kroner'],
    [power, 'kor mykje pengar er sett av?', '3,5 mill. kroner'],
    [power, 'hva er budsjettet?', '3,5 mill. kroner'],
    [power, 'how much money is set aside?', '3,5 mill. kroner'],
    [furniture, 'hvem har ansvaret for det?', 'Eigedomsavdelinga'],
    [salt, 'og fristen?', 'juni 2027'],
    [salt, 'kven er ansvarleg?', 'Drift'],
  ])('%s – %s', async (before, question, answer) => {
    const text = await lastOf(before, question);
    expect(text).toMatch(/står det:|The document from Vestland says:/);
    expect(text).toContain(answer);
  });

  it('keeps the subject from one such question to the next', async () => {
    expect(await lastOf(furniture, 'hvem har ansvaret?', 'hva skal det koste?')).toMatch(
      /^Det finner jeg ikke i «Handlingsplan for Vestland»\./,
    );
  });

  it.each([
    [furniture, 'kva er fristen?', 'Det finn eg ikkje i «Handlingsplan for Vestland».'],
    [power, 'hvem er ansvarlig?', 'Det finner jeg ikke i «Handlingsplan for Vestland».'],
  ])(
    '%s – %s says that the document does not tell, rather than answer from another matter',
    async (before, question, silence) => {
      expect((await lastOf(before, question)).startsWith(silence)).toBe(true);
    },
  );

  it('is told apart in a table: only the line that is asked about', async () => {
    expect(await lastOf(salt, 'kva er fristen?')).not.toContain('mai 2026');
  });

  it.each([
    ['hvem er pådriveren vår?', 'Pådriver for Vestland'],
    ['hva koster det å bli partner i LUP?', 'Partnerne betaler et årlig bidrag'],
    ['hva er et behovsverksted?', 'samling der de som kjenner behovet'],
  ])('but a subject of its own is what a question is about: %s', async (question, answer) => {
    expect(await lastOf(masses, question)).toContain(answer);
  });

  it.each([
    ['kva side står det på?', 'Det står i «Handlingsplan for Vestland», under «Massehandtering».'],
    ['where does it say that?', 'It is in «Handlingsplan for Vestland», under «Massehandtering».'],
  ])('tells where it stands: %s', async (question, place) => {
    expect(await lastOf(masses, question)).toBe(place);
  });

  it('tells the page where there are pages', async () => {
    expect(await lastOf(salt, 'hvilken side er det?')).toBe('Det står i «Tiltaksplan for innkjøp», side 2.');
  });
});

describe('one of a list is meant by its place', () => {
  it.each([
    ['det andre punktet', 'overskotsmassar'],
    ['hva er det tredje punktet?', 'ombruk av møblar'],
    ['the second one', 'overskotsmassar'],
  ])('after the headings: %s', async (which, answer) => {
    expect(await lastOf('Kva står i handlingsplanen vår?', which)).toContain(answer);
  });

  it('after a list in the document', async () => {
    expect(await lastOf('Kva står i handlingsplanen vår?', 'Tiltak', 'det andre punktet')).toContain(
      'Behovsverkstad om heimeoppfølging',
    );
  });
});

describe('a question finds what the document says in other words', () => {
  it.each([
    ['Hvor mange lærlingtimer krever strategien vår?', '12 prosent av timene'],
    ['Kva skal vi gjere med massar innan 2027?', 'redusere mengda overskotsmassar'],
    ['Hva skal vi gjøre med masser innen 2027?', 'redusere mengda overskotsmassar'],
    ['kor mykje pengar er sett av til massehandtering i handlingsplanen vår?', '1,2 mill. kroner'],
    ['What does our action plan say about electricity?', 'Ladestasjonar for tunge køyretøy'],
    ['What does our strategy say about apprentices?', '12 prosent av timene'],
  ])('%s', async (question, answer) => {
    expect(await lastOf(question)).toContain(answer);
  });
});

describe('who says they are of another county', () => {
  it.each([
    [['Jeg jobber i Vestland. Hva sier handlingsplanen vår om strøm?']],
    [['husk at jeg er i Vestland', 'Hva sier handlingsplanen vår om strøm?']],
  ])('%s is told why this workspace does not answer', async (lines) => {
    const person = counties.person('rogaland');
    let said: Said = { replies: [], retrieved: [] };
    for (const line of lines) said = await person.says(line);
    expect(textOf(said)).toContain('Her kan jeg bare svare fra dokumentene til Rogaland');
    expect(textOf(said)).not.toContain('Ladestasjonar');
  });
});
