import { html } from 'hono/html';
import type { Mail } from '../../src/conversation/mail.ts';

// Mail programs know tables and inline styles, and little else. No picture and no link: nothing is fetched when it is read.
const styles = {
  body: 'margin:0;padding:16px;font:16px/1.5 Arial,Helvetica,sans-serif;color:#1e2b3c;background:#ffffff',
  label: 'padding:4px 16px 4px 0;text-align:left;vertical-align:top;font-weight:normal;color:#4d5766',
  value: 'padding:4px 0;text-align:left;vertical-align:top',
  quote: 'margin:16px 0;padding:8px 16px;border-left:4px solid #0b3d66;white-space:pre-wrap',
};

/** An e-mail as HTML, with the words of people escaped. */
export async function renderHtml(mail: Mail): Promise<string> {
  const { language, subject, opening, closing } = mail;
  const page = await html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${subject}</title></head>
<body style="${styles.body}">
${opening.map((words) => html`<p>${words}</p>`)}
${renderFields(mail)}
${mail.quote === null ? '' : html`<blockquote style="${styles.quote}">${mail.quote}</blockquote>`}
${closing.map((words) => html`<p>${words}</p>`)}
</body></html>
`;
  return page.toString();
}

function renderFields({ fields }: Mail) {
  if (fields.length === 0) return '';
  return html`<table role="presentation" style="border-collapse:collapse">
${fields.map(
  ({ label, value }) =>
    html`<tr><th scope="row" style="${styles.label}">${label}</th><td style="${styles.value}">${value}</td></tr>`,
)}
</table>`;
}
