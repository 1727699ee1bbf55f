import { it } from 'vitest';
import { openListeningAssistant } from './support/core-player.ts';
import { makeWorld } from './conversation/in-memory-world.ts';
import { readFileSync } from 'node:fs';
it('x', async () => {
  const l = await openListeningAssistant();
  for (const t of readFileSync('/tmp/form/lines.txt','utf8').split('\n').filter(Boolean)) {
    const w = makeWorld(l.assistant.services, { name: 'Kari', email: 'k@example.org' });
    const turn = await w.say({ type: 'text', text: t });
    const f = w.session().draft?.fields;
    console.log('» ' + t + '\n   ' + JSON.stringify(turn.trace.why) + ' ' + turn.replies.map((r) => r.kind).join() + ' ' + JSON.stringify(f && { ...f, requester: undefined, period: f.period && [f.period.from, f.period.to, f.period.said] }));
  }
  await l.close();
});
