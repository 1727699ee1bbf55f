/** Words in the language of the reply: `say('slack-sources')`. */
export type Say = (id: string, args?: Record<string, string | number>) => string;
