import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

export const appId = '11111111-2222-3333-4444-555555555555';
export const tenantId = 'aaaaaaaa-0000-0000-0000-000000000001';

const postedSchema = z.object({
  type: z.string(),
  text: z.string(),
  textFormat: z.string(),
  summary: z.string(),
  replyToId: z.string().optional(),
  conversation: z.object({ id: z.string() }),
  from: z.object({ id: z.string() }),
  attachments: z.array(z.object({ contentType: z.string(), content: z.record(z.string(), z.unknown()) })),
});

/** An activity that the assistant posted, as far as tests look at it. */
export interface Posted extends z.infer<typeof postedSchema> {
  readonly path: string;
  readonly authorization: string;
}

/** How the connector answers one call, instead of taking the activity. */
export type Misbehaviour =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'reset'
  | 'hang';

export interface TokenOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** How it is signed; by the Bot Framework's own key when not said. */
  readonly signature?: 'foreign-key' | 'none' | 'hs256-with-public-key';
}

/** A Bot Framework on loopback: keys, sign-in and connector. */
export interface TeamsFarEnd {
  readonly url: string;
  /** Settings of an assistant that belongs to it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly posted: Posted[];
  /** Calls of the connector, counting those it did not take. */
  calls(): number;
  /** For the next calls of the connector, one each. */
  misbehave(...misbehaviours: readonly Misbehaviour[]): void;
  /** Forgets what it was told to do wrong. */
  behave(): void;
  /** While false, the keys cannot be had. */
  serveKeys(isServed: boolean): void;
  token(options?: TokenOptions): string;
  /** Resolves when as many activities lie in the conversation. */
  postedTo(conversation: string, count: number): Promise<readonly Posted[]>;
  close(): Promise<void>;
}

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreignKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const issuer = 'https://api.botframework.com';

/** What it has seen, and how it is told to behave. */
interface State {
  readonly posted: Posted[];
  /** Tells the name of a conversation when something was posted to it. */
  readonly bell: EventEmitter;
  readonly waiting: Misbehaviour[];
  calls: number;
  keysServed: boolean;
}

export async function openTeamsFarEnd(): Promise<TeamsFarEnd> {
  const state: State = { posted: [], bell: new EventEmitter(), waiting: [], calls: 0, keysServed: true };
  const { posted, waiting } = state;
  const server = createServer((request, response) => void answer(state, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  return {
    url,
    environment: environmentOf(url),
    posted,
    calls: () => state.calls,
    misbehave: (...misbehaviours) => void waiting.push(...misbehaviours),
    behave: () => void waiting.splice(0),
    serveKeys: (isServed) => {
      state.keysServed = isServed;
    },
    token: (options = {}) => makeToken(url, options),
    postedTo: (conversation, count) => waitForPosted(state, conversation, count),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const path = request.url ?? '';
  const fixed = fixedAnswer(path, `http://${request.headers.host}`, state);
  if (fixed !== null) return json(response, ...fixed);
  state.calls++;
  const misbehaviour = state.waiting.shift();
  if (misbehaviour !== undefined) return misbehaveNow(response, misbehaviour);
  const body = JSON.parse(Buffer.concat(parts).toString('utf8'));
  const authorization = request.headers.authorization ?? '';
  const posted = { ...postedSchema.parse(body), path: decodeURIComponent(path), authorization };
  state.posted.push(posted);
  state.bell.emit(posted.conversation.id);
  json(response, 201, { id: `posted-${state.posted.length}` });
}

/** Everything but the connector. */
function fixedAnswer(path: string, url: string, { keysServed }: State): readonly [number, object] | null {
  switch (path) {
    case '/openid':
      return [keysServed ? 200 : 503, { issuer, jwks_uri: `${url}/keys` }];
    case '/keys':
      return [200, { keys: [publicKey()] }];
    case '/login/oauth2/v2.0/token':
      return [200, { access_token: 'far-end-token', expires_in: 3600 }];
    case '/login-refused/oauth2/v2.0/token':
      return [401, { error: 'invalid_client' }];
    default:
      return null;
  }
}

async function waitForPosted(
  { posted, bell }: State,
  conversation: string,
  count: number,
): Promise<readonly Posted[]> {
  for (;;) {
    const there = posted.filter((activity) => activity.conversation.id === conversation);
    if (there.length >= count) return there;
    await once(bell, conversation);
  }
}

function environmentOf(url: string): Record<string, string> {
  return {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'a-secret',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    ToChannelFromBotLoginUrl: `${url}/login`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: issuer,
    ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid`,
    OAuthUrl: `${url}/oauth`,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: 'false',
  };
}

function publicKey() {
  const { n, e } = keys.publicKey.export({ format: 'jwk' });
  return { kty: 'RSA', use: 'sig', kid: 'key-1', n, e, endorsements: ['msteams'] };
}

function makeToken(url: string, { claims, header, signature }: TokenOptions): string {
  const now = Math.floor(Date.now() / 1000);
  const algorithm = signature === 'none' ? 'none' : signature === 'hs256-with-public-key' ? 'HS256' : 'RS256';
  const head = encode({ alg: algorithm, typ: 'JWT', kid: 'key-1', ...header });
  const body = encode({
    iss: issuer,
    aud: appId,
    nbf: now - 60,
    exp: now + 3600,
    serviceurl: url,
    ...claims,
  });
  return `${head}.${body}.${sign(`${head}.${body}`, signature)}`;
}

function sign(signed: string, signature: TokenOptions['signature']): string {
  if (signature === 'none') return '';
  if (signature === 'hs256-with-public-key') {
    const secret = keys.publicKey.export({ type: 'spki', format: 'pem' });
    return createHmac('sha256', secret).update(signed).digest('base64url');
  }
  const { privateKey } = signature === 'foreign-key' ? foreignKeys : keys;
  return createSign('RSA-SHA256').update(signed).sign(privateKey).toString('base64url');
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

function misbehaveNow(response: ServerResponse, misbehaviour: Misbehaviour): void {
  if (misbehaviour === 'reset') response.socket?.resetAndDestroy();
  else if (misbehaviour !== 'hang')
    response
      .writeHead(misbehaviour.status, { 'Content-Type': 'application/json', ...misbehaviour.headers })
      .end('{}');
}
