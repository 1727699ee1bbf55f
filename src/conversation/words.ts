import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../language/languages.ts';

export type WordArguments = Record<string, FluentVariable>;

/** Says a message of `prompts/*.ftl` in a language. Throws on an unknown id: a missing word is a defect, found by a test. */
export type Words = (language: Language, id: string, args?: WordArguments) => string;

/**
 * Makes the words of the assistant from Fluent sources, one a language.
 *
 * @throws Error naming the language and the first fault, when a source cannot be parsed
 */
export function makeWords(sources: Record<Language, string>): Words {
  const bundles: Record<Language, FluentBundle> = {
    nb: makeBundle('nb', sources.nb),
    nn: makeBundle('nn', sources.nn),
    en: makeBundle('en', sources.en),
  };
  return (language, id, args) => {
    const bundle = bundles[language];
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`prompts/${language}.ftl has no message "${id}"`);
    const faults: Error[] = [];
    const said = bundle.formatPattern(message.value, args ?? {}, faults);
    const fault = faults[0];
    if (fault) throw new Error(`prompts/${language}.ftl, message "${id}": ${fault.message}`);
    return said;
  };
}

function makeBundle(language: Language, source: string): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const fault = bundle.addResource(new FluentResource(source))[0];
  if (fault) throw new Error(`prompts/${language}.ftl: ${fault.message}`);
  return bundle;
}
