import * as v from 'valibot';
import type { FileProblem } from '../aftercare/file-problem.ts';
import { AREAS, HOUR, type Instant, KINDS, type Treatment } from '../aftercare/types.ts';
import type { StoredReading } from '../verdict/types.ts';
import type { DoneToday, ListPlace, Settings, ShelfItem } from './api.ts';
import * as schemas from './schemas.ts';

/*
 * What a file must be like to be taken over: stricter than what storage may hold, since nobody has seen it yet.
 */
const EARLIEST: Instant = Date.UTC(2000, 0);
const AHEAD_MS = 2 * 365 * 24 * HOUR;
const MOST_STOP_HOURS = 720;

const problem = (code: FileProblem): FileProblem => code;
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(schemas.LIMITS.name));

/** A check of a whole object that names the field to look at. */
function blaming<T extends object>(
  key: keyof T & string,
  isFine: (value: T) => boolean,
  code: FileProblem,
): v.RawCheckAction<T> {
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed || isFine(dataset.value)) return;
    const { value } = dataset;
    addIssue({
      message: code,
      path: [{ type: 'object', origin: 'value', input: { [key]: value[key] }, key, value: value[key] }],
    });
  });
}

/** A moment somebody can have meant. */
const momentBefore = (latest: Instant): v.GenericSchema<unknown, Instant> =>
  v.pipe(
    schemas.instant,
    v.check((at) => at >= EARLIEST && at <= latest, problem('moment')),
  );

/** In force from the treatment itself, or from the start of the day at whose end the windows begin (decision 11). */
function fits({ precision, at, inForceFrom }: Treatment): boolean {
  const length = at - inForceFrom;
  return precision === 'minute' ? length === 0 : length > 0 && length <= 36 * HOUR;
}

function treatment(moment: v.GenericSchema<unknown, Instant>): v.GenericSchema<unknown, Treatment> {
  const shape: v.GenericSchema<unknown, Treatment> = v.strictObject({
    id: name,
    at: moment,
    inForceFrom: moment,
    precision: v.picklist(['minute', 'day']),
    areas: v.pipe(v.array(v.picklist(AREAS)), v.minLength(1)),
    kind: v.picklist(KINDS),
  });
  return v.pipe(shape, blaming<Treatment>('inForceFrom', fits, 'moment'));
}

/** Every entry stands in the text at its place, or marks and findings would point at other words. */
function isCoherent({ reading: { text }, analysis: { lists } }: StoredReading): boolean {
  return lists.every(({ recognitions, highlights = [] }) =>
    [...recognitions, ...highlights].every(
      ({ ingredient: { start, end, text: printed }, hits }) =>
        text.slice(start, end) === printed && hits.every((hit) => start <= hit.start && hit.end <= end),
    ),
  );
}

const shelfItem = v.pipe(
  schemas.shelfItem,
  blaming<ShelfItem>('stored', ({ stored }) => isCoherent(stored), 'kind'),
);

/** A list without two entries of one id. */
function listOf<T>(entry: v.GenericSchema<unknown, T>, idOf: (one: T) => string): v.GenericSchema<unknown, T[]> {
  return v.pipe(
    v.array(entry),
    v.maxLength(schemas.LIMITS.entries),
    v.check((all) => new Set(all.map(idOf)).size === all.length, problem('twice')),
  );
}

const settings = v.pipe(
  schemas.settings,
  blaming<Settings>('stopBeforeHours', ({ stopBeforeHours }) => stopBeforeHours <= MOST_STOP_HOURS, 'range'),
);

const doneToday = v.nullable(
  v.pipe(
    schemas.doneToday,
    blaming<DoneToday>('day', ({ day }) => /^\d{4}-\d{2}-\d{2}$/.test(day), 'moment'),
  ),
);

/**
 * The whole file as of a moment. The plan in it has a reader of its own (`parsePlanFile`).
 *
 * @example v.safeParse(fileSchema(Date.now()), data)
 */
export function fileSchema(now: Instant) {
  const moment = momentBefore(now + AHEAD_MS);
  return v.strictObject({
    format: v.literal('afterneedle'),
    version: v.literal(1),
    treatments: v.optional(listOf<Treatment>(treatment(moment), ({ id }) => id)),
    plan: v.optional(v.unknown()),
    settings: v.optional(settings),
    approved: v.optional(listOf(v.object({ key: v.string(), name, approvedAt: moment }), ({ key }) => key)),
    shelf: v.optional(listOf<ShelfItem>(shelfItem, ({ id }) => id)),
    reminders: v.optional(
      listOf(v.object({ id: name, name, at: moment, stored: v.optional(schemas.storedReading) }), ({ id }) => id),
    ),
    places: v.optional(
      listOf<ListPlace>(v.object({ host: name, selector: schemas.selector, shownAt: moment }), ({ host }) => host),
    ),
    nextAppointment: v.optional(v.nullable(moment)),
    done: v.optional(doneToday),
  });
}
