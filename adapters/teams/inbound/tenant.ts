import type { Activity } from './activity.ts';

/** Tenants that may write; null: all of them (a multi-tenant registration without a list, or the playground). */
export type AllowedTenants = ReadonlySet<string> | null;

/** The tenant an activity is from; null when it does not say. */
export function tenantOf({ channelData, conversation }: Activity): string | null {
  return channelData?.tenant?.id || conversation.tenantId || null;
}

/** A token proves Microsoft and the app, not the tenant: that is for us to check. */
export function isAllowed(activity: Activity, allowed: AllowedTenants): boolean {
  const { channelData, conversation } = activity;
  const said = [channelData?.tenant?.id, conversation.tenantId].flatMap((id) => id?.toLowerCase() || []);
  if (new Set(said).size > 1) return false;
  return allowed === null || said.some((id) => allowed.has(id));
}
