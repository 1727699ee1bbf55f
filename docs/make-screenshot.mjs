// Draws docs/web-chat.png: starts the assistant on a fresh data folder, asks one question in a browser, and stops it.
// npm run build && node docs/make-screenshot.mjs   (CHROMIUM_PATH names another browser than that of npm)
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const question = 'Kan vi snakke med leverandører før vi lyser ut?';
const port = process.env.PORT ?? '39781';
const url = `http://127.0.0.1:${port}`;
const folder = dirname(fileURLToPath(import.meta.url));
const data = await mkdtemp(join(tmpdir(), 'lup-screenshot-'));
const assistant = spawn(process.execPath, [join(folder, '../dist/src/main.js')], {
  cwd: data,
  env: { PATH: process.env.PATH, PORT: port, DATA_DIR: data, WEB_CHAT: 'open' },
  stdio: ['ignore', 'ignore', 'inherit'],
});

try {
  await ready(Date.now() + 15_000);
  await draw();
} finally {
  assistant.kill('SIGTERM');
  await new Promise((resolve) => (assistant.exitCode === null ? assistant.once('exit', resolve) : resolve()));
  await rm(data, { recursive: true });
}

async function ready(deadline) {
  const answer = await fetch(`${url}/readyz`).catch(() => null);
  if (answer?.ok) return;
  if (assistant.exitCode !== null || Date.now() > deadline) throw new Error('The assistant did not start.');
  await new Promise((resolve) => setTimeout(resolve, 100));
  return ready(deadline);
}

async function draw() {
  const browser = await playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: ['--headless', '--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  });
  const page = await browser.newPage({
    viewport: { width: 900, height: 760 },
    deviceScaleFactor: 2,
    locale: 'nb-NO',
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  await page.locator('[data-answers]').first().waitFor();
  await page.getByRole('textbox').fill(question);
  await page.keyboard.press('Enter');
  await page.locator('[data-kind="answer"]').waitFor();
  await page.getByRole('textbox').blur();
  await page.evaluate(() => window.scrollTo({ top: 0 }));
  await page.screenshot({ path: join(folder, 'web-chat.png') });
  await browser.close();
}
