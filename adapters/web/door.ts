import type { Door } from '../../src/delivery/door.ts';
import type { Hub } from './hub.ts';

/**
 * The way out to open pages. A committed reply already lies in the history that pages read from, so there is nothing
 * to send and nothing that can fail: whoever looks now is woken, whoever comes later finds it there.
 */
export function makeDoor(hub: Hub): Door {
  return {
    platform: 'web',
    deliver: async ({ conversation }) => hub.wake(conversation),
  };
}
