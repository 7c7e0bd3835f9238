import type { Settings } from '../arguments.ts';
import type { Broken, InputLine } from '../input.ts';
import { type Checked, outputLine } from '../output.ts';

/** A catalogue has one list for many sizes and shades, mostly close together; so many lists are kept, the oldest goes. */
const KEPT = 500;
const kept = new WeakMap<Settings, Map<string, Checked>>();

/**
 * `outputLine`, where a list that was just judged is not judged again: same text, name, category and settings give the
 * same verdict.
 *
 * @example judged({ id: 2, ingredients: 'Aqua, Retinol' }, settings) // as for the row before, with the id 2
 */
export function judged(input: InputLine, settings: Settings): Checked | Broken {
  const known = kept.get(settings) ?? new Map<string, Checked>();
  kept.set(settings, known);
  const key = JSON.stringify([input.ingredients, input.name, input.category]);
  const before = known.get(key);
  if (before) return { ...before, id: input.id };
  const output = outputLine(input, settings);
  if ('error' in output) return output;
  known.set(key, output);
  const [oldest] = known.size > KEPT ? known.keys() : [];
  if (oldest !== undefined) known.delete(oldest);
  return output;
}
