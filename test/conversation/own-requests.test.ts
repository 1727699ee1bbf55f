import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/conversation/turn.ts';
import { heard, listenForLast } from './last-turn.ts';

const last = listenForLast();

/** What was changed or withdrawn, in few words. */
function done({ effects }: Turn): string[] {
  return effects.flatMap((effect) =>
    effect.type === 'change-request' ? [`${effect.change}: ${effect.request.topic}`] : [],
  );
}

const ferries = ['webinar om ferger i Finnmark i mars, for kommuner', 'send'];
const two = [
  'kurs om plast i Agder i mars, for kommuner',
  'send',
  'kurs om bygg i Finnmark i april, for kommuner',
  'send',
];
const twoInEnglish = [
  'a course on plastic in Agder in March for municipalities',
  'send',
  'a webinar on ferries in Finnmark in April for municipalities',
  'send',
];

describe('a request that is not theirs', () => {
  it.each([
    'trekk tilbake kurset om plast',
    'avlys webinaret om plast',
    'trekk tilbake kurset',
    'flytt behovsverkstedet i Agder til mai',
    'flytt webinaret i Agder til mai',
    'trekk tilbake webinaret i Agder',
  ])('"%s" is not found, and the one they have is told', async (text) => {
    const turn = await last(...ferries, text);
    expect(heard(turn)).toMatch(/Den finner jeg ikke.*webinar om ferger i Finnmark/);
    expect(done(turn)).toEqual([]);
  });

  it('is never changed into by a yes: the place that was named said which one, not where to', async () => {
    const turn = await last(...ferries, 'flytt behovsverkstedet i Agder til mai', 'ja');
    expect(heard(turn)).toContain('webinar om ferger i Finnmark, for kommuner, mai 2027');
    expect(done(turn)).toEqual([]);
  });

  it('is told of in a question for the status too', async () => {
    expect(heard(await last(...ferries, 'hvordan går det med kurset om plast?'))).toContain(
      'finner jeg ikke',
    );
  });
});

describe('a request that is theirs is found', () => {
  it.each([
    'trekk tilbake webinaret',
    'trekk tilbake webinaret om fergene',
    'avlys webinaret i Finnmark',
    'avlys det',
    'avlys webinaret med en gang',
    'trekk tilbake forespørselen',
  ])('%s', async (text) => {
    expect(heard(await last(...ferries, text))).toContain('Mener du webinar om ferger');
  });

  it.each([
    ['flytt webinaret i Finnmark til Troms', 'webinar om ferger i Troms'],
    ['flytt webinaret til Troms', 'webinar om ferger i Troms'],
    ['gjør det om til et kurs', 'kurs om ferger i Finnmark'],
    ['utsett det med en måned', 'webinar om ferger i Finnmark'],
    ['legg til næringsliv på webinaret i Finnmark', 'for kommuner og næringsliv'],
  ])('%s', async (text, wanted) => {
    expect(heard(await last(...ferries, text))).toContain(wanted);
  });
});

describe('several requests are told apart', () => {
  it.each(['trekk tilbake kurset', 'trekk tilbake forespørselen', 'avlys kurset mitt'])(
    '"%s" is met by the choices',
    async (text) => {
      const [reply] = (await last(...two, text)).replies;
      expect(reply?.kind).toBe('clarify');
      expect(reply?.choices).toHaveLength(2);
    },
  );

  it.each([
    ['kurs om plast', 'plast'],
    ['det om plast', 'plast'],
    ['det i Agder', 'plast'],
    ['det i Finnmark', 'bygg'],
    ['Finnmark', 'bygg'],
    ['den første', 'bygg'],
    ['nummer to', 'plast'],
  ])('"%s" says which, and a yes withdraws it', async (text, topic) => {
    expect(done(await last(...two, 'trekk tilbake kurset', text, 'ja'))).toEqual([`withdrawn: ${topic}`]);
  });

  it('a yes alone says not which', async () => {
    const turn = await last(...two, 'trekk tilbake kurset', 'ja');
    expect(turn.replies[0]?.kind).toBe('clarify');
    expect(done(turn)).toEqual([]);
  });

  it('a no leaves all as it is', async () => {
    expect(heard(await last(...two, 'trekk tilbake kurset', 'nei'))).toContain('står alt som før');
  });

  it('a question in between is answered', async () => {
    const turn = await last(...two, 'trekk tilbake kurset', 'hva er en dialogkonferanse?');
    expect(turn.replies[0]?.kind).toBe('answer');
  });

  it.each([
    ['the webinar', 'ferries'],
    ['the one in Agder', 'plastic'],
    ['the course', 'plastic'],
  ])('in English: "%s"', async (text, topic) => {
    expect(done(await last(...twoInEnglish, 'move my request to June', text, 'yes'))).toEqual([
      `changed: ${topic}`,
    ]);
  });
});

