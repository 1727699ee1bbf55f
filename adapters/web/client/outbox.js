// What was written and is not yet taken in. Kept in the tab's own storage, so that a reload loses nothing. Sent one by
// one, in order, under the same id until it is taken in or refused: a lost answer makes no second message.

import { recall, remember } from './tab-storage.js';

/**
 * @typedef {{ type: 'text', text: string } | { type: 'action', action: string, data: string | null } | { type: 'start' }} Input
 * @typedef {{ id: string, input: Input, shown: string }} Item
 * @typedef {{ outcome: 'sent' } | { outcome: 'later' } | { outcome: 'refused', message: string }} Result
 */

const STORAGE_KEY = 'lup-outbox';
const LONGEST_PAUSE_MS = 20_000;
const TIMEOUT_MS = 15_000;

/**
 * @param {{ address: string, onSent: (item: Item) => void, onRefused: (item: Item, message: string) => void, onDelayed: (item: Item) => void }} parts
 */
export function makeOutbox(parts) {
  let items = load();
  let busy = false;
  let failures = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {Item[]} next */
  function keep(next) {
    items = next;
    remember(STORAGE_KEY, JSON.stringify(next));
  }

  async function flush() {
    clearTimeout(timer);
    if (busy) return;
    busy = true;
    let [item] = items;
    while (item !== undefined) {
      const result = await post(parts.address, item);
      if (result.outcome === 'later') {
        pause();
        break;
      }
      failures = 0;
      keep(items.slice(1));
      if (result.outcome === 'sent') parts.onSent(item);
      else parts.onRefused(item, result.message);
      [item] = items;
    }
    busy = false;
  }

  function pause() {
    for (const item of items) parts.onDelayed(item);
    failures += 1;
    timer = setTimeout(flush, Math.min(LONGEST_PAUSE_MS, 500 * 2 ** failures));
  }

  return {
    /** @param {Item} item */
    add(item) {
      keep([...items, item]);
      void flush();
    },
    flush: () => void flush(),
    /** What a reload left unsent, without what is never shown. */
    kept: () => items.filter((item) => item.shown !== ''),
  };
}

/** @returns {Item[]} */
function load() {
  try {
    const stored = JSON.parse(recall(STORAGE_KEY) ?? '[]');
    return Array.isArray(stored) ? stored : [];
  } catch {
    return [];
  }
}

/**
 * @param {string} address
 * @param {Item} item
 * @returns {Promise<Result>}
 */
async function post(address, item) {
  const body = item.input.type === 'start' ? item.input : { id: item.id, ...item.input };
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) return { outcome: 'sent' };
    if (response.status >= 500) return { outcome: 'later' };
    const answer = await response.json();
    return { outcome: 'refused', message: String(answer?.error?.message ?? response.status) };
  } catch {
    return { outcome: 'later' };
  }
}
