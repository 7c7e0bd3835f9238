import type { SplitText } from '../types.ts';
import type { Known } from './joins.ts';
import { looksLikeName, lookup } from './names.ts';
import type { Part } from './parts.ts';
import type { Core } from './trim.ts';

/** Names that shoppers use and lists do not. */
const COLLOQUIAL =
  /^(?:vitamins? [a-e]\d{0,2}|vitamins?|peptides?|ceramides?|bio-active ceramides|collagen|shea butter|oats?|exosomes?|pdrn|antioxidants?|omegas?|electrolytes|minerals|amino acids|hyaluronic acid|lha|aha|bha|pha|aloe vera|green tea|caffeine|retinol|niacinamide|squalane|bakuchiol)$/i;
/** What nearly every full list has: a solvent, a preservative or a scent in the words of labels. */
const CARRIER =
  /\b(?:aqua|water|eau|glycol|propanediol|phenoxyethanol|hexanediol|sorbate|benzoate|parabens?|parfum|fragrance|alcohol|dimethicone|siloxane|stearate|triglyceride|glyceryl|edta|silica|mica|talc)\b|정제수|글라이콜|水|вода|ماء/i;
const CYRILLIC = /\p{Script=Cyrillic}/u;

export interface Weight {
  readonly known: number;
  readonly likely: number;
  readonly colloquial: number;
  readonly carriers: number;
}

export function weightOf(names: readonly string[], known: Known): Weight {
  let sure = 0;
  let likely = 0;
  for (const name of names) {
    const isKnown = known(name);
    if (isKnown) sure++;
    if (isKnown || looksLikeName(name)) likely++;
  }
  return {
    known: sure,
    likely,
    colloquial: names.filter((n) => COLLOQUIAL.test(n)).length,
    carriers: names.filter((n) => CARRIER.test(n)).length,
  };
}

/** Whether what was gathered for one product is worth being called its list. */
export function credible(names: readonly string[], known: Known): boolean {
  const w = weightOf(names, known);
  if (names.length === 0 || w.likely === 0) return false;
  if (names.length === 1) return w.known === 1;
  return w.likely >= names.length * 0.34;
}

/** Names from a shop's praise rather than from a label: few, in the words of shoppers, without solvent or preservative. */
function praises(names: readonly string[], known: Known): boolean {
  const w = weightOf(names, known);
  if (w.carriers > 0 && w.colloquial * 3 < names.length) return false;
  if (w.colloquial >= 2 && w.colloquial * 4 >= names.length) return true;
  return names.length <= 5 && names.every((n) => CYRILLIC.test(n) || n.length <= 4) && w.carriers <= 1;
}

const namesOf = (text: string, cores: readonly Core[]): string[] => cores.map((c) => lookup(text, c.start, c.end));

/** The lists worth their name, and what the whole text is. */
export function judge(text: string, parts: readonly Part[], known: Known): { kind: SplitText['kind']; lists: Part[] } {
  const lists = parts.filter((p) => credible(namesOf(text, p.entries), known));
  const [first] = lists;
  if (first === undefined) return { kind: 'none', lists: [] };
  if (lists.length > 1) return { kind: 'kit', lists };
  return { kind: praises(namesOf(text, first.entries), known) ? 'blurb' : 'list', lists };
}
