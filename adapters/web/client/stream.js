// The stream of new lines. It reconnects by itself, asks for what came after the last line it has, and notices silence.

/** The server says that it lives every 10 s; after this long without a word the connection is dead. */
const SILENCE_MS = 25_000;
/** A short break is mended before anyone needs to read about it. */
const MENTION_AFTER_MS = 1_500;
const LONGEST_PAUSE_MS = 15_000;
/** A hidden page gives its connection back after a while: a browser has six of them for each address. */
const HIDDEN_MS = 60_000;

/**
 * @param {{ address: (after: number) => string, last: number, onLine: (html: string) => void, onLost: () => void, onBack: () => void, onRefused: (message: string) => void }} parts
 */
export function openStream(parts) {
  let last = parts.last;
  let failures = 0;
  /** @type {EventSource | null} */
  let source = null;
  const timers = makeTimers();

  function connect() {
    source?.close();
    timers.clear('retry');
    source = new EventSource(parts.address(last));
    source.addEventListener('ready', () => {
      failures = 0;
      timers.clear('mention');
      alive();
      parts.onBack();
    });
    source.addEventListener('beat', alive);
    source.addEventListener('line', (event) => {
      last = Math.max(last, Number(event.lastEventId) || 0);
      alive();
      parts.onLine(event.data);
    });
    source.addEventListener('error', () => void mend());
  }

  /** A server that is away is tried again; one that does not know this person any more never lets them in again. */
  async function mend() {
    const isAnswered = source?.readyState === EventSource.CLOSED;
    reconnect();
    const message = isAnswered ? await whyRefused(parts.address(last)) : null;
    if (message === null) return;
    rest();
    timers.clear('mention');
    parts.onRefused(message);
  }

  function alive() {
    timers.set('silence', reconnect, SILENCE_MS);
  }

  function reconnect() {
    source?.close();
    timers.clear('silence');
    failures += 1;
    if (failures === 1) timers.set('mention', parts.onLost, MENTION_AFTER_MS);
    const pause = Math.min(LONGEST_PAUSE_MS, 250 * 2 ** failures) * (0.75 + Math.random() / 2);
    timers.set('retry', connect, pause);
  }

  function rest() {
    source?.close();
    source = null;
    timers.clear('silence');
    timers.clear('retry');
  }

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      timers.set('hidden', rest, HIDDEN_MS);
      return;
    }
    timers.clear('hidden');
    if (source === null || source.readyState === EventSource.CLOSED) connect();
  });
  window.addEventListener('online', connect);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) connect();
  });
  connect();
}

/**
 * An event source does not tell what a server answered, so it is asked once more.
 *
 * @param {string} address
 * @returns {Promise<string | null>} the server's sentence when the cookie or the log-in has run out
 */
async function whyRefused(address) {
  const leaving = new AbortController();
  try {
    const response = await fetch(address, { signal: leaving.signal });
    if (response.status !== 401) return null;
    const answer = await response.json();
    return String(answer?.error?.message ?? '');
  } catch {
    return null;
  } finally {
    leaving.abort();
  }
}

function makeTimers() {
  /** @type {Map<string, ReturnType<typeof setTimeout>>} */
  const running = new Map();
  return {
    /**
     * @param {string} name
     * @param {() => void} action
     * @param {number} milliseconds
     */
    set(name, action, milliseconds) {
      clearTimeout(running.get(name));
      running.set(name, setTimeout(action, milliseconds));
    },
    /** @param {string} name */
    clear(name) {
      clearTimeout(running.get(name));
    },
  };
}
