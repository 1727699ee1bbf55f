import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/requests/export-csv.ts';
import { toExportRow } from '../../src/requests/export-row.ts';
import { renderXlsx } from '../../src/requests/export-xlsx.ts';
import type { StoredRequest } from '../../src/requests/repository.ts';

const stored: StoredRequest = {
  id: 'r1',
  reference: 'LUP-2026-0001',
  request: {
    activity: 'kurs',
    counties: ['03', '46'],
    audience: ['kommuner', 'klynger'],
    topic: 'massehandtering; "sirkulær"',
    period: { from: '2027-03-01', to: '2027-03-31', said: 'i mars', asap: false },
    format: 'fysisk',
    place: 'Førde',
    participants: 20,
    organisation: null,
    requester: { name: 'Test Bruker', email: 'test@example.org' },
    sensitive: false,
    status: 'sent',
  },
  createdAt: '2026-11-23T09:00:00.000Z',
  updatedAt: '2026-11-23T09:00:00.000Z',
};
const names: Record<string, string> = { '03': 'Oslo', '46': 'Vestland' };
const row = toExportRow(stored, (county) => names[county] ?? '');

function withTopic(topic: string) {
  return toExportRow({ ...stored, request: { ...stored.request, topic } }, () => 'x');
}

describe('CSV', () => {
  it('opens in a Norwegian Excel: byte order mark, semicolons, CRLF, counties that stay text', () => {
    const csv = renderCsv([row]);
    expect(csv.startsWith('\uFEFFreference;status;activity;')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(parse(csv, { delimiter: ';', bom: true, columns: true })).toMatchObject([
      {
        topic: 'massehandtering; "sirkulær"',
        counties: '03 Oslo, 46 Vestland',
        participants: '20',
        organisation: '',
      },
    ]);
  });

  it('has its head even when there are no requests', () => {
    expect(renderCsv([])).toMatch(/^\uFEFFreference;.*\r\n$/);
  });

  it('holds no cell that a spreadsheet would take for a formula', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '\u0000', '＝', '＠');
    const topic = fc
      .tuple(fc.array(start), fc.string({ unit: 'binary' }))
      .map(([starts, rest]) => starts.join('') + rest);
    fc.assert(
      fc.property(topic, (text) => {
        const rows = parse(renderCsv([withTopic(text)]), { delimiter: ';', bom: true });
        for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });
});

describe('XLSX', () => {
  it('is a workbook even when words hold what its XML may not', async () => {
    const workbook = await renderXlsx([row, withTopic('=1+1 \u0000\u000B\ud800\uFFFE')]);
    expect(workbook.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  });
});
