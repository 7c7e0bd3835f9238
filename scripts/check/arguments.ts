import { treatmentAt, treatmentOnDay } from '../../src/aftercare/treatment.ts';
import type { Instant, Treatment } from '../../src/aftercare/types.ts';

export interface Settings {
  readonly treatment: Treatment;
  readonly at: Instant;
}

export type Arguments =
  | { readonly kind: 'run'; readonly settings: Settings }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads the command line. `--treated` takes an instant or only a day (decision 11: in force from its start, windows
 * from its end); `--at` takes an instant. Without `--at` it is now, without `--treated` it is `--at`.
 * Anything else is `wrong`, with a sentence that says what.
 *
 * @example readArguments(['--treated', '2026-11-24T10:00Z'], Date.now(), 'UTC')
 */
export function readArguments(args: readonly string[], now: Instant, zone: string): Arguments {
  if (args.includes('--help') || args.includes('-h')) return { kind: 'help' };
  const values = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const [name = '', inline] = (args[i] ?? '').split(/=(.*)/s);
    if (name !== '--treated' && name !== '--at') return wrong(`unknown argument: ${args[i]}`);
    if (values.has(name)) return wrong(`${name} is given twice`);
    const value = inline ?? args[++i];
    if (value === undefined) return wrong(`${name} needs a time such as 2026-11-24T10:00Z`);
    values.set(name, value);
  }
  return settingsOf(values.get('--treated'), values.get('--at'), now, zone);
}

function settingsOf(treated: string | undefined, moment: string | undefined, now: Instant, zone: string): Arguments {
  const at = moment === undefined ? now : instantOf(moment);
  if (at === null) return wrong(`--at is not a time: ${moment}`);
  const treatment = treatmentOf(treated, at, zone);
  return treatment ? { kind: 'run', settings: { treatment, at } } : wrong(`--treated is not a time: ${treated}`);
}

function treatmentOf(treated: string | undefined, at: Instant, zone: string): Treatment | null {
  if (treated !== undefined && ISO_DAY.test(treated)) {
    const day = treatmentOnDay(treated, zone);
    return day.ok ? day.value : null;
  }
  const instant = treated === undefined ? at : instantOf(treated);
  const made = instant === null ? null : treatmentAt(instant);
  return made?.ok ? made.value : null;
}

/** A time without an offset is local, as in `Date`; an impossible one is `null`. */
function instantOf(text: string): Instant | null {
  if (ISO_DAY.test(text)) return instantOf(`${text}T00:00`);
  const instant = ISO_TIME.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(instant) ? instant : null;
}

const wrong = (message: string): Arguments => ({ kind: 'wrong', message });
