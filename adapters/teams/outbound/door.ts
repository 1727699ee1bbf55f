import type { Words } from '../../../src/conversation/words.ts';
import { DeliveryFailure, type Door } from '../../../src/delivery/door.ts';
import type { Log } from '../../../src/operations/log.ts';
import { readAddress } from '../address.ts';
import type { BotFramework } from '../bot-framework.ts';
import { renderReply } from '../render/reply.ts';
import { failureOf, isSecretFault } from './failure.ts';

interface DoorParts {
  readonly framework: BotFramework;
  readonly words: Words;
  readonly log: Log;
  readonly clock: () => number;
}

/** The way out to Teams: one attempt a call. Who tries again is the outbox. */
export function makeDoor({ framework, words, log, clock }: DoorParts): Door {
  return {
    platform: 'teams',
    deliver: async ({ id, reply, address }) => {
      const to = readAddress(address);
      if (to === null) throw new DeliveryFailure('never', 'no-address');
      const message = renderReply(reply, (word, args) => words(reply.language, word, args));
      try {
        await framework.send(to, message);
      } catch (cause) {
        const failure = failureOf(cause, clock());
        if (isSecretFault(failure))
          log.error(
            'Teams does not let us in: the client secret of the registration is wrong or has expired. Make a new one in Azure and set MicrosoftAppPassword.',
            { reply: id, code: failure.message },
          );
        throw failure;
      }
    },
  };
}
