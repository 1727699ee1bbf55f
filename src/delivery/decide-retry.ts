import { DeliveryFailure } from './door.ts';
import type { DeliverySettings } from './settings.ts';
import type { Outcome } from './settle-reply.ts';
import type { TakenReply } from './take-reply.ts';
import { TooSlow } from './within.ts';

interface Given {
  readonly now: number;
  readonly random: () => number;
  readonly settings: DeliverySettings;
}

/**
 * What to do after an attempt failed. Later with a growing pause or the one the platform asked for; a few times more when
 * nobody knows whether it arrived, since a doubled answer is less bad than a lost one; never again when the platform
 * refused, or when it was tried often enough.
 */
export function decideRetry(cause: unknown, taken: TakenReply, given: Given): Outcome {
  const { kind, message: failure, retryAfterMs } = asFailure(cause);
  const { now, settings } = given;
  if (kind === 'never' || taken.attempt >= settings.sendTries) return { state: 'dead', failure };
  if (kind === 'later')
    return {
      state: 'waiting',
      failure,
      unknown: false,
      notBefore: now + (retryAfterMs ?? pause(taken, given)),
    };
  if (taken.unknowns >= settings.unknownTries) return { state: 'dead', failure };
  return {
    state: 'waiting',
    failure,
    unknown: true,
    notBefore: now + (retryAfterMs ?? settings.unknownPauseMs * 2 ** taken.unknowns),
  };
}

// A door that throws anything else has a fault of its own: nobody knows whether the reply arrived.
function asFailure(cause: unknown): DeliveryFailure {
  if (cause instanceof DeliveryFailure) return cause;
  if (cause instanceof TooSlow) return new DeliveryFailure('unknown', 'timeout');
  return new DeliveryFailure('unknown', cause instanceof Error ? cause.name : 'unknown');
}

// Doubled each time; between half of it and the whole, so that replies that failed together do not return together.
function pause({ attempt }: TakenReply, { random, settings }: Given): number {
  const whole = Math.min(settings.firstSendPauseMs * 2 ** (attempt - 1), settings.longestSendPauseMs);
  return Math.round(whole * (0.5 + random() / 2));
}
