import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/root.ts';

/** Child processes and threads run what is compiled, so it must not be older than what is tested. */
export default function compile(): void {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
}
