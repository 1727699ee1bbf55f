import { expect, it } from 'vitest';
import { toMrkdwn } from '../../../../adapters/slack/render/mrkdwn.ts';
import { cutText, splitText } from '../../../../adapters/slack/render/split-text.ts';

it.each([
  ['**fet** og *kursiv* og _kursiv_', '*fet* og _kursiv_ og _kursiv_'],
  ['[siden](https://lup.no/?a=1&b=2)', '<https://lup.no/?a=1&amp;b=2|siden>'],
  ['[**fet** lenke\nher](https://lup.no)', '<https://lup.no|fet lenke her>'],
  ['[artikkelen](article:dialog)', 'artikkelen'],
  ['[ond](javascript:alert)', '[ond](javascript:alert)'],
  ['[skriv](mailto:kari@example.org)', '<mailto:kari@example.org|skriv>'],
  ['<https://lup.no>', '<https://lup.no|https://lup.no>'],
  ['Ett\n\nTo\nTre', 'Ett\n\nTo\nTre'],
  ['Dette:\n\n- en\n- to\n  - to og en halv\n\nSlutt', 'Dette:\n\n• en\n• to\n    • to og en halv\n\nSlutt'],
  ['1. en\n2. to', '1. en\n2. to'],
  ['<!channel> & <@U1> > alle', '&lt;!channel&gt; &amp; &lt;@U1&gt; &gt; alle'],
  ['&lt;!channel&gt;', '&lt;!channel&gt;'],
  ['![bilde](https://lup.no/x.png)', '!<https://lup.no/x.png|bilde>'],
  ['# ikke en overskrift', '# ikke en overskrift'],
  ['[a|b](https://lup.no/a|b)', '<https://lup.no/a%7Cb|a|b>'],
])('%j is written as %j', (markdown, mrkdwn) => {
  expect(toMrkdwn(markdown)).toBe(mrkdwn);
});

it('splits by paragraphs, then by lines, then by words, and never through a sign or a link', () => {
  expect(splitText('aaa\n\nbbb\n\nccc', 8)).toEqual(['aaa\n\nbbb', 'ccc']);
  expect(splitText('aaa\nbbb\nccc', 8)).toEqual(['aaa\nbbb', 'ccc']);
  expect(splitText('aaa bbb ccc', 8)).toEqual(['aaa bbb ', 'ccc']);
  expect(splitText('a&amp;&amp;b', 7)).toEqual(['a&amp;', '&amp;b']);
  expect(splitText('ab <https://x|y z> cd', 16)).toEqual(['ab ', '<https://x|y z> ', 'cd']);
  expect(splitText('ååååååååå', 4)).toEqual(['åååå', 'åååå', 'å']);
});

it('cuts with a mark, and not through a sign', () => {
  expect(cutText('kort', 4)).toBe('kort');
  expect(cutText('en lang setning', 9)).toBe('en lang…');
  expect(cutText('a&amp;&amp;', 10)).toBe('a&amp;…');
});
