/** The columns of an outbox row that nobody has tried to send yet. */
export const untried = {
  state: 'waiting',
  attempt: 0,
  unknowns: 0,
  lease_until: 0,
  not_before: 0,
  failure: null,
  settled_at: null,
} as const;
