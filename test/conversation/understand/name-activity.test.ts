import { describe, expect, it } from 'vitest';
import { nameActivity } from '../../../src/conversation/understand/name-activity.ts';

const asked = 'hva er vitsen med behovsverksted?';

describe('a wish that points back at an answer', () => {
  it.each([
    ['kan vi få det i Tromsø?', 'kan vi få behovsverksted i Tromsø?'],
    ['ok det vil vi ha', 'ok behovsverksted vil vi ha'],
    ['Kan me få eit slikt i mai?', 'Kan me få behovsverksted i mai?'],
    ['could we get one in May?', 'could we get behovsverksted in May?'],
  ])('names the activity: %s', (text, named) => {
    expect(nameActivity(text, asked)).toBe(named);
  });

  it('stays as it is without an activity to point at', () => {
    expect(nameActivity('kan vi få det i Tromsø?', 'hva er en terskelverdi?')).toBe(
      'kan vi få det i Tromsø?',
    );
    expect(nameActivity('kan vi få det i Tromsø?', null)).toBe('kan vi få det i Tromsø?');
    expect(nameActivity('kan vi gjøre det uten kunngjøring?', asked)).toBe(
      'kan vi gjøre det uten kunngjøring?',
    );
  });
});
