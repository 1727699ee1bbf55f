import { hasVectorSupport } from '../vector-support.ts';
import { type Finding, fine, warning } from './finding.ts';

/** Whether the optional part that compiles is there. */
export function checkVectorSearch(): Finding[] {
  return hasVectorSupport()
    ? [fine('vector search', 'can be loaded.')]
    : [
        warning(
          'vector search',
          'is off: hnswlib-node could not be compiled on this machine. Everything else works.',
          'Install a C++ compiler and Python, then run "npm ci" again, if you want it.',
        ),
      ];
}
