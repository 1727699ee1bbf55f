/** So many times in a row nobody wants to hear the same. */
export const TOO_OFTEN = 3;

/** As much of what was said last is remembered as tells it from other words. */
export const SAID_LENGTH = 300;

/** The same closing words once for each turn in a row that ended with them. */
export function saidInARow(before: readonly string[], text: string): string[] {
  const said = text.slice(0, SAID_LENGTH);
  return before[0] === said ? [...before.slice(0, TOO_OFTEN), said] : [said];
}
