/** Words around a reply, in its language: `say('teams-sources')`. */
export type Say = (id: string, args?: Record<string, string | number>) => string;
