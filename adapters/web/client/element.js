/**
 * The element with this id; the page always has it.
 *
 * @param {string} id
 * @returns {HTMLElement}
 */
export function element(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}

/**
 * @template {HTMLElement} Wanted
 * @param {ParentNode} parent
 * @param {string} selector
 * @param {new () => Wanted} type
 * @returns {Wanted}
 */
export function find(parent, selector, type) {
  const found = parent.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}`);
  return found;
}
