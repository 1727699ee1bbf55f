import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { everyKind } from '../every-kind.ts';
import { type Served, serveChat } from '../serve.ts';
import { openBrowser, openPage } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const violationsSchema = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await openBrowser();
  served = await serveChat();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const sizes = { phone: { width: 320, height: 640 }, desktop: { width: 1280, height: 900 } } as const;

async function openWithEveryKind(options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
  const page = await openPage(browser, served.url, { reducedMotion: 'reduce', bypassCSP: true, ...options });
  await page.getByText('svarer automatisk').waitFor();
  await page.getByRole('textbox').fill('alt');
  await page.keyboard.press('Enter');
  await page.getByText('eller anskaffelser.no').waitFor();
  return page;
}

/** What axe finds, also of its best practices. */
async function violationsOn(page: Page) {
  await page.addScriptTag({ content: axe });
  const found = await page.evaluate('axe.run().then(({ violations }) => violations)');
  return violationsSchema
    .parse(found)
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.each([
  ['light', 'phone'],
  ['dark', 'phone'],
  ['light', 'desktop'],
  ['dark', 'desktop'],
] as const)(
  'axe finds nothing with every kind of reply, %s on a %s',
  async (colorScheme, size) => {
    const page = await openWithEveryKind({ colorScheme, viewport: sizes[size] });
    await page.getByText('Sjå kva du sende').click();
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  },
  40_000,
);

test.each([
  ['light', 'phone'],
  ['dark', 'desktop'],
] as const)(
  'axe finds nothing on the page one begins with, nor with a used choice and a warning, %s on a %s',
  async (colorScheme, size) => {
    const own = await serveChat();
    const options = { colorScheme, viewport: sizes[size], bypassCSP: true };
    const page = await openPage(browser, own.url, options);
    await page.getByText('svarer automatisk').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const conversation = own.assistant.accepted[0]?.conversation ?? '';
    for (const reply of everyKind.filter(({ kind }) => kind === 'question'))
      await own.assistant.say(conversation, reply);
    await page.getByRole('button', { name: 'Klynger' }).click();
    await page.getByText('Du valgte').waitFor();
    await page.getByRole('textbox').fill('æ'.repeat(4_001));
    await page.keyboard.press('Enter');
    await page.getByText('Det ble litt langt').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
    await own.stop();
  },
  40_000,
);

test.each(['light', 'dark'] as const)(
  'axe finds nothing on an article, %s',
  async (colorScheme) => {
    const options = { colorScheme, viewport: sizes.phone, bypassCSP: true };
    const page = await openPage(browser, `${served.url}/chat/articles/dialog-med-markedet`, options);
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  },
  40_000,
);

test('axe finds nothing on the page that asks for a password, also after a wrong one', async () => {
  const webChat = { mode: 'password', password: 'hemmelig' } as const;
  const locked = await serveChat({ settings: { webChat, publicUrl: null, trustProxy: 0 } });
  const page = await openPage(browser, locked.url, { bypassCSP: true });
  expect(await violationsOn(page)).toEqual([]);
  await page.getByLabel('Passord').fill('feil');
  await page.keyboard.press('Enter');
  await page.getByText('Passordet stemmer ikke.').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByLabel('Passord').fill('hemmelig');
  await page.keyboard.press('Enter');
  await page.getByText('svarer automatisk').waitFor();
  await page.context().close();
  await locked.stop();
}, 40_000);

test.each([
  ['320 px', { viewport: sizes.phone }],
  ['200 % zoom of a laptop', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['400 % zoom of a laptop', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
] as const)('needs no scrolling sideways at %s', async (_, options) => {
  const page = await openWithEveryKind(options);
  const [content, width] = await page
    .locator('html')
    .evaluate((html) => [html.scrollWidth, html.clientWidth]);
  expect(content).toBeLessThanOrEqual(width ?? 0);
  await page.context().close();
});

test('gives every target at least 24 pixels', async () => {
  const page = await openWithEveryKind({ viewport: sizes.phone });
  const targets = page.locator(
    'button, .choices a, .languages a, summary, textarea, select, input:not([type=checkbox])',
  );
  for (const target of await targets.filter({ visible: true }).all()) {
    const box = await target.boundingBox();
    expect(
      Math.min(box?.width ?? 0, box?.height ?? 0),
      String(await target.textContent()),
    ).toBeGreaterThanOrEqual(24);
  }
  await page.context().close();
});

test('marks every reply with its own language', async () => {
  const page = await openWithEveryKind();
  const marked = await page
    .locator('#log .reply')
    .evaluateAll((replies) => replies.map((reply) => reply.getAttribute('lang')));
  expect(marked.slice(-everyKind.length)).toEqual(everyKind.map(({ language }) => language));
  await page.context().close();
});

test('announces replies, but does not read out to people what they wrote themselves', async () => {
  const page = await openWithEveryKind();
  const silent = await page
    .locator('#log .line')
    .evaluateAll((lines) =>
      lines.map((line) => [line.getAttribute('data-from'), line.getAttribute('aria-live')].join()),
    );
  expect(new Set(silent)).toEqual(new Set(['assistant,', 'person,off']));
  await page.reload();
  expect(await page.locator('[data-from="person"]:not([aria-live="off"])').count()).toBe(0);
  await page.context().close();
});

test('says without JavaScript what is needed, and offers no field that does nothing', async () => {
  const page = await openPage(browser, served.url, { javaScriptEnabled: false });
  await page.locator('noscript p').waitFor();
  expect(await page.locator('#text').isVisible()).toBe(false);
  await page.context().close();
});

test('prints what was said, and nothing that one would press', async () => {
  const page = await openWithEveryKind();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('eller anskaffelser.no').isVisible()).toBe(true);
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});

test('announces new lines, and none of what was there before', async () => {
  const page = await openWithEveryKind();
  const log = page.getByRole('log');
  expect(await log.getAttribute('aria-live')).toBe('polite');
  // What a page is loaded with is not announced; so the lines must stand in the document itself.
  const source = await (await page.request.get(served.url)).text();
  expect(source.split('data-answers=')).toHaveLength(everyKind.length + 2);
  await page.context().close();
});

test('moves nothing for those who asked for less movement', async () => {
  const page = await openWithEveryKind();
  const moving = await page.locator('html').evaluate((html) => html.ownerDocument.getAnimations().length);
  expect(moving).toBe(0);
  await page.context().close();
});
