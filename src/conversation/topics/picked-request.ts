import type { StoredRequest } from '../../requests/repository.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { readBareYesNo } from '../understand/yes-no.ts';
import { isOpen } from './own-requests.ts';
import { notFound, type Purpose, whichRequest } from './pick-request.ts';
import { picked } from './read-picked.ts';

/** The answer to "which one?" in words: "den i Finnmark", "webinaret", "nummer to". Null when it is about something else. */
export async function takePicked(
  situation: Situation,
  purpose: Purpose,
  goOn: (stored: StoredRequest) => Promise<Outcome>,
): Promise<Outcome | null> {
  const { session, services, personKey, say } = situation;
  if (session.pending?.type !== 'pick-request' || session.pending.purpose !== purpose) return null;
  const open = (await services.requests.byPerson(personKey)).filter(isOpen);
  const shown = open.filter(({ reference }) => session.choices.some(({ data }) => data === reference));
  const said = readBareYesNo(situation.text);
  if (said === 'no')
    return outcome(situation, purpose, {
      session: { pending: null },
      replies: [textReply(situation, say('which-request-none'))],
    });
  const named = said === 'yes' ? shown : picked(situation, shown);
  const [only, ...others] = named ?? [];
  if (named === null) return null;
  if (only === undefined) return notFound(situation, purpose, open);
  if (others.length === 0) return goOn(only);
  return whichRequest(situation, purpose, named);
}
