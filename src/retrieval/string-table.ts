/** Many strings in flat arrays: nothing for the garbage collector to walk, and written to disk as they are. */
export interface Strings {
  /** UTF-16 code units, one string after the other. */
  readonly units: Uint16Array;
  /** Where each string begins; one more entry for the end of the last. */
  readonly starts: Uint32Array;
}

/** Different strings that are found by their text. */
export interface StringTable extends Strings {
  /** Hash table by text: number + 1, or 0 for an empty slot. Its length is a power of two. */
  readonly slots: Uint32Array;
}

export function countOf({ starts }: Strings): number {
  return starts.length - 1;
}

/** The string with a number; empty when there is none. */
export function textAt({ units, starts }: Strings, number: number): string {
  return Reflect.apply(String.fromCharCode, null, units.subarray(starts[number], starts[number + 1]));
}

/** The number of a string, or of a part of one, or null. */
export function numberOf(table: StringTable, text: string, start = 0, end = text.length): number | null {
  const known = table.slots[slotOf(table, text, start, end)] ?? 0;
  return known === 0 ? null : known - 1;
}

/** The numbers of the strings that are longer than an ending, by more than two letters, and end in it. */
export function numbersEndingIn({ units, starts }: Strings, ending: string): number[] {
  const found: number[] = [];
  for (let number = 0; number + 1 < starts.length; number += 1) {
    const end = starts[number + 1] ?? 0;
    const isLonger = end - (starts[number] ?? 0) > ending.length + 2;
    if (isLonger && isAt(units, end - ending.length, ending, 0, ending.length)) found.push(number);
  }
  return found;
}

/** Packs strings in their order; some may be the same. */
export function packStrings(texts: readonly string[]): Strings {
  const starts = new Uint32Array(texts.length + 1);
  for (const [number, text] of texts.entries()) starts[number + 1] = (starts[number] ?? 0) + text.length;
  const units = new Uint16Array(starts[texts.length] ?? 0);
  for (const [number, text] of texts.entries())
    for (let at = 0; at < text.length; at += 1) units[(starts[number] ?? 0) + at] = text.charCodeAt(at);
  return { units, starts };
}

/** The strings of one list and then those of another. */
export function joinStrings(one: Strings, other: Strings): Strings {
  const units = new Uint16Array(one.units.length + other.units.length);
  units.set(one.units);
  units.set(other.units, one.units.length);
  const starts = new Uint32Array(one.starts.length + other.starts.length - 1);
  starts.set(one.starts);
  starts.set(
    other.starts.map((start) => start + one.units.length),
    one.starts.length - 1,
  );
  return { units, starts };
}

/** Strings under construction, numbered in the order they came. */
export interface GrowingStrings {
  /** The number of a string, or of a part of one; the next number when it was not there. Nothing of the text is kept alive. */
  add(text: string, start?: number, end?: number): number;
  size(): number;
  finish(): StringTable;
}

export function growStrings(): GrowingStrings {
  let units = new Uint16Array(1 << 12);
  let starts = new Uint32Array(1 << 10);
  let slots = new Uint32Array(1 << 11);
  let count = 0;

  function append(text: string, start: number, end: number): void {
    const from = starts[count] ?? 0;
    if (from + end - start > units.length)
      units = enlarge(units, new Uint16Array(units.length * 2 + end - start));
    for (let at = start; at < end; at += 1) units[from + at - start] = text.charCodeAt(at);
    if (count + 2 > starts.length) starts = enlarge(starts, new Uint32Array(starts.length * 2));
    count += 1;
    starts[count] = from + end - start;
    if (count * 1.6 > slots.length) slots = rehash({ units, starts }, count, slots.length * 2);
  }

  return {
    add(text, start = 0, end = text.length) {
      const slot = slotOf({ units, starts, slots }, text, start, end);
      const known = slots[slot] ?? 0;
      if (known > 0) return known - 1;
      slots[slot] = count + 1;
      append(text, start, end);
      return count - 1;
    },
    size: () => count,
    finish: () => ({ units: units.slice(0, starts[count]), starts: starts.slice(0, count + 1), slots }),
  };
}

/** The slot in which a string stands, or the empty one where it belongs. */
function slotOf({ units, starts, slots }: StringTable, text: string, start: number, end: number): number {
  const mask = slots.length - 1;
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
    const number = (slots[slot] ?? 0) - 1;
    if (number < 0) return slot;
    const begin = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - begin === end - start && isAt(units, begin, text, start, end))
      return slot;
  }
}

function isAt(units: Uint16Array, place: number, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (units[place + at - start] !== text.charCodeAt(at)) return false;
  return true;
}

function rehash({ units, starts }: Strings, count: number, size: number): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(size);
  for (let number = 0; number < count; number += 1) {
    let hash = 0x811c9dc5;
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1)
      hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
    let slot = mixed(hash) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
  }
  return slots;
}

/** The end of FNV-1a: its upper bits count too. */
function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

function enlarge<T extends Uint16Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
