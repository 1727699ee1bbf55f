import { type VariableName, variablesSchema } from './variables.ts';

const LINE_LENGTH = 100;

const head = `# Settings of the assistant. All are optional: "npm start" works without this file.
# Copy it to .env, take away the "#" before what you want to change. A variable that is set in the
# environment wins over this file. "npm run doctor" says in plain words what is wrong.
# Generated from src/config/variables.ts by "npm run --silent doctor -- --env-example > .env.example".
`;

/** The whole text of `.env.example`: every setting with what it means and its default or an example. */
export function renderEnvExample(): string {
  const names = Object.keys(variablesSchema.shape) as VariableName[]; // keys of an object literal, typed as string by TypeScript
  return [head, ...names.map(renderVariable)].join('').trimEnd().concat('\n');
}

/** Variables that follow each other with the same description share it. */
function renderVariable(name: VariableName, place: number, names: readonly VariableName[]): string {
  const { description = '', example } = variablesSchema.shape[name].meta() ?? {};
  const before = names[place - 1];
  const isAlike = before !== undefined && variablesSchema.shape[before].meta()?.description === description;
  return `${isAlike ? '' : `\n${comment(description)}\n`}# ${name}=${String(example ?? '')}\n`;
}

function comment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > LINE_LENGTH) lines.push(`# ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
