import type { LineCase } from './line-case.ts';

export const lineCases: readonly LineCase[] = [];
