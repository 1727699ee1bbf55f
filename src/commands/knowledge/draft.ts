import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { osloDay } from '../../conversation/oslo-time.ts';
import { draftArticle } from '../../feedback/draft-article.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { requireConfiguration } from '../../operations/configuration.ts';
import { StartProblem } from '../../operations/start-problem.ts';
import { readWaitingQuestions } from '../../requests/read-questions.ts';
import { readArguments } from '../command-line.ts';
import { groupRecent, readBeside, readGapKnowledge, readRecent } from './open-gap-store.ts';
import type { SubCommand } from './sub-command.ts';

const help = `Saves an answer that a pådriver gave as a draft of an article, for an editor to finish. Publishes nothing.

  npm run knowledge -- draft ID [--answer FILE]

  ID        of a question, from "npm run requests -- questions", or of a group, from "npm run knowledge -- gaps"
  --answer  a text file with the answer; not needed when the pådriver's answer came back to the assistant

The draft lands in drafts/ below DATA_DIR, which the assistant never reads.
`;

const SHORTEST_ID = 4;
const MAX_ANSWER_BYTES = 100_000;

/** What a draft is made from. */
interface Asked {
  readonly text: string;
  readonly answer: string | null;
  readonly asker: string | null;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ answer: { type: 'string' } }, true, args);
  const [id] = positionals;
  if (id === undefined || positionals.length > 1)
    throw new StartProblem('Say one id: npm run knowledge -- draft ID. Add --help to see what there is.');
  const { settings } = requireConfiguration();
  const given = values.answer === undefined ? null : readAnswer(values.answer);
  const asked = await findAsked(settings.database, id);
  const answer = given ?? asked.answer;
  if (answer === null)
    throw new StartProblem(
      `No answer to ${id} has come back. Write it in a text file, and add --answer FILE.`,
    );
  const path = save(join(settings.dataDirectory, 'drafts'), asked, answer);
  process.stdout.write(
    `${path}\nFinish it there, then move it to knowledge/articles/. Until then nobody gets it.\n`,
  );
  return 0;
}

function readAnswer(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new StartProblem(`${path}: there is no such file.`);
  if (stat.size > MAX_ANSWER_BYTES) throw new StartProblem(`${path} is too long: at most 100 kB of text.`);
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    if (text === '') throw new StartProblem(`${path} is empty.`);
    return text;
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(`${path} is no text in UTF-8. Save it as plain text; a Word file will not do.`);
  }
}

async function findAsked(database: Parameters<typeof readBeside>[0], id: string): Promise<Asked> {
  if (!/^[\w-]+$/.test(id) || id.length < SHORTEST_ID)
    throw new StartProblem(`"${id}" is no id: give at least its first ${SHORTEST_ID} letters.`);
  const stored = await readBeside(database, async (query) => ({
    questions: await readWaitingQuestions(query),
    unanswered: await readRecent(query, Date.now()),
  }));
  const starts = (each: { readonly id: string }) => each.id.startsWith(id.toLowerCase());
  const sent = stored?.questions.filter(starts) ?? [];
  const groups = stored && sent.length === 0 ? groupRecent(stored.unanswered).gaps.filter(starts) : [];
  const found: Asked[] = [
    ...sent.map(({ text, answer, requester }) => ({ text, answer, asker: requester?.name ?? null })),
    ...groups.map(({ example }) => ({ text: example, answer: null, asker: null })),
  ];
  const [only] = found;
  if (only === undefined)
    throw new StartProblem(
      `There is no question ${id}. See "npm run requests -- questions" and "npm run knowledge -- gaps".`,
    );
  if (found.length > 1) throw new StartProblem(`${found.length} ids begin with ${id}: give more of it.`);
  return only;
}

/** @throws StartProblem when there is a draft already, so that an editor's work is not lost */
function save(folder: string, { text, asker }: Asked, answer: string): string {
  const language = detectLanguage(answer).language ?? detectLanguage(text).language ?? 'nb';
  const { name, content } = draftArticle({
    question: text.replace(/\s+/g, ' ').trim(),
    answer,
    language,
    today: osloDay(new Date().toISOString()),
    asker,
    nearest: readGapKnowledge().search(text, language).nearest[0]?.id ?? null,
  });
  const path = join(folder, name);
  if (existsSync(path))
    throw new StartProblem(`There is a draft already: ${path}. Finish or remove it first.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, content);
  return path;
}

export const draftCommand: SubCommand = {
  name: 'draft',
  does: 'saves an answer from a pådriver as a draft of an article',
  help,
  run,
};
