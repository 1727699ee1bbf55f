import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { defaultLimits } from '../../../../adapters/web/settings.ts';
import { type Served, serveChat } from '../serve.ts';
import { openBrowser, openPage } from './browser.ts';

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  served = await serveChat({ limits: { ...defaultLimits, perPerson: 5 } });
  page = await openPage(browser, served.url);
  await page.getByText('svarer automatisk').waitFor();
});
afterEach(async () => {
  await page.context().close();
  await served.stop();
});

async function write(text: string) {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

const linesOf = (shown: Page) =>
  shown.locator('#log .line').evaluateAll((lines) => lines.map((line) => line.id));

test('welcomes, answers, and shows the same again after a reload', async () => {
  await write('hva er en pådriver?');
  await page.getByText('Du skrev: hva er en pådriver?').waitFor();
  const before = await linesOf(page);
  expect(before).toHaveLength(3);
  await page.reload();
  expect(await linesOf(page)).toEqual(before);
  expect(served.assistant.accepted.map(({ input }) => input.type)).toEqual(['start', 'text']);
});

test('sends a clicked choice and shows it as what the person said', async () => {
  await page.getByRole('button', { name: 'Finn pådriveren' }).click();
  await page.getByText('Du valgte contact.').waitFor();
  expect(await page.locator('[data-from="person"] .as-written').textContent()).toBe('Finn pådriveren');
});

test('asks nothing of any other server, and breaks no rule of its own policy', async () => {
  const hosts = new Set<string>();
  const problems: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.reload();
  await write('alt');
  await page.getByText('eller anskaffelser.no').waitFor();
  expect([...hosts].filter((host) => host !== 'null')).toEqual([served.url]);
  expect(problems).toEqual([]);
});

test('says kindly how long a message may be, and keeps the text', async () => {
  const long = 'æ'.repeat(4_001);
  await write(long);
  await page.getByText(/Jeg kan lese opptil 4\s000 tegn/).waitFor();
  expect(await page.getByRole('textbox').inputValue()).toBe(long);
  expect(served.assistant.accepted).toHaveLength(1);
});

test('takes the warning back when the text is changed', async () => {
  await write('æ'.repeat(4_001));
  await page.getByText('Det ble litt langt').waitFor();
  await page.getByRole('textbox').press('Backspace');
  await page.getByText('Det ble litt langt').waitFor({ state: 'hidden' });
});

test('asks someone who writes too fast to wait, and gives the text back', async () => {
  for (const text of ['en', 'to', 'tre', 'fire', 'fem']) await write(text);
  await page.getByText('Nå gikk det litt fort.').waitFor();
  expect(await page.getByRole('textbox').inputValue()).toBe('fem');
  expect(await page.locator('[data-from="person"]').count()).toBe(4);
});

test('shows that an answer is on its way, until it has come', async () => {
  served.assistant.hold(true);
  await write('tenk deg om');
  await page.getByText('Assistenten skriver').waitFor();
  await page.reload();
  await page.getByText('Assistenten skriver').waitFor();
  served.assistant.hold(false);
  await page.getByText('Du skrev: tenk deg om').waitFor();
  await page.getByText('Assistenten skriver').waitFor({ state: 'hidden' });
});

test('says that an answer is on its way only to those who have to wait', async () => {
  await page.evaluate(`{
    const typing = document.getElementById('typing');
    const note = () => { if (typing.textContent !== '') typing.dataset.shown = 'yes'; };
    new MutationObserver(note).observe(typing, { childList: true });
  }`);
  await page.getByRole('textbox').fill('hei');
  await page.keyboard.press('Enter');
  await page.getByText('Du skrev: hei').waitFor();
  await page.waitForTimeout(600);
  expect(await page.locator('#typing').getAttribute('data-shown')).toBeNull();
  served.assistant.hold(true);
  await page.getByRole('textbox').fill('tenk deg om');
  await page.keyboard.press('Enter');
  await page.locator('#typing[data-shown]').waitFor({ state: 'attached' });
});

test('shows the same conversation in two tabs', async () => {
  const other = await page.context().newPage();
  await other.goto(served.url);
  await write('hei fra den første');
  await other.getByText('Du skrev: hei fra den første').waitFor();
  expect(await linesOf(other)).toEqual(await linesOf(page));
});

test('keeps what is half written over a reload', async () => {
  await page.getByRole('textbox').fill('jeg lurer på');
  await page.reload();
  expect(await page.getByRole('textbox').inputValue()).toBe('jeg lurer på');
});

test('shows markup that someone writes as text', async () => {
  await write('<img src=x onerror=document.title="hacked">');
  await page.getByText('Du skrev: <img').waitFor();
  expect(await page.title()).toBe('LUPs digitale assistent');
});

test('sends a form as a person would write it', async () => {
  await write('alt');
  await page.getByLabel('Tidspunkt').fill('uke 12');
  await page.getByRole('button', { name: 'Send inn' }).click();
  await expect.poll(() => served.assistant.accepted.length).toBe(3);
  expect(served.assistant.accepted.at(-1)?.input).toEqual({
    type: 'text',
    text: 'Aktivitet: Kurs\nTema: behovskartlegging\nMålgruppe: Kommuner\nTidspunkt: uke 12',
  });
});

test('changes the language of the page where one asks for it', async () => {
  await page.getByRole('link', { name: 'Nynorsk' }).click();
  await page.getByText('Den digitale assistenten til LUP').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('nn');
  await page.getByText('Du valgte language.').waitFor();
  expect(served.assistant.accepted.at(-1)?.input).toEqual({ type: 'action', id: 'language', data: 'nn' });
  expect(await page.locator('[data-from="person"]').count()).toBe(0);
  await write('hei');
  await expect.poll(() => served.assistant.accepted.at(-1)?.user.locale).toBe('nn');
});
