import type { Choice, Reply } from '../../../src/conversation/reply.ts';
import { limits } from '../limits.ts';
import { type Attachment, type Element, factSet, heading, makeCard } from './card.ts';
import { choiceRows } from './choices.ts';
import { contactParts } from './contact.ts';
import { clip } from './escape.ts';
import { formParts } from './form.ts';
import { toPlainText, toTeamsText } from './markdown.ts';
import type { Say } from './say.ts';
import { linkSources, sourceLines } from './sources.ts';

/** A reply as Teams takes it. */
export interface TeamsMessage {
  /** All its words: what is read aloud, and shown where cards are not. */
  readonly text: string;
  readonly textFormat: 'markdown';
  /** For notifications. */
  readonly summary: string;
  /** What words cannot do: fields, sources and buttons. */
  readonly attachments: Attachment[];
}

/** Draws a reply of any kind, within what Teams takes. `say` speaks the language of the reply. */
export function renderReply(reply: Reply, say: Say): TeamsMessage {
  let whole = render(reply, limits.text, say);
  // Only a reply that no conversation makes is too large: its words are the last to be cut, and its fields the first.
  if (bytesOf(whole) > limits.messageBytes) whole = render(withoutFields(reply), limits.text / 2, say);
  for (let text = limits.text / 4; bytesOf(whole) > limits.messageBytes && text > 100; text /= 2)
    whole = render({ ...withoutFields(reply), choices: reply.choices.slice(0, text / 100) }, text, say);
  return whole;
}

function render(reply: Reply, longest: number, say: Say): TeamsMessage {
  const words = clip(reply.text, longest);
  const { text, unnamed } =
    reply.kind === 'answer' ? linkSources(words, reply.citations) : { text: words, unnamed: [] };
  const spoken = toPlainText(words);
  return {
    // Only the words of an answer are all ours; elsewhere a person's own may stand among them.
    text: toTeamsText(text, { links: reply.kind === 'answer' }) || '…',
    textFormat: 'markdown',
    summary: clip(spoken, limits.summary),
    attachments: makeCard({
      language: reply.language,
      words: spoken,
      body: [
        ...parts(reply, say),
        ...sourceLines(unnamed, sourcesLabel(reply, unnamed.length, say)),
        ...buttons(reply.choices),
      ],
    }),
  };
}

function sourcesLabel(reply: Reply, unnamed: number, say: Say): string {
  const isSomeNamed = reply.kind === 'answer' && unnamed < reply.citations.length;
  return say(isSomeNamed ? 'teams-more-sources' : 'teams-sources');
}

function parts(reply: Reply, say: Say): Element[] {
  switch (reply.kind) {
    case 'contact':
      return contactParts(reply.contacts, say);
    case 'form':
      return formParts(reply, say);
    case 'summary':
      return [heading(say('teams-summary')), ...factSet(reply.fields)];
    case 'receipt':
      return [heading(say('teams-receipt', { reference: reply.reference })), ...factSet(reply.fields)];
    case 'status':
      return factSet(
        reply.requests.map(({ reference, topic, status }) => ({
          label: reference,
          value: `${topic}: ${say('teams-status', { status })}`,
        })),
      );
    default:
      return [];
  }
}

/** Whether it helped is asked in a row of its own. */
function buttons(choices: readonly Choice[]): Element[] {
  const isFeedback = ({ id }: Choice) => id.startsWith('feedback-');
  return [
    ...choiceRows(choices.filter((choice) => !isFeedback(choice))),
    ...choiceRows(choices.filter(isFeedback)),
  ];
}

function withoutFields(reply: Reply): Reply {
  switch (reply.kind) {
    case 'summary':
    case 'receipt':
      return { ...reply, fields: [] };
    case 'contact':
      return { ...reply, contacts: [] };
    case 'status':
      return { ...reply, requests: [] };
    case 'answer':
      return { ...reply, citations: [] };
    default:
      return reply;
  }
}

function bytesOf(message: TeamsMessage): number {
  return Buffer.byteLength(JSON.stringify(message), 'utf16le');
}
