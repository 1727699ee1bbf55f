import { type ParseArgsConfig, parseArgs } from 'node:util';
import { StartProblem } from '../operations/start-problem.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the words after a command; `--help` is always among the options.
 *
 * @param args the words; without it, those that the process was started with
 * @throws StartProblem naming the word that is not known
 */
export function readArguments<T extends Options>(
  options: T,
  allowPositionals = false,
  args: readonly string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals,
      strict: true,
    });
  } catch (error) {
    const reason =
      error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : 'unknown argument';
    throw new StartProblem(`${reason}. Add --help to see what there is.`);
  }
}

/** Runs a command: a problem the operator can mend becomes its plain lines on standard error and exit code 2. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    for (const problem of error.problems) process.stderr.write(`${problem}\n`);
    process.exitCode = 2;
  }
}
