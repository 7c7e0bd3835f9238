/** Where a label's panel may be when it does not follow the label: pointed at, at the same place, beside or below it. */
import { spend } from './budget.ts';
import { LONGEST_LABEL } from './labels.ts';

/** The children of an element; the many of a huge one cost what they are. */
function childrenOf(element: Element): Element[] {
  spend(element.childElementCount);
  return [...element.children];
}

/** The panels a label points at by an attribute of its own or of what is around it. */
export function pointedAt(anchor: Element): Element[] {
  const found: Element[] = [];
  let element: Element | null = anchor;
  for (let steps = 0; element && steps < 4; steps++, element = element.parentElement) {
    for (const id of idsOf(element)) {
      const target = byId(element, id);
      if (target && !target.contains(anchor)) found.push(target);
    }
    if (element.id) found.push(...labelledBy(element));
  }
  for (const child of anchor.querySelectorAll('[aria-controls],a[href^="#"]')) {
    for (const id of idsOf(child)) found.push(...[byId(anchor, id)].filter((each) => each !== undefined));
  }
  return found;
}

/** Attributes by which something points at what it opens. */
export const POINTERS =
  'aria-controls aria-owns data-target data-bs-target data-tab-target data-tab data-panel data-content data-modal data-drawer for href popovertarget data-id'.split(
    ' ',
  );

function idsOf(element: Element): string[] {
  const ids: string[] = [];
  for (const name of POINTERS) {
    const value = element.getAttribute(name);
    if (!value || value.length > 120 || (name === 'href' && !value.startsWith('#'))) continue;
    ids.push(
      ...value
        .split(/\s+/)
        .map((id) => id.replace(/^#/, ''))
        .filter(Boolean),
    );
  }
  return ids;
}

function byId(near: Element, id: string): Element | undefined {
  const root = near.getRootNode() as Document | ShadowRoot;
  return root.getElementById?.(id) ?? undefined;
}

function labelledBy(element: Element): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (typeof root.querySelectorAll !== 'function' || element.id.length > 120) return [];
  return [...root.querySelectorAll(`[aria-labelledby~="${CSS.escape(element.id)}"]`)].filter(
    (each) => !each.contains(element),
  );
}

/** The panel at a tab's place: the n-th child of a container that has as many children as there are tabs. */
export function atSamePlace(anchor: Element): Element[] {
  const found: Element[] = [];
  let tab: Element = anchor;
  for (let up = 0; up < 4 && tab.parentElement; up++, tab = tab.parentElement) {
    const tabs = childrenOf(tab.parentElement).filter((each) => each.tagName === tab.tagName);
    if (tabs.length < 2 || tabs.some((each) => (each.textContent ?? '').trim().length > LONGEST_LABEL)) continue;
    const place = tabs.indexOf(tab);
    for (const group of groupsAfter(tab.parentElement, tabs.length)) {
      const panel = group[place];
      if (panel) found.push(panel);
    }
  }
  return found;
}

function* groupsAfter(bar: Element, size: number): Generator<Element[]> {
  let node: Element | null = bar;
  for (let up = 0; node && up < 4; up++, node = node.parentElement) {
    const rest: Element[] = [];
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      spend();
      if (next.tagName !== 'SCRIPT' && next.tagName !== 'STYLE') rest.push(next);
    }
    if (rest.length >= size) yield rest.slice(0, size);
    for (const each of rest.slice(0, 6)) {
      for (const inner of [each, ...childrenOf(each).slice(0, 4)]) {
        const kids = childrenOf(inner).filter((kid) => kid.tagName !== 'SCRIPT' && kid.tagName !== 'STYLE');
        if (kids.length === size) yield kids;
      }
    }
  }
}

/** Cells and items that a label of a table or a definition list speaks of. */
export function besides(anchor: Element): Element[] {
  const cell = anchor.closest('th,td,dt');
  if (!cell) return [];
  const row = cell.closest('tr');
  if (row && isHeadRow(row)) return [];
  const found: Element[] = [];
  const stop = cell.tagName === 'DT' ? 'DT' : '';
  for (let next = cell.nextElementSibling; next && next.tagName !== stop; next = next.nextElementSibling) {
    spend();
    found.push(next);
  }
  return found;
}

const isHeadRow = (row: Element): boolean =>
  childrenOf(row).every((each) => each.tagName === 'TH') || row.children.length === 1;

/** The cells of the column that a label heads. */
export function column(anchor: Element): Element[] {
  const cell = anchor.closest('th,td');
  const row = cell?.closest('tr');
  return cell && row && isHeadRow(row) ? below(row, childrenOf(row).indexOf(cell)) : [];
}

/** The cells of one column under a row of heads. */
function below(head: HTMLTableRowElement, column: number): Element[] {
  const rows = [...(head.closest('table')?.querySelectorAll('tr') ?? [])];
  return rows.slice(rows.indexOf(head) + 1, rows.indexOf(head) + 200).flatMap((row) => row.children[column] ?? []);
}
