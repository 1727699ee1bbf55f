// The page in the browser: what is sent goes through the outbox, what comes goes through the stream into the log.
import { makeComposer } from './composer.js';
import { element } from './element.js';
import { makeLog } from './log.js';
import { newId } from './new-id.js';
import { makeOutbox } from './outbox.js';
import { openStream } from './stream.js';
import { makeWaiting } from './waiting.js';

const language = document.documentElement.lang;
const notice = element('notice');
const connection = element('connection');
const log = makeLog(element('log'));
const waiting = makeWaiting(element('typing'), log);

const outbox = makeOutbox({
  address: `/chat/messages?lang=${language}`,
  onSent: (item) => {
    log.markSent(item.id);
    waiting.look();
  },
  onRefused: (item, message) => {
    log.remove(item.id);
    if (item.input.type === 'text') composer.giveBack(item.input.text);
    notice.textContent = message;
    waiting.giveUp();
  },
  onDelayed: (item) => {
    log.markDelayed(item.id);
    waiting.look();
  },
});

/**
 * @param {import('./outbox.js').Input} input
 * @param {string} shown
 */
function send(input, shown) {
  notice.textContent = '';
  const item = { id: newId(), input, shown };
  log.addOwn(item);
  outbox.add(item);
  waiting.look();
}

const composer = makeComposer({
  form: element('composer'),
  notice,
  onSend: (text) => send({ type: 'text', text }, text),
});

log.onChoice((choice) => send({ type: 'action', action: choice.id, data: choice.data }, choice.label));
log.onForm((text) => send({ type: 'text', text }, text));
element('examples').addEventListener('click', ({ target, detail }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const text = target.textContent?.trim() ?? '';
  send({ type: 'text', text }, text);
  // The example is gone now. Someone who pressed it by a key goes on in the field; a phone shows no keyboard unasked.
  if (detail === 0) composer.focus();
});

// Who chooses a language for the page wants to be answered in it too. Sent from the outbox, so it outlives this page.
for (const link of document.querySelectorAll('.languages a:not([aria-current])'))
  link.addEventListener('click', () => {
    const chosen = link.getAttribute('hreflang');
    outbox.add({ id: newId(), input: { type: 'action', action: 'language', data: chosen }, shown: '' });
  });

for (const item of outbox.kept()) log.addOwn(item);
log.scrollToEnd();
waiting.look();
openStream({
  address: (after) => `/chat/events?lang=${language}&after=${after}`,
  last: log.last(),
  onLine: (html) => {
    log.addLine(html);
    waiting.look();
  },
  onRefused: (message) => {
    connection.textContent = '';
    notice.textContent = message;
  },
  onLost: () => {
    connection.textContent = connection.dataset['lost'] ?? '';
    connection.dataset['state'] = 'lost';
  },
  onBack: () => {
    outbox.flush();
    if (connection.dataset['state'] !== 'lost') return;
    connection.dataset['state'] = 'back';
    connection.textContent = connection.dataset['back'] ?? '';
    setTimeout(() => {
      if (connection.dataset['state'] === 'back') connection.textContent = '';
    }, 4_000);
  },
});
if (log.isEmpty() && outbox.kept().length === 0) {
  waiting.expect();
  outbox.add({ id: 'start', input: { type: 'start' }, shown: '' });
} else {
  outbox.flush();
}
