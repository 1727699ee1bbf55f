import { findGaps } from '../../feedback/find-gaps.ts';
import { FEWEST_PEOPLE } from '../../feedback/people-at-least.ts';
import { hideRareWords, wordsOf } from '../../feedback/public-words.ts';
import { type Judgements, readJudgements } from '../../feedback/read-judgements.ts';
import { requireConfiguration } from '../../operations/configuration.ts';
import { StartProblem } from '../../operations/start-problem.ts';
import { readArguments } from '../command-line.ts';
import { readBeside, readGapKnowledge, readRecent } from './open-gap-store.ts';
import { type GapReport, renderGaps } from './render-gaps.ts';
import type { SubCommand } from './sub-command.ts';

const help = `Shows what people asked and got no answer to, grouped by likeness, and what they think of the articles.

  npm run knowledge -- gaps            a list to read
  npm run --silent knowledge -- gaps --json

It is about articles, not about people: what fewer than three people asked or said is not shown, words that
could tell who asked are replaced by "…", and whose a question was and its words are forgotten after 90 days.

The id before a group can be given to: npm run knowledge -- draft ID --answer FILE
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ json: { type: 'boolean' } }, true, args);
  if (positionals.length > 0)
    throw new StartProblem(
      `"${positionals.join(' ')}": gaps takes no words. Add --help to see what there is.`,
    );
  const report = await makeReport();
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : renderGaps(report));
  return 0;
}

async function makeReport(): Promise<GapReport> {
  const { database } = requireConfiguration().settings;
  const stored = await readBeside(database, async (query) => ({
    unanswered: await readRecent(query, Date.now()),
    judgements: await readJudgements(query),
  }));
  if (stored === null) return { gaps: [], hidden: 0, forgotten: 0, articles: [] };
  const { unanswered, judgements } = stored;
  const knowledge = readGapKnowledge();
  const knownWords = wordsOf(knowledge.texts);
  return {
    ...findGaps(unanswered.questions, knowledge),
    forgotten: unanswered.forgotten,
    articles: judgements.filter(isShown).map((judged) => showJudgements(judged, knownWords)),
  };
}

function isShown({ up, down }: Judgements): boolean {
  return up >= FEWEST_PEOPLE || down >= FEWEST_PEOPLE;
}

function showJudgements({ articleId, up, down, comments }: Judgements, knownWords: ReadonlySet<string>) {
  const orHidden = (people: number) => (people >= FEWEST_PEOPLE || people === 0 ? people : null);
  const speakers = new Set(comments.map(({ asker }) => asker)).size;
  const shown = speakers < FEWEST_PEOPLE ? [] : comments;
  return {
    article: articleId,
    up: orHidden(up),
    down: orHidden(down),
    comments: shown.map(({ text }) => hideRareWords(text, knownWords, comments)),
  };
}

export const gapsCommand: SubCommand = {
  name: 'gaps',
  does: 'what people asked and got no answer to, and what they think of the articles',
  help,
  run,
};
