import { treatmentAt, treatmentOnDay } from '../../src/aftercare/treatment.ts';
import type { Instant, Treatment } from '../../src/aftercare/types.ts';
import { type Catalogue, catalogueOf } from './catalogue/options.ts';
import { namesOf } from './names.ts';

/** What a list is judged against. */
export interface Settings {
  readonly treatment: Treatment;
  readonly at: Instant;
}

export type Arguments =
  | { readonly kind: 'run'; readonly settings: Settings; readonly catalogue: Catalogue }
  | { readonly kind: 'help' }
  | Wrong;

export interface Wrong {
  readonly kind: 'wrong';
  readonly message: string;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads the command line. `--treated` takes an instant or only a day (decision 11: in force from its start, windows
 * from its end); `--at` takes an instant. Without `--at` it is now, without `--treated` it is `--at`. The other options
 * say where a catalogue comes from and goes to. Anything else is `wrong`, with a sentence that says what.
 *
 * @example readArguments(['--treated', '2026-11-24T10:00Z'], Date.now(), 'UTC')
 */
export function readArguments(args: readonly string[], now: Instant, zone: string): Arguments {
  if (args.includes('--help') || args.includes('-h')) return { kind: 'help' };
  const values = namesOf(args);
  if ('kind' in values) return values;
  const settings = settingsOf(values.get('--treated'), values.get('--at'), now, zone);
  const catalogue = catalogueOf(values);
  if ('kind' in settings) return settings;
  return 'kind' in catalogue ? catalogue : { kind: 'run', settings, catalogue };
}

function settingsOf(
  treated: string | undefined,
  moment: string | undefined,
  now: Instant,
  zone: string,
): Settings | Wrong {
  const at = moment === undefined ? now : instantOf(moment);
  if (at === null) return wrong(`--at is not a time: ${moment}`);
  const treatment = treatmentOf(treated, at, zone);
  return treatment ? { treatment, at } : wrong(`--treated is not a time: ${treated}`);
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

/** An answer to arguments that cannot be used. */
export const wrong = (message: string): Wrong => ({ kind: 'wrong', message });
