// The field where one writes. What stands in it survives a reload, and comes back when it could not be taken in.
import { find } from './element.js';

const DRAFT_KEY = 'lup-draft';

/** @param {{ form: HTMLElement, notice: HTMLElement, onSend: (text: string) => void }} parts */
export function makeComposer({ form, notice, onSend }) {
  const field = find(form, 'textarea', HTMLTextAreaElement);
  const longest = Number(form.dataset['max'] ?? 0);

  /** @param {string} text */
  function put(text) {
    field.value = text;
    sessionStorage.setItem(DRAFT_KEY, text);
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
  field.addEventListener('input', () => sessionStorage.setItem(DRAFT_KEY, field.value));
  put(sessionStorage.getItem(DRAFT_KEY) ?? '');

  return {
    /** @param {string} text What could not be taken in, before what was written since. */
    giveBack: (text) => put([text, field.value].filter((part) => part !== '').join('\n')),
  };
}
