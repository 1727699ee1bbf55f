import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Context } from 'hono';
import { root } from '../../src/root.ts';

const { resolve } = createRequire(import.meta.url);
const client = (name: string) => join(root, 'adapters/web/client', name);

const files: Record<string, string> = {
  'theme.css': resolve('@digdir/designsystemet-theme'),
  'components.css': resolve('@digdir/designsystemet-css'),
  'chat.css': client('chat.css'),
  'icon.svg': client('icon.svg'),
  'chat.js': client('chat.js'),
  'composer.js': client('composer.js'),
  'element.js': client('element.js'),
  'log.js': client('log.js'),
  'new-id.js': client('new-id.js'),
  'outbox.js': client('outbox.js'),
  'stream.js': client('stream.js'),
  'tab-storage.js': client('tab-storage.js'),
  'waiting.js': client('waiting.js'),
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
  const contents = new Map(Object.entries(files).map(([name, path]) => [name, readFileSync(path, 'utf8')]));
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
