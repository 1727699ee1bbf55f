/** What a check found: in plain words, with what to do about it. */
export interface Finding {
  /** `error`: it does not work. `warning`: it works, and somebody should look. `fine`: as it should be. */
  readonly level: 'error' | 'warning' | 'fine';
  readonly about: string;
  readonly says: string;
  readonly todo: string | null;
}

export function fine(about: string, says: string): Finding {
  return { level: 'fine', about, says, todo: null };
}

export function warning(about: string, says: string, todo: string | null): Finding {
  return { level: 'warning', about, says, todo };
}

export function failing(about: string, says: string, todo: string | null): Finding {
  return { level: 'error', about, says, todo };
}
