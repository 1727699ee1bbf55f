// The field where one writes. What stands in it survives a reload, and comes back when it could not be taken in.
import { find } from './element.js';
import { recall, remember } from './tab-storage.js';

const DRAFT_KEY = 'lup-draft';
/** So near to the end of the page counts as being there. */
const NEAR_PX = 48;

/** @param {{ form: HTMLElement, notice: HTMLElement, onSend: (text: string) => void }} parts */
export function makeComposer({ form, notice, onSend }) {
  const field = find(form, 'textarea', HTMLTextAreaElement);
  const longest = Number(form.dataset['max'] ?? 0);

  /** @param {string} text */
  function put(text) {
    field.value = text;
    fitToText(field);
    remember(DRAFT_KEY, text);
  }

  function submit() {
    const text = field.value.trim();
    field.focus();
    if (text === '') return;
    if (text.length > longest) {
      notice.textContent = form.dataset['tooLong'] ?? '';
      return;
    }
    put('');
    onSend(text);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  field.addEventListener('input', () => {
    notice.textContent = '';
    fitToText(field);
    remember(DRAFT_KEY, field.value);
  });
  put(recall(DRAFT_KEY) ?? '');
  makeRoom(find(document, '.composer', HTMLElement));

  return {
    focus: () => field.focus(),
    /** @param {string} text What could not be taken in, before what was written since. */
    giveBack: (text) => put([text, field.value].filter((part) => part !== '').join('\n')),
  };
}

/**
 * Makes the field as high as its text, in browsers that do not do so by `field-sizing` in the style sheet.
 *
 * @param {HTMLTextAreaElement} field
 */
function fitToText(field) {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

/**
 * Tells the style sheet how much of the page the composer covers, so that what is focused is scrolled clear of it. Who
 * reads the end of the conversation goes on seeing it when the composer grows, by a message or by what they write.
 *
 * @param {HTMLElement} composer
 */
function makeRoom(composer) {
  let height = 0;
  const page = document.documentElement;
  new ResizeObserver(() => {
    const grown = composer.offsetHeight - height;
    height = composer.offsetHeight;
    page.style.setProperty('--composer-height', `${height}px`);
    const left = page.scrollHeight - window.innerHeight - window.scrollY;
    if (left <= grown + NEAR_PX) window.scrollBy({ top: left, behavior: 'instant' });
  }).observe(composer);
}
