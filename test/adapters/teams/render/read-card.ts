import { createRequire } from 'node:module';
import { z } from 'zod';
import type { TeamsMessage } from '../../../../adapters/teams/render/reply.ts';

// The CommonJS build: the other one is for bundlers, its imports lack their extensions.
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof import('adaptivecards');

const cardSchema = z.object({ type: z.literal('AdaptiveCard'), version: z.string(), lang: z.string() });

/** What Microsoft's own parser of Adaptive Cards has to say against the card of a message. */
export function faultsOf({ attachments }: TeamsMessage): string[] {
  return attachments.flatMap(({ content }) => {
    const context = new SerializationContext();
    const card = new AdaptiveCard();
    card.parse(content, context);
    const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
    const messages = events.map(({ message }) => message);
    return [
      // Its check of "lang" keeps a RegExp with a state, and refuses every second card.
      ...messages.filter((message) => !/^Invalid value "(?:nb|nn|en)" for property "lang"\.$/.test(message)),
      ...card.validateProperties().validationEvents.map(({ message }) => message),
      ...(cardSchema.safeParse(content).success ? [] : ['no card']),
    ];
  });
}

/** Every string of a card under the given names of properties. */
export function stringsOf({ attachments }: TeamsMessage, ...names: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && names.includes(name)) found.push(inner);
      visit(inner);
    }
  };
  visit(attachments);
  return found;
}
