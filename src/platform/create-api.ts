import * as v from 'valibot';
import type { StoredReading } from '../verdict/types.ts';
import { onTabState, readPage, readTabState } from './active-tab.ts';
import type { Api, Person } from './api.ts';
import { browser } from './browser.ts';
import { Failure } from './failure.ts';
import type { OwnPageMessage } from './messages.ts';
import { openPage } from './pages.ts';
import { changePerson, loadPerson, PERSON_ITEMS } from './person.ts';
import { storedReading } from './schemas.ts';
import { Seen } from './seen.ts';
import { grantedOrigins, originOf } from './sites.ts';
import { erase, onChange, read, restore, snapshot } from './storage.ts';

/**
 * The real `Api` for one page of the extension.
 *
 * @example const api = createApi(); const person = await api.person();
 */
export function createApi(): Api {
  return { ...personApi(), ...tabApi(), ...fileApi(), analyse, openPage };
}

function personApi(): Pick<Api, 'person' | 'onPerson' | 'shown' | 'change' | 'remembered'> {
  const seen = new Seen<Person>();
  let onScreen: Person | undefined;
  const person = async (): Promise<Person> => {
    const loaded = await loadPerson();
    seen.add(loaded, Date.now());
    return loaded;
  };
  return {
    person,
    onPerson: (listener) =>
      onChange((names) => {
        if (PERSON_ITEMS.some((name) => names.has(name))) void person().then(listener);
      }),
    shown: (now) => {
      onScreen = now;
    },
    change: async (part) => {
      const base = seen.base(Date.now()) ?? (await person());
      return changePerson(base, part, seen.latest(), onScreen);
    },
    remembered: () => read('remembered'),
  };
}

function tabApi(): Pick<
  Api,
  'tab' | 'onTab' | 'readPage' | 'alwaysCheckSite' | 'forgetSite' | 'sites' | 'allowNotifications'
> {
  return {
    tab: readTabState,
    onTab: onTabState,
    readPage,
    // Nothing may be awaited before a request: the browser only takes it inside the click.
    alwaysCheckSite: (host) => browser.permissions.request({ origins: [originOf(host)] }),
    allowNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
    forgetSite: async (host) => {
      await browser.permissions.remove({ origins: [originOf(host)] });
    },
    sites: async () => (await grantedOrigins()).flatMap((origin) => URL.parse(origin.replace(/\*$/, ''))?.host ?? []),
  };
}

/** Files are for the options page; the popup does not load what reads them. */
const transfer = () => import('./transfer.ts');

function fileApi(): Pick<Api, 'exportAll' | 'exportPlan' | 'import' | 'eraseEverything'> {
  return {
    exportAll: async () => (await transfer()).exportFile('all'),
    exportPlan: async () => (await transfer()).exportFile('plan'),
    import: async (json) => (await transfer()).importFile(json, Date.now()),
    eraseEverything: async () => {
      const saved = await snapshot();
      await erase();
      await browser.storage.session.clear();
      return () => restore(saved);
    },
  };
}

async function analyse(text: string, name?: string): Promise<StoredReading> {
  const message: OwnPageMessage = { type: 'analyse', text, ...(name ? { name } : {}) };
  const reply: unknown = await browser.runtime.sendMessage(message);
  const parsed = v.safeParse(storedReading, reply);
  if (!parsed.success) throw new Failure('worker-silent');
  return parsed.output;
}
