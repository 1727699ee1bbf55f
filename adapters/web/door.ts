import type { Door } from '../../src/delivery/door.ts';
import type { Hub } from './hub.ts';

/**
 * The way out to open pages. A committed reply already lies in the history that pages read from, so nothing here can
 * fail: pages that are open read it now, while its words are surely there; whoever comes later finds it there.
 */
export function makeDoor(hub: Hub): Door {
  return {
    platform: 'web',
    deliver: ({ conversation }) => hub.wake(conversation),
    overhear: (conversation) => void hub.wake(conversation),
  };
}
