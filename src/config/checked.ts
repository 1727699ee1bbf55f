/** Settings, or what is wrong with them: one plain sentence a problem, none of which holds a secret. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

export function success<T>(value: T): Checked<T> {
  return { ok: true, value };
}

export function problem(text: string): { readonly ok: false; readonly problems: readonly string[] } {
  return { ok: false, problems: [text] };
}

/** What is half there: the names that are set, and the whole sets one of which was meant. */
export function halfSet(of: string, given: readonly string[], wholes: readonly string[]) {
  return problem(
    `${given.join(', ')}: only half of what ${of} needs. Set ${wholes.join(', or ')}; or none of them.`,
  );
}
