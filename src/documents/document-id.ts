import { z } from 'zod';
import { fold } from '../language/tokens.ts';

const MAX_LENGTH = 60;

/** The id of a document, and the name of its file: small letters a–z, digits and hyphens, so that it stays in its folder. */
export const documentIdSchema = z
  .string()
  .max(MAX_LENGTH)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters a–z, digits and hyphens');

/** "Handlingsplan for Vestland 2024–2027" -> "handlingsplan-for-vestland-2024-2027". */
export function documentIdOf(title: string): string {
  const id = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'dokument' : id;
}
