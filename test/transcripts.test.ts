import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../src/root.ts';
import { type ListeningAssistant, openListeningAssistant } from './support/core-player.ts';
import { type Difference, play } from './support/play.ts';
import { recordTranscript } from './support/record.ts';
import { readTranscripts } from './support/transcript.ts';

const folder = join(root, 'test', 'transcripts');
const transcripts = readTranscripts(folder);
const isRecording = process.env['RECORD_TRANSCRIPTS'] === '1';

describe('whole conversations with the core', () => {
  let listening: ListeningAssistant;
  beforeAll(async () => {
    listening = await openListeningAssistant();
  });
  afterAll(() => listening.close());

  it.each(transcripts.map((transcript) => [transcript.path, transcript] as const))(
    '%s',
    async (path, transcript) => {
      const player = listening.player(transcript);
      if (isRecording) await recordTranscript(join(folder, path), transcript, player);
      else expect(await play(transcript, player)).toEqual<Difference[]>([]);
    },
  );
});
