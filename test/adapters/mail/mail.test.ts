import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMail } from '../../../adapters/mail/open-mail.ts';
import { renderHtml } from '../../../adapters/mail/render-html.ts';
import { renderText } from '../../../adapters/mail/render-text.ts';
import type { Mail } from '../../../src/conversation/mail.ts';
import { DeliveryFailure } from '../../../src/delivery/door.ts';
import { type MailServer, startMailServer } from './mail-server.ts';

const mail: Mail = {
  to: { name: 'Åse Pådriver', email: 'ase@example.org' },
  replyTo: { name: 'Kari Nordmann', email: 'kari@example.org' },
  language: 'nn',
  subject: 'Førespurnad LUP-2026-0042: kurs i Vestland',
  opening: ['Hei Åse!', 'Kari Nordmann ønskjer hjelp frå LUP.'],
  fields: [{ label: 'Tema', value: '<script>alert(1)</script>\n& ferjer' }],
  quote: 'Kva <b>no</b>?\n.\nSlutt',
  closing: ['Svar på denne e-posten.'],
};

let server: MailServer;
let open: ReturnType<typeof openMail>;
beforeEach(async () => {
  server = await startMailServer();
  open = openMail({ smtpUrl: server.url, from: 'lup@example.org' });
});
afterEach(async () => {
  open.close();
  await server.close();
});

const send = (id = 'row-1') => open.door.deliver({ id, mail, attempt: 1 });

async function failure(): Promise<Pick<DeliveryFailure, 'kind' | 'message'>> {
  const fault = await send().catch((caught: unknown) => caught);
  if (!(fault instanceof DeliveryFailure)) throw new Error(`not a failure: ${String(fault)}`);
  return { kind: fault.kind, message: fault.message };
}

describe('an e-mail', () => {
  it('arrives with text and HTML, and a plain reply goes to the person', async () => {
    await send();
    const [received] = server.received;
    expect(received?.to).toEqual(['ase@example.org']);
    expect(received?.source).toMatch(/^Reply-To: Kari Nordmann <kari@example\.org>/m);
    expect(received?.source).toMatch(/^Message-ID: <row-1@example\.org>/im);
    expect(received?.source).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(received?.source).toMatch(/^Content-Language: nn/m);
    expect(received?.source).toContain('multipart/alternative');
  });

  it('cannot be given other headers by what a person wrote', async () => {
    const subject = 'Spørsmål\r\nBcc: alle@example.org';
    await open.door.deliver({ id: 'x', attempt: 1, mail: { ...mail, subject } });
    expect(server.received[0]?.to).toEqual(['ase@example.org']);
    expect(server.received[0]?.source.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/m);
  });

  it('shows words of people as words', async () => {
    const page = await renderHtml(mail);
    expect(page).toContain('<html lang="nn">');
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script>');
    expect(page).not.toMatch(/https?:|<img|<a /);
    expect(renderText(mail)).toContain('Tema: <script>alert(1)</script> & ferjer\n');
    expect(renderText(mail)).toContain('> Kva <b>no</b>?\n> .\n> Slutt\n');
  });
});

describe('a failed attempt', () => {
  it.each([
    [451, { kind: 'later', message: 'smtp 451' }],
    [550, { kind: 'never', message: 'smtp 550' }],
  ])('with %i', async (mood, expected) => {
    server.moods.push(mood);
    expect(await failure()).toEqual(expected);
    expect(server.attempts()).toBe(1);
  });

  it('is unknown when the server hung up after it had the words', async () => {
    server.moods.push('hang up');
    expect((await failure()).kind).toBe('unknown');
    expect(server.attempts()).toBe(1);
  });

  it('is for later when nobody listens', async () => {
    await server.close();
    expect((await failure()).kind).toBe('later');
    server = await startMailServer();
  });
});
