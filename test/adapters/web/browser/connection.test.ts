import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
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
  served = await serveChat();
  page = await openPage(browser, served.url, { viewport: { width: 390, height: 420 } });
  await page.getByText('svarer automatisk').waitFor();
});
afterEach(async () => {
  await page.context().close();
  await served.stop();
});

async function write(text: string) {
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
}

/** How many pixels of the page lie below what is seen. */
const leftBelow = () =>
  page.locator('html').evaluate((html) => {
    const { innerHeight, scrollY } = html.ownerDocument.defaultView ?? { innerHeight: 0, scrollY: 0 };
    return html.scrollHeight - innerHeight - scrollY;
  });

const textsAccepted = () =>
  served.assistant.accepted.flatMap(({ input }) => (input.type === 'text' ? [input.text] : []));

test('keeps what is written while the server is away, and sends it once, in order, when it is back', async () => {
  await served.cut();
  await write('første');
  await write('andre');
  await page.getByText('Ikke sendt ennå').first().waitFor();
  await page.getByText('Ingen kontakt med assistenten').waitFor();
  expect(await leftBelow()).toBeLessThan(2);
  expect(await page.getByText('Assistenten skriver').isVisible()).toBe(false);
  await served.listen();
  await page.getByText('Du skrev: andre').waitFor();
  await page.getByText('Ingen kontakt med assistenten').waitFor({ state: 'hidden' });
  expect(textsAccepted()).toEqual(['første', 'andre']);
  expect(await page.getByText('Ikke sendt ennå').first().isVisible()).toBe(false);
  expect(await page.locator('[data-from="person"]').count()).toBe(2);
}, 30_000);

test('shows a reply once that was said while the connection was lost', async () => {
  const conversation = served.assistant.accepted[0]?.conversation ?? '';
  await served.cut();
  await served.assistant.say(conversation, plain('Du har fått svar.'));
  await served.listen();
  await page.getByText('Du har fått svar.').waitFor();
  await page.reload();
  expect(await page.getByText('Du har fått svar.').count()).toBe(1);
}, 30_000);

test('makes no second message when only the answer to the first was lost', async () => {
  let isFirst = true;
  await page.route('**/chat/messages*', async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await write('hei');
  await page.getByText('Du skrev: hei').waitFor();
  await expect.poll(() => page.getByText('Ikke sendt ennå').isVisible()).toBe(false);
  expect(textsAccepted()).toEqual(['hei']);
  expect(await page.getByText('Du skrev: hei').count()).toBe(1);
});

test('tells the reply that was missed to those who listen, once, and nothing of before again', async () => {
  const conversation = served.assistant.accepted[0]?.conversation ?? '';
  await page.evaluate(`{
    const log = document.getElementById('log');
    const count = (changes) => {
      for (const { addedNodes } of changes)
        log.dataset.added = Number(log.dataset.added ?? 0) + addedNodes.length;
    };
    new MutationObserver(count).observe(log, { childList: true, subtree: true });
  }`);
  await served.cut();
  await served.assistant.say(conversation, plain('Du har fått svar.'));
  await served.listen();
  await page.getByText('Du har fått svar.').waitFor();
  await served.cut();
  await page.getByText('Ingen kontakt med assistenten').waitFor();
  await served.listen();
  await page.getByText('Forbindelsen er tilbake').waitFor();
  expect(await page.locator('#log').getAttribute('data-added')).toBe('1');
}, 30_000);

test('tells someone whose cookie ran out to load the page anew, and keeps what they wrote', async () => {
  await page.context().clearCookies();
  await write('hei igjen');
  await page.getByText('Jeg kjenner ikke igjen nettleseren din').waitFor();
  expect(await page.getByRole('textbox').inputValue()).toBe('hei igjen');
  await page.reload();
  expect(await page.getByRole('textbox').inputValue()).toBe('hei igjen');
  await page.getByText('svarer automatisk').waitFor();
  await page.getByRole('textbox').press('Enter');
  await page.getByText('Du skrev: hei igjen').waitFor();
});

test('stops listening for someone whose cookie ran out, and says why', async () => {
  await page.context().clearCookies();
  await served.cut();
  await served.listen();
  await page.getByText('Jeg kjenner ikke igjen nettleseren din').waitFor();
  let tries = 0;
  page.on('request', (request) => {
    if (request.url().includes('/chat/events')) tries += 1;
  });
  await page.waitForTimeout(2_500);
  expect(tries).toBe(0);
  expect(await page.getByText('Ingen kontakt med assistenten').isVisible()).toBe(false);
}, 30_000);

test('sends after a reload what could not be sent before it', async () => {
  await page.route('**/chat/messages*', (route) => route.abort('connectionrefused'));
  await write('viktig');
  await page.getByText('Ikke sendt ennå').waitFor();
  await page.unroute('**/chat/messages*');
  await page.reload();
  await page.getByText('Du skrev: viktig').waitFor();
  expect(textsAccepted()).toEqual(['viktig']);
  expect(await page.locator('[data-from="person"]').count()).toBe(1);
});
