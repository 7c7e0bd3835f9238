import { beforeAppointment, type Situation } from '../aftercare/appointment.ts';
import type { FileProblem } from '../aftercare/file-problem.ts';
import type { Instant, Plan, Treatment } from '../aftercare/types.ts';
import type { PageReading, StoredReading } from '../verdict/types.ts';

/*
 * What the screens may ask of the browser, as types only: a screen, a test or the playground can mock it without loading
 * the browser API. `createApi` in create-api.ts makes the real one.
 */

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
  /** What was read of the product: the moment moves when a treatment or the plan changes. */
  readonly stored?: StoredReading;
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

/** "The list is here": where the person showed the ingredient list on one site. */
export interface ListPlace {
  readonly host: string;
  /** A CSS selector that named exactly one element when it was shown. */
  readonly selector: string;
  readonly shownAt: Instant;
}

/** Checklist entries ticked on one day, "2026-11-24". */
export interface DoneToday {
  readonly day: string;
  readonly ids: readonly string[];
}

/** A stored value that could not be read. The original is kept under `asideKey` until the person erases everything. */
export interface Problem {
  /** Name of the stored item, "treatments". */
  readonly item: string;
  readonly asideKey: string;
  readonly at: Instant;
  readonly reason: string;
}

/** Everything that is stored of the person. The newest treatment in force is the current one. */
export interface Person {
  readonly treatments: readonly Treatment[];
  readonly plan: Plan;
  readonly settings: Settings;
  readonly approved: readonly ApprovedProduct[];
  readonly shelf: readonly ShelfItem[];
  readonly reminders: readonly Reminder[];
  readonly places: readonly ListPlace[];
  readonly nextAppointment: Instant | null;
  readonly done?: DoneToday;
  /** Set when something stored could not be read and was kept aside: the first of `problems`, in words. */
  readonly problem?: string;
  readonly problems?: readonly Problem[];
}

/** What is known of the tab the popup was opened over. */
export type TabState =
  | { readonly kind: 'loading' }
  /** Browser pages, the store, files: nothing can be read here. */
  | { readonly kind: 'closed' }
  /** A site without standing permission that was not read yet. The popup may call `readPage` at once: its click allows it. */
  | { readonly kind: 'unknown-site'; readonly host: string }
  /** Read: `stored.reading.extent` may still be `none`. `always`: the site is read without a click. */
  | { readonly kind: 'read'; readonly host: string; readonly always: boolean; readonly stored: StoredReading };

/** What an import did. A wrong file changes nothing and names the field. */
export type ImportResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly field: string; readonly problem: FileProblem };

/** A product read on some page before, newest first: what listing pages and "seen before" are made of. */
export interface Remembered {
  /** `productKey` of the reading. */
  readonly key: string;
  readonly stored: StoredReading;
}

/**
 * All that the screens ask of the browser. Every promise rejects with a `Failure` (failure.ts) and only when the browser
 * refuses: storage full, no tab, no permission. Screens show that as an error with a way to try again.
 */
export interface Api {
  person(): Promise<Person>;
  /** Calls back after each change of what is stored, from wherever. Returns the unsubscribe. */
  onPerson(listener: (person: Person) => void): () => void;
  /** Tells that this state is on the screen now: what the person does next is done to it. */
  shown(person: Person): void;
  /**
   * Merges the given fields. Lists and records are merged with what other pages wrote since this page last saw them
   * (by `id` or `key`, field by field), so ten popups at once lose nothing.
   */
  change(part: Partial<Person>): Promise<void>;
  tab(): Promise<TabState>;
  onTab(listener: (tab: TabState) => void): () => void;
  /** Reads the page once (activeTab). */
  readPage(): Promise<TabState>;
  /** Must be called inside a click. Resolves to false when the person said no. */
  alwaysCheckSite(host: string): Promise<boolean>;
  /** Takes the permission for a site back and stops reading it. */
  forgetSite(host: string): Promise<void>;
  /** Hosts the person added by "always check this site". */
  sites(): Promise<readonly string[]>;
  /** Analyses pasted text in the worker; `origin` of the reading is `pasted`. */
  analyse(text: string, name?: string): Promise<StoredReading>;
  /** Products read before on this device, newest first; at most 300. */
  remembered(): Promise<readonly Remembered[]>;
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

/** Names one product across visits: host and path of its page without query, or its name for pasted lists. */
export function productKey(reading: PageReading): string {
  const url = URL.parse(reading.url);
  if (url?.protocol.startsWith('http')) return `${url.host}${url.pathname}`;
  return `text:${(reading.title ?? reading.text).slice(0, 120).trim().toLowerCase()}`;
}

/**
 * The plan and treatments a person is judged by at a moment: with the window for stopping things before the next
 * appointment, when they switched it on.
 *
 * @example judge(stored.analysis, ...situationOf(person, now), now)
 */
export function situationOf(person: Person, moment: Instant): readonly [Situation['plan'], Situation['treatments']] {
  const { nextAppointment, settings } = person;
  const { plan, treatments } = beforeAppointment(person, nextAppointment, settings.stopBeforeHours, moment);
  return [plan, treatments];
}
