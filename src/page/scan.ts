/** One walk over the text nodes of a page: it notes where a list may be and decides nothing. */
import { namesSubstance } from './glance.ts';
import { type Label, LONGEST_LABEL, labelOf } from './labels.ts';

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

/** Beginnings of the label words, to leave most texts at a glance. */
const STEM =
  /ingr[eé]d|inci\b|full list|inhalt|zusammens|bestandt|zutat|compos|formul|what.?s in|what is in|sk[łl]ad|innehå|indhold|innhold|ainesos|ainekset|koostum|valmistus|slo[žz]en|obsažen|přísad|zlo[žz]en|samenst|bestandd|成分|成份|配料|성분|첨가|içerik|içindek|içeri|bileş|соста|ингр|інгр|компоненты|вещество|склад|مكون|تركيب|المادة|actif|activ|attiv|ativ|wirkst|hilfsst|excip|eccip|powered by|contains|συστατικ|רכיבים|thành|ส่วนประกอบ|komposisi|összetev|sestavin|sisältö|aktiv|virkest|vaikut|účinn|klíčov|etken|etkin|drug facts|aineet|substan|hulpst|werkz|hjælpest|hjelpest|apuain|pomocn|yardımcı/i;

/** Names that stand in most lists and are no words of their own. */
const ITEM =
  /glycerin|phenoxyethanol|glycol\b|tocopher|parfum|dimethicone|citric acid|xanthan|sodium hy|panthenol|hexanediol|cetearyl|cetyl alc|stear(?:ate|ic)|caprylic|niacinamide|carbomer|limonene|linalool|squalane|\bedta|benzoate|seed oil|extract$|글리세린|정제수|글라이콜|추출물|グリセリン|エキス|甘油|提取物|丁二醇|глицерин|экстракт|جل[يس]+رين|مستخلص/i;

const SEPARATORS = /[,;•·、،，|]/g;
const SHORTEST_RUN = 60;
const MOST_SPOTS = 400;
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE']);

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
      if (text.length < 4 && text.trim().length < 2) continue;
      if (SKIPPED.has(node.parentNode?.nodeName ?? '')) continue;
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
    if (data.length <= 2 * LONGEST_LABEL) this.short(node, data.trim());
    if (data.length >= SHORTEST_RUN) this.long(node, data);
  }

  private short(node: Text, text: string): void {
    if (text.length < 2 || text.length > LONGEST_LABEL) return;
    if (STEM.test(text) && this.labels.length < MOST_SPOTS) {
      const label = labelOf(text);
      if (label && label.kind !== 'end') this.labels.push({ node, label, text });
      else if (/[:：】\]]/.test(text)) this.inline.push(node);
    }
    if (text.length < 70 && this.items.length < MOST_SPOTS && ITEM.test(text)) this.items.push(node);
  }

  private long(node: Text, data: string): void {
    if (STEM.test(data) && this.inline.length < MOST_SPOTS) this.inline.push(node);
    if ((data.match(SEPARATORS)?.length ?? 0) >= 4 && this.runs.length < MOST_SPOTS) this.runs.push(node);
  }
}

/** Texts before and after a named substance in which its label is looked for. */
const BEFORE = 1500;
const AFTER = 60;

/** Marks the texts that are near a named substance; nothing when none is named. */
function near(data: readonly string[]): Uint8Array | undefined {
  const marked = new Uint8Array(data.length);
  let last = -1;
  for (const [index, text] of data.entries()) {
    if (text.length < 3 || !namesSubstance(text)) continue;
    marked.fill(1, Math.max(last + 1, index - BEFORE), index + AFTER);
    last = index;
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
