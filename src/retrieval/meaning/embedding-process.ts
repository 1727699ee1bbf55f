import type { FromEmbedder, ToEmbedder } from './messages.ts';
import { type Embed, openPipeline } from './pipeline.ts';

// The process that turns texts into vectors: a model holds the processor for as long as it thinks. A process and not a thread,
// since the native part of the library can be loaded once in a process only, and must not take the assistant with it.

let embed: Embed | null = null;

process.on('message', (told: ToEmbedder) => void take(told));
process.on('disconnect', () => process.exit());

async function take(told: ToEmbedder): Promise<void> {
  try {
    if (told.type === 'load') {
      embed = await openPipeline(told.model);
      say({ type: 'loaded' });
    } else if (embed !== null) say({ type: 'embedded', id: told.id, vectors: await embed(told.texts) });
  } catch (fault) {
    say(told.type === 'load' ? { type: 'not-loaded', fault } : { type: 'failed', id: told.id, fault });
  }
}

function say(word: FromEmbedder): void {
  process.send?.(word);
}
