import type { Effect } from '../../conversation/turn.ts';
import type { TakenMessage } from '../take-message.ts';

/** What an effect knows beside itself. */
export interface EffectContext {
  readonly taken: TakenMessage;
  readonly now: number;
  readonly newId: () => string;
}

export type EffectOf<Type extends Effect['type']> = Extract<Effect, { readonly type: Type }>;
