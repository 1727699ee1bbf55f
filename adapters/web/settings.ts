import type { Language } from '../../src/language/languages.ts';

/** The part of the settings that the web chat knows. */
export interface WebChatSettings {
  readonly webChat:
    | { readonly mode: 'off' }
    | { readonly mode: 'open' }
    | { readonly mode: 'password'; readonly password: string };
  /** The address people see, or null. */
  readonly publicUrl: string | null;
  /** Number of proxies in front. */
  readonly trustProxy: number;
}

export interface RateLimits {
  /** Messages a minute from one person. */
  readonly perPerson: number;
  /** Messages a minute from one network address: a whole office may share it. */
  readonly perAddress: number;
  /** Pages and streams opened a minute from one network address. */
  readonly opensPerAddress: number;
  /** Streams open at the same time from one person: that many tabs. */
  readonly streamsPerPerson: number;
  /** Streams open at the same time from one network address. */
  readonly streamsPerAddress: number;
  /** Wrong passwords a quarter of an hour from one network address. */
  readonly passwordTries: number;
}

export const defaultLimits: RateLimits = {
  perPerson: 20,
  perAddress: 300,
  opensPerAddress: 600,
  streamsPerPerson: 10,
  streamsPerAddress: 500,
  passwordTries: 10,
};

/** Words of the page in its own language: `say('web-send')`. */
export type Say = (id: string, args?: Record<string, string | number>) => string;

/** The language of the page, and words in it or in the language of one reply. */
export interface Interface {
  readonly language: Language;
  readonly say: Say;
  readonly sayIn: (language: Language) => Say;
}
