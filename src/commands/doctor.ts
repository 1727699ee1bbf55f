import { renderEnvExample } from '../config/env-example.ts';
import { readConfiguration } from '../config.ts';
import { type Finding, failing, fine, warning } from '../operations/checks/finding.ts';
import { runChecks } from '../operations/checks/run-checks.ts';
import { readArguments, runCommand } from './command-line.ts';

const help = `Says in plain words what is wrong, and what to do about it. Changes nothing; may run beside the assistant.

  npm run doctor                                   exit code 0: it works; 1: something is wrong
  npm run --silent doctor -- --env-example         prints .env.example, made from the settings themselves
`;

const marks = { fine: 'ok     ', warning: 'look   ', error: 'WRONG  ' } as const;

await runCommand(main);

async function main(): Promise<number> {
  const { help: wantsHelp, 'env-example': wantsExample } = readArguments({
    'env-example': { type: 'boolean' },
  }).values;
  if (wantsHelp || wantsExample) {
    process.stdout.write(wantsHelp ? help : renderEnvExample());
    return 0;
  }
  const findings = await findAll();
  process.stdout.write(findings.map(renderFinding).join(''));
  const wrong = findings.filter(({ level }) => level === 'error').length;
  const toSee = findings.filter(({ level }) => level === 'warning').length;
  process.stdout.write(`\n${conclude(wrong, toSee)}\n`);
  return wrong === 0 ? 0 : 1;
}

async function findAll(): Promise<Finding[]> {
  const configuration = readConfiguration();
  if (!configuration.ok)
    return configuration.problems.map((problem) =>
      failing(
        'settings',
        problem,
        'Mend it in .env or in the environment; .env.example explains each setting.',
      ),
    );
  const { settings, warnings } = configuration.value;
  return [
    ...(warnings.length > 0
      ? warnings.map((says) => warning('settings', says, null))
      : [fine('settings', 'can be read.')]),
    ...(await runChecks(settings, Date.now())),
  ];
}

function renderFinding({ level, about, says, todo }: Finding): string {
  const line = `${marks[level]}${about}: ${says}\n`;
  return todo === null ? line : `${line}       → ${todo}\n`;
}

function conclude(wrong: number, toSee: number): string {
  if (wrong > 0) return `${wrong} to mend${toSee > 0 ? `, ${toSee} to look at` : ''}.`;
  return toSee > 0 ? `It works; ${toSee} to look at.` : 'All is well.';
}
