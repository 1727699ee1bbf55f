// Typesetters' ligatures, as old PDF files hold them: "ﬁ" is not found by somebody who writes "fi".
const ligatures = /[\uFB00-\uFB06]/g;
// Control characters, soft hyphens, zero-width marks and those that turn the direction of writing.
const unseen = /[\p{Cc}\p{Cf}]/gu;

/** Words as a person reads them: composed letters (å, not a and a ring), one blank between words, nothing unseen. */
export function cleanText(text: string): string {
  return text
    .replace(ligatures, (letters) => letters.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
}
