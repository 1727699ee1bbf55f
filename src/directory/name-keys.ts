import { fold } from '../language/tokens.ts';
import { splitPieces } from './pieces.ts';

/** The form by which a name is looked up: "Møre & Romsdal" and "Møre-og-Romsdal" are both "møre og romsdal". */
export function nameKey(name: string): string {
  if (/^\p{L}+$/u.test(name)) return name.normalize('NFC').toLowerCase();
  return splitPieces(name)
    .map((piece) => piece.lower)
    .join(' ');
}

const isPlain = /^(?:[b-np-z ]|a(?![ae])|o(?!e))*$/;

/** A form that all ASCII spellings share: "Ålesund", "Aalesund" and "Alesund"; "Østfold", "Oestfold" and "Ostfold". */
export function looseKey(key: string): string {
  return isPlain.test(key) ? key : fold(key.replace(/aa|ae|æ|ä/g, 'a').replace(/oe/g, 'o'));
}

/** The loose keys that a text may have for a name: "Mosjøen" is spelt "Mosjoen", which reads like "Mosjøn" as well. */
export function looseKeysOf(name: string): string[] {
  const key = looseKey(name);
  return [...new Set([key, looseKey(key)])];
}

/** Whether a text spells a name in poorer letters: it has no special letter that the name lacks. */
export function isPoorerSpelling(text: string, name: string): boolean {
  const special = swedishToNorwegian(text).match(/[^\p{ASCII}]/gu) ?? [];
  const nameLetters = name.toLowerCase();
  return special.every((letter) => nameLetters.includes(letter));
}

function swedishToNorwegian(text: string): string {
  return text.replaceAll('ö', 'ø').replaceAll('ä', 'æ');
}

/** Endings of words for people: "trønder" -> "trøndere", "trøndernes", "trønderane"; "rogalending" -> "rogalendingane". */
export function peopleForms(stem: string): string[] {
  const endings = stem.endsWith('er')
    ? ['', 'en', 'e', 'ne', 'ar', 'ane', 'nes']
    : ['', 'en', 'er', 'ene', 'ar', 'ane', 'e', 'a', 'enes', 'anes'];
  const forms = endings.map((ending) => stem + ending);
  if (stem.endsWith('mann')) forms.push(stem.replace(/mann$/, 'menn'), stem.replace(/mann$/, 'folk'));
  return forms;
}

/** "trøndersk" -> "trøndersk", "trønderske". */
export function adjectiveForms(stem: string): string[] {
  return [stem, `${stem}e`];
}
