import { createTransport } from 'nodemailer';
import type { MailDoor } from '../../src/delivery/door.ts';
import { toFailure } from './mail-failure.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

export interface MailServer {
  readonly smtpUrl: string;
  readonly from: string;
}

/** Milliseconds. A mail server may take its time, but not longer than delivery waits. */
const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

/** The way out by e-mail. Sends once; the outbox decides what comes after a failure. */
export function openMail({ smtpUrl, from }: MailServer): { readonly door: MailDoor; close(): void } {
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 2, ...limits });
  const domain = from.split('@').at(-1) ?? 'localhost';
  return {
    door: {
      platform: 'email',
      deliver: async ({ id, mail }) => {
        const { to, replyTo, subject } = mail;
        const message = {
          from,
          to: mailbox(to),
          ...(replyTo && { replyTo: mailbox(replyTo) }),
          subject,
          text: renderText(mail),
          html: await renderHtml(mail),
          // The same at every attempt: a mail program shows a second copy as the same e-mail.
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
        };
        await transport.sendMail(message).catch((fault: unknown) => {
          throw toFailure(fault);
        });
      },
    },
    close: () => transport.close(),
  };
}

function mailbox({ name, email }: { readonly name: string | null; readonly email: string }) {
  return { name: name ?? '', address: email };
}
