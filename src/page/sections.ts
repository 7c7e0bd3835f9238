/** What stands below a label: follows it through the page's structure to the text it speaks of. */
import { spend, spendText } from './budget.ts';
import { inciScore } from './inci-score.ts';
import { inlineEnd } from './inline.ts';
import { areAlike } from './kit.ts';
import { inlineLabels, LONGEST_LABEL, labelOf } from './labels.ts';
import { foreignText, isCalledForeign } from './region.ts';
import { type BlockText, join, slice, type TextMark, textOf } from './text-of.ts';
import { current } from './versions.ts';

const MAX = 16_000;
const HEADS = new Set('H1 H2 H3 H4 H5 H6 DT TH SUMMARY LEGEND BUTTON STRONG B LABEL'.split(' '));
const HEAD_ROLES = new Set(['heading', 'tab', 'button', 'rowheader']);
const isHead = (element: Element): boolean =>
  HEADS.has(element.tagName) || HEAD_ROLES.has(element.getAttribute('role') ?? '');
/** Nested panels belong to their own tab: saved pages and careless shops leave panels unclosed. */
const isNested = (element: Element): boolean => element.getAttribute('role') === 'tabpanel';

const parentOf = (node: Node): Node | null =>
  node.parentNode?.nodeType === 11 && 'host' in node.parentNode
    ? (node.parentNode as ShadowRoot).host
    : node.parentNode;

const signature = (element: Element): string => `${element.tagName}.${element.getAttribute('class') ?? ''}`;
const rank = (element: Element): number => (/^H[1-6]$/.test(element.tagName) ? Number(element.tagName.charAt(1)) : 9);

/** The text of nodes, with the elements that look like headings marked. */
export function read(nodes: readonly Node[], like?: string, own?: Element): BlockText {
  const columns = new Map<Element, ReadonlySet<number>>();
  return textOf(nodes, {
    max: MAX,
    skip: (element) =>
      element !== own &&
      (isNested(element) || isOtherVariant(element) || isOtherColumn(element, columns) || isCalledForeign(element)),
    mark: (element) => isHead(element) || signature(element) === like,
  });
}

const LEAST_ROWS = 5;
const LONGEST_CELL = 80;
/** In rows of single ingredients the parts that name them are read, not the number before or what is said of each. */
function isOtherColumn(element: Element, known: Map<Element, ReadonlySet<number>>): boolean {
  const row = element.parentElement;
  const table = row?.parentElement;
  if (!table || row.childElementCount < 2 || table.childElementCount < LEAST_ROWS) return false;
  const columns = known.get(table) ?? nameColumns(table);
  known.set(table, columns);
  return columns.size > 0 && !columns.has([...row.children].indexOf(element));
}

/** Which parts of every row name a substance and nothing else; names may stand in several columns. */
function nameColumns(table: Element): ReadonlySet<number> {
  const rows = [...table.children].slice(0, 12);
  const names = [0, 1, 2, 3, 4, 5].map((at) => rows.filter(({ children }) => isNameCell(children[at])).length);
  if (Math.max(...names.slice(0, 3)) < Math.max(3, rows.length / 2)) return new Set();
  return new Set([...names.keys()].filter((column) => (names[column] ?? 0) >= 2));
}

function isNameCell(cell: Element | undefined): boolean {
  if (!cell || cell.childElementCount > 3) return false;
  const said = cell.textContent ?? '';
  return said.length <= LONGEST_CELL && inciScore(said).score >= 0.5;
}

const VARIANT_TAGS = new Set(['DIV', 'P', 'UL', 'OL', 'SECTION', 'SPAN']);
/** Of panels side by side, one shown and one not, the hidden one belongs to a variant that is not chosen. */
function isOtherVariant(element: Element): boolean {
  if (!VARIANT_TAGS.has(element.tagName)) return false;
  const beside = [element.previousElementSibling, element.nextElementSibling];
  const twins = beside.filter((each) => each?.tagName === element.tagName);
  if (twins.some((twin) => twin && isCut(element, twin))) return true;
  if (twins.some((twin) => twin && (isCut(twin, element) || (twin.textContent ?? '').length < 30))) return false;
  return isHidden(element) && twins.some((twin) => twin !== null && areAlike(twin, element) && !isHidden(twin));
}

