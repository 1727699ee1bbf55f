import { z } from 'zod';
import type { Activity } from './inbound/activity.ts';

const accountSchema = z.object({
  id: z.string(),
  name: z.string().optional(),
  aadObjectId: z.string().optional(),
});

/** A conversation reference: where an answer goes, and to what. */
const addressSchema = z.object({
  serviceUrl: z.url(),
  channelId: z.string(),
  locale: z.string().optional(),
  activityId: z.string().optional(),
  bot: accountSchema,
  user: accountSchema,
  conversation: z.object({
    id: z.string(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
    isGroup: z.boolean().optional(),
  }),
});

export type Address = z.infer<typeof addressSchema>;

/** Only to be made of an activity that was authenticated: its service URL is where tokens will be sent. */
export function addressOf(activity: Activity, botId: string): string {
  const { conversation, recipient, from, id, locale } = activity;
  const address: Address = {
    serviceUrl: activity.serviceUrl,
    channelId: activity.channelId,
    ...(locale && { locale }),
    ...(id && { activityId: id }),
    bot: { id: recipient?.id ?? botId, ...(recipient?.name && { name: recipient.name }) },
    user: { id: from.id, ...(from.aadObjectId && { aadObjectId: from.aadObjectId }) },
    conversation: {
      id: conversation.id,
      ...(conversation.conversationType && { conversationType: conversation.conversationType }),
      ...(conversation.tenantId && { tenantId: conversation.tenantId }),
      ...(typeof conversation.isGroup === 'boolean' && { isGroup: conversation.isGroup }),
    },
  };
  return JSON.stringify(address);
}

/** @returns null when it is not an address of ours */
export function readAddress(stored: string | null): Address | null {
  if (stored === null) return null;
  try {
    return addressSchema.safeParse(JSON.parse(stored)).data ?? null;
  } catch {
    return null;
  }
}
