import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainWords } from '../../../../adapters/slack/payload/plain-words.ts';

it.each([
  ['Hvem er pådriver i Vestland?', 'Hvem er pådriver i Vestland?'],
  ['<@U0BOT> hvem er pådriver?', 'hvem er pådriver?'],
  ['<@U0BOT>: <@U0BOT> hei', 'hei'],
  ['hei <@U0BOT|lup>, hvem er pådriver?', 'hei, hvem er pådriver?'],
  ['<@U0BOT>', ''],
  ['spør <@U0KARI> og <@U0OLA|ola>', 'spør @U0KARI og @ola'],
  ['se <https://lup.no/a?b=1&amp;c=2>', 'se https://lup.no/a?b=1&c=2'],
  ['se <https://lup.no|lup.no> og <http://x.no|siden vår>', 'se lup.no og siden vår'],
  ['skriv til <mailto:kari@example.org|meg>', 'skriv til kari@example.org'],
  ['ring <tel:+4722000000|22 00 00 00> eller <tel:+4722000000>', 'ring 22 00 00 00 eller +4722000000'],
  ['i <#C0LUP|generelt> og <#C0LUP>', 'i #generelt og #C0LUP'],
  ['<!here> <!channel> <!subteam^S1|@innkjøp> <!subteam^S1>', '@here @channel @innkjøp @subteam'],
  ['<!date^1392734382^{date}|18. februar>', '18. februar'],
  ['1 &lt; 2 &amp;&amp; 3 &gt; 2, &amp;lt;', '1 < 2 && 3 > 2, &lt;'],
  ['  \u0000tomt\u0000  ', 'tomt'],
])('%j is read as %j', (text, words) => {
  expect(plainWords(text, 'U0BOT')).toBe(words);
});

it('gives back what a person typed, whatever it was', () => {
  const typed = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '').trim());
  fc.assert(
    fc.property(typed, (text) => {
      const sent = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(plainWords(sent, 'U0BOT')).toBe(Buffer.from(text, 'utf8').toString('utf8'));
    }),
  );
});
