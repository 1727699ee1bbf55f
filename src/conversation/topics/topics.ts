import { answers } from './answer.ts';
import { changes } from './change-sent.ts';
import { contacts } from './contact.ts';
import { countyDocuments } from './county-documents.ts';
import { feedback } from './feedback.ts';
import { handoff } from './handoff.ts';
import { languageTopic } from './language.ts';
import { ownCountyTopic } from './own-county.ts';
import { privacyTopic } from './privacy.ts';
import { requests } from './request/request.ts';
import { signingUp } from './signing-up.ts';
import { smallTalk } from './small-talk.ts';
import { statuses } from './status.ts';
import type { Topic } from './topic.ts';
import { welcomeAndHelp } from './welcome.ts';
import { withdrawals } from './withdraw.ts';

/** Everything the assistant can talk about. A new subject is a new file and a line here. */
export const topics: readonly Topic[] = [
  welcomeAndHelp,
  answers,
  countyDocuments,
  contacts,
  ownCountyTopic,
  requests,
  statuses,
  changes,
  withdrawals,
  handoff,
  signingUp,
  feedback,
  privacyTopic,
  languageTopic,
  smallTalk,
];
