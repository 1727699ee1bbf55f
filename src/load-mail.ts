import type { Settings } from './config/settings.ts';
import type { HttpAdapter } from './operations/http-adapter.ts';

/** The way out by e-mail, where there is a mail server: none or one. */
export async function loadMail({ mail }: Settings): Promise<HttpAdapter[]> {
  if (mail === null) return [];
  const { openMail } = await import('../adapters/mail/open-mail.ts');
  return [{ ...openMail(mail), routes: null, listeners: {} }];
}
