import type { ActivityRequest } from '../../requests/request.ts';
import { countyNames } from '../county-names.ts';
import { requestFields, sayRequestPlainly } from '../say-request.ts';
import type { Situation } from '../situation.ts';
import type { Effect } from '../turn.ts';
import { notice, sayWho, seenBy } from './notice.ts';
import { recipientsFor } from './recipients.ts';

export interface RequestNews {
  readonly change: 'logged' | 'changed' | 'withdrawn';
  readonly reference: string;
  readonly request: ActivityRequest;
}

/** An e-mail to everyone who shall know of a request, or of what became of it. */
export function requestNotices(situation: Situation, news: RequestNews): Effect[] {
  const { change, reference, request } = news;
  return recipientsFor(situation, request.counties).map((recipient) => {
    const theirs = seenBy(situation, recipient);
    const counties = countyNames(theirs, request.counties);
    const activity = theirs.say(`activity-${request.activity}-inline`);
    const who = sayWho(theirs, request.requester, request.organisation);
    return notice(theirs, recipient, {
      requester: request.requester,
      content: {
        subject: theirs.say(`mail-subject-${change}`, { reference, activity, counties }),
        says: theirs.say(`mail-${change}`, { who, reference, request: sayRequestPlainly(theirs, request) }),
        fields: [
          { label: theirs.say('mail-reference'), value: reference },
          ...requestFields(theirs, request),
        ],
        quote: null,
      },
    });
  });
}
