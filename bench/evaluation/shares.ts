/** A share of how many, with the interval that holds the true share 95 times of 100. */
export interface Share {
  readonly held: number;
  readonly of: number;
  /** 0..1; 0 when there was nothing to count. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** Wilson's interval: right for small counts and for shares near 0 or 1. */
export function shareOf(held: number, of: number): Share {
  if (of === 0) return { held, of, share: 0, low: 0, high: 1 };
  const share = held / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const middle = share + (Z * Z) / (2 * of);
  const scale = 1 + (Z * Z) / of;
  return { held, of, share, low: (middle - spread) / scale, high: (middle + spread) / scale };
}

/** "92.4 % (89.8–94.4), 481 of 524" */
export function sayShare({ held, of, share, low, high }: Share): string {
  if (of === 0) return '—';
  const percent = (value: number) => (100 * value).toFixed(1);
  return `${percent(share)} % (${percent(low)}–${percent(high)}), ${held} of ${of}`;
}

/** Whether a share has fallen under an earlier one by more than chance would explain (one-sided, 95 %). */
export function hasFallen(now: { readonly held: number; readonly of: number }, before: number): boolean {
  const error = Math.sqrt(Math.max(before * (1 - before), 0.01) / Math.max(1, now.of));
  return now.held / Math.max(1, now.of) < before - 1.64 * error;
}
