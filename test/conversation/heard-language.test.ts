import { expect, it } from 'vitest';
import { chooseLanguage } from '../../src/conversation/choose-language.ts';
import { newSession, type Session } from '../../src/conversation/session.ts';
import { emptyFields } from '../../src/conversation/topics/request/draft.ts';
import type { Language } from '../../src/language/languages.ts';
import { writtenMessage } from './written-message.ts';

const person = { county: null, language: null, name: null, email: null };

function languageOf(text: string, session: Session, locale: string | null = null): Language {
  return chooseLanguage(writtenMessage(text, locale), session, person);
}

const inEnglish = { ...newSession, language: 'en' } as const;
const inNynorsk = { ...newSession, language: 'nn' } as const;

it.each(['når trådte miljøvektingsregelen i kraft', 'når trådte eøs-tersklene for 2024 til 2026 i kraft'])(
  'answers "%s" in Norwegian after English, and on a platform set to English',
  (text) => {
    expect(languageOf(text, inEnglish)).toBe('nb');
    expect(languageOf(text, newSession, 'en-US')).toBe('nb');
  },
);

it('keeps to nynorsk where a message tells no standard', () => {
  expect(languageOf('når trådte regelen i kraft', inNynorsk, 'en-US')).toBe('nn');
});

it.each(['Kystverket', 'clean sea solutions', 'Møre og Romsdal'])('keeps to English at "%s"', (text) => {
  expect(languageOf(text, inEnglish)).toBe('en');
});

it('takes no name of a thing in Norwegian for a change of language while a form is open', () => {
  const draft = {
    id: 'd',
    revision: 0,
    fields: emptyFields,
    skipped: [],
    history: [],
    waitingFor: 'topic' as const,
    startedAt: '2026-11-23T09:00:00+01:00',
  };
  expect(languageOf('Gjenbruk av møbler på skoler og barnehager', { ...inEnglish, draft })).toBe('en');
});
