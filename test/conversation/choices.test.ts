import { describe, expect, it } from 'vitest';
import { actionName, actionValue, typedChoice } from '../../src/conversation/choices.ts';

const shown = [
  { id: 'send', label: 'Send', data: 'd1:3' },
  { id: 'audience:grundere', label: 'Gründere' },
  { id: 'contact-page', label: 'Åpne kontaktsiden', url: 'https://example.org' },
];

describe('a typed label', () => {
  it.each(['Send', 'send', 'SEND.', '«Send»'])('does what the button does: %s', (text) => {
    expect(typedChoice(text, shown)).toEqual({ id: 'send', data: 'd1:3' });
  });

  it('may lack its marks, as on a foreign keyboard', () => {
    expect(typedChoice('grundere', shown)).toEqual({ id: 'audience:grundere', data: null });
  });

  it('does nothing inside a longer sentence', () => {
    expect(typedChoice('send den til Agder', shown)).toBeNull();
  });

  it('cannot click a button that only opens a page', () => {
    expect(typedChoice('Åpne kontaktsiden', shown)).toBeNull();
  });
});

describe('an action id', () => {
  it('has a name and a value', () => {
    expect([actionName('activity:kurs'), actionValue('activity:kurs')]).toEqual(['activity', 'kurs']);
  });

  it('may have a name only', () => {
    expect([actionName('send'), actionValue('send')]).toEqual(['send', '']);
  });
});
