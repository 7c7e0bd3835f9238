/** The host itself has no box: nothing that the page says of elements reaches what is inside. */
export const bare: Readonly<Record<string, string>> = { all: 'initial', display: 'contents' };

/** Styles an element through the object model, stronger than any rule of the page. */
export function style(element: HTMLElement | SVGElement, rules: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
}

/** A button that looks the same on every page; at least 24 pixels each way. */
export function button(document: Document, text: string, label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.setAttribute('aria-label', label);
  style(made, {
    all: 'revert',
    font: 'inherit',
    color: 'inherit',
    background: 'transparent',
    border: '1px solid currentColor',
    'border-radius': '6px',
    padding: '1px 8px',
    'min-width': '24px',
    'min-height': '24px',
    cursor: 'pointer',
  });
  return made;
}

/** Octagon, triangle, circle: the tones differ in shape as well as in colour. */
const SHAPES = {
  avoid: { fill: '#b3261e', points: '6,1 14,1 19,6 19,14 14,19 6,19 1,14 1,6' },
  ask: { fill: '#b07500', points: '10,1 19,18 1,18' },
  'ease-in': { fill: '#b07500', points: '10,1 19,10 10,19 1,10' },
} as const;

/** The small sign before the line; the words beside it say the same. */
export function shapeOf(document: Document, tone: keyof typeof SHAPES): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  picture.setAttribute('viewBox', '0 0 20 20');
  picture.setAttribute('aria-hidden', 'true');
  style(picture, { width: '20px', height: '20px', flex: 'none' });
  const shape = document.createElementNS(space, 'polygon');
  shape.setAttribute('points', SHAPES[tone].points);
  shape.setAttribute('fill', SHAPES[tone].fill);
  picture.append(shape);
  return picture;
}