describe('a change that waits for a yes', () => {
  const moved = ['kurs om trebygg i Agder i mars, for kommuner', 'send', 'flytt det til juni'];

  it.each([
    ['please cancel the wood course', /withdraw it/],
    ['ja, avlys det', /trekker jeg den tilbake/],
    ['nei, avlys den', /trekker jeg den tilbake/],
    ['yes please cancel it', /withdraw it/],
    ['please show me the status', /March 2027.*not answered yet/],
    ['ok, vis status', /mars 2027.*ikke besvart ennå/],
    ['ja, men til juli', /juli 2027.*Skal jeg endre den\?/],
    ['jau, men heller til juli', /juli 2027.*Skal (?:jeg|eg) endre (?:den|han)\?/],
    ['yes, but to July', /July 2027.*Shall I change it\?/],
    ['ja, men ikke ennå', /står som før/],
  ])('is not done by "%s"', async (text, expected) => {
    const turn = await last(...moved, text);
    expect(heard(turn)).toMatch(expected);
    expect(done(turn)).toEqual([]);
  });

  it.each(['ja', 'ja, flytt den', 'yes please change it'])('is done by "%s"', async (text) => {
    expect(done(await last(...moved, text))).toEqual(['changed: trebygg']);
  });
});

describe('a withdrawal that waits for a yes', () => {
  it.each(['please show me the status', 'ja, men ikke ennå', 'ja, flytt den heller til mai'])(
    'is not done by "%s"',
    async (text) => {
      expect(done(await last(...ferries, 'avlys det', text))).toEqual([]);
    },
  );

  it.each(['ja, avlys', 'ja, trekk den tilbake', 'yes please withdraw it'])(
    'is done by "%s"',
    async (text) => {
      expect(done(await last(...ferries, 'avlys det', text))).toEqual(['withdrawn: ferger']);
    },
  );
});

describe('after a request was sent', () => {
  it.each([
    ['vi blir 30 på webinaret', /om lag 30 deltakere.*Skal jeg endre den\?/],
    ['webinaret blir fysisk', /fysisk.*Skal jeg endre den\?/],
    ['has anyone replied?', /not answered yet/],
    ['koss går det me webinaret?', /ikke besvart ennå|ikkje svara på enno/],
    ['hva med LUP-2026-0077?', /ingen forespørsel med nummeret LUP-2026-0077/],
  ])('"%s" speaks of it', async (text, expected) => {
    expect(heard(await last(...ferries, text))).toMatch(expected);
  });

  it.each(['det om plast', 'den i Agder', 'kurset om plast'])(
    'one of several is told apart by "%s" once all were shown',
    async (text) => {
      const said = heard(await last(...two, 'status', text));
      expect(said).toContain('plast');
      expect(said).not.toContain('bygg');
    },
  );

  it('several are offered to choose from', async () => {
    const turn = await last(...two, 'hva er status?');
    expect(turn.replies.at(-1)?.choices.map(({ id }) => id)).toEqual(['status', 'status']);
  });
});
