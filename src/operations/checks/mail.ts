import type { Settings } from '../../config/settings.ts';
import { type Finding, failing, fine, warning } from './finding.ts';

const PATIENCE_MS = 5_000;

/** Whether e-mail can go out: asks the mail server, but sends nothing. */
export async function checkMail({ mail }: Pick<Settings, 'mail'>): Promise<Finding[]> {
  if (mail === null)
    return [
      warning(
        'e-mail',
        'is off, so nobody is told of requests and questions automatically; "npm run requests" shows them.',
        'Set SMTP_URL and MAIL_FROM, and OPERATOR_EMAIL for what has no other receiver.',
      ),
    ];
  const { createTransport } = await import('nodemailer');
  const limits = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
  const transport = createTransport({ url: mail.smtpUrl, ...limits });
  try {
    await transport.verify();
    return [fine('e-mail', `the mail server answers; e-mail comes from ${mail.from}.`)];
  } catch (error) {
    return [
      failing('e-mail', `the mail server of SMTP_URL ${explain(error)}.`, 'E-mails wait until it does.'),
    ];
  } finally {
    transport.close();
  }
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'EAUTH') return 'refuses the user or the password';
  if (code === 'EDNS') return 'is not known by that name';
  return `does not answer (${code})`;
}
