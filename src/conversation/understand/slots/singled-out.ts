import type { Span } from '../period/read-period.ts';

const pointing = /(?<!\p{L})(?:(?:det|dei|de|it|they)\s+(?:er|e|is|are)|it['’]s)\s+(?:\p{L}+\s+){0,3}$/iu;
const wanting =
  /^\s+(?:(?:som|that)\s+)?(?:vi|me|mi|jeg|eg|æ|we|i)\s+(?:\p{L}+\s+){0,4}?(?:nå|ha|få|invitere|møte|møta|treffe|treffa|snakke|reach|have|meet|invite|target)(?!\p{L})/iu;

/** "En samling for leverandører, men det er gründerne vi helst vil nå": the group a sentence points at is the one that is meant. */
export function isSingledOut(text: string, { start, end }: Span): boolean {
  return pointing.test(text.slice(0, start)) && wanting.test(text.slice(end));
}
