// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../src/ui/shell/keep-focus.ts';

let stop = (): void => undefined;
beforeEach(() => {
  document.body.innerHTML = `<main id="root"><h1>Plan</h1>
    <section id="a"><h2>Treatments</h2><div id="place"><button id="change">Change</button></div><p><button id="other">Other</button></p></section></main>`;
  const root = document.querySelector<HTMLElement>('#root');
  if (root) stop = keepFocus(root);
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const the = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
/** What has the focus after a change of the screen was seen. */
async function focusedAfter(change: () => void): Promise<string> {
  change();
  await new Promise((done) => setTimeout(done, 0));
  return document.activeElement?.textContent ?? '';
}

describe('when the control that has the focus goes', () => {
  beforeEach(() => the('#change').focus());

  it.each([
    ['the heading of what came in its place', '<form><h3>When?</h3><input></form>', 'When?'],
    ['its first control where it has no heading', '<form><p>When?</p><button>Save</button></form>', 'Save'],
    ['the heading of the section where nothing came', '', 'Treatments'],
    ['the heading of the section where only words came', '<p>Done.</p>', 'Treatments'],
  ])('the focus passes to %s', async (_, html, focused) => {
    expect(await focusedAfter(() => (the('#place').innerHTML = html))).toBe(focused);
  });

  it('a screen that moved the focus itself has its way', async () => {
    const moved = () => {
      the('#place').innerHTML = '<h3>When?</h3>';
      the('#other').focus();
    };
    expect(await focusedAfter(moved)).toBe('Other');
  });

  it('a change elsewhere leaves the focus where it is', async () => {
    expect(await focusedAfter(() => the('#other').remove())).toBe('Change');
  });
});

it('without a focus nothing takes it', async () => {
  expect(await focusedAfter(() => the('#place').remove())).toBe(document.body.textContent);
});
