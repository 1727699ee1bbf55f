import type { Language } from '../../../src/language/languages.ts';
import { limits } from '../limits.ts';
import { clip, escapeAddress, escapeCard } from './escape.ts';

/** A part of a card's body; plain JSON of the Adaptive Cards schema. */
export interface Element {
  readonly type: string;
  readonly [property: string]: unknown;
}

interface CardParts {
  readonly language: Language;
  /** The reply's words without markup: what is read aloud, or shown where cards are not. */
  readonly words: string;
  readonly body: readonly Element[];
}

export interface Attachment {
  readonly contentType: string;
  readonly content: object;
}

/** An attachment with the card; none when there is nothing to show. */
export function makeCard({ language, words, body }: CardParts): Attachment[] {
  if (body.length === 0) return [];
  const spoken = clip(words, limits.summary);
  return [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: limits.cardVersion,
        lang: language,
        speak: spoken,
        fallbackText: spoken,
        body,
      },
    },
  ];
}

export function heading(words: string): Element {
  return {
    type: 'TextBlock',
    text: escapeCard(clip(words, limits.heading)),
    weight: 'Bolder',
    size: 'Medium',
    wrap: true,
    style: 'heading',
  };
}

export function line(markdown: string, properties: Readonly<Record<string, unknown>> = {}): Element {
  return { type: 'TextBlock', text: markdown, wrap: true, ...properties };
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Where the value leads; only for addresses that are our own. */
  readonly link?: string;
}

/** Labels and values, one line each; none without a fact. */
export function factSet(facts: readonly Fact[]): Element[] {
  if (facts.length === 0) return [];
  return [
    {
      type: 'FactSet',
      facts: facts.slice(0, limits.facts).map((fact) => ({
        title: escapeCard(clip(fact.label, limits.factTitle)),
        value: shownValue(fact),
      })),
    },
  ];
}

function shownValue({ value, link }: Fact): string {
  const words = escapeCard(clip(value, limits.factValue));
  return link === undefined || link.length > limits.url ? words : `[${words}](${escapeAddress(link)})`;
}
