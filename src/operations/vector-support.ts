import { createRequire } from 'node:module';

/** True when the optional `hnswlib-node` is installed and can be loaded on this machine. */
export function hasVectorSupport(): boolean {
  try {
    createRequire(import.meta.url)('hnswlib-node'); // not an import: types must not be missed where it could not be compiled
    return true;
  } catch {
    return false;
  }
}
