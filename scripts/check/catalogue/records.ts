/** One row as it stands in the file: a line, or several where a quoted cell has line breaks. */
export interface RawRow {
  readonly text: string;
  /** Number of its first line, from 1. */
  readonly line: number;
}

/** A quoted cell longer than this was never closed: its row is told as broken, and the rest of the file is not lost. */
const MOST_LINES = 200;
const MOST_CHARS = 256_000;

/**
 * The rows of a file of JSON lines: every line that is not blank.
 *
 * @example for await (const { text, line } of jsonRows(linesOf(stream))) …
 */
export async function* jsonRows(lines: AsyncIterable<string>): AsyncGenerator<RawRow> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim()) yield { text, line };
  }
}

/**
 * The rows of a table: lines are joined while a quoted cell is open. A cell that does not close within 200 lines, or
 * that goes on behind its closing mark, makes a broken row of its first line alone; the lines behind it are rows again.
 *
 * @example for await (const row of tableRows(linesOf(stream), ',')) …
 */
export async function* tableRows(
  lines: AsyncIterable<string>,
  delimiter: string,
  firstLine = 1,
): AsyncGenerator<RawRow> {
  let open: string[] = [];
  let line = firstLine;
  for await (const text of lines) {
    open.push(text);
    for (let row = firstRow(open, delimiter, false); row > 0; row = firstRow(open, delimiter, false)) {
      yield* told(open.slice(0, row), line);
      open = open.slice(row);
      line += row;
    }
  }
  while (open.length > 0) {
    const row = firstRow(open, delimiter, true);
    yield* told(open.slice(0, row), line);
    open = open.slice(row);
    line += row;
  }
}

function* told(lines: readonly string[], line: number): Generator<RawRow> {
  const text = lines.join('\n');
  if (text.trim()) yield { text, line };
}

/** How many of these lines are one row; 0 while that cannot be said yet. */
function firstRow(lines: readonly string[], delimiter: string, atEnd: boolean): number {
  let quoted = false;
  let chars = 0;
  for (const [i, line] of lines.entries()) {
    const state = quotesAfter(line, delimiter, quoted);
    chars += line.length;
    if (state === 'closed') return i + 1;
    if (state === 'broken' || chars > MOST_CHARS) return 1;
    quoted = true;
  }
  return lines.length > 0 && (atEnd || lines.length > MOST_LINES) ? 1 : 0;
}

/** Whether a cell is still open behind a line; `broken` when one goes on behind its closing mark. */
function quotesAfter(line: string, delimiter: string, quoted: boolean): 'closed' | 'open' | 'broken' {
  let inside = quoted;
  let cellStart = !quoted;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') {
      if (inside && line[i + 1] === '"') i += 1;
      else if (inside && i + 1 < line.length && line[i + 1] !== delimiter) return 'broken';
      else if (inside || cellStart) inside = !inside;
    }
    cellStart = !inside && line[i] === delimiter;
  }
  return inside ? 'open' : 'closed';
}
