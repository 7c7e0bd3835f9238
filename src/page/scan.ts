/** One walk over the text nodes of a page: it notes where a list may be and decides nothing. */
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
  /ingr[eé]d|inci\b|inhalt|zusammens|bestandt|zutat|compos|formul|what.?s in|what is in|sk[łl]ad|innehå|indhold|innhold|ainesos|ainekset|koostum|valmistus|slo[žz]en|obsažen|přísad|zlo[žz]en|samenst|bestandd|成分|成份|配料|성분|첨가|içerik|içindek|içeri|bileş|соста|ингр|інгр|компоненты|вещество|склад|مكون|تركيب|المادة|actif|activ|attiv|ativ|wirkst|hilfsst|excip|eccip|powered by|contains|συστατικ|רכיבים|thành|ส่วนประกอบ|komposisi|összetev|sestavin|sisältö|aktiv|virkest|vaikut|účinn|klíčov|etken|etkin|drug facts|aineet|substan|hulpst|werkz|hjælpest|hjelpest|apuain|pomocn|yardımcı/i;

/** A handful of names that stand in nearly every list, for items that stand alone in an element. */
const COMMON =
  /glycerin|phenoxyethanol|glycol\b|tocopher|parfum|fragrance|dimethicone|citric acid|xanthan|sodium hy|panthenol|hexanediol|cetearyl|cetyl alc|stear(?:ate|ic)|caprylic|niacinamide|carbomer|limonene|linalool|squalane|\bedta|benzoate|seed oil|extract$|글리세린|정제수|글라이콜|추출물|グリセリン|エキス|甘油|提取物|丁二醇|глицерин|экстракт|جلي?سرين|مستخلص/i;

const SEPARATORS = /[,;•·、،，|]/g;
const SHORTEST_RUN = 60;
const MOST_SPOTS = 400;

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
    if (text.length < 70 && this.items.length < MOST_SPOTS && COMMON.test(text)) this.items.push(node);
  }

  private long(node: Text, data: string): void {
    if (STEM.test(data) && this.inline.length < MOST_SPOTS) this.inline.push(node);
    if ((data.match(SEPARATORS)?.length ?? 0) >= 4 && this.runs.length < MOST_SPOTS) this.runs.push(node);
  }
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE']);

/** Walks the text of the roots once. Scripts and styles are passed over. */
export function scan(roots: readonly (Document | ShadowRoot)[]): Scan {
  const notes = new Notes();
  for (const root of roots) {
    const document = root.ownerDocument ?? (root as Document);
    const walker = document.createTreeWalker(root, 4);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const data = node.data;
      if (data.length < 2) continue;
      const parent = node.parentNode?.nodeName.toUpperCase();
      if (parent && SKIPPED.has(parent)) continue;
      notes.add(node, data);
    }
  }
  return notes;
}
