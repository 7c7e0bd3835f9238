import type { Analysis, ProductFacts } from '../../ingredients/types.ts';
import { asShown } from '../../verdict/extent.ts';
import type { PageReading, StoredReading } from '../../verdict/types.ts';
import { productKey } from '../api.ts';
import { same } from '../merge.ts';
import { update } from '../storage.ts';

/** Recognises a text; comes from src/ingredients, and with it the lexicon, which only the worker carries. */
export type Analyze = (text: string, facts: ProductFacts) => Analysis;

/** A day: a product seen again sooner is not written anew. */
const FRESH_MS = 86_400_000;

/** What is kept of a reading: its text with everything recognised in it. A part of a list is never read as a whole one. */
export function analysed(analyze: Analyze, reading: PageReading, now: number): StoredReading {
  const facts = {
    ...(reading.title ? { name: reading.title } : {}),
    ...(reading.category ? { category: reading.category } : {}),
  };
  return { reading, analysis: asShown(analyze(reading.text, facts), reading.extent), readAt: now };
}

/** Keeps a read product for listing pages and later visits: newest first, each product once. */
export async function remember(stored: StoredReading): Promise<void> {
  if (stored.analysis.outcome !== 'read') return;
  const key = productKey(stored.reading);
  await update('remembered', (list) => {
    const old = list.find((entry) => entry.key === key)?.stored;
    const fresh = old !== undefined && stored.readAt - old.readAt < FRESH_MS && stored.readAt >= old.readAt;
    if (fresh && same(old.reading, stored.reading)) return list;
    return [{ key, stored }, ...list.filter((entry) => entry.key !== key)];
  });
}
