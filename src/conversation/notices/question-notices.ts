import type { County } from '../../directory/county.ts';
import type { Requester } from '../../requests/request.ts';
import { countyNames } from '../county-names.ts';
import type { Situation } from '../situation.ts';
import type { Effect } from '../turn.ts';
import { notice, sayWho, seenBy } from './notice.ts';
import { recipientsFor } from './recipients.ts';

export interface RelayedQuestion {
  readonly text: string;
  readonly counties: readonly County[];
  readonly requester: Requester | null;
}

/** An e-mail with a question that the person asked to have sent, word for word. */
export function questionNotices(situation: Situation, question: RelayedQuestion): Effect[] {
  const { text, counties, requester } = question;
  return recipientsFor(situation, counties).map((recipient) => {
    const theirs = seenBy(situation, recipient);
    const where = countyNames(theirs, counties);
    return notice(theirs, recipient, {
      requester,
      content: {
        subject: theirs.say('mail-subject-question', { counties: where }),
        says: theirs.say('mail-question', { who: sayWho(theirs, requester, null), counties: where }),
        fields: [],
        quote: text,
      },
    });
  });
}
