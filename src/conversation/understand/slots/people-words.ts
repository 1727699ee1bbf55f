import type { Span } from '../period/read-period.ts';
import { matches, words } from './word-matches.ts';

/** People by their work: who comes, never what it is about. */
export const staffWords =
  '\\p{L}*(?:led(?:ere|erne|arar|arane)|leder|leiar(?:ar|ane)?|ledergrupp\\p{L}*|leiargrupp\\p{L}*|innkjøper(?:e|ne)|innkjøpar(?:ar|ane)|ansatte|ansatt|tilsette|medarbeid\\p{L}*|rådgiver(?:e|ne)|rådgjevar(?:ar|ane)|politiker(?:e|ne)|politikar(?:ar|ane)|sjef(?:er|ar|ene|ane)|saksbehandl(?:ere|erne)|sakshandsam(?:arar|arane)|ingeniør(?:er|ar|ene|ane)|bestill(?:ere|erne|arar|arane)|eier(?:e|ne)|lærer(?:e|ne)|lærar(?:ar|ane)|kolleg(?:er|aer|aar|aene))|(?:topp|kommune|fylkes|virksomhets|verksemds|mellom)?(?:ledelsen?|leiinga?)|rådmannsgrupp\\p{L}*|rådm[ae]nn\\p{L}*|kommunedirektøren|(?:vara)?ordfør(?:eren|aren|ere|erne|arar|arane)|byråd\\p{L}*|mayors?|\\p{L}*utvalget|\\p{L}*utvalet|folkevalgte|medlem(?:mer|mene|mar|mane)|members|folk(?:a|ene)|nybegynner(?:e|ne)|nybyrjar(?:ar|ane)|beginners|newcomers|folkevalde|kommunestyret?|fylkestinget?|formannskapet?|fylkesrådet?|fylkesutvalget?|styret|management|board|council|executives|buyers|staff|employees|leaders|politicians|managers|colleagues|advisers|engineers';

const peoplePhrase = words(
  `(?<!(?:gjøre|gjere|gjør|gjer|betyr?|tyder?|do|mean|means|work) )(?:for|til|med|to|with|blant|hos|among)\\s+(?:(?!(?:om|i|og|mellom|av|fra|frå|på|ved|med|hos|of|in|on|between)(?!\\p{L}))\\p{L}+\\s+){0,2}?(?:${staffWords}|oss|us|alle|everyone|dere)(?:\\s+(?:og|and|,)\\s+(?:${staffWords}))*(?:\\s+(?:vår|våre|våres|our|selv|sjølv))?`,
);

/** "for nyansatte", "til ledergruppa vår": whom it is for in words that are no audience of ours. */
export function peoplePhrases(text: string): readonly Span[] {
  return matches(peoplePhrase, text);
}
