/** The finder: a page in, a reading out. It looks for a list and never for what the list means. */
import type { PageReading } from '../verdict/types.ts';
import { allow, Spent } from './budget.ts';
import { covers, PLAIN, sameList } from './candidate.ts';
import { choose } from './choose.ts';
import { forgetScores } from './inci-score.ts';
import { isSwallowed, notAProduct, sells } from './page-kind.ts';
import { PLACE, placed } from './place.ts';
import { type ProductInfo, productOf } from './product.ts';
import { isSet } from './region.ts';
import { rootsOf } from './roots.ts';
import { collect, scan } from './scan.ts';
import { labelled } from './strategies/labelled.ts';
import { list } from './strategies/list.ts';
import { run } from './strategies/run.ts';
import { shop } from './strategies/shop.ts';
import { state } from './strategies/state.ts';
import { structured } from './strategies/structured.ts';
import { textsOf } from './stretches.ts';
import { type BlockText, type Place, placesOf } from './text-of.ts';
import type { Candidate, Page, StrategyName } from './types.ts';
import { isClobbered, withoutForms } from './unclobbered.ts';
import { shows } from './whose.ts';

export interface Found {
  readonly reading: PageReading;
  /** Where a span of the reading's text stands in the document; nothing for a list from data. */
  readonly rangesOf: (start: number, end: number) => Place[];
}

export interface FindOptions {
  /** Strategies to leave out. */
  readonly without?: readonly StrategyName[];
  /** Where the person said that the list stands on this site, as a selector; looked at when no full list is found. */
  readonly place?: string;
}

const EMPTY: BlockText = { text: '', pieces: [] };

/** The strategies in their order: what a person can see comes before what only scripts read. */
function* candidates(page: Page, without: readonly StrategyName[]): Generator<Candidate[]> {
  const uses = (name: StrategyName): boolean => !without.includes(name);
  const notes = scan(collect(page.roots));
  if (uses('labelled')) yield withUnlabelled(labelled(page, notes), () => run(page, notes));
  if (uses('shop')) yield shop(page);
  if (uses('list')) yield list(page, notes);
  if (uses('json-ld')) yield structured(page);
  if (uses('state')) yield state(page);
  if (uses('run')) yield run(page, notes);
}

/** A set may label one of its lists and not the other. */
function withUnlabelled(found: Candidate[], more: () => Candidate[]): Candidate[] {
  if (!found.some((each) => each.extent === 'full')) return found;
  return [...found, ...more().filter((each) => !found.some((other) => sameList(each, other) || covers(other, each)))];
}

/** The first strategy with a full list decides; a key extract is kept only when nothing better comes. */
function search(page: Page, without: readonly StrategyName[]): Candidate | undefined {
  let extract: Candidate | undefined;
  for (const found of candidates(page, without)) {
    const known: Candidate | undefined = extract;
    const best = choose(
      found.filter((each) => !known || each.extent === 'key' || !sameList(each, known)),
      page.heading,
    );
    if (best?.extent === 'full') return best;
    extract ??= best;
  }
  return extract;
}

const FEWEST = 10;
/** A list that speaks for itself; a few praised names are read only where something is sold. */
const isPlain = ({ extent, origin, score, body }: Candidate): boolean =>
  extent === 'full' && origin !== 'run' && (score.entries >= FEWEST || PLAIN.test(body.text));

/**
 * Reads a page: the list of the product it shows, with the product's name. A page without one gives a reading of
 * extent `none`, never an error.
 *
 * @example findReading(document, location.href).reading.text // "Aqua, Glycerin, …"
 */
export function findReading(document: Document, url: string, options: FindOptions = {}): Found {
  allow();
  try {
    return find(document, url, options);
  } catch (error) {
    return nothing(url, error instanceof Spent ? 'too costly' : `stopped: ${String(error)}`);
  } finally {
    forgetScores();
  }
}

/** A page that could not be read to its end is not read at all: no half of a list is ever called one. */
const nothing = (url: string, reason: string): Found => ({
  reading: { url, extent: 'none', text: '', reasons: [reason] },
  rangesOf: () => [],
});

function find(document: Document, url: string, options: FindOptions): Found {
  const roots = rootsOf(document);
  if (isClobbered(roots)) return find(withoutForms(document), url, options);
  const product = productOf(document, url);
  shows(isSet(product.title) ? undefined : `${product.title} ${document.title} ${url}`, url);
  const page: Page = {
    document,
    roots,
    url,
    regions: new Map(),
    heading: product.heading,
    ...(product.title ? { title: product.title } : {}),
  };
  const found = notAProduct(document, product.types, url, product.title ?? '')
    ? undefined
    : search(page, options.without ?? []);
  const sold = found && (isPlain(found) || sells(document, product.types, url)) ? found : undefined;
  const own = sold && isSwallowed(sold.body.text, () => textsOf(roots)) ? undefined : sold;
  const best = own?.extent === 'full' || !options.place ? own : (placed(document, options.place) ?? own);
  const body = best?.body ?? EMPTY;
  const reading = readingOf(url, product, best);
  const inVain = !best && options.place ? { ...reading, origin: PLACE } : reading;
  return { reading: inVain, rangesOf: (start, end) => placesOf(body, start, end) };
}

const MOST_WORDS = 300;
const short = (text: string): string => text.slice(0, MOST_WORDS);

function readingOf(url: string, product: ProductInfo, best: Candidate | undefined): PageReading {
  return {
    url,
    extent: best?.extent ?? 'none',
    text: best?.body.text ?? '',
    ...(product.title ? { title: short(product.title) } : {}),
    ...(product.brand ? { brand: short(product.brand) } : {}),
    ...(product.category ? { category: short(product.category) } : {}),
    ...(best ? { origin: best.origin, confidence: best.confidence, reasons: best.reasons } : {}),
  };
}
