import type { Instant, Plan, Treatment } from '../aftercare/types.ts';
import type { PageReading, StoredReading } from '../verdict/types.ts';

/** A product the person's clinic has approved: judged as always, but said first and never alarming. */
export interface ApprovedProduct {
  /** `productKey` of the reading. */
  readonly key: string;
  readonly name: string;
  readonly approvedAt: Instant;
}

/** A product at home, or saved while shopping. */
export interface ShelfItem {
  readonly id: string;
  readonly name: string;
  readonly stored: StoredReading;
}

/** "Tell me when it is OK." */
export interface Reminder {
  readonly id: string;
  readonly name: string;
  readonly at: Instant;
}

/** How the extension behaves; what applies to the skin is the plan. */
export interface Settings {
  /** Mark the words on the page. */
  readonly marks: boolean;
  /** Show the small card beside the list. */
  readonly card: boolean;
  /** Icon and tooltip say nothing of a treatment. */
  readonly discreet: boolean;
  /** One sunscreen reminder a day, off until asked. */
  readonly sunscreenReminder: boolean;
  /** Tell when a family opens, off until asked. */
  readonly openingReminder: boolean;
  /** No notification between these hours of the day, 0–23; equal numbers: no quiet hours. */
  readonly quietFrom: number;
  readonly quietUntil: number;
  /** Hours before the next appointment in which families to stop are shown; 0 is off. */
  readonly stopBeforeHours: number;
}

/** Everything that is stored of the person. The newest treatment in force is the current one. */
export interface Person {
  readonly treatments: readonly Treatment[];
  readonly plan: Plan;
  readonly settings: Settings;
  readonly approved: readonly ApprovedProduct[];
  readonly shelf: readonly ShelfItem[];
  readonly reminders: readonly Reminder[];
  readonly nextAppointment: Instant | null;
  /** Checklist entries ticked today, and the day they belong to, "2026-11-24". */
  readonly done?: { readonly day: string; readonly ids: readonly string[] };
  /** Set when something stored could not be read and was kept aside. */
  readonly problem?: string;
}

/** What is known of the tab the popup was opened over. */
export type TabState =
  | { readonly kind: 'loading' }
  /** Browser pages, the store, files: nothing can be read here. */
  | { readonly kind: 'closed' }
  /** A site without standing permission that was not read yet. */
  | { readonly kind: 'unknown-site'; readonly host: string }
  /** Read: `stored.reading.extent` may still be `none`. `always`: the site is read without a click. */
  | { readonly kind: 'read'; readonly host: string; readonly always: boolean; readonly stored: StoredReading };

/** What an import did. A wrong file changes nothing and names the field. */
export type ImportResult = { readonly ok: true } | { readonly ok: false; readonly field: string; readonly problem: string };

/**
 * All that the screens ask of the browser. Implemented in src/platform, mocked in tests and in the playground.
 * Every promise rejects only when the browser does; screens show that as an error with a way to try again.
 */
export interface Api {
  person(): Promise<Person>;
  /** Calls back after each change of what is stored, from wherever. Returns the unsubscribe. */
  onPerson(listener: (person: Person) => void): () => void;
  /** Merges the given fields. */
  change(part: Partial<Person>): Promise<void>;
  tab(): Promise<TabState>;
  onTab(listener: (tab: TabState) => void): () => void;
  /** Reads the page once (activeTab). */
  readPage(): Promise<TabState>;
  /** Must be called inside a click. Resolves to false when the person said no. */
  alwaysCheckSite(host: string): Promise<boolean>;
  /** Analyses pasted text in the worker; `origin` of the reading is `pasted`. */
  analyse(text: string, name?: string): Promise<StoredReading>;
  /** Must be called inside a click. */
  allowNotifications(): Promise<boolean>;
  /** Everything as a JSON text (documented schema, version). */
  exportAll(): Promise<string>;
  /** Only the plan, to pass on to others or from a clinic. */
  exportPlan(): Promise<string>;
  import(json: string): Promise<ImportResult>;
  /** Erases everything; the returned function undoes it until the page is left. */
  eraseEverything(): Promise<() => Promise<void>>;
  openPage(page: 'options' | 'recovery' | 'welcome'): Promise<void>;
}

/** Names one product across visits: origin and path of its page without query, or its name for pasted lists. */
export function productKey(reading: PageReading): string {
  const url = URL.parse(reading.url);
  if (url && url.protocol.startsWith('http')) return `${url.host}${url.pathname}`;
  return `text:${(reading.title ?? reading.text).slice(0, 120).trim().toLowerCase()}`;
}
