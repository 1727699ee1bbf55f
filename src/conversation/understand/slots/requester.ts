import { z } from 'zod';
import type { Requester } from '../../../requests/request.ts';
import type { Span } from '../period/read-period.ts';
import type { Found } from './slot-reading.ts';

const emailPattern = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const spokenEmail =
  /(?<local>[\p{L}\p{N}._-]+)\s+(?:krøllalfa|alfakrøll|\(at\)|\[at\]|at)\s+(?<host>[\p{L}\p{N}-]+)(?: ?\.(?=\p{L})|\s(?:punktum|punkt|prikk|dot)\s)\s*(?<top>\p{L}{2,})(?!\p{L})/giu;

const afterGreeting = 'name after a greeting';

const intro =
  /(?<!\p{L})(?:(?:jeg|eg|æ|e|i) (?:heter|heiter|heite|hete)|(?:navnet|namnet|namne) mitt er|mitt na(?:v|m)n er|my name is|this is|det er|dette er|navn|namn|name|kontaktperson(?:en)?(?: er)?|contact(?: person)?)\s*:?\s+(?:(?:egentlig|eigentleg|faktisk|actually|forresten)\s+)?/giu;
const ownName =
  /(?<!\p{L})(?:(?:jeg|eg|æ|i) (?:heter|heiter|heite)|(?:navnet|namnet|namne) mitt er|mitt na(?:v|m)n er|my name is)(?!\p{L})/iu;
const greeting =
  /(?<!\p{L})(?:(?:med )?(?:vennlig|venleg|beste?|hjertelig|gode?) (?:hilsen|helsing)|hilsen|helsing|hilsning|mvh|m\.v\.h\.|vh|(?:best|kind) regards|regards|cheers)[\s,.:\n]+/giu;

const name = /\p{Lu}[\p{L}'’-]+(?: (?:(?:von|van|de|af) )?\p{Lu}(?:[\p{L}'’-]+|\.)){1,3}/uy;
const nameAnywhere = new RegExp(name.source, 'gu');
const loneName = /\p{Lu}[\p{Ll}'’-]+(?= *(?:$|[\n,.]))/uy;
const lowerName =
  /(?!og |fra |frå |i |på |og$)\p{L}{2,}(?: (?!og(?: |$)|fra |frå |i |på |med |har |vil |ønsk|jobb|and |from )\p{L}{2,}){0,2}/uy;

/** Who asks, from a name and an e-mail address in a text; null when it has neither. A lone address stands for its name. */
export function readRequester(text: string): Requester | null {
  return findRequester(text, true)?.value ?? null;
}

/** A name and an address said one after the other belong together. */
export function mergeRequester(
  said: Requester | null,
  before: { readonly name: string | null; readonly email: string | null } | null,
): Requester | null {
  if (said === null) return null;
  const isAddressOnly = said.name === said.email;
  return {
    name: isAddressOnly ? (before?.name ?? said.name) : said.name,
    email: said.email ?? (before?.name === before?.email ? (before?.email ?? null) : null),
  };
}

/** "Jeg heter egentlig Anne Berg": the same person under the right name, so the address known before still holds. */
export function saysOwnName(text: string): boolean {
  return ownName.test(text);
}

/** As `readRequester`, with the span. When not asked, a name counts only after "jeg heter", a greeting, or beside an address. */
export function findRequester(text: string, asked: boolean): Found<Requester> | null {
  const email = findEmail(text);
  const said = findName(text, email?.span ?? null, asked);
  if (!email && !said) return null;
  const value = { name: said?.value ?? email?.value ?? '', email: email?.value ?? null };
  const spans = [email?.span, said?.span].filter((span) => span !== undefined);
  const start = Math.min(...spans.map((span) => span.start));
  return {
    value,
    span: { start, end: Math.max(...spans.map((span) => span.end)) },
    why: said?.why ?? 'e-mail address',
  };
}

function findEmail(text: string): { readonly value: string; readonly span: Span } | null {
  for (const match of text.matchAll(emailPattern)) {
    const value = match[0].replace(/[.-]+$/u, '');
    if (z.email().safeParse(value).success)
      return { value, span: { start: match.index, end: match.index + value.length } };
  }
  for (const match of text.matchAll(spokenEmail)) {
    const { local, host, top } = match.groups ?? {};
    const value = `${local}@${host}.${top}`.toLowerCase();
    if (z.email().safeParse(value).success)
      return { value, span: { start: match.index, end: match.index + match[0].length } };
  }
  return null;
}

function findName(text: string, email: Span | null, asked: boolean): Found<string> | null {
  return (
    nameAfter(intro, text, [name, loneName, lowerName], 'name after an introduction') ??
    nameAfter(greeting, text, [name, loneName], afterGreeting) ??
    (email || asked ? nameBeside(text, email, asked) : null)
  );
}

function nameAfter(cue: RegExp, text: string, shapes: readonly RegExp[], why: string): Found<string> | null {
  for (const match of text.matchAll(cue)) {
    const start = match.index + match[0].length;
    const isWeak = /^(?:det er|dette er|this is)/iu.test(match[0]);
    for (const shape of isWeak ? shapes.slice(0, 1) : shapes) {
      const found = matchAt(shape, text, start);
      if (found && !isOffice(text, found))
        return { value: capitalised(found), span: { start: match.index, end: start + found.length }, why };
    }
  }
  return null;
}

function matchAt(shape: RegExp, text: string, start: number): string | null {
  shape.lastIndex = start;
  return shape.exec(text)?.[0] ?? null;
}

const office = /(?:kommune|fylke|hotel|programmet|teams|council|county|municipality)/iu;

function isOffice(text: string, found: string): boolean {
  const after = text.slice(text.indexOf(found) + found.length);
  return office.test(found) || /^\s*(?:fylkes)?kommune/iu.test(after);
}

/** "Kari Nordmann, innkjøpssjef, kari@example.no": the first name of two words or more; asked for, also in small letters. */
function nameBeside(text: string, email: Span | null, asked: boolean): Found<string> | null {
  const before = email ? text.slice(0, email.start) : text;
  const found = [...before.matchAll(nameAnywhere)].find((match) => !isOffice(text, match[0]));
  if (found) return { value: found[0], span: spanOf(found), why: 'name beside an address' };
  if (!asked) return null;
  const bare =
    /^\s*(?:ja,? |hei,? )?(?<name>\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3})\s*(?:$|[,;:<(\n-]|\s(?=\S+@))/u.exec(
      before.trimEnd().length ? before : text,
    );
  const value = bare?.groups?.['name'];
  const isLone = value !== undefined && email === null && !/^\p{Lu}\p{Ll}+$| /u.test(value);
  if (!bare || value === undefined || isLone) return null;
  return {
    value: capitalised(value),
    span: { start: bare.index, end: bare.index + bare[0].length },
    why: 'asked for',
  };
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

function capitalised(said: string): string {
  return said.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
