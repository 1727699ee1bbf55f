import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { defaultLimits } from '../../../../adapters/web/settings.ts';
import type { Reply } from '../../../../src/conversation/reply.ts';
import { type Served, serveChat } from '../serve.ts';
import { plain } from '../stand-in.ts';
import { openBrowser, openPage } from './browser.ts';

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  served = await serveChat({ limits: { ...defaultLimits, perPerson: 2 } });
  page = await openPage(browser, served.url);
  await page.getByText('svarer automatisk').waitFor();
});
afterEach(async () => {
  await page.context().close();
  await served.stop();
});

const question = (text: string, labels: readonly string[]): Reply => ({
  kind: 'question',
  language: 'nb',
  slot: 'audience',
  text,
  choices: labels.map((label) => ({ id: `audience:${label.toLowerCase()}`, label })),
});

async function ask(text: string, labels: readonly string[]) {
  await served.assistant.say(served.assistant.accepted[0]?.conversation ?? '', question(text, labels));
  await page.getByText(text).waitFor();
}

const button = (name: string) => page.getByRole('button', { name });
const isUsed = (name: string) => button(name).evaluate((found) => found.ariaDisabled === 'true');
const pressed = () => page.locator('[data-pressed]').allTextContents();

test('can be answered once: the choice keeps a mark, the others are out of reach, also after a reload', async () => {
  await ask('Hvem er målgruppen?', ['Klynger', 'Kommuner']);
  await button('Klynger').click();
  await page.getByText('Du valgte').waitFor();
  await button('Kommuner').click({ force: true });
  await button('Klynger').press('Enter');
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    expect(await pressed()).toEqual(['Klynger']);
    expect([await isUsed('Klynger'), await isUsed('Kommuner')]).toEqual([true, true]);
  }
  expect(served.assistant.accepted.map(({ input }) => input.type)).toEqual(['start', 'action']);
});

test('leaves a question open while something else is asked, until a new question takes its place', async () => {
  await ask('Hvem er målgruppen?', ['Klynger']);
  await page.getByRole('textbox').fill('hva er en klynge?');
  await page.keyboard.press('Enter');
  await page.getByText('Du skrev:').waitFor();
  expect(await isUsed('Klynger')).toBe(false);
  await ask('Når passer det?', ['Våren']);
  expect([await isUsed('Klynger'), await isUsed('Våren')]).toEqual([true, false]);
});

test('asks only once whether to erase', async () => {
  const choices = [
    { id: 'erase-withdraw', label: 'Slett alt' },
    { id: 'erase-cancel', label: 'Avbryt' },
  ];
  await served.assistant.say(
    served.assistant.accepted[0]?.conversation ?? '',
    plain('Skal jeg slette?', choices),
  );
  await button('Avbryt').click();
  await page.getByText('Du valgte erase-cancel.').waitFor();
  expect([await isUsed('Slett alt'), await isUsed('Avbryt')]).toEqual([true, true]);
});

test('lets what is no question be pressed again, and marks it', async () => {
  await button('Finn pådriveren').click();
  await page.getByText('Du valgte contact.').waitFor();
  expect(await pressed()).toEqual(['Finn pådriveren']);
  expect(await isUsed('Finn pådriveren')).toBe(false);
});

test('can be pressed again when the press was refused', async () => {
  await ask('Hvem er målgruppen?', ['Klynger']);
  await button('Finn pådriveren').click();
  await page.getByText('Du valgte contact.').waitFor();
  await button('Klynger').click();
  await page.getByText('Nå gikk det litt fort.').waitFor();
  expect(await isUsed('Klynger')).toBe(false);
});
