const self = '(?:jeg|eg|ae|æ|vi|me|i|we)';
const thinking = `n[aå]r ${self} (?:(?:f[aå]r|fekk|fikk) tenkt|tenker|tenkjer|tenkte) (?:meg|oss) (?:litt |skikkelig |skikkeleg |noe |noko )?om`;
const thinkingInEnglish = `(?:now that|come to) (?:${self} )?think (?:about|of) it|on second thoughts?`;

/** "Når jeg tenker meg om", folded or not: says what comes to mind, asks nothing and waits for nothing. Source for a pattern. */
export const afterThought = `(?:${thinking}|${thinkingInEnglish})`;

const first = new RegExp(`^(?:(?:og|men|hm+|and|but),? )?${afterThought}\\b`);
const anywhere = new RegExp(`\\b${afterThought}\\b`, 'g');

/** "Når jeg tenker meg om, vil vi heller ha …". Takes folded text. */
export function opensWithAfterThought(folded: string): boolean {
  return first.test(folded);
}

/** The same words without the after-thought. Takes folded text. */
export function withoutAfterThought(folded: string): string {
  return folded.replace(anywhere, ' ');
}
