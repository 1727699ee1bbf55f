import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../root.ts';
import type { FromEmbedder, ToEmbedder } from './messages.ts';
import type { EmbeddingModel } from './model-folder.ts';
import type { Embed, Vectors } from './pipeline.ts';

/** A process runs what is compiled, also when a test runs this from source. */
const processFile = join(root, 'dist', 'src', 'retrieval', 'meaning', 'embedding-process.js');

/** An embedding model in a process of its own, which ends with this one. */
export interface Embedder {
  /** @throws when the model or its process fails */
  readonly embed: Embed;
  close(): void;
}

interface Asked {
  readonly resolve: (vectors: Vectors) => void;
  readonly reject: (fault: unknown) => void;
}

/** Starts the process and loads the model in it. @throws when it cannot be loaded */
export function startEmbedder(model: EmbeddingModel): Promise<Embedder> {
  // What the libraries print is for nobody. Vectors pass as they are, not as JSON.
  const child = fork(processFile, {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const asked = new Map<number, Asked>();
  let count = 0;
  let hasEnded = false;
  const tell = (word: ToEmbedder) => child.send(word);
  const close = () => void child.kill();

  const embed: Embed = (texts) =>
    new Promise((resolve, reject) => {
      if (hasEnded) return reject(new Error('The embedding process has ended.'));
      count += 1;
      asked.set(count, { resolve, reject });
      tell({ type: 'embed', id: count, texts });
    });
  const take = (id: number) => {
    const one = asked.get(id);
    asked.delete(id);
    return one;
  };

  return new Promise((resolve, reject) => {
    child.on('message', (word: FromEmbedder) => {
      if (word.type === 'loaded') resolve({ embed, close });
      else if (word.type === 'embedded') take(word.id)?.resolve(word.vectors);
      else if (word.type === 'failed') take(word.id)?.reject(word.fault);
      else {
        reject(word.fault);
        close();
      }
    });
    child.on('exit', (code, signal) => {
      hasEnded = true;
      const fault = new Error(`The embedding process ended (${signal ?? code}).`);
      reject(fault);
      for (const one of asked.values()) one.reject(fault);
    });
    child.on('error', reject);
    tell({ type: 'load', model });
  });
}
