// Says that an answer is on its way: not at once, since most answers are there before one could read it.

const SHOW_AFTER_MS = 400;
const SLOW_AFTER_MS = 10_000;

/**
 * @param {HTMLElement} place
 * @param {{ isUnanswered: () => boolean, isEmpty: () => boolean }} log
 */
export function makeWaiting(place, log) {
  let isExpected = false;
  /** @type {ReturnType<typeof setTimeout>[]} */
  let timers = [];

  function start() {
    if (timers.length > 0) return;
    timers = [setTimeout(() => show('typing'), SHOW_AFTER_MS), setTimeout(() => show('slow'), SLOW_AFTER_MS)];
  }

  function stop() {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    place.removeAttribute('data-state');
    place.textContent = '';
  }

  /** @param {'typing' | 'slow'} state */
  function show(state) {
    place.dataset['state'] = state;
    place.textContent = place.dataset[state] ?? '';
  }

  return {
    /** An answer to something that is not shown (the start) is on its way. */
    expect() {
      isExpected = true;
      start();
    },
    /** What was waited for was refused. */
    giveUp() {
      isExpected = false;
      this.look();
    },
    /** Looks at the log: is something said that has no reply? */
    look() {
      if (!log.isEmpty()) isExpected = false;
      if (isExpected || log.isUnanswered()) start();
      else stop();
    },
  };
}
