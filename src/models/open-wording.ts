import { join } from 'node:path';
import type { ChatModelSettings } from '../config/model-settings.ts';
import { root } from '../root.ts';
import { openChatModel } from './open-chat-model.ts';
import { readPrompt } from './prompt.ts';
import { makeWording, type Wording, type WordingReport } from './wording.ts';

/** How long a person waits for better words. Well below the 30 s that a turn may take. */
const TURN_LIMIT_MS = 8_000;

/** The language model of the settings, to word answers with; null when there is none. Imports and sends nothing yet. */
export function openWording(
  settings: ChatModelSettings,
  report: (report: WordingReport) => void,
): Wording | null {
  if (settings === null) return null;
  return makeWording({
    model: openChatModel(settings),
    prompt: readPrompt(join(root, 'prompts', 'word-answer.md')),
    now: () => performance.now(),
    turnLimit: () => AbortSignal.timeout(TURN_LIMIT_MS),
    report,
  });
}
