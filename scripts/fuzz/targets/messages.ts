import fc from 'fast-check';
import { accept, type Sender } from '../../../src/platform/messages.ts';
import { mutatedJson } from '../json.ts';
import { MESSAGES } from '../person.ts';
import { type AnyTarget, must, target } from '../target.ts';

const self = { id: 'ours', base: 'chrome-extension://ours/' };
const URLS = [
  'https://shop.example/p/1?x',
  'https://shop.example.evil/p',
  'chrome-extension://ours/popup.html',
  'chrome-extension://ours.evil/popup.html',
  'about:blank',
  'data:text/html,x',
  'blob:https://shop.example/1',
  'file:///list.html',
  'https://bank.example/',
  '',
];

/** Who may have sent it; frames, other extensions, private windows and pages being prepared included. */
export const senders: fc.Arbitrary<Sender> = fc.record(
  {
    id: fc.constantFrom('ours', 'ours', 'ours', 'theirs', ''),
    url: fc.constantFrom(...URLS),
    frameId: fc.constantFrom(0, 0, 0, 1, -1),
    documentLifecycle: fc.constantFrom('active', 'prerender', 'cached'),
    tab: fc.record({ id: fc.constantFrom(7, 8), incognito: fc.boolean() }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

/** Pages without a host (files, data) all have the origin "null": there only the same address is the same site. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [URL.parse(one)?.origin, URL.parse(other)?.origin];
  return a !== undefined && a === b && (a !== 'null' || one === other);
}

/** Any message from anybody: taken only from us, about the sender's own site, in a shape that is known. */
export const messages: AnyTarget = target({
  name: 'messages',
  runs: 400_000,
  inputs: fc.record({ raw: mutatedJson(MESSAGES), sender: senders }),
  holds: ({ raw, sender }) => {
    const accepted = accept(raw, sender, self);
    must(Object.keys({}).length === 0 && !('polluted' in {}), 'the prototype of all objects was changed');
    if (!accepted) return;
    must(sender.id === 'ours', 'taken from another extension');
    if (accepted.from === 'own-page') {
      must(sender.url?.startsWith(self.base) === true, 'taken from a page that is not ours');
      return;
    }
    must(sender.frameId === 0 && sender.tab?.id !== undefined, 'taken from a frame');
    must(sender.url?.startsWith(self.base) === false, 'one of our pages poses as a shop');
    if (accepted.from !== 'reader') return;
    must(isSameSite(accepted.reading.url, sender.url ?? ''), 'a reading of another site');
    must(sender.documentLifecycle !== 'prerender', 'taken from a page that is not shown');
  },
});
