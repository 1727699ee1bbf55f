/** It took longer than it may. What was begun may still end, but nobody waits for it. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** @throws TooSlow when the work has not ended after so many milliseconds */
export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`It was not done after ${limitMs} ms.`)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
