import type { FoundName } from './found-name.ts';
import type { Piece } from './pieces.ts';

const lesson =
  /^(?:erfaring(?:er|ar|en|a|ene|ane)?|røynsl(?:e|er|a|ene|ane)|lærdom(?:men|en|mar|mer)?|eksempel|eksempl(?:et|er|a|ene)|døme(?:t|r|a)?|suksess(?:en|historia|historien)?|experiences?|lessons?|learnings?|examples?)$/u;
const from = /^(?:fra|frå|ifra|ifrå|i|from|in)$/u;
const REACH = 6;

/**
 * Places that a text only takes an example from ("vi i Møre og Romsdal …, om erfaringene fra Skien"), where it names another
 * place too: what it asks is for that one.
 */
export function exampleNames(found: readonly FoundName[], pieces: readonly Piece[]): Set<FoundName> {
  const examples = found.filter((name) => isExample(name, pieces));
  return new Set(examples.length < found.length ? examples : []);
}

function isExample(name: FoundName, pieces: readonly Piece[]): boolean {
  if (!from.test(pieces[name.from - 1]?.lower ?? '')) return false;
  for (let index = name.from - 1; index >= Math.max(0, name.from - REACH); index -= 1) {
    if (lesson.test(pieces[index]?.lower ?? '')) return true;
    if (/[,.!?;:\n]/u.test(pieces[index]?.gap ?? '')) return false;
  }
  return false;
}
