/** Places that are taken for a while and given back, so many for each key. */
export interface Places {
  /** @returns what gives the place back, or null when all of this key are taken */
  take(key: string): (() => void) | null;
}

export function makePlaces(limit: number): Places {
  const taken = new Map<string, number>();
  const change = (key: string, by: 1 | -1) => {
    const count = (taken.get(key) ?? 0) + by;
    if (count === 0) taken.delete(key);
    else taken.set(key, count);
  };
  return {
    take(key) {
      if ((taken.get(key) ?? 0) >= limit) return null;
      change(key, 1);
      return () => change(key, -1);
    },
  };
}
