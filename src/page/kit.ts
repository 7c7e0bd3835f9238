/** The lists of a set: what stands above each of them, and which hidden panels are only variants that are not chosen. */
import { inciScore } from './inci-score.ts';
import { labelOf } from './labels.ts';
import { POINTERS } from './panels.ts';
import { frameOf, parentOf } from './roots.ts';
import type { Candidate } from './types.ts';

const HEADS = 'h2,h3,h4,h5,h6,summary,dt,th,legend,[role=heading],[role=tab],strong,b';
const LONGEST_NAME = 70;

/** Amounts stand behind names, and a colon ends one: "Night Serum, 30 ml" is told as "Night Serum". */
const AMOUNT = /[\s,–-]*[([]?\b\d+(?:[.,]\d+)?\s?(?:ml|g|oz|fl\.? ?oz)\b.*$/i;

/** What a heading says as a name of a product, or nothing. */
export function named(said: string | null | undefined): string | undefined {
  if (!said || said.length > 2 * LONGEST_NAME) return undefined;
  const line = said.replace(/\s+/g, ' ').trim();
  const label = labelOf(line);
  const name = (label ? label.name : line)
    ?.replace(AMOUNT, '')
    .replace(/[:：\s]+$/, '')
    .replace(/\s*[:：]\s*/g, ' – ');
  return name && name.length > 1 && name.length <= LONGEST_NAME && !/[,;]/.test(name) ? name : undefined;
}

/** The name said by an element that stands above a list, or by the last heading in it. */
function said(element: Element): string | undefined {
  if (element.matches(HEADS)) return named(element.textContent);
  const heads = [...element.querySelectorAll(HEADS)].reverse();
  for (const head of heads.slice(0, 8)) {
    const name = named(head.textContent);
    if (name && inciScore(name).cosmetic === 0) return name;
  }
  return undefined;
}

/**
 * The name of the product a list belongs to: the nearest heading, tab or summary above it that is no label, and below
 * the list before it. Nothing when there is none.
 */
export function nameAbove(list: Element | undefined, before: Element | null | undefined): string | undefined {
  for (let part = list; part && part.tagName !== 'MAIN'; part = parentOf(part) ?? undefined) {
    if (before && part.contains(before)) return undefined;
    const opened = part === list ? undefined : named(openerOf(part)?.textContent ?? part.getAttribute('title'));
    if (opened) return opened;
    for (let elder = part.previousElementSibling; elder; elder = elder.previousElementSibling) {
      if (before && (elder.contains(before) || elder === frameOf(before))) return undefined;
      if (elder.tagName === 'H1') return undefined;
      const name = said(elder);
      if (name) return name;
    }
  }
  return undefined;
}

/**
 * The line above a list of several. With the word in front no name can be taken for the end of a list ("Uses") or for
 * an entry of it ("Retinol"); parts of a medicine keep their own words.
 */
export const headOf = (name: string | undefined): string =>
  name !== undefined && labelOf(name)?.kind === 'drug' ? `${name}:\n` : `Ingredients${name ? ` ${name}` : ''}:\n`;

/** What opens a panel: its summary, what it says it is labelled by, what points at it, or the tab at its place. */
function openerOf(panel: Element): Element | null {
  if (panel.tagName === 'DETAILS') return panel.querySelector('summary');
  const { ownerDocument: document, id } = panel;
  const by = panel.getAttribute('aria-labelledby');
  const labelled = by ? document.getElementById(by) : null;
  if (labelled) return labelled;
  const name = CSS.escape(id);
  const pointer =
    id && document.querySelector(POINTERS.map((each) => `[${each}="${name}"],[${each}="#${name}"]`).join());
  return pointer || tabAtPlace(panel);
}

/** The tab of a panel without any tie: at its place in a row of as many short texts above or before the panels. */
function tabAtPlace(panel: Element): Element | null {
  const all = [...(panel.parentElement?.children ?? [])];
  const alike = all.filter((each) => areAlike(each, panel));
  const first = all[all.indexOf(alike[0] ?? panel) - 1];
  return first ? tabOf(panel, alike, first) : tabOf(panel, all, panel.parentElement?.previousElementSibling);
}

function tabOf(panel: Element, panels: readonly Element[], bar: Element | null | undefined): Element | null {
  const tabs = bar && panels.length > 1 && bar.children.length === panels.length ? bar.children : undefined;
  const tab = tabs?.[panels.indexOf(panel)];
  const alike = [...(tabs ?? [])].every((each) => each.tagName === tab?.tagName && each.tagName !== 'LABEL');
  return tab && alike && (tab.textContent ?? '').length <= LONGEST_NAME ? tab : null;
}

const VARIANT = /variant|shade|swatch|sku|colou?r|option|size/i;
const calledVariant = (element: Element): boolean =>
  [...element.attributes].some(
    ({ name, value }) =>
      (/^(?:id|class)$/.test(name) && VARIANT.test(value)) ||
      /^data-.*(?:variant|shade|swatch|sku|colou?r)/i.test(name),
  );

const STATE = /(?:^|\s)\S*(?:activ|hid|show|open|select|current|none|visib|collaps|block)\S*/gi;
const kindOf = (element: Element): string =>
  `${element.tagName} ${(element.getAttribute('class') ?? '').replace(STATE, '').trim()}`;
/** Panels of one kind: the same but for what says which of them is shown. */
export const areAlike = (one: Element, two: Element): boolean => kindOf(one) === kindOf(two);

/**
 * True for a list in a hidden panel when the chosen one's is shown: the panel is called a variant's, or it stands beside a
 * shown one of its kind and nothing opens it. Panels of tabs and accordions are no variants: they can be opened at will.
 */
export function isOtherVariant(each: Candidate, shown: readonly Candidate[]): boolean {
  const place = placeOf(each);
  if (!place || shown.length === 0) return false;
  let box = place;
  while (box.parentElement && !box.parentElement.checkVisibility()) box = box.parentElement;
  for (let part = place; part !== box.parentElement && part.parentElement; part = part.parentElement) {
    if (calledVariant(part)) return true;
  }
  const beside = [...(box.parentElement?.children ?? [])].filter((panel) => areAlike(panel, box));
  const twin = shown.some((other) => beside.some((panel) => panel.contains(placeOf(other) ?? null)));
  return twin && !openerOf(box) && box.tagName !== 'DIALOG';
}

/** Where the text of a list stands; its label may stand elsewhere. */
const placeOf = ({ body, element }: Candidate): Element | undefined => body.pieces[0]?.node.parentElement ?? element;

const BUY = 'button,[role=button],input[type=submit],form[action*=cart]';
const PRICE = '[class*=price i],[itemprop=price],[data-price]';
/** The part around a list with a price and a button of its own, as tiles and quick views have. */
export function soldApart({ element }: Candidate, heading: Element | null): Element | undefined {
  for (let part = element; part && heading && !part.contains(heading); part = part.parentElement ?? undefined) {
    if (part.querySelector(PRICE) && part.querySelector(BUY)) return part;
  }
  return undefined;
}
