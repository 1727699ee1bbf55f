// Plays made-up people against the assistant and prints how it went: `npm run simulate -- --seed 7 --conversations 5000`.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    conversations: { type: 'string', default: '1000' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  process.stdout.write('npm run simulate -- [--seed 1] [--conversations 1000]\n');
  process.exit(0);
}
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    'test/simulation/simulation.test.ts',
    '--testNamePattern=made-up people',
    '--reporter=dot',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      SIMULATION_SEED: values.seed,
      SIMULATION_CONVERSATIONS: values.conversations,
      SIMULATION_SHOWN: '1',
    },
  },
);
process.exit(status ?? 1);
