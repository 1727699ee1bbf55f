// Which choices are used. What was pressed gets a mark; what a later question has taken the place of cannot be pressed.

/** @param {HTMLElement} log */
export function markUsed(log) {
  const replies = [...log.querySelectorAll('.reply')].filter((reply) => reply instanceof HTMLElement);
  const pressed = findPressed(log);
  const last = replies.filter((reply) => reply.dataset['asking'] !== 'neither').at(-1);
  for (const reply of replies) {
    const buttons = buttonsIn(reply);
    const isAnswered = reply !== last || buttons.some((button) => pressed.has(button));
    const isOver = reply.dataset['asking'] === 'asks' && isAnswered;
    for (const button of buttons) markButton(button, { isOver, isPressed: pressed.has(button) });
  }
}

/**
 * @param {Element} part
 * @returns {HTMLButtonElement[]}
 */
const buttonsIn = (part) => [...part.querySelectorAll('button')].filter((button) => button.dataset['choice']);

/**
 * The buttons that were pressed: for each press the nearest button above it that says the same.
 *
 * @param {HTMLElement} log
 */
function findPressed(log) {
  /** @type {Map<string, HTMLButtonElement>} */
  const nearest = new Map();
  /** @type {Set<HTMLButtonElement>} */
  const pressed = new Set();
  for (const line of log.children) {
    if (!(line instanceof HTMLElement)) continue;
    const { picked, data } = line.dataset;
    const button = picked === undefined ? undefined : nearest.get(JSON.stringify([picked, data]));
    if (button !== undefined) pressed.add(button);
    for (const found of buttonsIn(line))
      nearest.set(JSON.stringify([found.dataset['choice'], found.dataset['data']]), found);
  }
  return pressed;
}

/**
 * Not `disabled`: that would take the focus away from the one who has just pressed it.
 *
 * @param {HTMLButtonElement} button
 * @param {{ isOver: boolean, isPressed: boolean }} state
 */
function markButton(button, { isOver, isPressed }) {
  button.toggleAttribute('data-pressed', isPressed);
  button.tabIndex = isOver ? -1 : 0;
  if (isOver) button.setAttribute('aria-disabled', 'true');
  else button.removeAttribute('aria-disabled');
}
