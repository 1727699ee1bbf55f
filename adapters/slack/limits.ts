/**
 * What Slack takes in one message, in UTF-16 units and numbers of things.
 * Sources: https://docs.slack.dev/reference/block-kit (one page a block and element); vercel/chat
 * packages/adapter-slack/src/blocks/limits.ts; https://docs.slack.dev/reference/methods/chat.postMessage for the fallback.
 */
export const limits = {
  blocks: 50,
  sectionText: 3_000,
  fieldsPerSection: 10,
  fieldText: 2_000,
  contextElements: 10,
  buttonsPerRow: 25,
  buttonText: 75,
  buttonValue: 2_000,
  buttonUrl: 3_000,
  actionId: 255,
  /** Longer ones are cut by Slack. */
  fallbackText: 40_000,
} as const;

/**
 * Our own share of a message. Slack refuses blocks of more than about 13,170 characters together (`msg_blocks_too_long`,
 * documented nowhere: slackapi/bolt-js#2509), so that the words and the cards below them each have their part. What has no
 * room is left out: the words hold it too, and a choice can be typed.
 */
export const shares = {
  words: 7_000,
  cards: 4_000,
  cardBlocks: 20,
  /** A label with its value, or one line of small print. */
  field: 300,
  /** Leaves room for the label beside it. */
  link: 240,
  sources: 8,
  buttons: 50,
} as const;
