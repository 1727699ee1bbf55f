import { html } from 'hono/html';

/** Escaped HTML; parts of it may still be on their way. */
export type Html = ReturnType<typeof html>;

export const nothing: Html = html``;
