/** What stands between `<` and `>`: a link, a mention or a command, and the words that Slack shows for it. */
const entity = /<([^<>|]+)(?:\|([^<>]*))?>/g;

/**
 * A text of Slack as the person saw it while writing: links as their words, mentions and channels as names, `&lt;` as `<`.
 * The mention of the assistant itself is gone.
 *
 * @example plainWords('<@U0BOT> se <https://lup.no|lup.no> &amp; svar', 'U0BOT') // 'se lup.no & svar'
 */
export function plainWords(text: string, botUser: string | null): string {
  const words = (botUser === null ? text : withoutMention(text, botUser))
    .replace(entity, (_, target: string, label: string | undefined) => wordsOf(target, label ?? ''))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return clean(words);
}

/** The user that a text mentions first, or null. */
export function firstMentioned(text: string): string | null {
  return /<@(\w+)/.exec(text)?.[1] ?? null;
}

/** Whether a text mentions this user. */
export function mentions(text: string, user: string): boolean {
  return Array.from(text.matchAll(entity)).some(([, target]) => target === `@${user}`);
}

function withoutMention(text: string, user: string): string {
  const mention = `<@${user}(?:\\|[^<>]*)?>`;
  return text
    .replace(new RegExp(`^\\s*(?:${mention}[\\s,:;-]*)+`), '')
    .replace(new RegExp(`\\s*${mention}`, 'g'), '');
}

function wordsOf(target: string, label: string): string {
  const sign = target[0];
  if (sign === '@') return label === '' ? target : `@${label.replace(/^@/, '')}`;
  if (sign === '#') return label === '' ? target : `#${label}`;
  if (sign === '!') return label === '' ? `@${target.slice(1).split('^', 1)[0]}` : label;
  if (/^mailto:/i.test(target)) return target.slice('mailto:'.length); // an address that is asked for must be one
  return label === '' ? target.replace(/^tel:/i, '') : label;
}

/** Without what no database and no screen can take: NUL characters and halves of characters. */
function clean(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '').trim();
}
