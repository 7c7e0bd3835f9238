import type { PageReading } from '../../verdict/types.ts';
import { browser } from '../browser.ts';
import { LIMITS } from '../schemas.ts';

const MENU_ID = 'check-selection';

/** Puts "Check the selected text" into the context menu of selections; once per installation or update. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ID,
    title: browser.i18n.getMessage('menu_check_selection'),
    contexts: ['selection'],
  });
}

/** What was selected, as a reading; nothing when another entry was chosen or nothing is selected. */
export function selectionReading(info: {
  readonly menuItemId: string | number;
  readonly selectionText?: string;
  readonly pageUrl?: string;
}): PageReading | undefined {
  if (info.menuItemId !== MENU_ID || !info.selectionText) return undefined;
  const text = info.selectionText.slice(0, LIMITS.text);
  return { url: (info.pageUrl ?? '').slice(0, LIMITS.url), origin: 'selection', extent: 'full', text };
}

/** Opens the popup over the active tab where the browser allows it; the badge says the same where it does not. */
export async function showPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Not every browser opens a popup without a click on the icon.
  }
}
