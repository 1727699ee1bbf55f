import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkDirectory } from '../../src/directory/check-directory.ts';
import { countiesField, readTable } from '../../src/directory/csv-table.ts';
import { emptyFolder, knowledgeFolder } from './open-test-directory.ts';

function table(...lines: string[]): string {
  const file = join(emptyFolder(), 'some.csv');
  writeFileSync(file, `\uFEFF${lines.join('\r\n')}\r\n`);
  return file;
}

const row = z.object({ name: z.string().min(1), counties: countiesField });

describe('a CSV file', () => {
  it('is read row by row, with quotation marks, lists and a mark at its start', () => {
    const file = table('name,counties', '"Sand, den ""ene""",11|34', 'Os,');
    expect(readTable(file, row)).toEqual([
      { name: 'Sand, den "ene"', counties: ['11', '34'] },
      { name: 'Os', counties: [] },
    ]);
  });

  it.each([
    ['a county that is none', 'Os,99', /some\.csv, line 3: column "counties"/],
    ['an empty name', ',11', /line 3: column "name"/],
    ['a field too many', 'Os,11,12', /line 3: 3 fields, but the first line names 2/],
    ['an open quotation mark', '"Os,11', /line 3: a quotation mark is not closed/],
  ])('with %s is refused with file and line', (_, line, message) => {
    expect(() => readTable(table('name,counties', 'Bø,18', line), row)).toThrow(message);
  });

  it('is checked with the directory', () => {
    const folder = emptyFolder();
    cpSync(knowledgeFolder, folder, { recursive: true });
    const file = join(folder, 'places/more-names.csv');
    const faulty = readFileSync(file, 'utf8').replace('rogalending,people,11,', 'rogalending,folk,11,');
    writeFileSync(file, faulty);
    const problems = checkDirectory({ knowledgeFolder: folder, dataFolder: emptyFolder() });
    const line = faulty.slice(0, faulty.indexOf('rogalending,folk')).split('\n').length;
    expect(problems).toEqual([{ file, line, message: expect.stringMatching(/column "kind"/) }]);
  });
});
