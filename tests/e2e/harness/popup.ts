import { type CDPSession, chromium, type Page } from '@playwright/test';
import { sendTo, until } from './start.ts';

const popupOf = (id: string): string => `chrome-extension://${id}/popup.html`;

/** A real click on an extension's icon over a page: grants activeTab and opens the real popup. */
export async function clickIcon(cdp: CDPSession, port: string, page: Page, id: string): Promise<Page> {
  await page.bringToFront();
  await closePopups(cdp, id);
  const targetId = await tabOf(cdp, page);
  await sendTo(cdp, 'Extensions.triggerAction', { id, targetId });
  return popupPage(cdp, port, id);
}

/** The debugger's name of the tab that shows a page: found by a title that no other has. */
async function tabOf(cdp: CDPSession, page: Page): Promise<string> {
  const marker = `t${Date.now()}`;
  const title = await page.title();
  const name = (text: string): Promise<void> =>
    page.evaluate((said) => {
      document.title = said;
    }, text);
  await name(marker);
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  await name(title);
  const target = targetInfos.find((info) => info.title === marker);
  if (!target) throw new Error('the tab of the page was not found');
  return target.targetId;
}

/** The popup is no page of the context: a second connection, made once it is there, sees it. */
async function popupPage(cdp: CDPSession, port: string, id: string): Promise<Page> {
  await until(async () => (await popups(cdp, id)).length > 0);
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const popup = second
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith(popupOf(id)));
  if (!popup) throw new Error('the popup was not found');
  popup.once('close', () => void second.close());
  return popup;
}

/** The popups that are open, the popup shown as a page among them. */
async function popups(cdp: CDPSession, id: string): Promise<readonly string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.filter(({ url }) => url.startsWith(popupOf(id))).map(({ targetId }) => targetId);
}

/** A popup that something else opened, or that is still closing, would take the click for its end. */
async function closePopups(cdp: CDPSession, id: string): Promise<void> {
  for (const targetId of await popups(cdp, id)) {
    await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
  await until(async () => (await popups(cdp, id)).length === 0);
}
