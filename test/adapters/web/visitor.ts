import { randomUUID } from 'node:crypto';
import { request } from 'node:http';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** What a browser does with cookies, and nothing else of it. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body: string, headers?: Record<string, string>): Promise<Answer>;
  send(input: object, headers?: Record<string, string>): Promise<Answer>;
  readonly cookies: Map<string, string>;
}

export function makeVisitor(url: string): Visitor {
  const cookies = new Map<string, string>();
  async function call(method: string, path: string, { body, headers }: Call): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await ask(`${url}${path}`, method, {
      body,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
    });
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = line.split(';', 1)[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    return answer;
  }
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    call('POST', path, { body, headers: { 'content-type': 'application/json', ...headers } });
  return {
    cookies,
    get: (path, headers = {}) => call('GET', path, { body: '', headers }),
    post,
    send: (input, headers) => post('/chat/messages', JSON.stringify({ id: randomUUID(), ...input }), headers),
  };
}

interface Call {
  readonly body: string;
  readonly headers: Record<string, string>;
}

// Not fetch: it forbids setting headers such as Origin and Sec-Fetch-Site.
function ask(url: string, method: string, { body, headers }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
