import type { SplitText } from '../types.ts';
import { isShade } from './evidence.ts';
import type { Known } from './joins.ts';
import { looksLikeName, lookup } from './names.ts';
import type { Gathered, Part } from './parts.ts';
import type { Scan } from './statements.ts';
import type { Core } from './trim.ts';
import { sentenceWords } from './words.ts';

/** Names that shoppers use and lists do not. */
const COLLOQUIAL =
  /^(?:vitamins? [a-e]\d{0,2}|vitamins?|peptides?|ceramides?|bio-active ceramides|collagen|shea butter|oats?|exosomes?|pdrn|antioxidants?|omegas?|electrolytes|minerals|amino acids|hyaluronic acid|lha|aha|bha|pha|aloe vera|green tea|caffeine|retinol|niacinamide|squalane|bakuchiol)$/i;
/** What nearly every full list has: a solvent, a preservative or a scent in the words of labels. */
const CARRIER =
  /\b(?:aqua|water|eau|glycol|propanediol|phenoxyethanol|hexanediol|sorbate|benzoate|parabens?|parfum|fragrance|alcohol|dimethicone|siloxane|stearate|triglyceride|glyceryl|edta|silica|mica|talc|tocopherol|tocopheryl|linalool|limonene|citronellol|geraniol|xanthan|carbomer|sodium|potassium)\b|[a-z]{4} \([A-Z][a-z]+\) [A-Z]|정제수|글라이콜|水|вода|ماء/i;
/** The solvent that begins nearly every full list. */
export const FIRST = /^(?:aqua|water|eau|purified water|정제수|水|精製水|вода|wasser|acqua)[\s(/,\\]/i;
export const isCarrier = (name: string): boolean => CARRIER.test(name);
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
  const cyrillic = names.filter((n) => CYRILLIC.test(n)).length;
  if (names.length <= 5 && cyrillic * 2 >= names.length)
    return !names.some((n) =>
      /^(?:вода|аква)(?: \(|$)|полимер|парафин|камедь|метикон|силоксан|феноксиэтанол|отдушка|парфюм/i.test(n),
    );
  if (FIRST.test(`${names[0] ?? ''},`) || (w.carriers > 0 && w.colloquial * 3 < names.length)) return false;
  return w.colloquial >= 2 && w.colloquial * 4 >= names.length;
}

/** A joint between names that no label has: "oil dari argan". */
const JOINED = /\s(?:dari|dan|with|from|untuk|avec|mit)\s/i;
/** The beginning or end of a sentence that took names along. */
const SPOKEN = /\b(?:it contains|contains|offering|features?|helps?|with continued|your|which)\b/i;
/** A few names among sentences: a description. */
function told(read: Gathered, names: readonly string[], known: Known): boolean {
  const { carriers, known: sure } = weightOf(names, known);
  if (read.sentences >= 2 && names.length < 8 && carriers < 3) return true;
  if (read.sentences >= 1 && names.length < 4 && carriers === 0) return true;
  if (read.sentences >= 2 && names.some((n) => SPOKEN.test(n))) return true;
  if (carriers > 0) return false;
  if (names.length < 8 && names.some((n) => JOINED.test(n))) return true;
  if (names.length < 4) return false;
  if (sure < names.length * 0.5 || (read.highlights.length >= 2 && names.length <= 12)) return true;
  return read.parts.length > 1 && read.parts.every((p) => p.entries.length <= 4);
}

/** The text itself says that more is in the product than it names. */
const ELSEWHERE =
  /полный inci|полный состав (?:на|в|см)|и пр\.|и др\.|\band (?:many )?more[.…]|\betc\.|\bu\.\s?v\.\s?m\.|entre otros|among others/i;
/** What stands in a later sentence speaks of something else: "for face, neck, etc." */
function elsewhere(text: string, names: readonly Core[]): boolean {
  const end = Math.max(0, ...names.map((name) => name.end));
  const sentence = text.slice(end, end + 40).split('. ', 1)[0];
  return ELSEWHERE.test(text.slice(0, end) + sentence);
}

/** A cloth or puff, not something that is put on skin. */
const CLOTH =
  /^(?:polyester|cotton|lyocell|viscose|rayon|polyurethane|nylon|latex|microfib(?:er|re)|silicone|bamboo|acrylic|wood|non-?woven(?: fabrics?)?|fabrics?)$/i;
const isCloth = (names: readonly string[]): boolean => names.every((n) => CLOTH.test(n));

const namesOf = (text: string, cores: readonly Core[]): string[] => cores.map((c) => lookup(text, c.start, c.end));

/** The same list printed twice without a name is one list. */
function distinct(text: string, parts: readonly Part[]): Part[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    const whole = namesOf(text, part.entries).join('|').toLowerCase();
    if (part.product === undefined && seen.has(whole)) return false;
    seen.add(whole);
    return true;
  });
}

/** "Vitamin A in Sacha Inchi Oil": a known name as a part of something. */
function isInside(name: string, known: Known): boolean {
  const part = /^(.{3,40}?)\s(?:in|from|dans|aus|w|в|из)\s/iu.exec(name)?.[1];
  return part !== undefined && known(part);
}

/** The highlights that name something: no half sentences, no shades, nothing told twice in one place. */
function named(scan: Scan, cores: readonly Core[], known: Known): Core[] {
  const sorted = [...cores].sort((a, b) => a.start - b.start);
  let last = -1;
  return sorted.filter((core) => {
    const name = lookup(scan.text, core.start, core.end);
    const words = name.replace(/[([][^()[\]]*[)\]]/g, '').split(' ').length;
    const plain = sentenceWords(scan.low, core.start, core.end).hits === 0 || isInside(name, known);
    const fits = words <= 7 && !isShade(name) && plain;
    if (core.start < last || !fits || !(known(name) || looksLikeName(name) || /[([]/.test(name))) return false;
    last = core.end;
    return true;
  });
}

/** What a text is, with the lists worth their name and the names that stand around them. */
export interface Judged {
  readonly kind: SplitText['kind'];
  readonly lists: readonly Part[];
  readonly highlights: readonly Core[];
}

const NOTHING: Judged = { kind: 'none', lists: [], highlights: [] };

/** What the whole text is; a blurb's names are one list. */
export function judge(scan: Scan, read: Gathered, known: Known): Judged {
  const { text } = scan;
  const lists = distinct(
    text,
    read.parts.filter(
      (p) => credible(namesOf(text, p.entries), known) && (read.parts.length < 2 || !isCloth(namesOf(text, p.entries))),
    ),
  );
  const all = lists.flatMap((p) => namesOf(text, p.entries));
  const away =
    all.length <= 12 &&
    all.length > 0 &&
    elsewhere(
      text,
      lists.flatMap((p) => p.entries),
    );
  const praise = away || (!read.headed && (praises(all, known) || told(read, all, known)));
  if (isCloth(all) && all.length > 0) return NOTHING;
  if (all.length > 0 && !praise) {
    return { kind: lists.length > 1 ? 'kit' : 'list', lists, highlights: named(scan, read.highlights, known) };
  }
  const entries = named(scan, [...read.highlights, ...lists.flatMap((p) => p.entries)], known);
  return entries.length === 0 ? NOTHING : { kind: 'blurb', lists: [{ entries }], highlights: [] };
}
