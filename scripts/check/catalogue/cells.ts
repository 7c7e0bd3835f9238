import { parse } from 'csv-parse/sync';

/**
 * The cells of one row. A mark within a cell ("5" tube") is taken as it stands when the row cannot be read strictly; a
 * row that cannot be read at all is `null`.
 *
 * @example cellsOf('1,"Aqua, Glycerin"', ',') // ['1', 'Aqua, Glycerin']
 */
export function cellsOf(row: string, delimiter: string): readonly string[] | null {
  // Without a mark there is nothing to unwrap, and most rows have none.
  if (!row.includes('"')) return row.split(delimiter);
  return (
    parsed(row, { delimiter, relax_column_count: true }) ??
    parsed(row, { delimiter, relax_column_count: true, relax_quotes: true }) ??
    // Tab-separated files often know no marks at all.
    (delimiter === '\t' ? row.split(delimiter) : null)
  );
}

function parsed(row: string, options: object): readonly string[] | null {
  try {
    const rows: string[][] = parse(row, options);
    return rows.length === 1 ? (rows[0] ?? null) : null;
  } catch {
    return null;
  }
}

/**
 * The sign between the cells of a table, as its first line shows it: the one that makes most cells, a comma when none does.
 *
 * @example delimiterOf('id;ingredients') // ";"
 */
export function delimiterOf(header: string): string {
  const cells = (sign: string): number => cellsOf(header, sign)?.length ?? 0;
  return [',', ';', '\t'].reduce((best, sign) => (cells(sign) > cells(best) ? sign : best));
}
