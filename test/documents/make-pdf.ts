import { PDFDocument, PDFHexString, type PDFPage, rgb, StandardFonts } from 'pdf-lib';

/** What stands on a page, from the top: a heading, running text broken as given, rows of cells, or blank room. */
export type Piece =
  | { readonly heading: string; readonly size?: number }
  | { readonly lines: readonly string[] }
  | { readonly rows: readonly (readonly string[])[] };

export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly header?: string;
  readonly footer?: string;
}

const WIDTH = 595;
const HEIGHT = 842;
const LEFT = 60;
const BODY = 11;
const LINE = 14;

/** A PDF as a word processor makes it: A4, Helvetica, real text. */
export async function makePdf(pages: readonly PageContent[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const { pieces, header, footer } of pages) {
    const page = document.addPage([WIDTH, HEIGHT]);
    page.setFont(font);
    if (header !== undefined) page.drawText(header, { x: LEFT, y: HEIGHT - 30, size: 9 });
    if (footer !== undefined) page.drawText(footer, { x: WIDTH / 2, y: 25, size: 9 });
    let y = HEIGHT - 80;
    for (const piece of pieces) y = drawPiece(page, piece, y);
  }
  document.setModificationDate(new Date('2024-03-05T12:00:00Z'));
  return document.save();
}

function drawPiece(page: PDFPage, piece: Piece, top: number): number {
  let y = top;
  if ('heading' in piece) {
    page.drawText(piece.heading, { x: LEFT, y, size: piece.size ?? 16 });
    return y - 30;
  }
  if ('lines' in piece)
    for (const line of piece.lines) {
      page.drawText(line, { x: LEFT, y, size: BODY });
      y -= LINE;
    }
  else
    for (const row of piece.rows) {
      row.forEach((cell, at) => {
        page.drawText(cell, { x: LEFT + at * 160, y, size: BODY });
      });
      y -= LINE;
    }
  return y - 12;
}

/** Pictures of pages, as a scanner makes them. */
export async function makeScannedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([WIDTH, HEIGHT]);
  page.drawRectangle({ x: 0, y: 0, width: WIDTH, height: HEIGHT, color: rgb(0.9, 0.9, 0.9) });
  return document.save();
}

/** A PDF that wants a password: its own words of it (PDF 32000-1, 7.6.3) fit no empty one. */
export async function makeProtectedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  const { context } = document;
  const anything = PDFHexString.of('ab'.repeat(32));
  context.trailerInfo.Encrypt = context.register(
    context.obj({ Filter: 'Standard', V: 1, R: 2, O: anything, U: anything, P: -4 }),
  );
  const id = PDFHexString.of('01'.repeat(16));
  context.trailerInfo.ID = context.obj([id, id]);
  return document.save({ useObjectStreams: false });
}
