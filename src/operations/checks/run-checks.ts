import type { Settings } from '../../config/settings.ts';
import { osloDay } from '../../conversation/oslo-time.ts';
import { checkChatModel } from './chat-model.ts';
import { checkCountyDocuments } from './county-documents.ts';
import { checkDataFolder } from './data-folder.ts';
import { checkDatabase } from './database.ts';
import { checkContacts } from './directory.ts';
import type { Finding } from './finding.ts';
import { checkArticles } from './knowledge.ts';
import { checkMail } from './mail.ts';
import { checkNode } from './node-version.ts';
import { checkVectorSearch } from './vector-search.ts';
import { checkWebChat } from './web-chat.ts';

/** Looks at everything an operator can get wrong. The same checks run at the start and in `npm run doctor`. */
export async function runChecks(settings: Settings, now: number): Promise<Finding[]> {
  return [
    ...checkNode(process.versions.node),
    ...checkDataFolder(settings),
    ...(await checkDatabase(settings, now)),
    ...checkContacts(settings),
    ...checkArticles(osloDay(new Date(now).toISOString())),
    ...checkCountyDocuments(settings),
    ...checkWebChat(settings),
    ...(await checkMail(settings)),
    ...(await checkChatModel(settings)),
    ...checkVectorSearch(settings),
  ];
}
