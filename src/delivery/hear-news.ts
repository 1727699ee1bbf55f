import type { Channel } from '../storage/schema.ts';
import type { Answers } from './answers.ts';
import type { AnyDoor } from './door.ts';
import { readConversationKey } from './keys.ts';
import type { Lanes } from './lanes.ts';
import { type Answered, readNews } from './news.ts';

interface Ears {
  readonly answers: Answers;
  readonly dispatcher: Lanes;
  readonly senders: ReadonlyMap<Channel, Lanes>;
  readonly doors: readonly AnyDoor[];
  /** Looks for work that nobody told of. */
  readonly lookAround: () => void;
}

/** What to do about what another process tells; null when something may have been missed. */
export function hearNews(told: string | null, ears: Ears): void {
  const news = told === null ? null : readNews(told);
  if (news === null) ears.lookAround();
  else if (news.type === 'given-back') ears.dispatcher.wake(news.conversationKey);
  else hearAnswer(news, ears);
}

function hearAnswer(
  { eventKey, conversationKey, platform, unsent }: Answered,
  { answers, senders, doors }: Ears,
): void {
  answers.announce(eventKey);
  if (unsent) senders.get(platform)?.wake(conversationKey);
  const { conversation } = readConversationKey(conversationKey);
  for (const door of doors)
    if (door.platform === platform && 'overhear' in door) door.overhear?.(conversation);
}
