import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimits } from '../settings.ts';
import { makePlaces, type Places } from './places.ts';

/** Null when there is room; else the seconds to wait. */
type Take = (key: string) => Promise<number | null>;

export interface Rates {
  readonly person: Take;
  readonly address: Take;
  readonly opening: Take;
  readonly password: Take;
  /** Streams that are open now. */
  readonly personStreams: Places;
  readonly addressStreams: Places;
}

export function makeRates(limits: RateLimits): Rates {
  return {
    person: takeFrom(limits.perPerson, 60),
    address: takeFrom(limits.perAddress, 60),
    opening: takeFrom(limits.opensPerAddress, 60),
    password: takeFrom(limits.passwordTries, 15 * 60),
    personStreams: makePlaces(limits.streamsPerPerson),
    addressStreams: makePlaces(limits.streamsPerAddress),
  };
}

function takeFrom(points: number, duration: number): Take {
  const limiter = new RateLimiterMemory({ points, duration });
  return async (key) => {
    try {
      await limiter.consume(key);
      return null;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  };
}
