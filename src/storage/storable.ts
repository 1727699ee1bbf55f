/**
 * A value as both databases can keep it. libsql 0.5 ends the whole process on a boolean and cuts a text at a NUL;
 * PostgreSQL refuses a NUL.
 *
 * @throws TypeError for what is neither text, number nor null
 */
export function storable(value: unknown): string | number | bigint | null {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;
  if (value === null || typeof value === 'number' || typeof value === 'bigint') return value;
  throw new TypeError(`A ${typeof value} cannot be stored.`);
}
