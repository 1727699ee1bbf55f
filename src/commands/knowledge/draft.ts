import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { osloDay } from '../../conversation/oslo-time.ts';
import { type DraftFile, draftArticle } from '../../feedback/draft-article.ts';
import type { GapKnowledge } from '../../feedback/find-gaps.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { requireConfiguration } from '../../operations/configuration.ts';
import { StartProblem } from '../../operations/start-problem.ts';
import { readArguments } from '../command-line.ts';
import { type Asked, findAsked } from './find-asked.ts';
import { readGapKnowledge } from './open-gap-store.ts';
import { readAnswer } from './read-answer.ts';
import type { SubCommand } from './sub-command.ts';

const help = `Saves an answer that a pådriver gave as a draft of an article, for an editor to finish. Publishes nothing.

  npm run knowledge -- draft ID [--answer FILE]

  ID        of a question, from "npm run requests -- questions", or of a group, from "npm run knowledge -- gaps"
  --answer  a text file with the answer; not needed when the pådriver's answer came back to the assistant

The draft lands in drafts/ below DATA_DIR, which the assistant never reads.
`;

/** How sure the engine must be that an article is near, 0..1, for the draft to point at it. */
const NEAR = 0.1;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ answer: { type: 'string' } }, true, args);
  const [id] = positionals;
  if (id === undefined || positionals.length > 1)
    throw new StartProblem('Say one id: npm run knowledge -- draft ID. Add --help to see what there is.');
  const { settings } = requireConfiguration();
  const given = values.answer === undefined ? null : readAnswer(values.answer);
  const knowledge = readGapKnowledge();
  const asked = await findAsked(settings.database, knowledge, id);
  const answer = given ?? asked.answer;
  if (answer === null)
    throw new StartProblem(
      `No answer to ${id} has come back. Write it in a text file, and add --answer FILE.`,
    );
  const { name, content } = draftOf(asked, answer, knowledge);
  const path = save(join(settings.dataDirectory, 'drafts'), name, content);
  process.stdout.write(
    `${path}\nFinish it there, then move it to knowledge/articles/. Until then nobody gets it.\n`,
  );
  return 0;
}

function draftOf({ text, asker }: Asked, answer: string, { search }: GapKnowledge): DraftFile {
  const language = detectLanguage(answer).language ?? detectLanguage(text).language ?? 'nb';
  const [nearest] = search(text, language).nearest;
  return draftArticle({
    question: text.replace(/\s+/g, ' ').trim(),
    answer,
    language,
    today: osloDay(new Date().toISOString()),
    asker,
    nearest: nearest && nearest.score >= NEAR ? nearest.id : null,
  });
}

/** @throws StartProblem when there is a draft already, so that an editor's work is not lost */
function save(folder: string, name: string, content: string): string {
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
