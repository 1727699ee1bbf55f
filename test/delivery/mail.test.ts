import { expect, onTestFinished, test } from 'vitest';
import { openMail } from '../../adapters/mail/open-mail.ts';
import type { Mail } from '../../src/conversation/mail.ts';
import type { OutgoingReply } from '../../src/delivery/door.ts';
import { eventKey } from '../../src/delivery/keys.ts';
import type { Converse } from '../../src/delivery/parts.ts';
import { readDeadReplies } from '../../src/delivery/read-counts.ts';
import { startMailServer } from '../adapters/mail/mail-server.ts';
import { eventually, makeDatabase, makeHouse, say, turnOf } from './support.ts';

const mail: Mail = {
  to: { name: 'Åse', email: 'ase@example.org' },
  replyTo: null,
  language: 'nb',
  subject: 'Forespørsel LUP-2026-0042',
  opening: ['Hei!'],
  fields: [],
  quote: null,
  closing: [],
};

const converse: Converse = async () => turnOf(['Sendt'], [{ type: 'send-mail', mail }]);

/** Delivery whose e-mail goes to a real server on loopback. */
async function makeMailHouse(settings = {}) {
  const server = await startMailServer();
  const { door, close } = openMail({ smtpUrl: server.url, from: 'lup@example.org' });
  onTestFinished(async () => {
    close();
    await server.close();
  });
  const said: string[] = [];
  const web = {
    platform: 'web' as const,
    deliver: async ({ reply }: OutgoingReply) => void said.push(reply.text),
  };
  const house = await makeHouse({
    converse,
    doors: [web, door],
    settings: { firstSendPauseMs: 30, ...settings },
  });
  await house.delivery.start();
  return { ...house, server, said };
}

test('sends one e-mail for one event, however often the event comes', async () => {
  const { delivery, server } = await makeMailHouse();
  const message = say('send');
  await Promise.all([1, 2, 3, 4].map(() => delivery.accept(message, null)));
  await eventually(() => expect(server.received).toHaveLength(1));
  await delivery.accept(message, null);
  await delivery.answerTo(eventKey(message));
  await delivery.stop();
  expect(server.received).toHaveLength(1);
});

test('tries again when the server says later, with the same message id', async () => {
  const { delivery, server } = await makeMailHouse();
  server.moods.push(451, 421);
  await delivery.accept(say('send'), null);
  await eventually(() => expect(server.received).toHaveLength(1));
  expect(server.attempts()).toBe(3);
});

test('does not try again what the server refused for good; it can be seen, and the chat tells it', async () => {
  const { delivery, server, problems, database, said } = await makeMailHouse();
  server.moods.push(550);
  await delivery.accept(say('send'), null);
  await eventually(() =>
    expect(problems).toMatchObject([{ type: 'send-failed', platform: 'email', last: true }]),
  );
  await eventually(async () =>
    expect(await readDeadReplies(database.query, 10)).toMatchObject([
      { platform: 'email', failure: 'smtp 550' },
    ]),
  );
  expect(server.attempts()).toBe(1);
  await eventually(() => expect(said).toEqual(['Sendt', 'E-posten til ase@example.org kom ikke fram.']));
});

test('waits in the outbox until there is a mail server, also over a restart', async () => {
  const database = await makeDatabase();
  const first = await makeHouse({ converse, database });
  await first.delivery.start();
  const message = say('send');
  await first.delivery.accept(message, null);
  await first.delivery.answerTo(eventKey(message));
  await first.delivery.stop();
  const server = await startMailServer();
  const { door, close } = openMail({ smtpUrl: server.url, from: 'lup@example.org' });
  const second = await makeHouse({ database, doors: [door] });
  await second.delivery.start();
  await eventually(() => expect(server.received).toHaveLength(1));
  close();
  await server.close();
});

test('does not hold the answer in the chat back', async () => {
  const { delivery, server } = await makeMailHouse({ firstSendPauseMs: 60_000 });
  server.moods.push(451);
  const message = say('send');
  await delivery.accept(message, null);
  const answer = await delivery.answerTo(eventKey(message));
  expect(answer?.replies.map(({ text }) => text)).toEqual(['Sendt']);
});
