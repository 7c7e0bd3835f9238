import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { plan } from '../../src/aftercare/plan.ts';
import { analyze } from '../../src/ingredients/analyze.ts';
import { report } from '../../src/verdict/report.ts';
import { translateFrom } from '../../src/verdict/translate.ts';
import type { Report } from '../../src/verdict/types.ts';
import type { Settings } from './arguments.ts';
import type { Broken, InputLine } from './input.ts';

/** One line of output: whose list it was, and the verdict. */
export type Checked = { readonly id: string | number } & Report;

const PLAN = plan();
const say = translateFrom(messages);

/**
 * The verdict over one list as one line of output. Whatever the list holds, a line comes out: a fault of ours becomes
 * an `error` with the line's id.
 *
 * @example outputLine({ id: 1, ingredients: 'Aqua, Retinol' }, settings)
 */
export function outputLine({ id, ingredients, name, category }: InputLine, settings: Settings): Checked | Broken {
  try {
    const analysis = analyze(ingredients, { ...(name ? { name } : {}), ...(category ? { category } : {}) });
    return { id, ...report(analysis, { plan: PLAN, treatments: [settings.treatment], at: settings.at, say }) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
