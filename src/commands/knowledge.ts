import { StartProblem } from '../operations/start-problem.ts';
import { runCommand } from './command-line.ts';
import { subCommands } from './knowledge/sub-commands.ts';

await runCommand(main);

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(renderHelp());
    return name === undefined ? 2 : 0;
  }
  const command = subCommands.find((each) => each.name === name);
  if (command === undefined)
    throw new StartProblem(
      `"${name}": say ${subCommands.map((each) => each.name).join(', ')}. Add --help to see what there is.`,
    );
  if (args.includes('--help')) {
    process.stdout.write(command.help);
    return 0;
  }
  return command.run(args);
}

function renderHelp(): string {
  const lines = subCommands.map(({ name, does }) => `  ${name.padEnd(10)}${does}\n`);
  return `What the assistant knows. Runs beside the assistant, which sees changes at once.

  npm run knowledge -- COMMAND …

${lines.join('')}
  npm run knowledge -- COMMAND --help   tells more of one
`;
}
