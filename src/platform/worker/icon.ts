import type { Badge } from '../../verdict/types.ts';
import { browser } from '../browser.ts';

/** Beginning of the names of the pictures in public/icon, which differ in shape. */
const PICTURES: Readonly<Record<Badge['tone'], string>> = {
  red: 'avoid-',
  amber: 'ask-',
  ease: 'ease-',
  green: 'clear-',
  grey: 'unread-',
  blue: '',
  none: 'idle-',
};

const picture = (tone: Badge['tone']): Record<string, string> =>
  Object.fromEntries([16, 32].map((size) => [size, `/icon/${PICTURES[tone]}${size}.png`]));

/** Background and text of the badge; each pair has a contrast of at least 4.5 : 1. */
const COLOURS: Readonly<Record<Badge['tone'], readonly [background: string, text: string]>> = {
  red: ['#b3261e', '#ffffff'],
  amber: ['#ffc247', '#221a00'],
  ease: ['#ffe08a', '#221a00'],
  green: ['#1f6f43', '#ffffff'],
  grey: ['#5f6368', '#ffffff'],
  blue: ['#1f5fa8', '#ffffff'],
  none: ['#5f6368', '#ffffff'],
};

/**
 * Shows a badge over one tab, or over all that have none of their own (`tabId` absent). Touches the icon only when text or
 * words differ from what it shows; a tab that is gone is no error.
 */
export async function paint(badge: Badge, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  try {
    const shown = await Promise.all([browser.action.getBadgeText(where), browser.action.getTitle(where)]);
    if (shown[0] === badge.text && shown[1] === badge.title) return;
    const [color, textColor] = COLOURS[badge.tone];
    await browser.action.setBadgeBackgroundColor({ ...where, color });
    await browser.action.setBadgeTextColor({ ...where, color: textColor });
    await browser.action.setIcon({ ...where, path: picture(badge.tone) });
    await browser.action.setTitle({ ...where, title: badge.title });
    await browser.action.setBadgeText({ ...where, text: badge.text });
  } catch {
    // The tab was closed in between.
  }
}

/** Takes a tab's own badge away, so that it shows what all tabs show; its picture and words went with its page. */
export async function unpaint(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: null });
  } catch {
    // The tab was closed in between.
  }
}
