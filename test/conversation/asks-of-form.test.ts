import { describe, expect, it } from 'vitest';
import { heard, listenForLast } from './last-turn.ts';

const last = listenForLast();

const webinar = 'webinar om tre i Agder, 20 stykker';

describe('a question about what the open form holds', () => {
  it.each([
    ['hvor mange har jeg sagt?', 'Deltakere: 20'],
    ['kor mange sa æ?', 'Deltakarar: 20'],
    ['how many people did I say?', 'Participants: 20'],
    ['hva har jeg skrevet som tema?', 'Tema: tre'],
    ['hvilket fylke har jeg valgt?', 'Fylke: Agder'],
    ['når sa jeg at det skulle være?', 'Det har du ikke sagt ennå'],
    ['hva har jeg sagt så langt?', 'Deltakere: 20'],
  ])('"%s" is told from the form', async (text, expected) => {
    expect(heard(await last(webinar, text))).toContain(expected);
  });

  it.each(['when can I expect an answer?', 'har noen svart?'])(
    '"%s" hears that nothing is sent',
    async (text) => {
      expect(heard(await last(webinar, text))).toMatch(/Nothing has been sent yet|Ingenting er sendt ennå/);
    },
  );
});

it('asks one question only where titles to choose from meet the form', async () => {
  const said = heard(await last(webinar, 'hvordan søker vi om midler til romferd?'));
  expect(said).toContain('Kanskje står det i en av disse');
  expect(said).toMatch(/Hvem er målgruppen for webinaret\?/);
});

describe('a form that was asked to wait', () => {
  const waiting = ['webinar om tre for kommuner i Agder i mars, digitalt', 'ja, men ikke send ennå'];

  it.each(['send ikke', 'ikkje send', 'vent litt', 'nei', 'nei, ikke send'])(
    'still waits after "%s"',
    async (text) => {
      const turn = await last(...waiting, text);
      expect(heard(turn)).toMatch(/blir liggende|blir liggjande/);
      expect(turn.session.draft?.waitingFor).toBe('summary');
      expect(turn.session.pending).toBeNull();
    },
  );

  it('goes on a send, and is given up in words that say so', async () => {
    expect((await last(...waiting, 'nei', 'send')).session.draft).toBeNull();
    expect((await last(...waiting, 'avbryt')).session.pending?.type).toBe('drop-draft');
  });
});

describe('the same question asked again and again', () => {
  it.each(['hva er LUP', 'hvem er pådriver i Agder'])(
    '"%s" never gets the same words a third time',
    async (text) => {
      const third = heard(await last(text, text, text));
      expect(third).toMatch(/^Som sagt: /);
      expect(third.slice('Som sagt: '.length)).toBe(heard(await last(text, text)));
    },
  );
});

it('meets despair the same way however often it is told', async () => {
  const turn = await last('jeg vil bare dø', 'jeg vil bare dø', 'jeg vil bare dø');
  expect(heard(turn)).toContain('116 123');
});

it.each(['15656510002', '123456'])('takes the number "%s" for no topic', async (text) => {
  const turn = await last('kurs i Agder for kommuner i mars', text);
  expect(turn.session.draft?.fields.topic).toBeNull();
  expect(turn.session.draft?.waitingFor).toBe('topic');
});