/** "Aqua, Glycerin, Dimet…" beside the whole list. */
function isCut(element: Element, whole: Element): boolean {
  const said = element.textContent ?? '';
  if (said.length < 30 || !/(?:…|\.\.\.)\s*$/.test(said)) return false;
  return (whole.textContent ?? '').trim().startsWith(said.trim().slice(0, 30));
}

const MAY_HIDE = /hid|hide|inactive|none|collaps|tab|pane|panel|variant|swatch|shade|option|content/i;
/** Asking the browser is dear: only what says so itself or is called like a panel is asked for. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const named = MAY_HIDE.test(element.getAttribute('class') ?? '') || element.hasAttribute('style');
  return named && element.checkVisibility?.() === false;
}

/** What a heading inside the text means for the section that is being read. */
type Break = { readonly at: number; readonly to: number; readonly kind: 'stop' | 'other' | 'list' | 'again' };

function breakOf(mark: TextMark, text: string, anchor: Element | undefined): Break | undefined {
  const said = text.slice(mark.from, mark.to).trim();
  if (!said || said.length > LONGEST_LABEL) return undefined;
  const label = labelOf(said);
  const place = { at: mark.from, to: mark.to };
  if (label?.kind === 'end' || label?.kind === 'key') return { ...place, kind: 'stop' };
  if (foreignText(said) || (!label && opensLabelled(text.slice(mark.to)))) return { ...place, kind: 'stop' };
  const alike =
    anchor !== undefined && signature(mark.element) === signature(anchor) && !/^(?:DIV|SPAN)$/.test(anchor.tagName);
  if (label && (!label.name || alike)) return { ...place, kind: label.kind === 'drug' ? 'list' : 'again' };
  if (label) return { ...place, kind: 'other' };
  if (!anchor) return undefined;
  return (alike && !/[,;、].*[,;、]/.test(said)) || rank(mark.element) <= Math.min(6, rank(anchor))
    ? { ...place, kind: 'other' }
    : undefined;
}

/** A section that goes on under a heading of its own, as the second product of a kit does. */
const goesOn = (text: string): boolean => {
  const { score, entries } = inciScore(text);
  return score >= 0.6 && entries >= 1;
};

/** What follows a label: its text up to the next section, and whether another label stood right behind it. */
export interface Section {
  readonly body: BlockText;
  readonly blocked: boolean;
}

/** The text up to `end`; names of the lists of a kit get lines of their own and a colon. */
function named(source: BlockText, end: number): BlockText {
  const heads = headsIn(source, end);
  const names = heads.map(([from, to]) => nameIn(source.text.slice(from, to)));
  if (heads.length < 2 || new Set(names).size < heads.length) return slice(source, 0, end);
  const parts: (BlockText | string)[] = [];
  let last = 0;
  for (const [index, [from, to]] of heads.entries()) {
    const name = slice(source, from, from + (names[index]?.length ?? 0));
    parts.push(slice(source, last, from), last > 0 ? '\n\n' : '', 'Ingredients ', name, ':\n');
    last = to + (/^\s*[:：]/.exec(source.text.slice(to, to + 4))?.[0].length ?? 0);
  }
  return join([...parts, slice(source, last, end)]);
}

/** Where names of lists stand: headings, and lines of their own above a line with several entries. */
function headsIn({ text, marks }: BlockText, end: number): readonly (readonly [number, number])[] {
  const found = new Map<number, number>();
  for (const [at, mark] of (marks ?? []).entries()) {
    const { from, to } = mark;
    if (to < end && !isFollowed(text, mark, marks?.[at + 1]) && isListName(text, from, to, end)) found.set(from, to);
  }
  let from = 0;
  for (const line of text.slice(0, end).split('\n')) {
    const to = from + line.length;
    if (/^[^\n]*[,;•、][^\n]*[,;•、]/.test(text.slice(to + 1, end)) && isListName(text, from, to, end))
      found.set(from, to);
    from = to + 1;
  }
  return [...found].sort(([one], [two]) => one - two);
}

/** Names in bold one below the other are the entries themselves, also with a second name behind each of them. */
function isFollowed(text: string, mark: TextMark, next: TextMark | undefined): boolean {
  return next?.element.tagName === mark.element.tagName && /^[^\n,;•、]*\s*$/.test(text.slice(mark.to, next.from));
}

