import * as v from 'valibot';
import type { Item } from './items.ts';

/** What became of a stored value. `problem` is set when something had to be left out. */
export interface Parsed<T> {
  readonly value: T;
  readonly problem?: string;
}

/** The version that `write` gives an item. */
export const versionOf = (item: Pick<Item<unknown>, 'migrations'>): number => item.migrations.length + 1;

/**
 * Reads a stored value: migrates it from the version it was written in, then checks it.
 * Nothing stored gives the fallback without a problem; a list keeps its readable entries; a value of a later version
 * (after a downgrade) is used when it still fits. Never throws.
 *
 * @example parseStored(items.settings, undefined).value.marks // true
 */
export function parseStored<T>(item: Item<T>, raw: unknown): Parsed<T> {
  if (raw === undefined) return { value: item.fallback };
  const opened = open(item, raw);
  if (opened.problem !== undefined) return { value: item.fallback, problem: opened.problem };
  const whole = v.safeParse(item.schema, opened.data);
  if (whole.success) return { value: whole.output };
  const problem = firstIssue(whole.issues);
  return { value: salvage(item, opened.data) ?? item.fallback, problem };
}

/** Takes the value out of its envelope and up to the present version. */
function open(item: Item<unknown>, raw: unknown): { data?: unknown; problem?: string } {
  const envelope = v.safeParse(v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(1)), data: v.unknown() }), raw);
  if (!envelope.success) return { problem: 'not a value that this extension writes' };
  try {
    const steps = item.migrations.slice(envelope.output.v - 1);
    return { data: steps.reduce<unknown>((data, migrate) => migrate(data), envelope.output.data) };
  } catch (error) {
    return { problem: `migration failed: ${String(error)}` };
  }
}

/** The entries of a list that can be read, so that one bad entry does not take the others with it. */
function salvage<T>(item: Item<T>, data: unknown): T | undefined {
  if (!item.list || !Array.isArray(data)) return undefined;
  const readable = data.filter((entry) => v.safeParse(item.schema, [entry]).success);
  const result = v.safeParse(item.schema, readable);
  return result.success ? result.output : undefined;
}

/** "preset: Invalid type …": the first issue with its place, for the problem list. */
function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const first = issues[0];
  if (!first) return 'unreadable';
  const path = v.getDotPath(first);
  return path ? `${path}: ${first.message}` : first.message;
}
