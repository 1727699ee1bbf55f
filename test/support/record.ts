import { writeFile } from 'node:fs/promises';
import type { Heard, Player } from './play.ts';
import type { Step, Transcript } from './transcript.ts';

/**
 * Writes what the assistant says now into a transcript, for a person to read and correct. Only with RECORD_TRANSCRIPTS=1;
 * a click may name its button by its place ("1").
 */
export async function recordTranscript(file: string, transcript: Transcript, player: Player): Promise<void> {
  const lines = head(transcript);
  let at = transcript.startsAt;
  let shown: Heard['choices'] = [];
  const cards: Heard['choices'][number][] = [];
  for (const step of transcript.steps) {
    if (step.type === 'time') {
      at = step.at;
      lines.push(`**Ny dag:** ${sayTime(at)}`, '');
    } else if (step.type === 'says' || step.type === 'clicks') {
      const turn = await takeTurn(step, {
        player,
        shown: step.type === 'clicks' && step.old ? cards : shown,
        at,
      });
      lines.push(turn.line, '', ...turn.heard.flatMap(sayReply));
      shown = turn.heard.flatMap(({ choices }) => choices);
      cards.push(...shown);
    }
  }
  const logged = await player.logged();
  if (logged !== null) lines.push(`**Logget:** ${logged.join(' · ')}`, '');
  await writeFile(file, `${lines.join('\n').trimEnd()}\n`);
}

function head(transcript: Transcript): string[] {
  const who = [transcript.name, transcript.email, ...clock(transcript)].filter((part) => part !== null);
  return [`# ${transcript.title}`, '', ...(who.length > 0 ? [who.join(' · '), ''] : [])];
}

interface Screen {
  readonly player: Player;
  readonly shown: Heard['choices'];
  readonly at: string;
}

async function takeTurn(
  step: Extract<Step, { type: 'says' | 'clicks' }>,
  { player, shown, at }: Screen,
): Promise<{ readonly line: string; readonly heard: readonly Heard[] }> {
  if (step.type === 'says')
    return { line: `**Bruker:** ${step.text}`, heard: await player.says(step.text, at) };
  const choice = findChoice(shown, step.label);
  const deed = step.old ? 'Bruker trykker på et gammelt kort' : 'Bruker trykker';
  return { line: `**${deed}:** ${choice.label}`, heard: await player.clicks(choice, at) };
}

function findChoice(shown: Heard['choices'], label: string): Heard['choices'][number] {
  const choice = shown.find((candidate) => candidate.label === label) ?? shown[Number(label) - 1];
  if (choice === undefined)
    throw new Error(`no button "${label}" among ${shown.map((each) => each.label).join(' | ')}`);
  return choice;
}

function sayReply({ text, choices }: Heard): string[] {
  const buttons = choices.map(({ label }) => `[${label}]`).join(' ');
  return [`**Assistent:** ${text}`, '', ...(buttons === '' ? [] : [buttons, ''])];
}

function clock({ startsAt }: Transcript): string[] {
  return startsAt === '2026-11-23T09:00:00+01:00' ? [] : [sayTime(startsAt)];
}

function sayTime(at: string): string {
  const day = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'Europe/Oslo' }).format(
    new Date(at),
  );
  return `${day} kl. ${at.slice(11, 13)}.${at.slice(14, 16)}`;
}
