import { join, relative } from 'node:path';
import { readConfiguration } from '../config.ts';
import { checkDirectory } from '../directory/check-directory.ts';
import { type Problem, sayProblem } from '../retrieval/problem.ts';
import { root } from '../root.ts';
import { checkContent } from './checks/content.ts';
import { error, type Finding } from './checks/finding.ts';

process.exitCode = check();

/** Checks what people write without code: articles, words, lists, the directory. One line per problem; 1 when something is wrong. */
function check(): number {
  const today = new Date().toISOString().slice(0, 10);
  const knowledge = join(root, 'knowledge');
  const content = checkContent({ knowledge, prompts: join(root, 'prompts') }, today);
  const directory = checkDirectories(knowledge);
  const findings = [
    ...content.findings,
    ...directory.map(({ file, line, message }) => error(file, line, message)),
  ];
  for (const finding of findings) process.stderr.write(`${lineOf(finding)}\n`);
  const errors = findings.filter(({ kind }) => kind === 'error').length;
  process.stdout.write(`${content.summary}; ${wordsFor(errors, findings.length - errors)}.\n`);
  return errors === 0 ? 0 : 1;
}

/** The directory that comes with the assistant, and the operator's own where there is one. */
function checkDirectories(knowledgeFolder: string): Problem[] {
  const configuration = readConfiguration();
  const own = configuration.ok ? configuration.value.settings.dataDirectory : knowledgeFolder;
  const folders = [...new Set([knowledgeFolder, own])];
  const problems = folders.flatMap((dataFolder) => checkDirectory({ knowledgeFolder, dataFolder }));
  return [...new Map(problems.map((problem) => [sayProblem(problem), problem])).values()];
}

function lineOf(finding: Finding): string {
  const told = sayProblem({ ...finding, file: relative(process.cwd(), finding.file) });
  return finding.kind === 'warning' ? `${told} (warning)` : told;
}

function wordsFor(errors: number, warnings: number): string {
  const right = errors === 0 ? 'all is well' : `${errors} to mend`;
  return warnings === 0 ? right : `${right}, ${warnings} to look at`;
}
