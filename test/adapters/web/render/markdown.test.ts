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
  '![bilde](https://evil.example/pixel.png)',
  '<a href="https://evil.example" onclick="x">',
  '| a |\n| - |\n| b |',
  '# Overskrift',
])('makes no markup of %s', (text) => {
  const drawn = draw(text);
  expect(drawn).not.toMatch(
    /<(script|img|iframe|table|h1)|onclick="|href="(javascript|data|vbscript|\/\/|article)/i,
  );
});
