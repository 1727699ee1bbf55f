import { describe, expect, it } from 'vitest';
import { nameActivity } from '../../../src/conversation/understand/name-activity.ts';

const asked = 'hva er vitsen med behovsverksted?';

describe('a wish that points back at an answer', () => {
  it.each([
    ['kan vi få det i Tromsø?', 'kan vi få behovsverksted i Tromsø?'],
    ['ok det vil vi ha', 'ok behovsverksted vil vi ha'],
    ['Kan me få eit slikt i mai?', 'Kan me få behovsverksted i mai?'],
    ['æ vil ha et sånt. det e for kommunan', 'æ vil ha behovsverksted. det e for kommunan'],
    ['me ønskjer oss ein slik i Vestland', 'me ønskjer oss behovsverksted i Vestland'],
    ["we'd like one of those in May", "we'd like behovsverksted in May"],
    ['ja, vi trenger et sånt', 'ja, vi trenger behovsverksted'],
    ['could we get one in May?', 'could we get behovsverksted in May?'],
  ])('names the activity: %s', (text, named) => {
    expect(nameActivity(text, asked)).toBe(named);
  });

  it('stays as it is without an activity to point at', () => {
    expect(nameActivity('kan vi få det i Tromsø?', 'hva er en terskelverdi?')).toBe(
      'kan vi få det i Tromsø?',
    );
    expect(nameActivity('kan vi få det i Tromsø?', null)).toBe('kan vi få det i Tromsø?');
    expect(nameActivity('vi trenger en slik avtale', asked)).toBe('vi trenger en slik avtale');
    expect(nameActivity('kan vi gjøre det uten kunngjøring?', asked)).toBe(
      'kan vi gjøre det uten kunngjøring?',
    );
  });
});
