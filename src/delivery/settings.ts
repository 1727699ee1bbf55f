/** Waiting times and limits of delivery, in milliseconds where they are times. */
export interface DeliverySettings {
  /** A message in work, or a reply on its way, belongs to one process so long; a heartbeat renews it. */
  readonly leaseMs: number;
  readonly heartbeatMs: number;
  /** Few: a turn is work for the processor, and others wait meanwhile; and after a kill, as many answers may come twice. More share commits: 16 carry three times the messages. */
  readonly parallelTurns: number;
  readonly turnLimitMs: number;
  /** Pauses between the tries of a turn that failed; after the last one the person gets an apology. */
  readonly turnPausesMs: readonly number[];
  /**
   * How often a message may be taken up, counting those that the process did not survive. High, since whatever was in work
   * beside the message that ends the process is counted too.
   */
  readonly maxTakes: number;
  /** For each platform. */
  readonly parallelSends: number;
  readonly sendLimitMs: number;
  readonly sendTries: number;
  readonly firstSendPauseMs: number;
  readonly longestSendPauseMs: number;
  /** Before a reply that may have arrived is sent again the first time; doubled each time. */
  readonly unknownPauseMs: number;
  /** How often such a reply is sent again. */
  readonly unknownTries: number;
  /** How often storage is asked for work that nobody announced. */
  readonly pollMs: number;
  readonly stopMs: number;
  readonly purgeEveryMs: number;
  /** Days that the words of messages and replies are kept. */
  readonly retentionDays: number;
  /** Days that the words of unanswered questions and of feedback are kept, and whose they are. */
  readonly feedbackDays: number;
  readonly sessionDays: number;
  /** Days after which a repeat of an event would no longer be known. */
  readonly eventDays: number;
}

export const defaultDeliverySettings: DeliverySettings = {
  leaseMs: 30_000,
  heartbeatMs: 10_000,
  parallelTurns: 4,
  turnLimitMs: 30_000,
  turnPausesMs: [500, 2_000],
  maxTakes: 20,
  parallelSends: 32,
  sendLimitMs: 20_000,
  // 1, 2, 4 … 512 s and then every ten minutes: the last try is about an hour after the first.
  sendTries: 14,
  firstSendPauseMs: 1_000,
  longestSendPauseMs: 600_000,
  unknownPauseMs: 3_000,
  unknownTries: 3,
  pollMs: 1_000,
  stopMs: 10_000,
  purgeEveryMs: 600_000,
  retentionDays: 30,
  feedbackDays: 90,
  sessionDays: 14,
  eventDays: 365,
};
