/** From an element to the words by which it is found again. */
import { marksOf } from './stable.ts';

/** A longer selector is a description of one page, not of a place. */
const LONGEST = 300;
/** So many ancestors may help to tell an element from its likes. */
const MOST_ANCESTORS = 12;

/**
 * A short selector that names exactly this element in its document: by its own name where it has one, else by that of
 * an ancestor with the way down from it. Built only from names that hold (see stable.ts) and the order of like elements.
 * Nothing for an element inside of a shadow root, outside of the document, or too deep to be found again.
 *
 * @example selectorOf(element) // '#ingredients .panel-text'
 */
export function selectorOf(element: Element): string | undefined {
  const { ownerDocument: document } = element;
  if (!document.contains(element)) return undefined;
  const isIt = (selector: string): boolean => isOnly(document, selector, element);
  const own = ownNames(element);
  const found = own.find(isIt) ?? belowAncestor(element, own, isIt) ?? stepsDown(element, isIt);
  return found !== undefined && found.length <= LONGEST ? found : undefined;
}

function isOnly(document: Document, selector: string, element: Element): boolean {
  const found = document.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

const tagOf = (element: Element): string => element.localName.replace(/[^a-z0-9-]/g, '') || '*';

/** By what an element may be called: one name, a name with its tag, two names. */
function ownNames(element: Element): string[] {
  const marks = marksOf(element).slice(0, 6);
  const tag = tagOf(element);
  const pairs = marks.flatMap((one, at) => marks.slice(at + 1).map((two) => one + two));
  return [...marks, ...marks.map((mark) => tag + mark), ...pairs];
}

/** Ancestors, the nearest first, without `html` and `body`: every page has those. */
function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let one = element.parentElement; one && found.length < MOST_ANCESTORS; one = one.parentElement) {
    if (one.localName !== 'body' && one.localName !== 'html') found.push(one);
  }
  return found;
}

/** "An element like this somewhere below that one." */
function belowAncestor(element: Element, own: readonly string[], isIt: (selector: string) => boolean) {
  const names = [...own, tagOf(element)];
  for (const ancestor of ancestorsOf(element)) {
    for (const mark of marksOf(ancestor).slice(0, 4)) {
      const found = names.map((name) => `${mark} ${name}`).find(isIt);
      if (found) return found;
    }
  }
  return undefined;
}

/** The way down, step by step, from the nearest ancestor that has a name; from `body` where none has. */
function stepsDown(element: Element, isIt: (selector: string) => boolean): string | undefined {
  let way = '';
  for (let one: Element | null = element; one && one.localName !== 'html'; one = one.parentElement) {
    way = way ? `${stepTo(one)} > ${way}` : stepTo(one);
    const parent: Element | null = one.parentElement;
    const found = (parent ? marksOf(parent).slice(0, 4) : []).map((start) => `${start} > ${way}`).find(isIt);
    if (found) return found;
  }
  return isIt(way) ? way : undefined;
}

/** Its tag, and which of its kind it is where there are several. */
function stepTo(element: Element): string {
  const tag = tagOf(element);
  const alike = [...(element.parentElement?.children ?? [])].filter((one) => one.localName === element.localName);
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}
