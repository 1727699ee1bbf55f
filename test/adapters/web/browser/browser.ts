import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';
import { root } from '../../../../src/root.ts';

/** A real browser. `CHROMIUM_PATH` names another one than that of npm (which is for Linux x64). */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await unpackedBrowser()),
    args: ['--headless', '--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  });
}

/** A page of a new visitor. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'nb-NO', ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

// The package unpacks to the shared temporary folder and takes a half-written file there for a whole one. Each test
// process unpacks into a folder of its own instead, and the first to finish gives it its name.
async function unpackedBrowser(): Promise<string> {
  const cache = join(root, 'node_modules/.cache');
  const unpacked = join(cache, 'test-browser');
  if (existsSync(unpacked)) return join(unpacked, 'chromium');
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'test-browser-'));
  await unpackInto(draft);
  await rename(draft, unpacked).catch(() => rm(draft, { recursive: true }));
  return join(unpacked, 'chromium');
}

async function unpackInto(folder: string): Promise<void> {
  const usual = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await chromium.executablePath();
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
}
