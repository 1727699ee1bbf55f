import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../src/storage/open-database.ts';
import { type RunningAssistant, runEntry, startAssistant } from '../support/assistant-process.ts';
import { startJsonLines } from '../support/json-lines-process.ts';

const asked: readonly (readonly [user: string, text: string])[] = [
  ['kari', 'Kari Nordmann her: hva er en dynamisk innkjøpsordning?'],
  ['ola', 'dynamisk innkjøpsordning for drosje'],
  ['per', 'korleis fungerer dynamiske innkjøpsordningar'],
  ['kari', 'hvem vinner Eurovision i Malmö'],
  ['ola', 'hvem vinner Eurovision'],
  ['per', 'hva er en dialogkonferanse?'],
];

// Three people asked in a chat that is over, and the assistant works on the same folder meanwhile.
let folder: string;
let assistant: RunningAssistant;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  const door = startJsonLines(folder);
  const say = (user: string, rest: object) =>
    door.send(
      JSON.stringify({
        conversation: user,
        user: { id: user, name: `${user} Etternavn`, email: `${user}@example.org` },
        ...rest,
      }),
    );
  for (const [user, text] of asked) await say(user, { text });
  for (const user of ['kari', 'ola', 'per'])
    await say(user, { action: { id: 'feedback-down', data: 'hva-er-lup' } });
  await say('ola', { action: { id: 'feedback-down', data: 'padriver' } });
  await say('kari', { text: 'Kva seier handlingsplanen til Vestland om massehandtering?' });
  await say('kari', { action: { id: 'handoff-ask' } });
  await door.end();
  assistant = await startAssistant(folder);
}, 60_000);
afterAll(async () => {
  await assistant.stop();
  await rm(folder, { recursive: true, force: true });
});

function run(command: 'knowledge' | 'requests', ...args: string[]) {
  return runEntry(`src/commands/${command}`, args, { DATA_DIR: folder }, folder).ended;
}

async function idOfTheQuestion(): Promise<string> {
  const { stdout } = await run('requests', 'questions');
  return stdout.slice(0, 8);
}

it('shows what three people asked without an answer, and who asked of none', async () => {
  const { code, stdout } = await run('knowledge', 'gaps');
  expect(code).toBe(0);
  expect(stdout).toMatch(/3 people: «.*innkjøpsordning/);
  expect(stdout).not.toMatch(/kari|nordmann|ola|eurovision|massehandtering|dialogkonferanse\?/i);
  expect(stdout).toMatch(/hva-er-lup +3/);
  expect(stdout).not.toContain('padriver');
});

it('gives the same as JSON', async () => {
  const { stdout } = await run('knowledge', 'gaps', '--json');
  const report = z
    .object({
      gaps: z.array(z.object({ people: z.number(), times: z.number(), example: z.string() })),
      articles: z.array(z.object({ article: z.string(), down: z.number().nullable() })),
    })
    .parse(JSON.parse(stdout));
  expect(report.gaps.map(({ people }) => people)).toEqual([3]);
  expect(report.articles).toEqual([{ article: 'hva-er-lup', down: 3 }]);
  expect(stdout).not.toMatch(/kari|asker/i);
});

it('saves an answer as a draft once, which no one is answered from', async () => {
  const answer = join(folder, 'svar.txt');
  writeFileSync(answer, 'Hei kari!\n\nPlanen seier at massane skal brukast om att.\n\nHelsing\nOla');
  const id = await idOfTheQuestion();
  const { code, stdout } = await run('knowledge', 'draft', id, '--answer', answer);
  expect([code, existsSync(stdout.split('\n')[0] ?? '')]).toEqual([0, true]);
  const [name = ''] = readdirSync(join(folder, 'drafts'));
  const draft = readFileSync(join(folder, 'drafts', name), 'utf8');
  expect(draft).toMatch(/title: "Kva seier handlingsplanen til Vestland om massehandtering\?"/);
  expect(draft).toMatch(/---\n\nPlanen seier at massane skal brukast om att\.\n$/);
  const again = await run('knowledge', 'draft', id, '--answer', answer);
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('There is a draft already')]);
});

it.each<[string, string[], RegExp]>([
  ['no command', [], /^$/],
  ['an unknown command', ['gap'], /"gap": say .*gaps/],
  ['an unknown option', ['gaps', '--all'], /--all/],
  ['a word too many', ['gaps', 'all'], /takes no words/],
  ['no id', ['draft'], /Say one id/],
  ['an id that is none', ['draft', '../x'], /is no id/],
  ['an id that nothing has', ['draft', 'ffff-none'], /There is no question ffff-none/],
  ['an answer that is no file', ['draft', 'abcd', '--answer', 'mangler.txt'], /there is no such file/],
])('says what is wrong with %s, and ends with 2', async (_, args, problem) => {
  const { code, stderr } = await run('knowledge', ...args);
  expect([code, stderr]).toEqual([2, expect.stringMatching(problem)]);
});

it('asks for the answer of a question that none came to', async () => {
  const { code, stderr } = await run('knowledge', 'draft', await idOfTheQuestion());
  expect([code, stderr]).toEqual([2, expect.stringMatching(/No answer .* has come back.*--answer FILE/)]);
});

it('needs no file once the pådriver has answered', async () => {
  await rm(join(folder, 'drafts'), { recursive: true });
  const database = await openDatabase({ kind: 'sqlite', file: join(folder, 'assistant.db') });
  await database.write((transaction) =>
    transaction.updateTable('questions').set({ answer: 'Massane skal brukast om att.' }).execute(),
  );
  await database.close();
  const { code, stdout } = await run('knowledge', 'draft', await idOfTheQuestion());
  expect(code).toBe(0);
  expect(readFileSync(stdout.split('\n')[0] ?? '', 'utf8')).toContain('\n\nMassane skal brukast om att.\n');
});

it('shows nothing where nobody asked yet', async () => {
  const empty = join(folder, 'empty');
  const { code, stdout } = await runEntry('src/commands/knowledge', ['gaps'], { DATA_DIR: empty }, folder)
    .ended;
  expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing that 3 people or more asked.')]);
  expect(existsSync(empty)).toBe(false);
});

it('tells of each command in its help', async () => {
  const { code, stdout } = await run('knowledge', '--help');
  expect([code, stdout]).toEqual([0, expect.stringMatching(/gaps .*\n.*draft /)]);
  expect((await run('knowledge', 'draft', '--help')).stdout).toMatch(/--answer/);
});
