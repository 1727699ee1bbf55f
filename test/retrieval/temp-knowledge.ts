import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The text of a small, right article. */
export function articleText(id: string, title: string, short: string, more = ''): string {
  return `---
id: ${id}
title: "${title}"
questions:
  - "${title.toLowerCase()}"
sources:
  - title: "Kilde"
    url: https://example.org/${id}
asOf: "2024"
review: "2030-01-01"
checkRule: false
related: []
---
${short}
${more === '' ? '' : `\n<!-- les mer -->\n\n${more}\n`}`;
}

/** A knowledge folder of its own, with these articles by file name. */
export function temporaryKnowledge(articles: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  mkdirSync(join(folder, 'articles'));
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, 'articles', name), text);
  return folder;
}
