import { describe, expect, it } from 'vitest';
import { readDocumentQuestion, sharesWord } from '../../../src/conversation/understand/document-question.ts';

const documents = [
  {
    key: '46/a',
    county: '46' as const,
    title: 'Handlingsplan for Vestland 2024–2027',
    language: 'nn' as const,
  },
  { key: '46/b', county: '46' as const, title: 'Innkjøpsstrategi', language: 'nb' as const },
];
const read = (text: string) =>
  readDocumentQuestion(text, documents, { countyNames: ['Vestland'], isNamed: text.includes('Vestland') });

describe('a question to the own documents', () => {
  it.each([
    ['hva sier handlingsplanen vår om massehåndtering?', 'massehåndtering', ['46/a']],
    ['Kva seier handlingsplanen til Vestland om massehandtering?', 'massehandtering', ['46/a']],
    ['What does our action plan say about hydrogen?', 'hydrogen', ['46/a']],
    ['Hva står i innkjøpsstrategien vår om klima?', 'klima', ['46/b']],
    ['hva er målene i handlingsplanen?', 'målene', ['46/a']],
    ['er hydrogen med i planen?', 'hydrogen', ['46/a', '46/b']],
    ['ifølge handlingsplanen, hvor ofte møtes styringsgruppa?', 'styringsgruppa', ['46/a']],
    ['Kva er prioritert i fylkets strategi?', 'prioritert', ['46/b', '46/a']],
    ['har vi en plan for massebanker?', 'massebanker', ['46/a', '46/b']],
    ['Hvordan skal vi redusere masser ifølge planen vår?', 'redusere masser', ['46/a', '46/b']],
  ])('%s', (text, topic, keys) => {
    const about = read(text);
    for (const word of topic.split(' ')) expect(about?.topic).toContain(word);
    expect(about?.topic).not.toMatch(/plan|strategi|vår|Vestland/i);
    expect(keys).toEqual(expect.arrayContaining((about?.documents ?? []).map(({ key }) => key)));
  });

  it.each(['Hva står i handlingsplanen vår?', 'Har vi en handlingsplan?', "what's in our strategy?"])(
    'that asks for the whole: %s',
    (text) => {
      expect(read(text)?.topic).toBe('');
    },
  );
});

describe('a question about plans in general', () => {
  it.each([
    'hva skal en handlingsplan inneholde?',
    'Hva skal stå i handlingsplanen?',
    'hva bør være med i handlingsplanen?',
    'Hvordan lager vi handlingsplanen vår?',
    'korleis lagar ein handlingsplan?',
    'Hva er handlingsplanen?',
    'What is an action plan?',
    'Hva er en dialogkonferanse?',
    'kan vi få hjelp med en strategi?',
  ])('%s', (text) => {
    expect(read(text)).toBeNull();
  });
});

it.each([
  ['Når kommer massebankene?', 'tre massebankar', true],
  ['Hvordan lager vi det?', 'kjøper varer', false],
  ['Når er det ferdig?', 'Store samferdselsprosjekt', false],
  ['hvor mye deponering?', 'Massedeponering skal ned.', true],
])('"%s" and "%s" share a word: %s', (question, text, shares) => {
  expect(sharesWord(question, text)).toBe(shares);
});
