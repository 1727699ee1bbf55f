import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningAssistant, startAssistant } from '../../../support/assistant-process.ts';
import { openBrowser, openPage } from './browser.ts';

// The whole assistant as "npm start" runs it, with its own knowledge, directory and database.
let folder: string;
let running: RunningAssistant;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assistant-'));
  running = await startAssistant(folder);
  browser = await openBrowser();
  page = await openPage(browser, running.url, { viewport: { width: 390, height: 844 } });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await running.stop();
  await rm(folder, { recursive: true });
});

/** Says something and waits for the reply to exactly that. */
async function say(text: string) {
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
  const said = page.locator('[data-said]').last();
  const id = (await said.getAttribute('data-said')) ?? '';
  const reply = page.locator(`[data-answers="${id}"] .reply`).last();
  await reply.waitFor();
  return reply;
}

/** From the field, with the keyboard alone. */
async function goBackTo(target: Locator) {
  for (let step = 0; step < 10; step++) {
    await page.keyboard.press('Shift+Tab');
    if (await target.evaluate((found) => found === found.ownerDocument.activeElement)) return;
  }
  throw new Error('It was not reached by the keyboard.');
}

test('welcomes by itself and says that it is automatic', async () => {
  await page.getByText('svarer automatisk').waitFor();
});

test('answers a question with a source that opens', async () => {
  const reply = await say('Kan vi snakke med leverandører før vi lyser ut?');
  expect(await reply.getAttribute('data-kind')).toBe('answer');
  const source = reply.getByRole('link').first();
  expect(await source.getAttribute('href')).toMatch(/^https:\/\/|^\/chat\/articles\//);
});

test('finds the pådriver of a place, in nynorsk when asked in it', async () => {
  const reply = await say('Kven er pådrivar i Eivindvik?');
  expect(await reply.getAttribute('data-kind')).toBe('contact');
  expect(await reply.getAttribute('lang')).toBe('nn');
  expect(await reply.textContent()).toContain('Vestland');
});

test('answers in the language that was chosen for the page', async () => {
  const visitor = await openPage(browser, running.url);
  await visitor.getByText('svarer automatisk').waitFor();
  await visitor.getByRole('link', { name: 'English' }).click();
  await visitor.locator('.reply[lang="en"]').waitFor();
  await visitor.getByRole('button', { name: 'Be om en aktivitet' }).click();
  await visitor.locator('.reply[lang="en"][data-kind="question"]').waitFor();
  await visitor.context().close();
});

test('logs a request, says its number, and still shows it after the assistant was started anew', async () => {
  let reply = await say('Vi ønsker et kurs om behovskartlegging for kommuner i Rogaland i mars 2027');
  for (let turn = 0; turn < 4 && (await reply.getAttribute('data-kind')) === 'question'; turn++)
    reply = await say('Kari Test, kari@example.org');
  expect(await reply.getAttribute('data-kind')).toBe('summary');
  await goBackTo(reply.getByRole('button', { name: 'Send', exact: true }));
  await page.keyboard.press('Enter');
  await page
    .locator('[data-kind="receipt"]')
    .getByText(/LUP-\d{4}-\d{4}/)
    .first()
    .waitFor();
  await running.stop();
  running = await startAssistant(folder, { PORT: new URL(running.url).port });
  await page.reload();
  expect(await page.locator('[data-kind="receipt"]').textContent()).toMatch(/LUP-\d{4}-\d{4}/);
});

test('answers once what was written in one of two tabs while the assistant was away, in both', async () => {
  const other = await page.context().newPage();
  await other.goto(running.url);
  await running.stop();
  await page.locator('#text').fill('Hva er en pådriver?');
  await page.keyboard.press('Enter');
  await page.getByText('Ikke sendt ennå').waitFor();
  running = await startAssistant(folder, { PORT: new URL(running.url).port });
  for (const tab of [page, other]) {
    const said = tab.locator('[data-said]').filter({ hasText: 'Hva er en pådriver?' });
    await said.waitFor();
    const id = (await said.getAttribute('data-said')) ?? '';
    await tab.locator(`[data-answers="${id}"]`).waitFor();
    expect(await tab.locator(`[data-said="${id}"], [data-answers="${id}"]`).count()).toBe(2);
  }
  await other.close();
}, 60_000);
