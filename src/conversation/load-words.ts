import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../language/languages.ts';
import { makeWords, type Words } from './words.ts';

/** Reads every word the assistant says: `<language>.ftl` and `<part>.<language>.ftl` in a folder. */
export function loadWords(folder: string): Words {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ftl'));
  const sourceOf = (language: Language): string =>
    files
      .filter((file) => file === `${language}.ftl` || file.endsWith(`.${language}.ftl`))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
  const [nb, nn, en] = languages.map(sourceOf);
  return makeWords({ nb: nb ?? '', nn: nn ?? '', en: en ?? '' });
}
