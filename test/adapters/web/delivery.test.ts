import { expect, onTestFinished, test } from 'vitest';
import { makeWebChat, type WebChat } from '../../../adapters/web/web-chat.ts';
import type { Delivery } from '../../../src/delivery/delivery.ts';
import type { Converse } from '../../../src/delivery/parts.ts';
import { readHistory } from '../../../src/delivery/read-history.ts';
import { echo, makeHouse, turnOf } from '../../delivery/support.ts';
import { openBrowser, openPage } from './browser/browser.ts';
import { chatParts } from './serve.ts';
import { serveRoutes } from './serve-routes.ts';

/** The web chat on the real inbox and outbox, with a database of its own. */
async function serveDurably(converse: Converse): Promise<string> {
  const connected: { delivery?: Delivery; chat?: WebChat } = {};
  const { delivery, database } = await makeHouse({
    converse,
    doors: [{ platform: 'web', deliver: async (outgoing) => connected.chat?.door.deliver(outgoing) }],
  });
  const chat = makeWebChat({
    ...chatParts,
    accept: delivery.accept,
    history: (conversation, after) =>
      readHistory(database.query, { platform: 'web', tenant: null, conversation, thread: null }, after),
  });
  connected.chat = chat;
  await delivery.start();
  const server = await serveRoutes(chat.routes);
  onTestFinished(() => {
    chat.close();
    return server.cut();
  });
  return server.url();
}

async function visit(url: string) {
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  return openPage(browser, url);
}

test('carries a conversation through the database and draws it again after a reload', async () => {
  const page = await visit(await serveDurably(echo));
  await page.locator('[data-answers]').waitFor();
  for (const text of ['en', 'to', 'tre']) {
    await page.getByRole('textbox').fill(text);
    await page.keyboard.press('Enter');
  }
  await page.getByText('Svar på tre').waitFor();
  await expect.poll(() => page.locator('[data-answers]').count()).toBe(4);
  const texts = () => page.locator('.bubble').allTextContents();
  const shown = (await texts()).map((text) => text.trim());
  expect(shown.filter((text) => text.startsWith('Svar'))).toEqual([
    'Svar på',
    'Svar på en',
    'Svar på to',
    'Svar på tre',
  ]);
  await page.reload();
  expect((await texts()).map((text) => text.trim()).sort()).toEqual(shown.sort());
});

test('tells a person who was erased that it is done, and shows nothing of before after a reload', async () => {
  const converse: Converse = async ({ message }) =>
    message.input.type === 'start'
      ? turnOf(['Hei.'])
      : turnOf(['Alt om deg er slettet.'], [{ type: 'erase-person', withdrawRequests: false }]);
  const page = await visit(await serveDurably(converse));
  await page.getByText('Hei.').waitFor();
  await page.getByRole('textbox').fill('slett alt');
  await page.keyboard.press('Enter');
  await page.getByText('Alt om deg er slettet.').waitFor();
  await page.reload();
  expect((await page.locator('.bubble').allTextContents()).map((text) => text.trim())).toEqual([
    'Alt om deg er slettet.',
  ]);
});
