import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Context } from 'hono';
import { root } from '../../src/root.ts';

/** In the order in which they are to be read. */
export const styles = [
  'theme.css',
  'components.css',
  'page.css',
  'conversation.css',
  'choices.css',
  'cards.css',
  'composer.css',
  'print.css',
];

const scripts = [
  'chat.js',
  'composer.js',
  'element.js',
  'log.js',
  'new-id.js',
  'outbox.js',
  'stream.js',
  'tab-storage.js',
  'used.js',
  'waiting.js',
];

const { resolve } = createRequire(import.meta.url);
const inPackages: Record<string, string> = {
  'theme.css': '@digdir/designsystemet-theme',
  'components.css': '@digdir/designsystemet-css',
};

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The files of the page, at addresses that change with their content, so that a browser may keep them for ever. */
export interface Assets {
  href(name: string): string;
  serve(context: Context): Response | Promise<Response>;
}

export function loadAssets(): Assets {
  const contents = new Map([...styles, ...scripts, 'icon.svg'].map((name) => [name, read(name)]));
  const version = createHash('sha256')
    .update([...contents.values()].join('\0'))
    .digest('hex')
    .slice(0, 12);
  return {
    href: (name) => `/chat/assets/${version}/${name}`,
    serve(context) {
      const name = context.req.param('name') ?? '';
      const content = contents.get(name);
      if (content === undefined) return context.notFound();
      const isCurrent = context.req.param('version') === version;
      context.header('Cache-Control', isCurrent ? 'public, max-age=31536000, immutable' : 'no-cache');
      return context.body(content, 200, {
        'Content-Type': types[name.split('.').at(-1) ?? ''] ?? 'text/plain',
      });
    },
  };
}

function read(name: string): string {
  const specifier = inPackages[name];
  return readFileSync(specifier ? resolve(specifier) : join(root, 'adapters/web/client', name), 'utf8');
}
