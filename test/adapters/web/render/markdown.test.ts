import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../adapters/web/render/markdown.ts';
import { words } from '../serve.ts';

const draw = (text: string) => String(renderMarkdown(text, (id) => words('nb', id)));

test('draws what a reply may hold', () => {
  expect(draw('**fet** og *kursiv*\n\n- en\n- to')).toContain(
    '<p><strong>fet</strong> og <em>kursiv</em></p>\n<ul>\n<li>en</li>\n<li>to</li>\n</ul>',
  );
});

test('opens links beside the chat and says so', () => {
  const drawn = draw('[her](https://example.org/?a=1&b=2)');
  expect(drawn).toContain('href="https://example.org/?a=1&amp;b=2"');
  expect(drawn).toContain('target="_blank" rel="noopener noreferrer"');
  expect(drawn).toContain('åpnes i ny fane');
});

test('draws a heading one level below what stands over the text, however it was written', () => {
  expect(draw('# En\n\n### To <b>')).toMatch(/^<h4 [^>]*>En<\/h4>\n<h4 [^>]*>To &lt;b&gt;<\/h4>\n$/);
});

test('makes an address in the words a link, without the full stop after it', () => {
  expect(draw('Se https://example.org/a?b=1&c=2.')).toMatch(
    /<a href="https:\/\/example\.org\/a\?b=1&amp;c=2"[^>]*target="_blank"[^>]*>.*<\/a>\.<\/p>/,
  );
});

test('leads from an e-mail address to the mail program, not to a new tab', () => {
  const drawn = draw('Skriv til post@example.org, eller se https://example.org');
  expect(drawn).toMatch(/<a href="mailto:post@example\.org" (?![^>]*target)[^>]*>post@example\.org<\/a>/);
  expect(drawn.match(/åpnes i ny fane/g)).toHaveLength(1);
});

test('takes no words for an address that only look like one', () => {
  expect(draw('Vi vil ha kurs.No vil vi ha to. Se anskaffelser.no')).not.toContain('<a ');
});

test('leads a link to an article to our own page of it', () => {
  expect(draw('[dialog](article:dialog-med-markedet)')).toContain(
    'href="/chat/articles/dialog-med-markedet"',
  );
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[klikk](javascript:alert(1))',
  '[klikk](JaVaScRiPt:alert(1))',
  '[klikk](data:text/html;base64,PHNjcmlwdD4=)',
  '[klikk](vbscript:x)',
  '[klikk](//evil.example)',
  '[klikk](article:../../login)',
  '<javascript:alert(1)>',
  'javascript://example.org/%0aalert(1)',
  'https://example.org/"onclick="x',
  "https://example.org/'onclick='x",
  '[a](https://example.org "x\\" onclick=\\"alert(1)")',
  '[![a](javascript:x)](javascript:y)',
  'a@example.org?subject="onclick="x',
  '<https://example.org/"onclick="x>',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '[klikk](&#106;avascript:alert(1))',
  '[klikk](java\nscript:alert(1))',
  '![bilde](https://evil.example/pixel.png)',
  '<a href="https://evil.example" onclick="x">',
  '| a |\n| - |\n| b |',
])('makes no markup of %s', (text) => {
  const drawn = draw(text);
  expect(drawn).not.toMatch(
    /<(script|img|iframe|table|h1)|onclick="|href="(javascript|data|vbscript|\/\/|article)/i,
  );
});
