/**
 * What a screen reader says on its way through the screen: landmarks' names are left out, headings come with their level,
 * controls with their name, role and state, everything else as its text. Hidden parts and closed details are silent.
 */
export function spoken(root: Element = document.body): readonly string[] {
  return lines(root)
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/ ([,:)])/g, '$1')
        .replace(/\( /g, '(')
        .trim(),
    )
    .filter(Boolean);
}

const CONTROLS = 'button, input, select, textarea, summary, a[href]';
const ROLES: Readonly<Record<string, string>> = { BUTTON: 'button', SELECT: 'choice', TEXTAREA: 'edit', A: 'link' };

function lines(one: Element): string[] {
  if (one.getAttribute('aria-hidden') === 'true' || one.hasAttribute('hidden')) return [];
  if (/^H[1-4]$/.test(one.tagName)) return [`heading ${one.tagName[1]}: ${one.textContent}`];
  if (one.getAttribute('role') === 'img') return [`picture: ${one.getAttribute('aria-label')}`];
  if (one.matches(CONTROLS)) return [control(one)];
  if (one.tagName === 'LABEL') return [...one.querySelectorAll('input')].map(control); // its words are the control's name
  const inner = [...one.childNodes].flatMap((child) => {
    if (child instanceof Element) return closed(one, child) ? [] : lines(child);
    return child.nodeType === Node.TEXT_NODE ? [child.textContent ?? ''] : [];
  });
  return isLine(one) ? [inner.join(' ')].filter((line) => line.trim()) : inner;
}

/** A paragraph, or a list entry of words alone, without a control in it is said in one go. */
const isLine = (one: Element): boolean =>
  !one.querySelector(CONTROLS) &&
  (/^(P|DT|DD|LEGEND)$/.test(one.tagName) ||
    one.className === 'quiet' ||
    (one.tagName === 'LI' && !one.querySelector('p, ul, ol, div, h2, h3, h4, .name-text')));

/** The live regions in their order, with the section they stand in: what may be said without being looked at. */
export const liveRegions = (): readonly string[] =>
  [...document.querySelectorAll('[role="status"], [role="alert"], [role="timer"], [aria-live]')].map((one) => {
    const title = one.closest('[aria-labelledby], [aria-label], header');
    const name = title?.getAttribute('aria-label') ?? title?.querySelector('h1, h2, h3')?.textContent ?? '';
    const kind = one.getAttribute('role') ?? `live ${one.getAttribute('aria-live')}`;
    return `${kind} in ${name}: ${(one.textContent ?? '').replace(/\s+/g, ' ').trim()}`;
  });

const closed = (parent: Element, child: Element): boolean =>
  parent.tagName === 'DETAILS' && !parent.hasAttribute('open') && child.tagName !== 'SUMMARY';

function control(one: Element): string {
  const role =
    one.getAttribute('role') ?? (one instanceof HTMLInputElement ? one.type : ROLES[one.tagName]) ?? 'details';
  const state = [
    one instanceof HTMLInputElement && one.checked ? 'on' : '',
    one.getAttribute('aria-selected') === 'true' ? 'selected' : '',
    one.getAttribute('aria-invalid') === 'true' ? 'wrong' : '',
  ];
  return `${role}: ${[nameOf(one), ...state].filter(Boolean).join(', ')}`;
}

function nameOf(one: Element): string {
  const label = one.getAttribute('aria-label');
  if (label) return label;
  if (!/^(INPUT|SELECT|TEXTAREA)$/.test(one.tagName)) return one.textContent ?? '';
  return (one.closest('label') ?? document.querySelector(`label[for="${one.id}"]`))?.textContent ?? '';
}
