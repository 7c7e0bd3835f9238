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

function item<T>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
  more: Partial<Pick<Item<T>, 'migrations' | 'list'>> = {},
): Item<T> {
  return { key, schema, fallback, migrations: [], ...more };
}

/** Every value in `storage.local`, one row each. Nothing else is ever written there except `aside:` copies. */
export const items = {
  treatments: item('treatments', v.array(schemas.treatment), [], { list: { id: 'id' } }),
  plan: item('plan', schemas.planChanges, v.parse(schemas.planChanges, { preset: 'article' })),
  settings: item('settings', schemas.settings, v.parse(schemas.settings, {})),
  approved: item('approved', v.array(schemas.approvedProduct), [], { list: { id: 'key' } }),
  shelf: item('shelf', v.array(schemas.shelfItem), [], { list: { id: 'id' } }),
  reminders: item('reminders', v.array(schemas.reminder), [], { list: { id: 'id' } }),
  nextAppointment: item('nextAppointment', v.nullable(schemas.instant), null),
  done: item('done', v.nullable(schemas.doneToday), null),
  remembered: item('remembered', v.array(schemas.remembered), [], { list: { id: 'key', max: 300 } }),
  problems: item('problems', v.array(schemas.problem), [], { list: { id: 'asideKey', max: 50 } }),
} as const;

export type Items = typeof items;
export type ItemName = keyof Items;
export type ItemValue<N extends ItemName> = Items[N]['fallback'];
