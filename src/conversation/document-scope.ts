import type { County } from '../directory/county.ts';
import type { DocumentTitle, Reader } from '../documents/county-documents.ts';
import { ownCounties } from './own-counties.ts';
import type { Situation } from './situation.ts';
import { saysOurs } from './understand/document-question.ts';

/**
 * Who asks, as far as documents go. Only the operator's setting counts (docs/decisions/county-documents.md): everyone
 * can say "jeg er i Vestland".
 */
export function readerOf({ services, message }: Situation): Reader {
  return { member: services.memberCounty(message) };
}

/**
 * The documents a question may be answered from: of the counties it names, else of the person's own; "vår" means the own
 * one too. After an answer from a document, that document's county.
 */
export async function documentsInReach(situation: Situation): Promise<readonly DocumentTitle[]> {
  const { detection, services, text } = situation;
  const named = detection.counties;
  const isOwn = named.length === 0 || saysOurs(text);
  const own = isOwn ? [...ownCounties(situation), ...(await lastCounty(situation))] : [];
  return services.documents.titles([...named, ...own], readerOf(situation));
}

async function lastCounty(situation: Situation): Promise<readonly County[]> {
  const { services, session } = situation;
  if (session.lastAnswer === null) return [];
  const part = await services.documents.part(session.lastAnswer.articleId, readerOf(situation));
  return part === null ? [] : [part.county];
}

/** Whether an id is of something this person may be shown: an article, or a part of a document they may read. */
export async function isKnown(situation: Situation, articleId: string): Promise<boolean> {
  const { services, language } = situation;
  if (services.knowledge.article(articleId, language) !== null) return true;
  return (await services.documents.part(articleId, readerOf(situation))) !== null;
}
