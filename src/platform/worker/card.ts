import type { Instant } from '../../aftercare/types.ts';
import { badgeTitle } from '../../verdict/badge-title.ts';
import type { PageReading, Verdict } from '../../verdict/types.ts';
import type { Person } from '../api.ts';
import { browser } from '../browser.ts';
import type { Card } from '../messages.ts';
import { read, update } from '../storage.ts';
import { askPage, patiently } from './tab.ts';
import { sayTo, translate } from './think.ts';

const CARD_FILE = '/content-scripts/card.js';
/** More names than this are in the popup, and a longer text of the clinic. */
const MOST_NAMES = 6;
const MOST_LETTERS = 240;

/** What the card says at a moment; nothing unless something is in the way and the person wants a card here. */
export async function cardAt(
  person: Person,
  { origin, url }: PageReading,
  verdict: Verdict,
  now: Instant,
): Promise<Card | null> {
  if (!person.settings.card) return null;
  const off = [...(await read('cardOff')), ...(await offForNow())];
  if (origin === 'selection' || off.includes(URL.parse(url)?.host ?? '')) return null;
  return cardOf(verdict, person, now);
}

function cardOf(verdict: Verdict, person: Person, now: Instant): Card | null {
  const { level } = verdict;
  if (level === 'clear' || level === 'unread') return null;
  const inTheWay = verdict.findings.filter((finding) => finding.level !== 'note').flatMap(({ words }) => words);
  const t = translate;
  return {
    tone: level,
    ...clinicOf(person),
    line: badgeTitle(verdict, { ...sayTo(person), now }),
    names: inTheWay.slice(0, MOST_NAMES).map(({ text, start, end }) => ({ text, start, end })),
    words: { label: t('extension_name'), smaller: t('card_smaller'), larger: t('card_larger'), off: t('card_off') },
  };
}

/** The clinic's words, which stand first everywhere; not where somebody looking on is to learn nothing of a treatment. */
function clinicOf({ plan, settings }: Person): Pick<Card, 'clinic'> {
  const text = plan.clinicText.trim();
  if (text === '' || settings.discreet) return {};
  const letters = [...text.slice(0, 2 * MOST_LETTERS)];
  const short = letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')} …` : text;
  return { clinic: { label: translate('clinic_says'), text: short } };
}

/** Shows a card in a tab, or takes it away; brings the card's script first when the page has none yet. */
export async function putCard(tabId: number, card: Card | null): Promise<void> {
  if (card) {
    await patiently(browser.scripting.executeScript({ target: { tabId }, files: [CARD_FILE] }));
  }
  await askPage(tabId, { type: 'card', card });
}

/** Where the hosts of private windows are kept: in the browser's memory, gone with the last private window. */
const OFF_FOR_NOW = 'card-off';

async function offForNow(): Promise<readonly string[]> {
  const { [OFF_FOR_NOW]: hosts } = await browser.storage.session.get(OFF_FOR_NOW);
  return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
}

/** "Not on this site": remembered until cards are switched off altogether; a site of a private window is never written down. */
export async function switchCardOff(host: string, incognito: boolean): Promise<void> {
  if (incognito) {
    await browser.storage.session.set({ [OFF_FOR_NOW]: [...new Set([...(await offForNow()), host])] });
    return;
  }
  await update('cardOff', (hosts) => (hosts.includes(host) ? hosts : [...hosts, host]));
}

/** Switching all cards off forgets the single sites, so that switching them on again means everywhere. */
export async function forgetSingleSites(person: Person): Promise<void> {
  if (!person.settings.card) await update('cardOff', (hosts) => (hosts.length > 0 ? [] : hosts));
}
