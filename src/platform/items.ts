import * as v from 'valibot';
import * as schemas from './schemas.ts';

/** Turns data of one version into data of the next; pure, and total: what it cannot read it passes on. */
export type Migration = (old: unknown) => unknown;

/** One stored value. `migrations[n]` leads from version n + 1 to n + 2, so the version is `migrations.length + 1`. */
export interface Item<T> {
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
  readonly migrations: readonly Migration[];
  /** Lists only: what makes two entries the same; with `max`, the last entries beyond it are dropped. */
  readonly list?: { readonly id: string; readonly max?: number };
}

function item<T>(key: string, schema: v.GenericSchema<unknown, T>, fallback: T): Item<T> {
  return { key, schema, fallback, migrations: [] };
}

type ListItem<T> = Item<readonly T[]> & Required<Pick<Item<T>, 'list'>>;

function listOf<T>(key: string, entry: v.GenericSchema<unknown, T>, id: string, max?: number): ListItem<T> {
  const schema: v.GenericSchema<unknown, readonly T[]> = v.array(entry);
  return { ...item<readonly T[]>(key, schema, []), list: { id, ...(max ? { max } : {}) } };
}

/** Every value in `storage.local`, one row each. Nothing else is ever written there except `aside:` copies. */
export const items = {
  treatments: listOf('treatments', schemas.treatment, 'id'),
  plan: item('plan', schemas.storedPlan, v.parse(schemas.storedPlan, { preset: 'article' })),
  settings: item('settings', schemas.settings, v.parse(schemas.settings, {})),
  approved: listOf('approved', schemas.approvedProduct, 'key'),
  shelf: listOf('shelf', schemas.shelfItem, 'id'),
  reminders: listOf('reminders', schemas.reminder, 'id'),
  /** Where the person showed the list on single sites, newest first. */
  places: listOf('places', schemas.listPlace, 'host', 100),
  nextAppointment: item('nextAppointment', v.nullable(schemas.instant), null),
  done: item('done', v.nullable(schemas.doneToday), null),
  /** Hosts on which the card was switched off. */
  cardOff: item<readonly string[]>('cardOff', v.array(v.string()), []),
  /** Up to when notices were shown. */
  told: item('told', v.nullable(schemas.instant), null),
  remembered: listOf('remembered', schemas.remembered, 'key', 300),
  problems: listOf('problems', schemas.problem, 'asideKey', 50),
} as const;

export type Items = typeof items;
export type ItemName = keyof Items;
export type ItemValue<N extends ItemName> = Items[N]['fallback'];

/** The items that a file of everything holds: what a person entered, without what is only known of pages. */
export const FILE_ITEMS = [
  'treatments',
  'plan',
  'settings',
  'approved',
  'shelf',
  'reminders',
  'places',
  'nextAppointment',
  'done',
] as const satisfies readonly ItemName[];
