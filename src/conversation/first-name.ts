/**
 * The first name in a display name: "Kari Hansen" -> "Kari", and as directories write it, "Hansen, Kari (VLFK)" -> "Kari".
 * Null when there is none that looks like a name.
 */
export function firstName(displayName: string | null): string | null {
  const plain = displayName?.replace(/\(.*?\)|\[.*?\]/g, ' ').trim();
  if (!plain) return null;
  const [family, given] = plain.split(',');
  const first = (given ?? family ?? '').trim().split(/\s+/)[0] ?? '';
  return /^\p{Lu}[\p{L}'’-]+$/u.test(first) ? first : null;
}
