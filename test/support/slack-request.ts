import { createHmac } from 'node:crypto';

export const signingSecret = 'a-secret-for-tests';

export interface Signing {
  readonly secret?: string;
  /** The time that is signed, in milliseconds since 1970. */
  readonly at?: number;
}

/** The headers by which Slack shows that a body is from it. */
export function signatureOf(body: string, { secret, at }: Signing = {}): Record<string, string> {
  const timestamp = String(Math.floor((at ?? Date.now()) / 1_000));
  const hash = createHmac('sha256', secret ?? signingSecret)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` };
}

/** A click goes as the field of a form, an event as JSON. */
export function encode(body: object): { readonly text: string; readonly type: string } {
  if (!('actions' in body)) return { text: JSON.stringify(body), type: 'application/json' };
  const text = new URLSearchParams({ payload: JSON.stringify(body) }).toString();
  return { text, type: 'application/x-www-form-urlencoded' };
}

/** Posts a body as Slack does; resolves to the status. */
export async function postSigned(url: string, body: object, signing: Signing = {}): Promise<number> {
  const { text, type } = encode(body);
  const response = await fetch(`${url}/slack/events`, {
    method: 'POST',
    headers: { 'content-type': type, ...signatureOf(text, signing) },
    body: text,
  });
  await response.text();
  return response.status;
}
