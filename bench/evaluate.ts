import { readArguments, runCommand } from '../src/commands/command-line.ts';
import { ANSWER_FROM } from '../src/retrieval/verdict.ts';
import { type AnswerScores, scoreAnswers } from './evaluation/answer-scores.ts';
import { type Asked, askAll } from './evaluation/ask.ts';
import { compareRetrieval } from './evaluation/compare-retrieval.ts';
import { binsOf, calibrationError, surenessOf } from './evaluation/confidences.ts';
import { fitConfidence } from './evaluation/fit.ts';
import { sayMisses } from './evaluation/misses.ts';
import { misspell } from './evaluation/misspell.ts';
import { openServices } from './evaluation/open-services.ts';
import { drawPlots } from './evaluation/plots.ts';
import { type Question, readQuestions, sets } from './evaluation/questions.ts';
import { fallenUnder, readRecorded, writeRecorded } from './evaluation/recorded.ts';
import { sayShare } from './evaluation/shares.ts';
import { measureTimes } from './evaluation/times.ts';

const help = `Asks the assistant the labelled questions of test/data and prints how it did; see docs/evaluation.md.

  npm run eval                 all tables: answers, abstention, retrieval beside other libraries, times
  npm run eval -- --misses     also the tuned questions that went wrong; the held-out ones stay unseen
  npm run eval -- --plots      also draws docs/evaluation/*.svg
  npm run eval -- --record     also takes what was measured as what later changes must not fall under
  npm run eval -- --fit        only fits the weights of confidence anew, on the tuned sets
`;

await runCommand(main);

async function main(): Promise<number> {
  const flag = { type: 'boolean' } as const;
  const options = { fit: flag, misses: flag, plots: flag, record: flag };
  const wish = readArguments(options).values;
  if (wish.help) return say(help);
  const tuned = sets.tuned.flatMap(readQuestions);
  if (wish.fit) return say(await fitConfidence(openServices(), tuned));

  const services = openServices();
  const asked = {
    tuned: await askAll(services, tuned),
    heldOut: await askAll(services, sets.heldOut.flatMap(readQuestions)),
  };
  const scores = { tuned: scoreAnswers(asked.tuned), heldOut: scoreAnswers(asked.heldOut) };
  reportAnswers(asked);
  reportScores(
    'listed word for word',
    scoreAnswers(await askAll(services, sets.listed.flatMap(readQuestions))),
  );
  reportScores('tuned, two typos each', scoreAnswers(await askAll(services, tuned.map(withTypos))));
  reportSureness(asked);
  await reportRetrieval([...asked.tuned, ...asked.heldOut].map(({ question }) => question));
  await reportTimes([...asked.tuned, ...asked.heldOut]);
  if (wish.misses) say(`\n${sayMisses(asked.tuned)}`);
  if (wish.plots)
    say(`\nDrawn: ${drawPlots(surenessOf([...asked.tuned, ...asked.heldOut]), ANSWER_FROM).join(', ')}`);
  if (wish.record) writeRecorded(scores);
  const recorded = readRecorded();
  const fallen = [
    ...fallenUnder(recorded.tuned, scores.tuned),
    ...fallenUnder(recorded.heldOut, scores.heldOut),
  ];
  if (fallen.length > 0) say(`\nFallen under what is recorded:\n${fallen.join('\n')}`);
  return fallen.length === 0 ? 0 : 1;
}

function reportAnswers({ tuned, heldOut }: { tuned: readonly Asked[]; heldOut: readonly Asked[] }): void {
  say('Answers and abstention, with 95 % intervals (Wilson)');
  reportScores('tuned', scoreAnswers(tuned));
  reportScores('held out', scoreAnswers(heldOut));
  const all = [...tuned, ...heldOut];
  for (const language of ['nb', 'nn', 'en'])
    reportScores(`all, ${language}`, scoreAnswers(all.filter(({ question }) => question.lang === language)));
  for (const form of ['keyword', 'typo', 'dialect', 'long', 'two'])
    reportScores(`all, ${form}`, scoreAnswers(all.filter(({ question }) => question.form === form)));
  const followUps = all.filter(({ question }) => question.before.length > 0);
  reportScores('all, follow-ups', scoreAnswers(followUps));
}

function reportScores(name: string, { right, wrong, abstained, which, language }: AnswerScores): void {
  say(`\n  ${name}`);
  say(`    answered right        ${sayShare(right)}`);
  say(`    answered wrong        ${sayShare(wrong)}`);
  say(`    rightly not answered  ${sayShare(abstained)}`);
  say(`    asked which one       ${sayShare(which)}`);
  say(`    in its language       ${sayShare(language)}`);
}

function withTypos(question: Question, at: number): Question {
  return { ...question, text: misspell(question.text, at) };
}

function reportSureness({ tuned, heldOut }: { tuned: readonly Asked[]; heldOut: readonly Asked[] }): void {
  const error = (asked: readonly Asked[]) => calibrationError(binsOf(surenessOf(asked), 10)).toFixed(3);
  say(`\nCalibration error of confidence: tuned ${error(tuned)}, held out ${error(heldOut)}`);
}

async function reportRetrieval(questions: readonly Question[]): Promise<void> {
  const compared = await compareRetrieval(questions);
  say(
    `\nPassages found for ${compared[0]?.asWritten.questions ?? 0} questions in one part, without a conversation before`,
  );
  say(`  ${'nDCG@10'.padStart(46)}   MRR@10  recall@10 | two typos: nDCG@10   MRR@10  recall@10`);
  for (const { name, asWritten, misspelt } of compared) {
    const cells = [asWritten, misspelt].map(
      ({ ndcg, ndcgError, mrr, recall }) =>
        `${ndcg.toFixed(3)} ±${ndcgError.toFixed(3)}    ${mrr.toFixed(3)}      ${recall.toFixed(3)}`,
    );
    say(`  ${name.padEnd(38)} ${cells.join('  |      ')}`);
  }
}

async function reportTimes(asked: readonly Asked[]): Promise<void> {
  const { warm, cold } = await measureTimes(asked);
  say('\nA question through converse(), words only');
  say(`  warm  p50 ${warm.p50.toFixed(1)} ms, p95 ${warm.p95.toFixed(1)} ms`);
  say(
    `  cold  articles read and indexed in ${cold.open.toFixed(0)} ms, then the first answer ${cold.first.toFixed(0)} ms`,
  );
}

function say(line: string): number {
  process.stdout.write(`${line}\n`);
  return 0;
}
