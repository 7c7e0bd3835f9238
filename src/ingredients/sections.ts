/**
 * The rows of a table by heading: a line `# heading` begins a section, every other line is a row of it.
 *
 * @example sections('# bha\nbha') // [['bha', ['bha']]]
 */
export function sections(table: string): ReadonlyArray<readonly [heading: string, rows: readonly string[]]> {
  return `\n${table.trim()}`
    .split('\n# ')
    .slice(1)
    .map((part) => {
      const [heading = '', ...rows] = part.split('\n');
      return [heading, rows] as const;
    });
}
