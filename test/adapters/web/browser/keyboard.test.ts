import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
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
  served = await serveChat();
  page = await openPage(browser, served.url, {
    viewport: { width: 390, height: 700 },
    reducedMotion: 'reduce',
  });
  await page.getByText('svarer automatisk').waitFor();
});
afterEach(async () => {
  await page.context().close();
  await served.stop();
});

const focused = () =>
  page.locator('html').evaluate(({ ownerDocument: { activeElement } }) => {
    return activeElement?.id || activeElement?.textContent?.trim() || '';
  });

async function tabTo(name: string) {
  for (let step = 0; step < 40; step++) {
    if ((await focused()) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} was not reached by the keyboard`);
}

test('leads past the header to the field with the first key', async () => {
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Hopp til meldingsfeltet');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('text');
});

test('sends with Enter, breaks the line with Shift+Enter, and stays in the field', async () => {
  await page.getByRole('textbox').focus();
  await page.keyboard.type('en');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('to');
  await page.keyboard.press('Enter');
  await expect.poll(() => served.assistant.accepted.at(-1)?.input).toEqual({ type: 'text', text: 'en\nto' });
  expect(await focused()).toBe('text');
  await page.keyboard.press('Enter');
  await page.keyboard.type('tre');
  await page.keyboard.press('Enter');
  await page.getByText('Du skrev: tre').waitFor();
  expect(served.assistant.accepted).toHaveLength(3);
});

test('shows where the reply begins, however long the message before it is', async () => {
  await page.locator('#text').fill('en linje\n'.repeat(60));
  await page.keyboard.press('Enter');
  const reply = page.getByText('Du skrev: en linje');
  await reply.waitFor();
  const composer = await page.locator('.composer').boundingBox();
  const shown = await reply.boundingBox();
  expect(shown?.y).toBeGreaterThan(0);
  expect(shown?.y).toBeLessThan((composer?.y ?? 0) - 100);
});

test('reaches and presses a choice, and goes on from there', async () => {
  await tabTo('Finn pådriveren');
  await page.keyboard.press('Enter');
  await page.getByText('Du valgte contact.').waitFor();
  expect(await focused()).toBe('Finn pådriveren');
});

test('goes on in the field from an example, which is gone once it is pressed', async () => {
  await tabTo('Hvem er pådriver i Vestland?');
  await page.keyboard.press('Enter');
  await page.getByText('Du skrev: Hvem er pådriver i Vestland?').waitFor();
  expect(await focused()).toBe('text');
  expect(await page.locator('#examples').isVisible()).toBe(false);
});

test('shows what has the focus, and hides it behind nothing', async () => {
  await page.getByRole('textbox').fill('alt');
  await page.keyboard.press('Enter');
  await page.getByText('eller anskaffelser.no').waitFor();
  await page.getByRole('link', { name: 'Bokmål' }).focus();
  const seen = new Set<string>();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const state = await page.locator('html').evaluate(({ ownerDocument: document }) => {
      const active = document.activeElement;
      if (active === null || active === document.body) return null;
      const { left, top, width, height } = active.getBoundingClientRect();
      const front = document.elementFromPoint(left + width / 2, top + height / 2);
      const isClear = front !== null && (active.contains(front) || front.contains(active));
      return {
        name: active.textContent?.trim() ?? '',
        isClear,
        outline: document.defaultView?.getComputedStyle(active).outlineStyle,
      };
    });
    if (state === null) break;
    expect(state).toMatchObject({ isClear: true, outline: 'solid' });
    seen.add(state.name);
  }
  for (const name of ['Les mer', 'Skriv til pådrivaren', 'Send inn', 'Endre', 'Ask the pådriver'])
    expect(seen).toContain(name);
  for (const name of ['Kommuner', 'Herøy i Nordland']) expect(seen).not.toContain(name);
});
