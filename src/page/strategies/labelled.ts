/**
 * A label and what stands below it: headings, tabs, accordions, `details`, definition lists, table rows, bold words in
 * a paragraph, and a label written into the text itself. Hidden panels count: the structure is followed, not the screen.
 */
import { candidate, type Demand, mayBeList } from '../candidate.ts';
import { inciScore } from '../inci-score.ts';
import { inlineEnd } from '../inline.ts';
import { headOf, named } from '../kit.ts';
import { inlineLabels, isRest, type Label, labelOf, mayLabel } from '../labels.ts';
import { atSamePlace, besides, column, pointedAt } from '../panels.ts';
import { isForeign } from '../region.ts';
import type { LabelSpot, Scan } from '../scan.ts';
import { anchorOf, firstSection, following, read } from '../sections.ts';
import { type BlockText, blockAround, join, slice } from '../text-of.ts';
import type { Candidate, Page } from '../types.ts';

const FAR = 2500;

const demandFor = (label: Label, how: string, element?: Element): Demand => ({
  origin: 'labelled',
  extent: label.kind === 'key' ? 'key' : 'full',
  least: label.kind === 'full' ? 0.4 : 0.5,
  fewest: 2,
  trust: label.kind === 'key' ? 0.5 : 1,
  reason: how,
  ...(label.name === undefined ? {} : { name: label.name }),
  ...(element === undefined ? {} : { element }),
});

/** Below an extract, a line of this many names is the list itself. */
const LEAST_BELOW = 6;
/** A text that opens with "Key ingredients: …" is an extract, and the list is the block below it when one stands there. */
function opened(label: Label, body: BlockText): { readonly label: Label; readonly body: BlockText } {
  const first = label.kind === 'full' ? inlineLabels(body.text.slice(0, 80))[0] : undefined;
  if (first?.kind !== 'key' || first.at > 3) return { label, body };
  let at = body.text.length - body.text.slice(first.after).trimStart().length;
  for (at = body.text.indexOf('\n', at) + 1; at > 0; at = body.text.indexOf('\n', at) + 1) {
    const { score, entries } = inciScore(body.text.slice(at).split('\n', 1)[0] ?? '');
    if (score >= 0.6 && entries >= LEAST_BELOW) return { label, body: slice(body, at) };
  }
  return { label: { ...label, kind: 'key' }, body };
}

const signatureOf = (element: Element): string => `${element.tagName}.${element.getAttribute('class') ?? ''}`;

/** Panels that a label points at, or that stand beside it, are read whole. */
function fromPanels(spot: LabelSpot, anchor: Element, panels: readonly Element[], how: string): Candidate | undefined {
  for (const panel of panels) {
    const text = read([panel], signatureOf(anchor), panel);
    const { label, body } = opened(spot.label, firstSection(withoutLabel(text, spot.text)).body);
    const found = candidate(body, demandFor(label, how, panel));
    if (found) return found;
  }
  return undefined;
}

/** A panel often repeats its label as its own heading. */
function withoutLabel(text: BlockText, label: string): BlockText {
  if (!text.text.toLowerCase().startsWith(label.toLowerCase())) return text;
  const cut = label.length;
  const marks = (text.marks ?? [])
    .filter((mark) => mark.from >= cut)
    .map((mark) => ({ ...mark, from: mark.from - cut, to: mark.to - cut }));
  const rest = slice(text, cut);
  const lead = text.text.slice(cut).length - text.text.slice(cut).trimStart().length;
  return { ...rest, marks: marks.map((mark) => ({ ...mark, from: mark.from - lead, to: mark.to - lead })) };
}

function fromFollowing(spot: LabelSpot, from: Element | Text): Candidate | undefined {
  const anchor = from.nodeType === 1 ? (from as Element) : undefined;
  const place = anchor ?? from.parentElement ?? undefined;
  for (const nodes of following(from)) {
    const text = read(nodes, anchor && signatureOf(anchor));
    if (!text.text) continue;
    if (!mayBeList(text.text)) {
      if (text.text.length > FAR) return undefined;
      continue;
    }
    const { body: section, blocked } = firstSection(text, anchor);
    if (blocked) return undefined;
    const { label, body } = opened(spot.label, section);
    if (body.text.length > FAR && !mayBeList(body.text)) return undefined;
    const found = candidate(body, demandFor(label, `below "${spot.text}"`, place));
    if (found) return found;
    if (body.text.length > FAR) return undefined;
  }
  return undefined;
}

function fromLabel(spot: LabelSpot, page: Page): Candidate | undefined {
  const parent = spot.node.parentElement;
  if (!parent || isForeign(parent, page)) return undefined;
  const anchor = anchorOf(spot.node, spot.text);
  if (!anchor) return fromFollowing(spot, spot.node);
  const named = spot.label.name === undefined ? headingAbove(anchor) : undefined;
  return named ? fromAnchor({ ...spot, label: { ...spot.label, name: named } }, anchor) : fromAnchor(spot, anchor);
}

