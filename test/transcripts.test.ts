import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../src/root.ts';
import { openListeningAssistant } from './support/core-player.ts';
import { type Difference, type Player, play } from './support/play.ts';
import { recordTranscript } from './support/record.ts';
import { openSlackStage } from './support/slack-player.ts';
import { openTeamsStage } from './support/teams-player.ts';
import { openTerminal } from './support/terminal-player.ts';
import { readTranscripts, type Transcript } from './support/transcript.ts';
import { serveAssistant } from './support/web-player.ts';

/** Everything a conversation can go through: each gives a player for each person. */
interface Stage {
  player(who: Transcript): Player | Promise<Player>;
  close(): Promise<void>;
}

const folder = join(root, 'test', 'transcripts');
const transcripts = readTranscripts(folder).map((transcript) => [transcript.path, transcript] as const);
const isRecording = process.env['RECORD_TRANSCRIPTS'] === '1';

const stages: readonly (readonly [string, () => Promise<Stage>])[] = [
  ['the core', () => openListeningAssistant()],
  ['the web chat', serveAssistant],
  ['the terminal', openTerminal],
  ['Slack', openSlackStage],
  ['Teams', openTeamsStage],
];

describe.each(isRecording ? stages.slice(0, 1) : stages)('whole conversations with %s', (_, open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await open();
  });
  afterAll(() => stage.close());

  it.each(transcripts)('%s', async (path, transcript) => {
    const player = await stage.player(transcript);
    if (isRecording) await recordTranscript(join(folder, path), transcript, player);
    else expect(await play(transcript, player)).toEqual<Difference[]>([]);
  });
});
