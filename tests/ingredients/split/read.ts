import { isKnown } from '../../../src/ingredients/recognize/index.ts';
import { splitText } from '../../../src/ingredients/split/index.ts';
import type { SplitText } from '../../../src/ingredients/types.ts';

/** A case of a table: its name `<lang>-<what>`, the text, and the entries that must come out, divided by a bar. */
export type Row = readonly [name: string, text: string, entries: string];

export const read = (text: string): SplitText => splitText(text, isKnown);

/** The entries of all lists, divided by ` | `. */
export const entries = (text: string): string =>
  read(text)
    .lists.flatMap((list) => list.ingredients.map((i) => i.text))
    .join(' | ');

/** The lists as `name: entry, entry`, or without a name. */
export const lists = (text: string): string[] =>
  read(text).lists.map((list) => `${list.product ?? ''}: ${list.ingredients.map((i) => i.text).join(' | ')}`);

/** The entries with their percentage and section where they have one. */
export const detailed = (text: string): string =>
  read(text)
    .lists.flatMap((list) => list.ingredients)
    .map((i) => i.text + (i.percent === undefined ? '' : ` {${i.percent}}`) + (i.section ? ` <${i.section}>` : ''))
    .join(' | ');
