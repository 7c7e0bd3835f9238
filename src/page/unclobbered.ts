/*
 * A form answers for its fields: with a field named "parentElement" in it, `form.parentElement` is that field. Pages by
 * mistake or malice, and nobody but a form can do it to a content script.
 */

/** Words that forms use every day, and that the finder only ever reads as text. */
const HARMLESS = new Set(['id', 'slot', 'role', 'part', 'className']);

/** What every element can be asked for. The fields of a form are own properties of it, though in no list of them. */
function hides(form: Element): boolean {
  for (const name in Element.prototype) if (Object.hasOwn(form, name) && !HARMLESS.has(name)) return true;
  return false;
}

/** True when a form of the page hides what it is behind its fields, so that no walk through it can be trusted. */
export const isClobbered = (roots: readonly (Document | ShadowRoot)[]): boolean =>
  roots.some((root) => [...root.querySelectorAll('form')].some(hides));

/**
 * A copy of a page with plain elements in the place of its forms. Nothing in it runs or loads, and the page does not
 * learn of it.
 */
export function withoutForms(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  for (const form of copy.querySelectorAll('form')) {
    const plain = copy.createElement('div');
    const range = copy.createRange();
    range.selectNodeContents(form);
    plain.append(range.extractContents());
    range.selectNode(form);
    range.deleteContents();
    range.insertNode(plain);
  }
  return copy;
}
