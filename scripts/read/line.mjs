import { analyze } from '../../src/ingredients/analyze.ts';
import { asShown } from '../../src/verdict/extent.ts';

/** The line of output for a page, from what the reader sent. */
export function lineOf(row, reading) {
  const facts = { name: reading.title, category: reading.category };
  const analysis = asShown(analyze(reading.text, facts), reading.extent);
  const lists = analysis.lists.map((list) => ({
    ...(list.product ? { product: list.product } : {}),
    ingredients: list.recognitions.map(({ ingredient }) => ingredient.text),
  }));
  return {
    file: row.file,
    url: row.url,
    outcome: reading.extent === 'none' ? 'unread' : analysis.outcome,
    origin: reading.origin ?? null,
    title: reading.title ?? null,
    type: analysis.types[0] ?? null,
    lists,
    ingredients: lists.flatMap((list) => list.ingredients),
  };
}
