/** What a person points at by selecting it: the element that holds the list. */
import { listIn } from '../place.ts';
import { isBlock } from '../text-of.ts';
import { isClobbered } from '../unclobbered.ts';
import { selectorOf } from './selector.ts';

/**
 * The selector of the place where the selected list stands. Nothing when nothing is selected, the selection stands in
 * no list, or the place cannot be named so that it is found again; a page whose forms hide what they are is walked through
 * by nobody.
 *
 * @example pointedAt(document) // '#details > p:nth-of-type(2)'
 */
export function pointedAt(document: Document): string | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || isClobbered([document])) return undefined;
  const nodes = wordsIn(selection.getRangeAt(0));
  const holder = holderOf(nodes);
  const element = holder && tightest([holder, ...blocksBelow(holder, nodes)]);
  return element && selectorOf(element);
}

/** The text nodes of which something that can be read is selected: a selection often ends before the next block's first letter. */
function wordsIn(range: Range): readonly Text[] {
  const { commonAncestorContainer: top, startContainer, endContainer } = range;
  if (top.nodeType === 3) return [top as Text];
  const walker = (top.ownerDocument ?? (top as Document)).createTreeWalker(top, 4);
  const found: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!range.intersectsNode(node)) continue;
    const from = node === startContainer ? range.startOffset : 0;
    const to = node === endContainer ? range.endOffset : node.length;
    if (/\S/.test(node.data.slice(from, to))) found.push(node);
  }
  return found;
}

/** The smallest block with all of them in it. */
function holderOf(nodes: readonly Text[]): Element | undefined {
  const last = nodes.at(-1);
  let element = nodes[0]?.parentElement ?? null;
  while (element && last && !element.contains(last)) element = element.parentElement;
  while (element && !isBlock(element) && element.parentElement) element = element.parentElement;
  return element ?? undefined;
}

/** The blocks inside of an element that hold selected words. */
function blocksBelow(holder: Element, nodes: readonly Text[]): Set<Element> {
  const blocks = new Set<Element>();
  for (const node of nodes) {
    for (let one = node.parentElement; one && one !== holder; one = one.parentElement)
      if (isBlock(one)) blocks.add(one);
  }
  return blocks;
}

/** A block with this part of the names is the list; the rest around it was only selected with it. */
const NEARLY_ALL = 0.9;

/** Of some elements with lists in them the one that holds nearly all names and least else. */
function tightest(elements: readonly Element[]): Element | undefined {
  const lists = elements.flatMap((element) => {
    const list = listIn(element);
    return list ? [{ element, names: list.score.cosmetic, length: list.body.text.length }] : [];
  });
  const most = Math.max(0, ...lists.map(({ names }) => names));
  const whole = lists.filter(({ names }) => names >= NEARLY_ALL * most);
  return whole.sort((one, two) => one.length - two.length)[0]?.element;
}
