const spellings: readonly (readonly [RegExp, string])[] = [
  [/^hv/g, 'v'],
  [/^gj|^hj|^lj/g, 'j'],
  [/skj|sj|sch|sk(?=[iyeø])|rs(?=[lnt])/g, 's'],
  [/kj|tj|ch/g, 'k'],
  [/ph/g, 'f'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/[wv]/g, 'v'],
  [/z/g, 's'],
  [/aa|å/g, 'o'],
  [/æ|ä/g, 'e'],
  [/ø|ö/g, 'o'],
  [/au|øy|ei|ai/g, 'e'],
  [/y/g, 'i'],
  [/d(?=$|s$)|g$|t(?=$)/g, ''],
  [/(.)\1+/g, '$1'],
];

/** A rough key of how a lower-case word sounds in Norwegian: words that are spelt by ear get the same key. */
export function soundOf(word: string): string {
  return spellings.reduce((form, [pattern, sound]) => form.replace(pattern, sound), word);
}
