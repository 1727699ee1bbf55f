/** Gives the value of a name that stands in braces in a template. */
export type Fill = (name: string) => string;

/** A JSON template with every `{name}` in its strings filled in. */
export function fillTemplate(template: unknown, fill: Fill): unknown {
  if (typeof template === 'string')
    return template.replace(/\{([a-z-]+)\}/g, (_, name: string) => fill(name));
  if (Array.isArray(template)) return template.map((part) => fillTemplate(part, fill));
  if (template === null || typeof template !== 'object') return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, part]: [string, unknown]) => [key, fillTemplate(part, fill)]),
  );
}
