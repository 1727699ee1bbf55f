import type { HTMLElement } from 'node-html-parser';
import { cleanText } from '../clean-text.ts';

const MAX_HEAD_WORDS = 5;

/** The rows of a table as lines that can be read by themselves: "Tiltak: massebank; Ansvar: fylket; Frist: 2026". */
export function tableRows(table: HTMLElement): string[] {
  const rows = table
    .querySelectorAll('tr')
    .map((row) => row.querySelectorAll('td, th').map((cell) => cleanText(cell.structuredText)));
  const [first = [], ...others] = rows;
  const hasHead = others.length > 0 && first.length > 1 && first.every(isHead);
  const body = hasHead ? others : rows;
  return body.map((cells) => rowText(cells, hasHead ? first : [])).filter((text) => text !== '');
}

function rowText(cells: readonly string[], head: readonly string[]): string {
  return cells
    .flatMap((cell, at) => {
      const label = head[at] ?? '';
      if (cell === '') return [];
      return [label === '' ? cell : `${label}: ${cell}`];
    })
    .join('; ');
}

/** Word's files seldom mark the head of a table: short, and no figures. */
function isHead(cell: string): boolean {
  return cell.split(' ').length <= MAX_HEAD_WORDS && !/\d/.test(cell);
}
