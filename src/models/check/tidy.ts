/** A model's words without what it likes to put around them: blanks, quotation marks, bold. Everything else is judged. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*/g, '$1')
    .replace(/^[*•] /gm, '- ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replace(
      /^"([^"]*)"$|^«([^»]*)»$|^“([^”]*)”$/s,
      (_, ...inner) => inner.find((part) => typeof part === 'string') ?? '',
    );
}
