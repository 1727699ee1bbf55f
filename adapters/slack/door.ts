import type { webApi } from '@slack/bolt';
import type { Words } from '../../src/conversation/words.ts';
import { DeliveryFailure, type Door } from '../../src/delivery/door.ts';
import { readAddress } from './address.ts';
import { explainFailure } from './explain-failure.ts';
import { renderReply } from './render/reply.ts';

/** The way out to Slack: posts each reply once, into the thread it belongs to. */
export function makeDoor(client: webApi.WebClient, words: Words): Door {
  return {
    platform: 'slack',
    deliver: async ({ reply, address }) => {
      const to = readAddress(address);
      if (to === null) throw new DeliveryFailure('never', 'no_address');
      const { text, blocks } = renderReply(reply, (id, args) => words(reply.language, id, args));
      const message = {
        channel: to.channel,
        ...(to.thread !== null && { thread_ts: to.thread }),
        text,
        blocks: [...blocks],
        // A name such as @here in somebody's words stays text.
        parse: 'none',
        link_names: false,
        unfurl_links: false,
        unfurl_media: false,
      } as const;
      await client.chat.postMessage(message).catch((cause: unknown) => {
        throw explainFailure(cause);
      });
    },
  };
}
