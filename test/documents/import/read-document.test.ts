import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readDocument } from '../../../src/documents/import/read-document.ts';
import { makePdf, makeProtectedPdf, makeScannedPdf } from '../make-pdf.ts';

const quiet = () => {};
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (content: Uint8Array, name: string) => readDocument(content, name, quiet);

/** "h2 Tiltak", "p Vi skal …", with the page where there is one. */
async function outline(content: Uint8Array, name: string): Promise<string[]> {
  const { blocks } = await read(content, name);
  return blocks.map(({ kind, level, text, page }) => {
    const mark = kind === 'heading' ? `h${level} ` : kind === 'paragraph' ? 'p ' : '';
    return `${page === null ? '' : `${page}: `}${mark}${text}`;
  });
}

describe('a PDF', () => {
  const page = (number: number, pieces: Parameters<typeof makePdf>[0][number]['pieces']) => ({
    pieces,
    header: 'Vestland fylkeskommune',
    footer: `Side ${number} av 3`,
  });
  const plan = makePdf([
    page(1, [{ heading: 'Handlingsplan for Vestland 2024–2027', size: 24 }]),
    page(2, [
      { heading: '2 Massehandtering' },
      {
        lines: [
          'Fylkeskommunen skal redusere mengda overskots-',
          'massar med 40 prosent. Innkjøps-',
          'og miljøkrav gjeld òg for FoU-',
          'miljøa på Sørsida.',
        ],
      },
      {
        lines: [
          'Det skal opprettast tre massebankar, og dei skal',
          'drivast saman med kommunane i Sunnfjord og',
        ],
      },
    ]),
    page(3, [
      { lines: ['i Nordhordland.'] },
      {
        rows: [
          ['Tiltak', 'Ansvar', 'Frist'],
          ['Massebank', 'Infrastruktur og veg', '2025'],
        ],
      },
      { lines: ['• Første punkt går over', 'to linjer', '• Andre punkt'] },
    ]),
  ]);

  it('is read as headings, paragraphs, rows and items with their pages', async () => {
    expect(await outline(await plan, 'plan.pdf')).toEqual([
      '1: h1 Handlingsplan for Vestland 2024–2027',
      '2: h2 2 Massehandtering',
      '2: p Fylkeskommunen skal redusere mengda overskotsmassar med 40 prosent. Innkjøps- og miljøkrav gjeld òg for FoU-miljøa på Sørsida.',
      '2: p Det skal opprettast tre massebankar, og dei skal drivast saman med kommunane i Sunnfjord og i Nordhordland.',
      '3: - Tiltak | Ansvar | Frist',
      '3: - Massebank | Infrastruktur og veg | 2025',
      '3: - Første punkt går over to linjer',
      '3: - Andre punkt',
    ]);
  });

  it('tells its title and its day, and counts its pages while it is read', async () => {
    const pages: string[] = [];
    const { title, changed } = await readDocument(await plan, 'plan.pdf', (done, total) => {
      pages.push(`${done}/${total}`);
    });
    expect([title, changed, pages]).toEqual([
      'Handlingsplan for Vestland 2024–2027',
      '2024-03-05',
      ['1/3', '2/3', '3/3'],
    ]);
  });

  it('keeps numbered headings at the top of each page, though they look alike', async () => {
    const content = await makePdf(
      [1, 2, 3].map((number) => ({
        pieces: [{ heading: `Mål ${number}` }, { lines: [`Dette er mål nummer ${number} i planen.`] }],
      })),
    );
    expect((await outline(content, 'mål.pdf')).filter((line) => line.includes('h1'))).toHaveLength(3);
  });

  it('leaves its table of contents out', async () => {
    const content = await makePdf([
      {
        pieces: [
          { heading: 'Innhold' },
          { lines: ['1 Bakgrunn ............ 2', '2 Tiltak .............. 5'] },
        ],
      },
      { pieces: [{ heading: 'Bakgrunn' }, { lines: ['Her står bakgrunnen for hele planen.'] }] },
    ]);
    expect((await outline(content, 'plan.pdf')).join('\n')).not.toContain('....');
  });

  it('says which pages hold no text', async () => {
    const content = await makePdf([
      { pieces: [] },
      { pieces: [{ lines: ['Her står det noe som kan leses av alle.'] }] },
    ]);
    expect((await read(content, 'plan.pdf')).notes).toEqual(['no text on page 1 (a picture, or empty)']);
  });

  it('that was scanned is refused with the way out', async () => {
    await expect(makeScannedPdf().then((content) => read(content, 'skann.pdf'))).rejects.toThrow(
      /holds no text.*scanned.*text recognition/,
    );
  });

  it('with a password is refused with the way out', async () => {
    await expect(makeProtectedPdf().then((content) => read(content, 'hemmelig.pdf'))).rejects.toThrow(
      /protected by a password.*copy without/,
    );
  });

  it('that was cut off is refused as damaged', async () => {
    const whole = await plan;
    await expect(read(whole.slice(0, 300), 'plan.pdf')).rejects.toThrow(/is damaged/);
  });

  it('under another name is still a PDF', async () => {
    expect((await read(await plan, 'plan.docx')).title).toBe('Handlingsplan for Vestland 2024–2027');
  });
});

