import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sayProblem } from '../retrieval/problem.ts';
import { root } from '../root.ts';
import type { Finding } from './checks/finding.ts';
import { checkKnowledge } from './checks/knowledge.ts';
import { checkPrompts } from './checks/prompts.ts';
import { readWordRules } from './checks/word-rules.ts';

process.exitCode = check();

/** Checks what people write without code: articles, words, lists. One line per problem; 1 when something is wrong. */
function check(): number {
  const today = new Date().toISOString().slice(0, 10);
  const knowledge = checkKnowledge(join(root, 'knowledge'), today);
  const findWrongWords = readWordRules(readFileSync(join(root, 'knowledge', 'word-list.yaml'), 'utf8'));
  const prompts = checkPrompts(join(root, 'prompts'), findWrongWords);
  const findings = [...knowledge.findings, ...prompts.findings];
  for (const finding of findings) process.stderr.write(`${lineOf(finding)}\n`);
  const errors = findings.filter(({ kind }) => kind === 'error').length;
  process.stdout.write(
    `${knowledge.summary}; ${prompts.summary}; ${wordsFor(errors, findings.length - errors)}.\n`,
  );
  return errors === 0 ? 0 : 1;
}

function lineOf(finding: Finding): string {
  const told = sayProblem({ ...finding, file: relative(process.cwd(), finding.file) });
  return finding.kind === 'warning' ? `${told} (warning)` : told;
}

function wordsFor(errors: number, warnings: number): string {
  const right = errors === 0 ? 'all is well' : `${errors} to mend`;
  return warnings === 0 ? right : `${right}, ${warnings} to look at`;
}
