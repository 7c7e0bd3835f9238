import type { PageReading } from '../../verdict/types.ts';
import { browser } from '../browser.ts';
import { LIMITS } from '../schemas.ts';

const CHECK = 'check-selection';
const HERE = 'list-is-here';

/** Puts what can be done with a selection into its context menu; once per installation or update. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of [
    [CHECK, browser.i18n.getMessage('menu_check_selection')],
    [HERE, browser.i18n.getMessage('menu_list_is_here')],
  ]) {
    browser.contextMenus.create({ id, title, contexts: ['selection'] });
  }
}

/** What the browser tells of a click in the context menu. */
export interface Chosen {
  readonly menuItemId: string | number;
  readonly selectionText?: string;
  readonly pageUrl?: string;
  readonly frameId?: number;
}

/** Whether the person said "the ingredient list is here", in the page itself and not in a frame of it. */
export const isHere = ({ menuItemId, frameId = 0 }: Chosen): boolean => menuItemId === HERE && frameId === 0;

/** What was selected, as a reading; nothing when another entry was chosen or nothing is selected. */
export function selectionReading(info: Chosen): PageReading | undefined {
  if ((info.menuItemId !== CHECK && info.menuItemId !== HERE) || !info.selectionText) return undefined;
  const text = info.selectionText.slice(0, LIMITS.text);
  const extent = text.length < info.selectionText.length ? 'cut' : 'full';
  return { url: (info.pageUrl ?? '').slice(0, LIMITS.url), origin: 'selection', extent, text };
}

/** Opens the popup over the active tab where the browser allows it; the badge says the same where it does not. */
export async function showPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Not every browser opens a popup without a click on the icon.
  }
}
