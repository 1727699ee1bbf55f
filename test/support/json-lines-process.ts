import { createInterface } from 'node:readline';
import { type Ended, runEntry } from './assistant-process.ts';

/** The JSON-lines door as a process: a line in, a line out. */
export interface JsonLinesProcess {
  send(line: string): Promise<string>;
  /** Ends the input, and waits until the process has ended. */
  end(): Promise<Ended>;
}

/** Starts `npm run chat -- --jsonl` with its data in the folder. */
export function startJsonLines(folder: string, environment: Record<string, string> = {}): JsonLinesProcess {
  const settings = { DATA_DIR: folder, LOG_LEVEL: 'error', ...environment };
  const { child, ended } = runEntry('adapters/terminal/main', ['--jsonl'], settings, folder);
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error('The process has no standard input or output.');
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  return {
    send: async (line) => {
      stdin.write(`${line}\n`);
      const next = await Promise.race([lines.next(), ended]);
      if ('code' in next) throw new Error(`It ended with ${next.code}: ${next.stderr}`);
      return next.value ?? '';
    },
    end: () => {
      stdin.end();
      return ended;
    },
  };
}