const LONGEST_NAME = 60;
/** The name of a part of a kit: a heading right above a label that is a smaller heading. */
function headingAbove(anchor: Element): string | undefined {
  const above = anchor.previousElementSibling;
  const size = (element: Element | null): number => Number(/^H([1-6])$/.exec(element?.tagName ?? '')?.[1] ?? 0);
  if (!above || size(above) < 2 || size(anchor) <= size(above)) return undefined;
  const said = (above.textContent ?? '').replace(/\s+/g, ' ').trim();
  return said.length > 1 && said.length <= LONGEST_NAME && !labelOf(said) ? said : undefined;
}

function fromAnchor(spot: LabelSpot, anchor: Element): Candidate | undefined {
  return (
    fromPanels(spot, anchor, pointedAt(anchor), `panel of "${spot.text}"`) ??
    fromPanels(spot, anchor, besides(anchor), `beside "${spot.text}"`) ??
    fromColumn(spot, anchor) ??
    fromPanels(spot, anchor, atSamePlace(anchor), `panel of "${spot.text}"`) ??
    fromFollowing(spot, anchor)
  );
}

const isWhole = (cell: Element): boolean => inciScore(cell.textContent ?? '').entries >= LEAST_BELOW;
/** The cells below a head, read as one text: a name in each, or the lists of several products with their names before them. */
function fromColumn(spot: LabelSpot, anchor: Element): Candidate | undefined {
  const cells = column(anchor);
  const many = cells.length > 1 && cells.every(isWhole);
  const body = many
    ? join(
        cells.flatMap((cell) => [
          headOf(named(cell.parentElement?.firstElementChild?.textContent)),
          read([cell]),
          '\n\n',
        ]),
      )
    : read(cells);
  return cells.length > 0 ? candidate(body, demandFor(spot.label, `below "${spot.text}"`, anchor)) : undefined;
}

/** "Ingredients: Aqua, …" in one text: what follows the label, and the blocks after it when the label ends its block. */
function fromInline(node: Text): Candidate[] {
  const block = blockAround(node);
  if (!block || block.tagName === 'BODY') return [];
  const own = read([block], undefined, block);
  const found: Candidate[] = [];
  const labels = inlineLabels(own.text);
  for (const [index, label] of labels.entries()) {
    const next = labels.slice(index + 1).find((each) => each.kind === 'key')?.at ?? own.text.length;
    const body = slice(
      own,
      label.kind === 'drug' ? label.at : label.after,
      Math.min(next, inlineEnd(own.text, label.after)),
    );
    const spot: Label = { kind: label.kind, ...(label.name === undefined ? {} : { name: label.name }) };
    const hit = candidate(body, demandFor(spot, `after "${own.text.slice(label.at, label.after)}"`, block));
    if (hit) {
      found.push(hit);
      if (label.kind !== 'key') break;
    } else if (own.text.length - label.after < 30) {
      const after = fromFollowing({ node, label: spot, text: own.text.slice(label.at) }, block);
      if (after) found.push(after);
    }
  }
  return found;
}

/** What no shop calls a whole list; "Other ingredients" is what some call it where nothing is active. */
const INACTIVE = /^(?:in|non|e[xc]c|hi|hu|ap|su|非|вс|ya)/i;

/** The rest of a list without the active part is no whole list; below an extract of actives it is one with them. */
function withActives(found: Candidate[]): Candidate[] {
  const full = found.filter((each) => each.extent === 'full');
  const heads = full.map(({ name = '', body }) => [name, body.text].find(isRest));
  if (!heads[0] || heads.includes(undefined)) return found;
  const actives = found.filter(({ extent, reasons }) => extent === 'key' && /a[ckt]?ti/i.test(`${reasons}`));
  if (actives[0]) return [...actives, ...full].map((each) => ({ ...each, extent: 'full' }));
  return INACTIVE.test(heads[0]) ? full.map((each) => ({ ...each, extent: 'key' })) : found;
}

/** All lists that a label speaks for, those of other products left out. */
export function labelled(page: Page, scan: Scan): Candidate[] {
  const found: Candidate[] = [];
  for (const spot of scan.labels) {
    const hit = fromLabel(spot, page);
    if (hit) found.push(spot.label.kind === 'drug' ? { ...hit, name: spot.text } : hit);
  }
  const seen = new Set<Element>();
  for (const node of scan.inline) {
    const block = blockAround(node);
    if (!block || seen.has(block)) continue;
    seen.add(block);
    if (!mayLabel(block.textContent ?? '')) continue;
    if (isForeign(block, page)) continue;
    found.push(...fromInline(node));
  }
  return withActives(found.filter((each) => !each.element || !isForeign(each.element, page)));
}
