import '../fake-browser.ts';
import fc from 'fast-check';
import { analyze } from '../../../src/ingredients/analyze.ts';
import { listeners, local, session, shown } from '../fake-browser.ts';
import { mutatedJson } from '../json.ts';
import { ITEMS, MESSAGES } from '../person.ts';
import { type AnyTarget, must, target } from '../target.ts';
import { texts } from '../texts.ts';
import { senders } from './messages.ts';

const { items } = await import('../../../src/platform/items.ts');
const { parseStored } = await import('../../../src/platform/parse-stored.ts');
const { startWorker } = await import('../../../src/platform/worker/start.ts');

startWorker({ analyze, markCss: '', confined: false });

const fromShop = { id: 'ours', url: 'https://shop.example/p/1', frameId: 0, tab: { id: 7, incognito: false } };
const readings = texts.map((text) => ({
  type: 'reading' as const,
  reading: { url: fromShop.url, title: 'Day Cream', extent: 'full' as const, text },
}));
const inputs = fc.oneof(
  fc.record({ raw: readings, sender: fc.constant(fromShop) }),
  fc.record({ raw: mutatedJson(MESSAGES), sender: fc.oneof(fc.constant(fromShop), senders) }),
);

/** The answer of the worker; every message has to get one. */
function answerTo(raw: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    for (const listener of listeners.get('runtime.onMessage') ?? [])
      if (listener(raw, sender, resolve) !== true) reject(new Error('the worker lets the sender wait for nothing'));
  });
}

/** Any message to the running worker: answered, and what is stored afterwards can be read. */
export const worker: AnyTarget = target({
  name: 'worker',
  runs: 2_000,
  inputs,
  holds: async ({ raw, sender }) => {
    local.kept.clear();
    session.kept.clear();
    for (const [key, data] of Object.entries(ITEMS)) local.kept.set(key, JSON.stringify({ v: 1, data }));
    await answerTo(raw, sender);
    const strange = [...local.kept.keys()].filter((key) => !Object.hasOwn(items, key));
    must(strange.length === 0, `it stored ${strange}`);
    for (const [name, item] of Object.entries(items)) {
      const kept = local.kept.get(name);
      const { problem } = parseStored<unknown>(item, kept === undefined ? undefined : JSON.parse(kept));
      must(problem === undefined, `it stored what it cannot read: ${name}, ${problem}`);
    }
    const badge = shown.get('action.setBadgeText') as { readonly text?: string } | undefined;
    must((badge?.text ?? '').length <= 4, `"${badge?.text}" does not fit on the icon`);
  },
});
