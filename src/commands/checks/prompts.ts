import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  FluentParser,
  Junk,
  Message,
  type Pattern,
  Term,
  type TextElement,
  type VariableReference,
  Visitor,
} from '@fluent/syntax';
import { type Language, languages } from '../../language/languages.ts';
import { lineAt } from '../../retrieval/article-flaws.ts';
import { error, type Finding } from './finding.ts';
import type { FindWrongWords } from './word-rules.ts';

/** A message of a Fluent file: its line and the variables it uses. */
interface Said {
  readonly line: number;
  readonly variables: string;
}

/** Checks `prompts/*.ftl`: the same messages with the same variables in every language, and words that fit the language. */
export function checkPrompts(
  folder: string,
  findWrongWords: FindWrongWords,
): { findings: Finding[]; summary: string } {
  const checked = partsIn(folder).map((part) => checkPart(`${folder}/${part}`, findWrongWords));
  const messages = checked.reduce((sum, part) => sum + part.messages, 0);
  return {
    findings: checked.flatMap(({ findings }) => findings),
    summary: `${messages} messages in ${languages.length} languages`,
  };
}

/** `nb.ftl` is the part "", `web.nb.ftl` the part "web.". */
function partsIn(folder: string): string[] {
  const names = readdirSync(folder).flatMap((file) => /^(.*?)(?:nb|nn|en)\.ftl$/.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

function checkPart(
  start: string,
  findWrongWords: FindWrongWords,
): { readonly findings: Finding[]; readonly messages: number } {
  const read = languages.map((language) => readPrompts(`${start}${language}.ftl`, language, findWrongWords));
  const [base] = read;
  if (!base) return { findings: [], messages: 0 };
  return {
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...read.slice(1).flatMap((other) => compare(base, other)),
    ],
    messages: base.messages.size,
  };
}

interface Prompts {
  readonly file: string;
  readonly language: Language;
  readonly messages: ReadonlyMap<string, Said>;
  readonly findings: readonly Finding[];
}

function readPrompts(file: string, language: Language, findWrongWords: FindWrongWords): Prompts {
  if (!existsSync(file))
    return { file, language, messages: new Map(), findings: [error(file, 1, 'The file is missing.')] };
  const source = readFileSync(file, 'utf8');
  const messages = new Map<string, Said>();
  const findings: Finding[] = [];
  for (const entry of new FluentParser().parse(source).body) {
    const start = entry.span?.start ?? 0;
    const line = lineAt(source, start);
    if (entry instanceof Junk)
      findings.push(error(file, line, `This cannot be read: ${entry.annotations[0]?.message ?? ''}`));
    if (!(entry instanceof Message || entry instanceof Term)) continue;
    if (messages.has(entry.id.name))
      findings.push(error(file, line, `"${entry.id.name}" stands here twice.`));
    messages.set(entry.id.name, { line, variables: variablesOf(entry) });
    if (entry.value) findings.push(...wrongWords(file, source, entry.value, language, findWrongWords));
  }
  return { file, language, messages, findings };
}

function wrongWords(
  file: string,
  source: string,
  value: Pattern,
  language: Language,
  find: FindWrongWords,
): Finding[] {
  const start = value.span?.start ?? 0;
  const text = wordsOf(source, value);
  return find(text, language).map(({ word, offset, message }) =>
    error(file, lineAt(source, start + offset), `${message} (here: "${word}")`),
  );
}

/** The words of a message at their places in the file, with blanks for variables, variants' names and the like. */
class Words extends Visitor {
  readonly #source: string;
  text: string;
  readonly #start: number;

  constructor(source: string, start: number, end: number) {
    super();
    this.#source = source;
    this.#start = start;
    this.text = source.slice(start, end).replace(/[^\n]/g, ' ');
  }

  override visitTextElement({ span }: TextElement): void {
    if (!span) return;
    const before = this.text.slice(0, span.start - this.#start);
    this.text = before + this.#source.slice(span.start, span.end) + this.text.slice(span.end - this.#start);
  }
}

function wordsOf(source: string, value: Pattern): string {
  const start = value.span?.start ?? 0;
  const words = new Words(source, start, value.span?.end ?? start);
  words.visit(value);
  return words.text;
}

class Variables extends Visitor {
  readonly names = new Set<string>();

  override visitVariableReference(node: VariableReference): void {
    this.names.add(node.id.name);
  }
}

function variablesOf(entry: Message | Term): string {
  const visitor = new Variables();
  visitor.visit(entry);
  return [...visitor.names].sort().join(', ');
}

function compare(base: Prompts, other: Prompts): Finding[] {
  const lacking = [...base.messages.keys()]
    .filter((id) => !other.messages.has(id))
    .map((id) => error(other.file, 1, `The message "${id}" of ${basename(base.file)} is missing.`));
  const different = [...other.messages].flatMap(([id, { line, variables }]) => {
    const own = base.messages.get(id);
    if (!own) return [error(other.file, line, `The message "${id}" is not in ${basename(base.file)}.`)];
    if (own.variables === variables) return [];
    return [
      error(
        other.file,
        line,
        `"${id}" uses {${variables}}, but ${basename(base.file)} uses {${own.variables}}.`,
      ),
    ];
  });
  return [...lacking, ...different];
}
