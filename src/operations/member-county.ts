import { isLoopback } from '../config/loopback.ts';
import type { Settings } from '../config/settings.ts';
import type { Message } from '../conversation/message.ts';
import type { County } from '../directory/county.ts';
import { readTenantIds, type TenantCounty } from './tenant-counties.ts';

/** The county whose internal documents a message may be answered from; null: none. */
export type MemberCounty = (message: Pick<Message, 'platform' | 'tenant'>) => County | null;

/**
 * Who counts among a county's people, by settings alone: a workspace or tenant that TENANTS lists; by DEFAULT_COUNTY
 * everyone else, but not a workspace that a TENANTS file leaves out, and not a web chat that strangers reach.
 */
export function readMemberCounty(settings: Settings, tenantCounty: TenantCounty): MemberCounty {
  const listed = new Set(readTenantIds(settings));
  const isWebOpen = isWebChatOpenToStrangers(settings);
  return ({ platform, tenant }) => {
    if (tenant !== null && listed.has(tenant)) return tenantCounty(tenant);
    if (tenant !== null && listed.size > 0) return null;
    return platform === 'web' && isWebOpen ? null : tenantCounty(tenant);
  };
}

/** The counties whose internal documents somebody may be answered from, by settings. */
export function memberCounties(settings: Settings, tenantCounty: TenantCounty): County[] {
  return [...readTenantIds(settings), null].flatMap((tenant) => tenantCounty(tenant) ?? []);
}

/** Without a password, and reached from more than this machine. */
export function isWebChatOpenToStrangers({ webChat, host, publicUrl, trustProxy }: Settings): boolean {
  return webChat.mode === 'open' && (!isLoopback(host) || publicUrl !== null || trustProxy > 0);
}
