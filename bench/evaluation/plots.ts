import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/root.ts';
import { type Bin, binsOf, type Sureness } from './confidences.ts';

const size = { width: 720, height: 420, left: 64, right: 24, top: 56, bottom: 56 };
const plotWidth = size.width - size.left - size.right;
const plotHeight = size.height - size.top - size.bottom;
const BARS = 20;
const BINS = 10;

const kinds: readonly { readonly kind: Sureness['kind']; readonly label: string; readonly colour: string }[] =
  [
    { kind: 'right', label: 'best hit holds the facts', colour: '#0b7a75' },
    { kind: 'wrong', label: 'best hit lacks the facts', colour: '#d9a441' },
    { kind: 'unanswerable', label: 'must not be answered', colour: '#b3261e' },
  ];

/** Draws how confidence is spread and how it keeps its promises, into docs/evaluation/. */
export function drawPlots(seen: readonly Sureness[], answerFrom: number): string[] {
  const folder = join(root, 'docs', 'evaluation');
  mkdirSync(folder, { recursive: true });
  const drawings = { 'scores.svg': drawScores(seen, answerFrom), 'calibration.svg': drawCalibration(seen) };
  return Object.entries(drawings).map(([name, drawing]) => {
    writeFileSync(join(folder, name), drawing);
    return `docs/evaluation/${name}`;
  });
}

/** Bars up for questions that have an answer, down for those that must not get one; each as a share of its own kind. */
function drawScores(seen: readonly Sureness[], answerFrom: number): string {
  const answerable = seen.filter(({ kind }) => kind !== 'unanswerable').length;
  const shares = kinds.map(({ kind }) => {
    const all = kind === 'unanswerable' ? seen.length - answerable : answerable;
    return Array.from({ length: BARS }, (_, bar) => {
      const here = (one: Sureness) => Math.min(BARS - 1, Math.floor(one.confidence * BARS)) === bar;
      return seen.filter((one) => one.kind === kind && here(one)).length / Math.max(1, all);
    });
  });
  const width = plotWidth / BARS - 2;
  const bars = Array.from({ length: BARS }, (_, bar) => {
    const left = fix(size.left + bar * (width + 2) + 1);
    const [right = 0, wrong = 0, refused = 0] = shares.map((own) => own[bar] ?? 0);
    const rect = (top: number, bottom: number, kind: number) =>
      `<rect x="${left}" y="${y(half(top))}" width="${fix(width)}" height="${fix((half(top) - half(bottom)) * plotHeight)}" fill="${kinds[kind]?.colour ?? ''}"/>`;
    return rect(right, 0, 0) + rect(right + wrong, right, 1) + rect(0, -refused, 2);
  });
  const limit = x(answerFrom);
  const line = `<line x1="${limit}" x2="${limit}" y1="${size.top}" y2="${size.top + plotHeight}" stroke="#222" stroke-dasharray="5 4"/><text x="${Number(limit) + 6}" y="${size.top + 14}">answered from here</text>`;
  const legend = kinds.map(
    ({ label, colour }, at) =>
      `<rect x="${size.left + at * 210}" y="34" width="12" height="12" fill="${colour}"/><text x="${size.left + 18 + at * 210}" y="45">${label}</text>`,
  );
  const ticks = [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6];
  return frame({
    title: 'Confidence in the best hit, by kind of question',
    body: [...bars, line, ...legend],
    xLabel: 'confidence',
    yLabel: 'share of the questions of a kind',
    yTicks: ticks.map((share) => ({ at: half(share), label: `${Math.abs(Math.round(share * 100))} %` })),
  });
}

/** -0.7..0.7 as 0..1 of the height. */
function half(share: number): number {
  return 0.5 + share / 1.4;
}

/** A dot a bin of confidence, with the interval of its share; on the line, a promise is kept. */
function drawCalibration(seen: readonly Sureness[]): string {
  const perfect = `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="5 4"/>`;
  const dots = binsOf(seen, BINS).map(
    ({ promised, came }: Bin) =>
      `<line x1="${x(promised)}" x2="${x(promised)}" y1="${y(came.low)}" y2="${y(came.high)}" stroke="#0b7a75"/><circle cx="${x(promised)}" cy="${y(came.share)}" r="5" fill="#0b7a75"/><text x="${Number(x(promised)) + 8}" y="${Number(y(came.share)) + 14}" font-size="11">${came.of}</text>`,
  );
  return frame({
    title: 'Does confidence keep its promise? (dots: bins with their number of questions)',
    body: [perfect, ...dots],
    xLabel: 'confidence promised',
    yLabel: 'share that holds the facts',
    yTicks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: String(at) })),
  });
}

interface Frame {
  readonly title: string;
  readonly body: readonly string[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** `at`: 0..1 of the height. */
  readonly yTicks: readonly { readonly at: number; readonly label: string }[];
}

function frame({ title, body, xLabel, yLabel, yTicks }: Frame): string {
  const base = size.top + plotHeight;
  const xTicks = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (at) =>
      `<line x1="${x(at)}" x2="${x(at)}" y1="${base}" y2="${base + 5}" stroke="#222"/><text x="${x(at)}" y="${base + 20}" text-anchor="middle">${at}</text>`,
  );
  const levels = yTicks.map(
    ({ at, label }) =>
      `<line x1="${size.left}" x2="${size.left + plotWidth}" y1="${y(at)}" y2="${y(at)}" stroke="#ddd"/><text x="${size.left - 8}" y="${Number(y(at)) + 4}" text-anchor="end">${label}</text>`,
  );
  const middle = size.top + plotHeight / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="13" fill="#222" role="img" aria-label="${title}">
<rect width="${size.width}" height="${size.height}" fill="#fff"/>
<text x="${size.left}" y="22" font-size="15" font-weight="bold">${title}</text>
${levels.join('\n')}
${body.join('\n')}
<line x1="${size.left}" x2="${size.left + plotWidth}" y1="${base}" y2="${base}" stroke="#222"/>
<line x1="${size.left}" x2="${size.left}" y1="${size.top}" y2="${base}" stroke="#222"/>
${xTicks.join('\n')}
<text x="${size.left + plotWidth / 2}" y="${size.height - 12}" text-anchor="middle">${xLabel}</text>
<text x="18" y="${middle}" text-anchor="middle" transform="rotate(-90 18 ${middle})">${yLabel}</text>
</svg>
`;
}

function x(share: number): string {
  return fix(size.left + share * plotWidth);
}

function y(share: number): string {
  return fix(size.top + (1 - share) * plotHeight);
}

function fix(value: number): string {
  return value.toFixed(1);
}
