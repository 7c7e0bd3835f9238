/** One walk over the text nodes of a page: it notes where a list may be and decides nothing. */
import { spend, spendText } from './budget.ts';
import { namesSubstance } from './glance.ts';
import { type Label, LONGEST_LABEL, labelOf, mayLabel } from './labels.ts';
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

/** Walks the text of the roots once. Scripts and styles are passed over. */
export function collect(roots: readonly (Document | ShadowRoot)[]): Texts {
  const nodes: Text[] = [];
  const data: string[] = [];
  for (const root of roots) {
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const text = node.data;
      spend();
      if (text.length < 4 && text.trim().length < 2) continue;
      if (text.length > LONG && !isShown(node)) continue;
      nodes.push(node);
      data.push(text);
    }
  }
  return { nodes, data };
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

/** Texts before and after a named substance in which its label is looked for. */
const BEFORE = 1500;
const AFTER = 60;

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
export function scan(texts: Texts): Scan {
  const notes = new Notes();
  const marked = near(texts.data);
  if (!marked) return notes;
  for (const [index, node] of texts.nodes.entries()) {
    if (marked[index] === 1) notes.add(node, texts.data[index] ?? '');
  }
  return notes;
}