describe('a Word document', () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const made = Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Innkjøpsstrategi', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'Klima og miljø', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('Vi vekter '),
                new TextRun({ text: 'klima', bold: true }),
                new TextRun(' med 30 prosent.'),
              ],
            }),
            new Paragraph({ text: 'Nullutslipp i by', bullet: { level: 0 } }),
            new Table({
              rows: [
                new TableRow({ children: [cell('Tiltak'), cell('Frist')] }),
                new TableRow({ children: [cell('Ladepunkt'), cell('2026')] }),
              ],
            }),
          ],
        },
      ],
    }),
  );

  it('is read by its styles', async () => {
    expect(await outline(await made, 'strategi.docx')).toEqual([
      'h1 Innkjøpsstrategi',
      'h1 Klima og miljø',
      'p Vi vekter klima med 30 prosent.',
      '- Nullutslipp i by',
      '- Tiltak: Ladepunkt; Frist: 2026',
    ]);
    expect((await read(await made, 'strategi.docx')).title).toBe('Innkjøpsstrategi');
  });

  it('that was cut off is refused as damaged', async () => {
    const whole = await made;
    await expect(read(whole.subarray(0, whole.length - 200), 'a.docx')).rejects.toThrow(/is damaged/);
  });

  it('that is another broken file of Office is not called a DOCX alone', async () => {
    await expect(read(bytes('PK\u0003\u0004 ends here'), 'bok.xlsx')).rejects.toThrow(/DOCX, XLSX/);
  });

  it('that holds no document is refused as damaged', async () => {
    const hollow = zipSync({ 'word/document.xml': bytes('<w:document') });
    await expect(read(hollow, 'a.docx')).rejects.toThrow(/is damaged/);
  });

  it('with a password, or of an old version, is refused with the way out', async () => {
    const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const secret = Uint8Array.from([...container, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    await expect(read(secret, 'a.docx')).rejects.toThrow(/protected by a password/);
    await expect(read(Uint8Array.from([...container, 0, 0]), 'a.doc')).rejects.toThrow(/old version/);
  });
});

describe('a web page', () => {
  it('is read without menus, scripts and forms', async () => {
    const html = `<!doctype html><html><head><title>Strategi – Vestland</title><style>p{}</style></head><body>
      <header><nav><a href="/">Heim</a></nav></header>
      <h1>Innkjøpsstrategi</h1><p>Vi kjøper <b>grønt</b>&nbsp;&amp; lokalt.<br>Alltid.</p>
      <script>alert('nei')</script><form><input value="søk"><button>Søk</button></form>
      <ul><li>Éin</li><li>To<ul><li>To a</li></ul></li></ul>
      <pre>kode som tekst</pre>
      <footer>Personvern</footer></body></html>`;
    expect(await outline(bytes(html), 'side.html')).toEqual([
      'h1 Innkjøpsstrategi',
      'p Vi kjøper grønt & lokalt. Alltid.',
      '- Éin',
      '- To',
      '- To a',
      'p kode som tekst',
    ]);
  });

  it('is read in the letters it says it has', async () => {
    const latin = Buffer.from('<html><meta charset="iso-8859-1"><p>Blåbær på Røst</p></html>', 'latin1');
    expect(await outline(latin, 'gammal.htm')).toEqual(['p Blåbær på Røst']);
  });

  it('that a failed download saved as a PDF is not taken for one', async () => {
    await expect(read(bytes('<!DOCTYPE html><html><p>404'), 'plan.pdf')).rejects.toThrow(
      /called \.pdf, but its content is a web page/,
    );
  });

  it('nested without end is refused', async () => {
    await expect(read(bytes(`<html>${'<div>'.repeat(60_000)}tekst`), 'a.html')).rejects.toThrow(/is damaged/);
  });
});

describe('Markdown', () => {
  it('is read with its head, tables and lists, and without markup', async () => {
    const text =
      '---\ntitle: Tiltaksplan\n---\n# Mål\n\nVi *skal* se [her](http://example.org) <script>x</script>\n\n1. Først\n\n| Tiltak | Frist |\n|---|---|\n| Bank | 2026 |\n';
    expect(await outline(bytes(text), 'plan.md')).toEqual([
      'h1 Mål',
      'p Vi skal se her',
      '- Først',
      '- Tiltak: Bank; Frist: 2026',
    ]);
    expect((await read(bytes(text), 'plan.md')).title).toBe('Tiltaksplan');
  });

  it('gets its letters composed: a and a ring are å', async () => {
    expect(await outline(bytes('Ma\u030Al og fi\u00ADnans, \uFB01lm'), 'a.txt')).toEqual([
      'p Mål og finans, film',
    ]);
  });
});

describe('what is not taken', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'a.pdf', /is empty/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]), 'a.pdf', /is a picture \(PNG\)/],
    ['a workbook', zipSync({ 'xl/workbook.xml': bytes('x') }), 'a.docx', /Excel/],
    ['an archive', zipSync({ 'plan.txt': bytes('x') }), 'a.docx', /zip archive/],
    ['bytes without sense', Uint8Array.from([1, 0, 2, 0]), 'a.md', /type not known/],
    ['text of another kind', bytes('{}'), 'a.json', /called \.json/],
    ['headings alone', bytes('# Bare en tittel'), 'a.md', /holds no text/],
    ['too much', new Uint8Array(MAX_FILE_BYTES + 1), 'a.pdf', /at most 50 MB/],
  ])('%s, with the reason', async (_, content, name, reason) => {
    await expect(read(content, name)).rejects.toThrow(reason);
  });
});
