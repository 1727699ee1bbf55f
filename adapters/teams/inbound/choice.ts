import { z } from 'zod';
import type { Input } from '../../../src/conversation/message.ts';
import { limits } from '../limits.ts';

const choiceSchema = z.object({
  id: z.string().regex(/^[^\p{Cc}\p{Cs}]{1,200}$/u),
  data: z.string().max(limits.choiceData).nullish(),
});

// A form carries the labels of its fields, so that what comes back reads like what a person would write.
const formSchema = z.looseObject({ form: z.record(z.string().max(50), z.string().max(200)) });

const executeSchema = z.object({
  action: z.object({ verb: z.string().nullish(), data: z.unknown().optional() }),
});

/** What a button of ours carries, as it comes back in a message; null when it is none of ours. */
export function readSubmit(value: unknown): Input | null {
  const choice = choiceSchema.safeParse(value);
  if (choice.success) return { type: 'action', id: choice.data.id, data: cleanData(choice.data.data) };
  return readForm(value);
}

/** The same of a universal action, which comes as an invoke. */
export function readExecute(value: unknown): Input | null {
  const read = executeSchema.safeParse(value);
  if (!read.success) return null;
  const { verb, data } = read.data.action;
  return readSubmit(data) ?? (verb ? readSubmit({ id: verb }) : null);
}

function readForm(value: unknown): Input | null {
  const read = formSchema.safeParse(value);
  if (!read.success) return null;
  const { form, ...fields } = read.data;
  const lines = Object.entries(form).flatMap(([slot, label]) => {
    const said = fields[slot];
    return typeof said === 'string' && said.trim() !== '' ? [`${label}: ${said.trim()}`] : [];
  });
  return { type: 'text', text: lines.join('\n') };
}

function cleanData(data: string | null | undefined): string | null {
  return data === null || data === undefined
    ? null
    : Buffer.from(data, 'utf8').toString('utf8').replaceAll('\0', '');
}
