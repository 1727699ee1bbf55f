import { type Logger, LogLevel } from '@slack/bolt';

const say = () => {};

/** Slack's libraries log request bodies and parse errors, which hold people's words: what matters we log ourselves. */
export const silentLogger: Logger = {
  debug: say,
  info: say,
  warn: say,
  error: say,
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};