/** "Night Oil Ingredients:" without the word that says what follows. */
function nameIn(said: string): string {
  const bare = said.replace(/\s*[:：]\s*$/, '');
  const last = /\s+([\p{L}]+)$/u.exec(bare);
  return last?.[1] && labelOf(last[1])?.kind === 'full' ? bare.slice(0, last.index) : bare;
}

const isPlainLabel = (said: string): boolean => {
  const label = labelOf(said);
  return label !== undefined && label.name === undefined;
};

const LONGEST_NAME = 60;
/** A heading that is no label and no substance, and a list of its own below it. */
function isListName(text: string, from: number, to: number, end: number): boolean {
  const said = text.slice(from, to).trim();
  if (said.length < 2 || said.length > LONGEST_NAME || /[,;]/.test(said) || isPlainLabel(said)) return false;
  if (from > 0 && !/[\n.]\s*$/.test(text.slice(Math.max(0, from - 3), from))) return false;
  const next = text.slice(to, Math.min(end, to + 400));
  return (
    inciScore(said).cosmetic === 0 &&
    goesOn(
      next
        .replace(/^\s*[:：]/, '')
        .split('\n')
        .find((line) => line.trim()) ?? '',
    )
  );
}

/** A list below a heading of its own and with a label of its own is found by that. */
function opensLabelled(text: string): boolean {
  const [first] = inlineLabels(text.slice(0, LONGEST_LABEL));
  return first?.kind === 'full' && first.at < 3;
}

/**
 * The section at the start of a text: up to a heading that closes it. Sections of a kit ("Night Cream", "Pearls") and
 * of a medicine ("Active", "Inactive") stay together.
 */
export function firstSection(source: BlockText, anchor?: Element): Section {
  const breaks = (source.marks ?? []).flatMap((mark) => breakOf(mark, source.text, anchor) ?? []);
  const closed = breaks.find((each) => each.kind === 'stop' && source.text.slice(0, each.at).trim() !== '')?.at;
  const stop = inlineEnd(closed === undefined ? source.text : source.text.slice(0, closed), 0);
  let end = stop;
  for (const [index, each] of breaks.entries()) {
    if (each.at >= end) break;
    const before = source.text.slice(0, each.at).trim();
    if (!before && (each.kind === 'list' || each.kind === 'again')) continue;
    const next = breaks.slice(index + 1).find((other) => other.at >= each.to)?.at ?? stop;
    if (each.kind === 'stop' || each.kind === 'again' || !goesOn(source.text.slice(each.to, Math.min(next, stop)))) {
      end = each.at;
      break;
    }
  }
  const now = current(source.text.slice(0, end));
  const body = now ? slice(source, ...now) : named(source, end);
  return { body, blocked: body.text.length === 0 && end < source.text.length };
}

/**
 * The largest element that says nothing but the label, such as a button around an icon and a word. Nothing when the label
 * shares its element with other text.
 */
export function anchorOf(text: Node, label: string): Element | undefined {
  let anchor: Element | undefined = text.parentElement ?? undefined;
  const wanted = letters(label);
  if (anchor && !letters(shortText(anchor)).startsWith(wanted)) return undefined;
  if (anchor && letters(shortText(anchor)) !== wanted && anchor.childNodes.length > 1) return undefined;
  for (let steps = 0; anchor && steps < 6; steps++) {
    const parent: Element | null = anchor.parentElement;
    if (!parent || parent.tagName === 'BODY' || letters(shortText(parent)) !== wanted) break;
    anchor = parent;
  }
  return anchor;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
const shortText = (element: Element): string => {
  const text = element.textContent ?? '';
  spendText(text.length);
  return text.length > 400 ? text : textOf([element]).text;
};

/** Nothing behind these speaks of the product any more. */
const BEYOND = new Set(['FOOTER', 'NAV']);

/** What follows a label at each level outwards, nearest first: its siblings, its parent's siblings, and so on. */
export function* following(anchor: Node, levels = 8): Generator<readonly Node[]> {
  let node: Node = anchor;
  const collected: Node[] = [];
  for (let level = 0; level < levels; level++) {
    const parent = parentOf(node);
    if (!parent || node.nodeName === 'BODY') return;
    let added = false;
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      spend();
      if (next.nodeType === 1 && BEYOND.has(next.nodeName)) break;
      if (next.nodeType === 1 || (next.nodeType === 3 && /\S/.test((next as Text).data))) {
        collected.push(next);
        added = true;
      }
    }
    if (added) yield [...collected];
    node = parent;
  }
}
