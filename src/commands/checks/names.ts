import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from '../../language/tokens.ts';

const fileSchema = z.strictObject({
  /** Forms of one name in the languages. */
  same: z.array(z.array(z.string()).min(2)),
  /** Capitalised in one language only, and no name. */
  ignored: z.array(z.string()),
});

const capitalised = /\p{Lu}[\p{L}\p{N}&]*(?:-\p{Lu}\p{L}*)*/gu;

/** Says whether a name of one text stands in another, perhaps in that language's form. */
export type HoldsName = (text: string, name: string) => boolean;

/** Reads `knowledge/translated-names.yaml`. */
export function readNames(source: string): HoldsName {
  const { same, ignored } = fileSchema.parse(parse(source));
  const forms = new Map<string, string[]>();
  for (const line of same)
    for (const word of line.flatMap((form) => form.match(capitalised) ?? []))
      forms.set(word, [...(forms.get(word) ?? []), ...line]);
  const passed = new Set(ignored);
  return (text, name) => {
    if (passed.has(name)) return true;
    const own = name.replace(/s$/, '');
    const all = [own, ...(forms.get(name) ?? []), ...(forms.get(own) ?? [])];
    return all.some((form) => fold(text).includes(fold(form)));
  };
}
