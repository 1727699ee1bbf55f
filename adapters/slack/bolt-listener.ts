import type { RequestListener } from 'node:http';
import { App, type HTTPModuleFunctions, HTTPReceiver, type ReceiverEvent } from '@slack/bolt';
import type { SlackParts } from './parts.ts';
import { readClick } from './payload/click.ts';
import { kindOfBody } from './payload/kind-of-body.ts';
import type { Read } from './payload/read.ts';
import { readSaid } from './payload/said.ts';
import { silentLogger } from './silent-logger.ts';

export const EVENTS_PATH = '/slack/events';

/** The body is signed by Slack and yet not what its documentation says. */
class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** The message is not on disk: Slack must send it again. */
class NotStored extends Error {
  override readonly name = 'NotStored';
}

/** Bolt leaves a body of a kind it does not know unanswered; Slack would send it again, and count it as our failure. */
class AnsweringApp extends App {
  override async processEvent(event: ReceiverEvent): Promise<void> {
    const kind = kindOfBody(event.body);
    if (kind === 'unreadable') throw new Unreadable();
    if (kind === 'taken') return super.processEvent(event);
    await event.ack();
  }
}

/**
 * Bolt's receiver as a listener for our own server. Slack gets its 200 when the message is on disk, and 500 when it could
 * not be written: `processBeforeResponse` keeps Bolt from acknowledging first.
 */
export function makeBoltListener(parts: SlackParts): RequestListener {
  const { signingSecret, botToken } = parts.settings;
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [EVENTS_PATH],
    processBeforeResponse: true,
    processEventErrorHandler: (failed) => answerFailure(failed, parts),
    logger: silentLogger,
  });
  const app = new AnsweringApp({
    receiver,
    // With a token instead, Bolt would ask Slack who the bot is before it acknowledges anything.
    authorize: async () => ({ botToken }),
    // Its own check needs that answer too; readSaid has the bot's id from the event.
    ignoreSelf: false,
    // By default Bolt keeps conversations in memory.
    convoStore: false,
    logger: silentLogger,
  });
  addListeners(app, parts);
  return receiver.requestListener;
}

function addListeners(app: App, parts: SlackParts): void {
  app.use(async (given) => {
    await given.next();
    if ('ack' in given && typeof given.ack === 'function') await given.ack();
  });
  app.event('message', ({ body }) => take(readSaid(body), parts));
  app.event('app_mention', ({ body }) => take(readSaid(body), parts));
  app.action(/(?:)/, ({ body }) => take(readClick(body, parts.clock()), parts));
  // Whatever is not thrown on here, Bolt takes as done, and Slack as received.
  app.error(async (error) => {
    throw error;
  });
}

async function take(read: Read, { accept, log }: SlackParts): Promise<void> {
  if (read.outcome === 'unreadable') throw new Unreadable();
  if (read.outcome === 'ignored')
    return log.debug('An event from Slack is not for us.', { reason: read.reason });
  const { message, address } = read;
  const outcome = await accept(message, address).catch((cause: unknown) => {
    throw new NotStored('An event from Slack was not stored.', { cause });
  });
  log.debug('An event from Slack was taken in.', { eventId: message.eventId, outcome });
}

async function answerFailure(
  { error, response }: HTTPModuleFunctions.ReceiverProcessEventErrorHandlerArgs,
  { log }: SlackParts,
): Promise<boolean> {
  const fault = 'original' in error && error.original instanceof Error ? error.original : error;
  const isOurs = fault instanceof NotStored;
  if (isOurs) log.fault('An event from Slack was not stored; Slack will send it again.', fault.cause);
  else if (response.headersSent) log.warn('A click in Slack was taken in too late to be acknowledged.');
  // Its message may quote what it could not read.
  else log.warn('An event from Slack could not be read.', { error: fault.name });
  if (!response.headersSent) response.writeHead(isOurs ? 500 : 400).end();
  return true;
}
