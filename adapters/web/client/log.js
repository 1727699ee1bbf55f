// The lines on the page. A line is known by its id: one that is there already is never added again.
import { element, find } from './element.js';
import { markUsed } from './used.js';

/** @param {HTMLElement} log */
export function makeLog(log) {
  const template = find(document, '#said', HTMLTemplateElement);

  /** @param {string} id */
  const line = (id) => document.getElementById(`line-${id}`);
  const examples = element('examples');

  function refresh() {
    markUsed(log);
    examples.hidden = log.querySelector('[data-said]') !== null;
  }
  refresh();

  return {
    last: () => Number(log.dataset['last'] ?? 0),
    isEmpty: () => log.childElementCount === 0,

    /** @param {string} html A line as the server drew it. */
    addLine(html) {
      const drawn = document.createElement('template');
      drawn.innerHTML = html;
      const added = drawn.content.firstElementChild;
      if (added === null) return;
      const known = document.getElementById(added.id);
      if (known !== null) {
        known.removeAttribute('data-state');
        return;
      }
      log.append(added);
      refresh();
      scrollToTurn(log);
    },

    /** @param {import('./outbox.js').Item} item */
    addOwn({ id, input, shown }) {
      if (line(id) !== null) return;
      const copy = document.importNode(template.content, true);
      const own = find(copy, '.line', HTMLElement);
      own.id = `line-${id}`;
      own.dataset['said'] = id;
      if (input.type === 'action') own.dataset['picked'] = input.action;
      if (input.type === 'action' && input.data !== null) own.dataset['data'] = input.data;
      find(own, '.as-written', HTMLElement).textContent = shown;
      log.append(own);
      refresh();
      scrollToTurn(log);
    },

    /** @param {string} id */
    markSent: (id) => line(id)?.removeAttribute('data-state'),
    /** @param {string} id */
    markDelayed: (id) => line(id)?.setAttribute('data-state', 'delayed'),
    /** @param {string} id */
    remove(id) {
      line(id)?.remove();
      refresh();
    },

    /** Whether the last thing the person said has no reply yet. */
    isUnanswered() {
      const said = [...log.querySelectorAll('[data-said]')].at(-1);
      if (!(said instanceof HTMLElement) || said.dataset['state'] === 'delayed') return false;
      return log.querySelector(`[data-answers="${CSS.escape(said.dataset['said'] ?? '')}"]`) === null;
    },

    /** @param {(choice: { id: string, data: string | null, label: string }) => void} listener */
    onChoice(listener) {
      log.addEventListener('click', (event) => {
        const button = event.target instanceof Element ? event.target.closest('button[data-choice]') : null;
        if (!(button instanceof HTMLElement) || button.ariaDisabled === 'true') return;
        const { choice = '', data = null } = button.dataset;
        listener({ id: choice, data, label: button.textContent?.trim() ?? '' });
      });
    },

    /** @param {(text: string) => void} listener A form is said as a person would write it: a label and a value a line. */
    onForm(listener) {
      log.addEventListener('submit', (event) => {
        event.preventDefault();
        const text = event.target instanceof HTMLFormElement ? formAsText(event.target) : '';
        if (text !== '') listener(text);
      });
    },

    scrollToEnd: () => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
  };
}

/**
 * Shows the end, but never so far down that what the person said last is gone: a long reply is read from its beginning.
 *
 * @param {HTMLElement} log
 */
function scrollToTurn(log) {
  const said = [...log.querySelectorAll('[data-said]')].at(-1);
  const end = document.documentElement.scrollHeight - window.innerHeight;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({
    top: said === undefined ? end : Math.min(startOf(said), end),
    behavior: isStill ? 'instant' : 'smooth',
  });
}

/**
 * Where to scroll to read from a line on. Of one so long that it would hide the reply, only the end is shown.
 *
 * @param {Element} said
 */
function startOf(said) {
  const top = find(document, '.top', HTMLElement);
  const header = getComputedStyle(top).position === 'sticky' ? top.offsetHeight : 0;
  const { top: beginning, bottom } = said.getBoundingClientRect();
  const shownEnd = bottom - header - window.innerHeight / 3;
  return Math.max(beginning - header - 16, shownEnd) + window.scrollY;
}

/** @param {HTMLFormElement} form */
function formAsText(form) {
  return [...form.querySelectorAll('.field')]
    .map((field) => {
      const label = field.querySelector('.field__label')?.textContent?.trim() ?? '';
      const value = [...field.querySelectorAll('input, select')].flatMap(valuesOf).join(', ');
      return value === '' ? '' : `${label}: ${value}`;
    })
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * @param {Element} control
 * @returns {string[]}
 */
function valuesOf(control) {
  if (control instanceof HTMLSelectElement)
    return control.value === '' ? [] : [control.selectedOptions[0]?.text.trim() ?? ''];
  if (!(control instanceof HTMLInputElement)) return [];
  if (control.type === 'checkbox')
    return control.checked ? [control.parentElement?.textContent?.trim() ?? ''] : [];
  return control.value.trim() === '' ? [] : [control.value.trim()];
}
