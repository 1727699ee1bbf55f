// Draws docs/web-chat.png: starts the assistant on a fresh data folder, talks with it in a browser, and stops it.
// node docs/make-screenshot.mjs   (CHROMIUM_PATH names another browser than that of npm)
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const desktop = { width: 880, height: 1166, colorScheme: 'light', locale: 'nb-NO' };
const phone = { width: 390, height: 892, colorScheme: 'dark', locale: 'nb-NO' };
const folder = dirname(fileURLToPath(import.meta.url));
const data = await mkdtemp(join(tmpdir(), 'lup-screenshot-'));
const assistant = spawn(process.execPath, [join(folder, '../src/launch.mjs'), 'src/main'], {
  cwd: data,
  env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: data, WEB_CHAT: 'open', LOG_LEVEL: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});

try {
  await draw(await address());
} finally {
  assistant.kill('SIGTERM');
  if (assistant.exitCode === null) await once(assistant, 'exit');
  await rm(data, { recursive: true });
}

/** Where the assistant says that it is ready. */
async function address() {
  let said = '';
  for await (const part of assistant.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += part;
    const [, url] = /ready.* (http:\S+?)[;\s]/.exec(said) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('The assistant did not start.');
}

async function draw(url) {
  const browser = await playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: ['--headless', '--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  });
  const answers = await converse(browser, { url, screen: desktop }, [
    'Kan vi snakke med leverandører før vi lyser ut?',
    'Kven er pådrivar i Eivindvik?',
  ]);
  const request = await converse(browser, { url, screen: phone }, [
    'Vi ønsker et kurs om behovskartlegging for kommuner i Rogaland i mai 2027',
    'Kari Nordmann, kari@example.org',
  ]);
  await compose(browser, answers, request);
  await browser.close();
}

/** What a new visitor sees after having said this. */
async function converse(browser, { url, screen }, texts) {
  const { width, height, ...options } = screen;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    ...options,
  });
  await page.goto(url);
  await page.locator('[data-answers]').first().waitFor();
  for (const text of texts) {
    await page.locator('#text').fill(text);
    await page.keyboard.press('Enter');
    const id = await page.locator('[data-said]').last().getAttribute('data-said');
    await page.locator(`[data-answers="${id}"]`).last().waitFor();
  }
  await page.locator('#text').blur();
  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight }));
  return (await page.screenshot()).toString('base64');
}

/** Both screens in one picture. */
async function compose(browser, answers, request) {
  const page = await browser.newPage({ viewport: { width: 1120, height: 900 }, deviceScaleFactor: 1.25 });
  await page.setContent(`<style>
    body { background: #e5eaf0; display: flex; gap: 32px; align-items: center; justify-content: center; height: 900px; margin: 0 }
    img { height: 820px; border-radius: 16px; outline: 1px solid #b8c4d2 }
    img + img { border: 8px solid #101214; border-radius: 36px; height: 740px }
  </style>${[answers, request].map((picture) => `<img src="data:image/png;base64,${picture}">`).join('')}`);
  await page.screenshot({ path: join(folder, 'web-chat.png') });
}
