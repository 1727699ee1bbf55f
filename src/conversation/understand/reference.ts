const referencePattern = /\blup-?\s?(\d{4})-?\s?(\d+)\b/i;

/** The reference named in a text, as it is written in storage: "lup 2026 42" -> "LUP-2026-0042"; else null. */
export function readReference(text: string): string | null {
  const [, year, number] = referencePattern.exec(text) ?? [];
  return year === undefined || number === undefined ? null : `LUP-${year}-${number.padStart(4, '0')}`;
}
