import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../src/root.ts';

const idsOf = (text: string) => Array.from(text.matchAll(/^(web-[\w-]+) =/gm), ([, id = '']) => id).sort();
const promptsOf = (language: string) =>
  idsOf(readFileSync(join(root, `prompts/web.${language}.ftl`), 'utf8'));

/** Ids that the code names, a group such as `web-refused-${code}` by what all of it begins with. */
const used = readdirSync(join(root, 'adapters/web'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const code = readFileSync(join(root, 'adapters/web', name), 'utf8');
    return Array.from(code.matchAll(/['`](web-[a-z-]+)(?=['`$])/g), ([, id = '']) => id);
  });

test('says every word of the page in all three languages', () => {
  expect(promptsOf('nn')).toEqual(promptsOf('nb'));
  expect(promptsOf('en')).toEqual(promptsOf('nb'));
});

test('has every word that the page uses, and none that it does not', () => {
  const ids = promptsOf('nb');
  for (const id of used)
    expect(ids.some((known) => known === id || (id.endsWith('-') && known.startsWith(id)))).toBe(true);
  for (const id of ids)
    expect(
      used.some((named) => named === id || (named.endsWith('-') && id.startsWith(named))),
      id,
    ).toBe(true);
});
