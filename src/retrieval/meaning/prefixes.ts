/** What a model wants to read before a question and before a passage. */
export interface Prefixes {
  readonly question: string;
  readonly passage: string;
}

/** The E5 models were taught with these words (their model cards say so); others want none. */
export function prefixesOf(model: string): Prefixes {
  return /(?:^|[-_/])e5(?:[-_/]|$)/i.test(model)
    ? { question: 'query: ', passage: 'passage: ' }
    : { question: '', passage: '' };
}
