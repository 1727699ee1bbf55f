import { once } from 'node:events';
import { createServer } from 'node:net';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { configure } from '../../../src/config.ts';
import { checkDatabase } from '../../../src/operations/checks/database.ts';
import type { Finding } from '../../../src/operations/checks/finding.ts';
import { openStorage } from '../../../src/operations/open-storage.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { newPostgresUrl } from '../../delivery/databases.ts';
import { makeFolder } from '../../delivery/support.ts';

/** What doctor says of a server. */
function look(url: string): Promise<Finding[]> {
  return checkDatabase({ database: { kind: 'postgres', url } }, Date.now());
}

function saysOf(findings: readonly Finding[]): string {
  return findings.map(({ level, says }) => `${level}: ${says}`).join('\n');
}

async function changed(change: (url: URL) => void): Promise<string> {
  const url = new URL(await newPostgresUrl(''));
  change(url);
  return url.href;
}

async function closedPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? String(address.port) : '1';
}

test('tells of a server that does not answer, a wrong password, and a database that is not there', async () => {
  const port = await closedPort();
  const away = await changed((url) => {
    url.port = port;
  });
  const stranger = await changed((url) => {
    url.password = 'feilpassord';
  });
  const missing = await changed((url) => {
    url.pathname = '/finnes_ikke';
  });
  const nowhere = 'postgres://lup:hemmelig@finnes-ikke.invalid/lup';
  const all = await Promise.all([away, stranger, missing, nowhere].map(look));
  expect(all.map(saysOf)).toEqual([
    expect.stringMatching(
      /^error: PostgreSQL 127\.0\.0\.1:\d+\/\w+ cannot be reached \(ECONNREFUSED\): start/,
    ),
    expect.stringMatching(/^error: PostgreSQL .* does not let the user of DATABASE_URL in/),
    expect.stringMatching(/^error: PostgreSQL .*\/finnes_ikke: there is no such database/),
    expect.stringMatching(/^error: PostgreSQL finnes-ikke\.invalid:5432\/lup: no machine of that name/),
  ]);
  expect(all.map(saysOf).join()).not.toMatch(/hemmelig|feilpassord/);
});

test('tells whether the tables are there, older, or newer', async () => {
  const url = await newPostgresUrl('empty');
  expect(saysOf(await look(url))).toMatch(/^fine: .* is empty; its tables will be made/);
  const database = await openDatabase({ kind: 'postgres', url });
  expect(saysOf(await look(url))).toMatch(/^fine: .* is up to date\.\nfine: no message failed/);
  const last = sql`(select max(name) from kysely_migration)`;
  await sql`update kysely_migration set name = '000-older' where name = ${last}`.execute(database.query);
  expect(saysOf(await look(url))).toMatch(/^warning: .* from an older version/);
  await sql`update kysely_migration set name = '999-newer' where name = ${last}`.execute(database.query);
  expect(saysOf(await look(url))).toMatch(/^error: .* written by a newer version/);
  await database.close();
});

test('several assistants open one server, and none opens one that it cannot reach', async () => {
  const folder = await makeFolder();
  const settingsFor = (url: string) => {
    const configured = configure({ DATABASE_URL: url }, folder);
    if (!configured.ok) throw new Error(configured.problems.join('\n'));
    return configured.value.settings;
  };
  const settings = settingsFor(await newPostgresUrl(''));
  const [one, other] = [await openStorage(settings), await openStorage(settings)];
  await Promise.all([one.close(), other.close()]);
  const port = await closedPort();
  const away = settingsFor(`postgres://lup:hemmelig@127.0.0.1:${port}/lup`);
  await expect(openStorage(away)).rejects.toThrow(/^PostgreSQL .* cannot be reached \(ECONNREFUSED\)/);
});
