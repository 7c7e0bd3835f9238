import type { Api, Person, TabState } from '../../../src/platform/api.ts';
import { SERUM } from './data.ts';

/** An `Api` over values in memory, which remembers what was asked of it. */
export function mockApi(start: Person, tab: TabState = { kind: 'closed' }, more: Partial<Api> = {}) {
  let now = start;
  const listeners = new Set<(person: Person) => void>();
  const asked: string[] = [];
  const note = <T>(what: string, answer: T): Promise<T> => {
    asked.push(what);
    return Promise.resolve(answer);
  };
  const set = (next: Person) => {
    now = next;
    for (const listener of listeners) listener(now);
  };
  const api: Api = {
    person: () => Promise.resolve(now),
    onPerson: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shown: () => undefined,
    change: async (part) => {
      asked.push(`change ${Object.keys(part).join(' ')}`);
      set({ ...now, ...part });
    },
    tab: () => Promise.resolve(tab),
    onTab: () => () => undefined,
    readPage: () => note('readPage', tab),
    alwaysCheckSite: (host) => note(`always ${host}`, true),
    forgetSite: (host) => note(`forget ${host}`, undefined),
    sites: () => Promise.resolve(['www.kept-shop.example']),
    analyse: (text) => note(`analyse ${text.slice(0, 20)}`, SERUM),
    remembered: () => Promise.resolve([]),
    allowNotifications: () => note('notifications', true),
    exportAll: () => note('exportAll', '{}'),
    exportPlan: () => note('exportPlan', '{}'),
    import: () => note('import', { ok: true } as const),
    eraseEverything: () => {
      const before = now;
      set({ ...now, treatments: [], shelf: [], approved: [], reminders: [] });
      return note('erase', async () => set(before));
    },
    openPage: (page) => note(`open ${page}`, undefined),
    ...more,
  };
  return { api, asked, person: () => now };
}
