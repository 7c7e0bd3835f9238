import { count, figuresOf, isExact } from './figures.ts';
import { type Measured, type Share, share, type Trial } from './measure.ts';

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const told = (part: Share): string => (part.all === 0 ? '–' : `${percent(share(part))} (${part.right}/${part.all})`);
const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

/** One row for every value of a field, with recall, notes and precision of its own. */
function byField(trials: readonly Trial[], field: 'family' | 'source' | 'lang'): readonly (readonly string[])[] {
  return sorted(trials.map((trial) => trial[field])).map((value) => {
    const mine = trials.filter((trial) => trial[field] === value);
    const shares = (['recall', 'contextual', 'precision'] as const).map((kind) => told(count(mine, kind)));
    return [value, ...shares];
  });
}

function columns(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function misses({ trials, wrongGreen, splits }: Measured): readonly string[] {
  const word = { recall: 'MISS ', contextual: 'NOTE ', precision: 'FALSE' } as const;
  return [
    ...trials
      .filter(({ right }) => !right)
      .map(({ kind, id, family, words }) => `${word[kind]} ${id}  ${family}  ${words}`),
    ...trials.filter(({ severe }) => severe).map(({ id, family, words }) => `ONLY  ${id}  ${family}  ${words}`),
    ...wrongGreen.map((id) => `GREEN ${id}`),
    ...splits
      .filter((split) => !isExact(split))
      .map(({ id, right, wanted, got }) => `SPLIT ${id}  ${right} right of ${wanted}, ${got} given`),
  ];
}

/**
 * The whole report as text: totals, per family, source and language, and every miss (`MISS`), missing note (`NOTE`),
 * false alarm (`FALSE`), alarm on entries worth a note only (`ONLY`), wrong green and inexact split.
 */
export function report(measured: Measured): string {
  const { trials, lists, none } = measured;
  const figures = figuresOf(measured);
  const head = (field: string): readonly string[] => [field, 'recall', 'notes', 'precision'];
  return [
    `recall of decisive findings     ${told(count(trials, 'recall'))}`,
    `contextual findings mentioned   ${told(count(trials, 'contextual'))}`,
    `precision of alarms             ${told(count(trials, 'precision'))}, on entries worth a note only ${percent(figures.severe)}`,
    `full lists read                 ${told(lists)}`,
    `texts without a list unread     ${told(none)}`,
    `wrong greens                    ${figures.wrongGreen}`,
    `names split right               F1 ${percent(figures.splitF1)}, whole texts ${percent(figures.splitExact)}`,
    ...(['family', 'source', 'lang'] as const).map((field) => `\n${columns(head(field), byField(trials, field))}`),
    `\n${misses(measured).join('\n')}`,
  ].join('\n');
}

/** The table of the README, markdown, one row per family and one for all. */
export function table(measured: Measured): string {
  const { trials } = measured;
  const figures = figuresOf(measured);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const total = (['recall', 'contextual', 'precision'] as const).map((kind) => told(count(trials, kind)));
  return [
    line(['family', 'found', 'noted', 'alarms that are right']),
    line(['---', '---', '---', '---']),
    ...byField(trials, 'family').map(([family = '', ...cells]) => line([`\`${family}\``, ...cells])),
    line(['**all**', ...total]),
    '',
    `Names split right: F1 ${percent(figures.splitF1)}. Full lists read: ${percent(figures.read)}. Texts without a list left unread: ${percent(figures.none)}. Wrong greens: ${figures.wrongGreen}.`,
  ].join('\n');
}
