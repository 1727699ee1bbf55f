import type { DocumentTitle } from '../../documents/county-documents.ts';
import type { DocumentPart } from '../../documents/document-part.ts';
import { readerOf } from '../document-scope.ts';
import { type Outcome, outcome, type Situation } from '../situation.ts';
import { partChoice, titlesOf } from './county-documents-say.ts';

const MAX_CHOICES = 5;

/** "Hva står i handlingsplanen vår?": its headings to choose from; which document, when there are several. */
export async function showOutline(
  situation: Situation,
  documents: readonly DocumentTitle[],
): Promise<Outcome> {
  const { say, services, language, detection } = situation;
  const reader = readerOf(situation);
  const all = await Promise.all(documents.map(({ key }) => services.documents.parts(key, reader)));
  const shown = all.flatMap(outlineOf).slice(0, MAX_CHOICES);
  return outcome(situation, 'question', {
    session: { pending: null },
    replies: [
      {
        kind: 'clarify',
        text: say('document-outline', { titles: titlesOf(situation, documents), parts: shown.length }),
        language,
        choices: shown.map((part) => partChoice(situation, part)),
      },
    ],
    counties: detection.counties,
    retrieved: shown.map(({ id }) => ({ id, score: 1 })),
  });
}

/** The first part under each heading of the outermost level that has several; its beginning, where there are no headings. */
function outlineOf(parts: readonly DocumentPart[]): DocumentPart[] {
  const depth = [0, 1].find((level) => new Set(parts.map(({ path }) => path[level])).size > 2) ?? 0;
  const seen = new Set<string>();
  const first = parts.filter(({ path }) => {
    const heading = path[depth];
    return heading !== undefined && !seen.has(heading) && seen.add(heading);
  });
  return first.length > 0 ? first : parts.slice(0, 1);
}
