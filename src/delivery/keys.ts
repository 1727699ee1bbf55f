import { z } from 'zod';
import { type Message, platforms } from '../conversation/message.ts';

/** Under which key an event lies: a platform's own event id is unique within its tenant only. */
export function eventKey(message: Pick<Message, 'platform' | 'tenant' | 'eventId'>): string {
  return JSON.stringify([message.platform, message.tenant, message.eventId]);
}

const platform = z.enum(platforms);
const eventKeySchema = z.tuple([platform, z.string().nullable(), z.string()]);
const conversationKeySchema = z.tuple([platform, z.string().nullable(), z.string(), z.string().nullable()]);
const personKeySchema = z.tuple([platform, z.string().nullable(), z.string()]);

export function readEventKey(key: string) {
  const [platform, tenant, eventId] = eventKeySchema.parse(JSON.parse(key));
  return { platform, tenant, eventId };
}

export function readConversationKey(key: string) {
  const [platform, tenant, conversation, thread] = conversationKeySchema.parse(JSON.parse(key));
  return { platform, tenant, conversation, thread };
}

export function readPersonKey(key: string) {
  const [platform, tenant, userId] = personKeySchema.parse(JSON.parse(key));
  return { platform, tenant, userId };
}
