// Runs an entry of the assistant from `dist/`: `node src/launch.mjs src/main --help`.
// Plain JavaScript, since it is what makes the TypeScript runnable when `npm ci` ran without scripts or a file was edited.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const sourceFolders = ['src', 'adapters', 'bench'].filter((folder) => existsSync(join(root, folder)));
const entry = join(dist, `${process.argv[2]}.js`);

if (!isFresh()) compile();
module.enableCompileCache?.(join(dist, '.compile-cache')); // Node 22.8 and newer
process.argv.splice(1, 2, entry);
await import(pathToFileURL(entry).href);

function isFresh() {
  return sourceFolders.every((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .every((name) => isCompiled(join(folder, name))),
  );
}

function isCompiled(name) {
  const compiled = statSync(join(dist, `${name.slice(0, -3)}.js`), { throwIfNoEntry: false });
  return compiled !== undefined && compiled.mtimeMs >= statSync(join(root, name)).mtimeMs;
}

function compile() {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(compiler)) return existsSync(entry) || giveUp('It is not compiled: run "npm ci" first.');
  process.stderr.write('Compiling, since a source file is newer than dist/ …\n');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')]);
  if (status !== 0) process.stderr.write(stdout);
  return existsSync(entry) || giveUp('It could not be compiled; the lines above say why.');
}

function giveUp(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(2);
}
