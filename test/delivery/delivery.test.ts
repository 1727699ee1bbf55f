import { describe, expect, test } from 'vitest';
import { eventKey } from '../../src/delivery/keys.ts';
import { databases } from './databases.ts';
import { eventually, say, textsOf } from './support.ts';

describe.each(databases)('on $name', ({ makeHouse }) => {
  test('answers a message, and answers it once when it comes again', async () => {
    const { delivery, sent } = await makeHouse();
    await delivery.start();
    const message = say('Hei');
    expect(await delivery.accept(message, null)).toBe('accepted');
    expect(await delivery.accept(message, null)).toBe('repeat');
    const answer = await delivery.answerTo(eventKey(message));
    expect(answer?.replies.map(({ text }) => text)).toEqual(['Svar på Hei']);
    await eventually(() => expect(textsOf(sent)).toEqual(['Svar på Hei']));
    expect(await delivery.accept(message, null)).toBe('repeat');
  });
});
