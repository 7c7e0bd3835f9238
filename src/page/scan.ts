/** One walk over the text nodes of a page: it notes where a list may be and decides nothing. */
import { spend, spendText } from './budget.ts';
import { namesSubstance } from './glance.ts';
import { type Label, LONGEST_LABEL, labelOf, mayLabel } from './labels.ts';
import { stretches, topOf } from './stretches.ts';
import { isUnread } from './text-of.ts';

export interface LabelSpot {
  readonly node: Text;
  readonly label: Label;
  readonly text: string;
}

export interface Scan {
  /** Short texts that are labels. */
  readonly labels: readonly LabelSpot[];
  /** Longer texts that hold a label of their own ("Ingredients: Aqua, …"). */
  readonly inline: readonly Text[];
  /** Texts with many separators, labelled or not. */
  readonly runs: readonly Text[];
  /** Short texts that name something only cosmetics hold: chips, items and links of single ingredients. */
  readonly items: readonly Text[];
}

const SEPARATORS = /[,;•·、،，|]/g;
/** A colon or a bracket behind a word, or a dash between two. */
const MAY_INTRODUCE = /\p{L}[)\]]?\s?[:：】\]»]|\p{L}\s[-–—]\s\p{L}/u;
const SHORTEST_RUN = 60;
const MOST_SPOTS = 400;

/** A text longer than this may be a script's; of shorter ones that is asked when one is noted: asking each is dear. */
const LONG = 300;
const isShown = ({ parentElement }: Text): boolean => !parentElement || !isUnread(parentElement);

/** The text nodes of a page that a person can come to read. */
export interface Texts {
  readonly nodes: readonly Text[];
  readonly data: readonly string[];
}

/** The texts of the roots in which a list may be, in one run for each part of a page with nothing of the kind around it. */
export function collect(roots: readonly (Document | ShadowRoot)[]): Texts[] {
  const [only, second] = roots;
  const top = only && !second ? topOf(only) : undefined;
  if (top) return nearby(top);
  const texts = empty();
  for (const root of roots) {
    const walker = walkerOf(root);
    for (let node = next(walker); node; node = next(walker)) keep(node, texts);
  }
  return [texts];
}

interface Growing {
  readonly nodes: Text[];
  readonly data: string[];
}
const empty = (): Growing => ({ nodes: [], data: [] });
const walkerOf = (root: Node): TreeWalker => (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
const next = (walker: TreeWalker): Text | null => walker.nextNode() as Text | null;

/** Scripts, styles and what is hardly a text are passed over. */
function keep(node: Text, { nodes, data }: Growing): void {
  const text = node.data;
  spend();
  if (text.length < 4 && text.trim().length < 2) return;
  if (text.length > LONG && !isShown(node)) return;
  nodes.push(node);
  data.push(text);
}

/** Texts before and after a named substance in which its label is looked for. */
const BEFORE = 1500;
const AFTER = 60;

/** Walks only the stretches that name a substance, and what is near them: to touch every text is dear. */
function nearby(top: Element | ShadowRoot): Texts[] {
  spend(top.querySelectorAll('*').length);
  const walker = walkerOf(top);
  const runs: Growing[] = [];
  let last: Node | undefined;
  for (const { text, behind, before } of stretches(top)) {
    if (!namesSubstance(text)) continue;
    const { lead, joined } = leadTo(walker, behind, last);
    if (!joined && last) walkOn(walker, last, runs.at(-1), AFTER);
    if (!joined) runs.push(empty());
    const run = runs.at(-1) ?? lead;
    run.nodes.push(...lead.nodes.reverse());
    run.data.push(...lead.data.reverse());
    last = walkOn(walker, behind, run, Number.POSITIVE_INFINITY, firstText(walker, before));
  }
  if (last) walkOn(walker, last, runs.at(-1), AFTER);
  return runs;
}

/** The texts before a stretch, nearest first, up to those that were walked before. */
function leadTo(walker: TreeWalker, behind: Node, last: Node | undefined): { lead: Growing; joined: boolean } {
  const lead = empty();
  if (behind === last) return { lead, joined: true };
  walker.currentNode = behind;
  while (lead.nodes.length < BEFORE + AFTER) {
    const node = walker.previousNode() as Text | null;
    if (node === last) return { lead, joined: node !== null };
    if (!node) break;
    keep(node, lead);
  }
  return { lead, joined: false };
}

/** Keeps so many of the texts behind a node, up to one of them; answers the last one that was walked. */
function walkOn(walker: TreeWalker, behind: Node, run: Growing = empty(), most: number, end?: Text | null): Node {
  const full = run.nodes.length + most;
  walker.currentNode = behind;
  let last = behind;
  for (let node = next(walker); node && node !== end && run.nodes.length < full; node = next(walker)) {
    keep(node, run);
    last = node;
  }
  return last;
}

function firstText(walker: TreeWalker, from: Node | undefined): Text | null {
  if (!from || from.nodeType === 3) return (from ?? null) as Text | null;
  walker.currentNode = from;
  return next(walker);
}

class Notes implements Scan {
  readonly labels: LabelSpot[] = [];
  readonly inline: Text[] = [];
  readonly runs: Text[] = [];
  readonly items: Text[] = [];

  add(node: Text, data: string): void {
    spendText(data.length);
    if (data.length <= 2 * LONGEST_LABEL) this.short(node, data.trim());
    if (data.length >= SHORTEST_RUN) this.long(node, data);
  }

  private short(node: Text, text: string): void {
    if (text.length < 2 || text.length > LONGEST_LABEL) return;
    if (this.labels.length < MOST_SPOTS) {
      const label = mayLabel(text) ? labelOf(text) : undefined;
      if (label && label.kind !== 'end') {
        if (isShown(node)) this.labels.push({ node, label, text });
      } else if (MAY_INTRODUCE.test(text) && isShown(node)) this.inline.push(node);
    }
    if (text.length < 70 && this.items.length < MOST_SPOTS && namesSubstance(text) && isShown(node)) {
      this.items.push(node);
    }
  }

  private long(node: Text, data: string): void {
    if (!isShown(node)) return;
    if (this.inline.length < MOST_SPOTS && MAY_INTRODUCE.test(data)) this.inline.push(node);
    if ((data.match(SEPARATORS)?.length ?? 0) >= 4 && this.runs.length < MOST_SPOTS) this.runs.push(node);
  }
}

/** Texts that are asked together: one search over many short texts is far cheaper than many searches. */
const TOGETHER = 256;

/** Marks the texts that are near a named substance; nothing when none is named. */
function near(data: readonly string[]): Uint8Array | undefined {
  const marked = new Uint8Array(data.length);
  let last = -1;
  for (let from = 0; from < data.length; from += TOGETHER) {
    const some = data.slice(from, from + TOGETHER);
    if (!namesSubstance(some.join('\n'))) continue;
    for (const [offset, text] of some.entries()) {
      if (!namesSubstance(text)) continue;
      const index = from + offset;
      marked.fill(1, Math.max(last + 1, index - BEFORE), index + AFTER);
      last = index;
    }
  }
  return last < 0 ? undefined : marked;
}

/** Notes where the texts of a page may hold a list: only near a text that names a substance. */
export function scan(runs: readonly Texts[]): Scan {
  const notes = new Notes();
  for (const { nodes, data } of runs) {
    const marked = near(data);
    for (const [index, node] of nodes.entries()) if (marked?.[index] === 1) notes.add(node, data[index] ?? '');
  }
  return notes;
}
