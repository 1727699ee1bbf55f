/**
 * What Teams takes, in one place. Lengths are in UTF-16 units; what has no published limit says so, and is ours.
 */
export const limits = {
  /**
   * A whole message: "approximately 100 KB" as UTF-16, else 413 MessageSizeTooBig. A tenth is left for what Teams adds.
   * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
   */
  messageBytes: 92_160,
  /** Words of a message; ours, far above any reply, so that even escaped ones fit beside a card. */
  text: 12_000,
  /** What a notification shows; ours: phones show less. */
  summary: 300,
  /** The newest version that Teams renders on all its clients. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference */
  cardVersion: '1.5',
  /**
   * Buttons of one row: Teams folds the seventh into a menu, the renderer's own default (`maxActions` of `adaptivecards`)
   * drops the sixth.
   */
  buttonsPerRow: 5,
  /** Buttons of one message; ours: the fifteen counties and ways out fit twice. */
  buttons: 36,
  /** Words on a button; ours: longer ones are cut by the client without a mark. */
  buttonLabel: 100,
  /** An id and the data beside it, as the core takes them back (src/conversation/message.ts). */
  choiceId: 200,
  choiceData: 2_000,
  /** Sources of an answer: 20, their titles 80. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content */
  citations: 20,
  citationTitle: 80,
  /** Words above a part of a card; ours. */
  heading: 120,
  /** Lines of a card, and their two halves; ours. */
  facts: 40,
  factTitle: 80,
  factValue: 600,
  /** Cards of people in one message; ours. */
  contacts: 20,
  /** Longest address that is made a link; ours. */
  url: 1_000,
  /** What we read of a request: an activity with a text of 4,000 characters and its HTML twin is far below. */
  bodyBytes: 256 * 1024,
  /** An activity is sent again after 15 s without an answer: the far end gets as much patience as we. */
  sendMilliseconds: 10_000,
} as const;
