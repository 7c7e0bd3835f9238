import type { Broken, InputLine } from '../input.ts';
import { readLine } from '../input.ts';
import { cellsOf } from './cells.ts';
import type { Places } from './columns.ts';
import type { Columns } from './options.ts';
import type { RawRow } from './records.ts';

/** How rows are read: JSON with its fields, or a table with its delimiter and columns. */
export type Shape =
  | { readonly kind: 'json'; readonly fields: Columns }
  | { readonly kind: 'table'; readonly delimiter: string; readonly places: Places };

/**
 * One row of a catalogue as a list to be checked. A row that cannot be used gives `error`, with its id when it has one,
 * else with the number of its line.
 *
 * @example readRow({ text: '7,"Aqua, Retinol"', line: 2 }, shape) // { id: '7', ingredients: 'Aqua, Retinol' }
 */
export function readRow(row: RawRow, shape: Shape): InputLine | Broken {
  if (shape.kind === 'table') return fromCells(row, shape.delimiter, shape.places);
  const plain = Object.keys(shape.fields).length === 0;
  return plain ? readLine(row.text, row.line) : readLine(renamed(row.text, shape.fields), row.line);
}

function fromCells({ text, line }: RawRow, delimiter: string, places: Places): InputLine | Broken {
  const cells = cellsOf(text, delimiter);
  if (!cells) return { line, error: 'a quotation mark is not closed' };
  const id = cells[places.id]?.trim() || undefined;
  const who = id === undefined ? { line } : { id };
  if (!fits(cells, places.width))
    return { ...who, error: `${cells.length} cells where the header has ${places.width}` };
  const name = cells[places.name];
  const category = cells[places.category];
  return {
    id: id ?? line,
    ingredients: cells[places.ingredients] ?? '',
    ...(name ? { name } : {}),
    ...(category ? { category } : {}),
  };
}

/** Spreadsheets leave empty cells at the end of a row, or leave them out. */
const fits = (cells: readonly string[], width: number): boolean =>
  cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell === ''));

/** The line with the named fields under the names that are read. What is no object is told by the reader of lines. */
function renamed(text: string, fields: Columns): string {
  try {
    const value = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return text;
    const named = Object.entries(fields).map(([name, field]) => [name, value[field]]);
    return JSON.stringify({ ...value, ...Object.fromEntries(named) });
  } catch {
    return text;
  }
}
