import type { Activity } from './activity.ts';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

// What the editor of Teams makes. Any other "<" is a person's own: "under < 100 og > 50".
const lineTag = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr|\/blockquote)\b[^<>]*>/gi;
const mentionTag = /<at\b[^<>]*>[^<>]*<\/at>/gi;
const anyTag =
  /<\/?(?:at|a|b|i|u|s|p|br|div|span|strong|em|ul|ol|li|h[1-6]|pre|code|blockquote|table|tbody|thead|tr|td|th|img|attachment|font|emoji|codeblock)\b[^<>]*>/gi;

/** What the person wrote, as plain words: without the mention of the bot, tags and entities. */
export function plainWords(activity: Activity, botIds: ReadonlySet<string>): string {
  const mentions = mentionsOf(activity, botIds);
  const names = new Set(mentions.map(nameIn));
  const withoutBot = mentions
    .reduce((text, mention) => text.replaceAll(mention, ' '), activity.text ?? '')
    // The same mention with attributes, as the editor of some clients makes it.
    .replace(mentionTag, (tag) => (names.has(nameIn(tag)) ? ' ' : tag));
  return clean(decode(withoutBot.replace(lineTag, '\n').replace(anyTag, '')));
}

function nameIn(mention: string): string {
  return mention.replace(anyTag, '').trim();
}

/** True when the bot itself is mentioned. A text that only looks like a mention is none. */
export function isMentioned(activity: Activity, botIds: ReadonlySet<string>): boolean {
  return (activity.entities ?? []).some(({ type, mentioned }) => isOfBot(type, mentioned?.id, botIds));
}

function mentionsOf({ entities }: Activity, botIds: ReadonlySet<string>): string[] {
  return (entities ?? []).flatMap(({ type, text, mentioned }) =>
    text && isOfBot(type, mentioned?.id, botIds) ? [text] : [],
  );
}

function isOfBot(
  type: string | null | undefined,
  id: string | null | undefined,
  botIds: ReadonlySet<string>,
) {
  return type === 'mention' && !!id && botIds.has(id);
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Without what no database can take: NUL characters and halves of characters. Teams' hard spaces become spaces. */
function clean(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('utf8')
    .replaceAll('\0', '')
    .replaceAll('\u00A0', ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^ +| +$/gm, '')
    .trim();
}
