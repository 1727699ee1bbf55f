import { type Checked, halfSet, problem, success } from './checked.ts';
import type { Variables } from './variables.ts';

/** How e-mail goes out; null without a mail server. */
export type MailSettings = {
  readonly smtpUrl: string;
  readonly from: string;
  /** Who gets what has no other receiver. */
  readonly operator: string | null;
} | null;

type Given = Pick<Variables, 'SMTP_URL' | 'MAIL_FROM' | 'OPERATOR_EMAIL'>;

export function combineMail({ SMTP_URL, MAIL_FROM, OPERATOR_EMAIL }: Given): Checked<MailSettings> {
  if (SMTP_URL !== null && MAIL_FROM !== null)
    return success({ smtpUrl: SMTP_URL, from: MAIL_FROM, operator: OPERATOR_EMAIL });
  if (SMTP_URL !== null) return halfSet('E-mail', ['SMTP_URL'], ['SMTP_URL + MAIL_FROM']);
  if (MAIL_FROM !== null) return halfSet('E-mail', ['MAIL_FROM'], ['SMTP_URL + MAIL_FROM']);
  if (OPERATOR_EMAIL !== null)
    return problem('OPERATOR_EMAIL is set, but no e-mail can be sent: set SMTP_URL and MAIL_FROM too.');
  return success(null);
}
