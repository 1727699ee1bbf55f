import { describe, expect, test } from 'vitest';
import { newSession } from '../../src/conversation/session.ts';
import type { Converse } from '../../src/delivery/parts.ts';
import { databases } from './databases.ts';
import { eventually, say, textOf, textsOf, turnOf } from './support.ts';

describe.each(databases)('on $name', ({ makeHouse }) => {
  test('a turn that read the session before it was erased does not bring it back', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let begun = false;
    const converse: Converse = async ({ message, session }) => {
      const text = textOf(message);
      if (text === 'slett') return turnOf(['slettet'], [{ type: 'erase-person', withdrawRequests: true }]);
      if (text === 'vent' && !begun) {
        begun = true;
        await gate;
      }
      return {
        ...turnOf([`${text} ${session.misses}`]),
        session: { ...newSession, misses: session.misses + 1 },
      };
    };
    const { delivery, sent } = await makeHouse({ converse });
    await delivery.start();
    await delivery.accept(say('før', { conversation: 'kanal' }), null);
    await delivery.accept(say('vent', { conversation: 'kanal' }), null);
    await eventually(() => expect(begun).toBe(true));
    await delivery.accept(say('slett', { conversation: 'alene' }), null);
    await eventually(() => expect(textsOf(sent)).toContain('slettet'));
    open();
    await eventually(() => expect(textsOf(sent)).toEqual(['før 0', 'slettet', 'vent 0']));
  });
});
