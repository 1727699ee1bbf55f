import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { limits } from '../../../../adapters/slack/limits.ts';
import type { Block } from '../../../../adapters/slack/render/blocks.ts';
import { type Rendered, renderReply } from '../../../../adapters/slack/render/reply.ts';
import { loadWords } from '../../../../src/conversation/load-words.ts';
import type { Reply } from '../../../../src/conversation/reply.ts';
import { root } from '../../../../src/root.ts';
import { anyReply } from './any-reply.ts';

const words = loadWords(join(root, 'prompts'));
const render = (reply: Reply): Rendered => renderReply(reply, (id, args) => words(reply.language, id, args));

/** Below what Slack took in slackapi/bolt-js#2509. */
const WHOLE = 13_000;

it('keeps every reply within what Slack takes', () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const { text, blocks } = render(reply);
      expect(text.trim()).not.toBe('');
      expect(text.length).toBeLessThanOrEqual(limits.fallbackText);
      expect(blocks.length).toBeGreaterThan(0);
      expect(blocks.length).toBeLessThanOrEqual(limits.blocks);
      for (const block of blocks) checkBlock(block);
      expect(blocks.flatMap(textsOf).join('').length).toBeLessThanOrEqual(WHOLE);
      const ids = buttonsOf(blocks).map(({ action_id: id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

it('lets nothing that a person wrote become a link, a mention or a command', () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const { text, blocks } = render(reply);
      for (const shown of [text, ...blocks.flatMap(textsOf)]) {
        const withoutLinks = shown.replace(/<(?:https?:\/\/|mailto:|tel:)[^<>|\s]*\|[^<>]*>/gi, '');
        expect(withoutLinks).not.toMatch(/[<>]/);
        expect(() => encodeURIComponent(shown)).not.toThrow(); // no halves of characters
        expect(withoutLinks).not.toMatch(/&(?!amp;|lt;|gt;)/);
      }
    }),
  );
});

function checkBlock(block: Block): void {
  if (block.type === 'section') {
    expect(block.text !== undefined || (block.fields?.length ?? 0) > 0).toBe(true);
    if (block.text) checkText(block.text.text, limits.sectionText);
    expect(block.fields?.length ?? 1).toBeLessThanOrEqual(limits.fieldsPerSection);
    for (const field of block.fields ?? []) checkText(field.text, limits.fieldText);
  } else if (block.type === 'context') {
    expect(block.elements.length).toBeLessThanOrEqual(limits.contextElements);
    for (const text of textsOf(block)) checkText(text, limits.sectionText);
  } else {
    expect(block.elements.length).toBeGreaterThan(0);
    expect(block.elements.length).toBeLessThanOrEqual(limits.buttonsPerRow);
    for (const button of buttonsOf([block])) checkButton(button);
  }
}

function checkText(text: string, limit: number): void {
  expect(text.trim()).not.toBe('');
  expect(text.length).toBeLessThanOrEqual(limit);
}

function checkButton({ text, value, url, action_id: id }: ReturnType<typeof buttonsOf>[number]): void {
  checkText(text.text, limits.buttonText);
  expect(value ?? 'x').not.toBe('');
  expect((value ?? '').length).toBeLessThanOrEqual(limits.buttonValue);
  expect((url ?? '').length).toBeLessThanOrEqual(limits.buttonUrl);
  expect(url ?? 'https://x').toMatch(/^https?:\/\//i);
  expect((id ?? '').length).toBeLessThanOrEqual(limits.actionId);
}

function buttonsOf(blocks: readonly Block[]) {
  return blocks.flatMap((block) =>
    block.type === 'actions'
      ? block.elements.flatMap((element) => (element.type === 'button' ? [element] : []))
      : [],
  );
}

/** Everything in Slack's own markup; words of buttons are plain text. */
function textsOf(block: Block): string[] {
  if (block.type === 'actions') return [];
  const elements = block.type === 'context' ? block.elements : [block.text, ...(block.fields ?? [])];
  return elements.flatMap((element) => {
    if (element === undefined || !('text' in element)) return [];
    expect(element).toMatchObject({ type: 'mrkdwn', verbatim: true });
    return [element.text];
  });
}
