import type { Mark } from '../messages.ts';

/** Line and tint of each mark: the shape of the line tells them apart without colour, on light and on dark pages. */
const LOOKS: Readonly<Record<Mark['tone'], readonly [line: string, color: string, tint: string]>> = {
  avoid: ['wavy', '#d93a2f', 'rgb(217 58 47 / 22%)'],
  ask: ['dashed', '#c98500', 'rgb(235 165 20 / 24%)'],
  'ease-in': ['double', '#c98500', 'rgb(235 165 20 / 14%)'],
  note: ['dotted', '#7d8590', 'transparent'],
};

/**
 * The style of the marks for the highlights of these names; on paper nothing is marked.
 *
 * @example markCss({ avoid: 'mark-1', ask: 'mark-2', 'ease-in': 'mark-3', note: 'mark-4' })
 */
export function markCss(names: Readonly<Record<Mark['tone'], string>>): string {
  const rules = (Object.keys(LOOKS) as Mark['tone'][]).map((tone) => {
    const [line, color, tint] = LOOKS[tone];
    return `::highlight(${names[tone]}){text-decoration:underline ${line} 2px ${color};background-color:${tint}}`;
  });
  return `@media screen{${rules.join('')}}`;
}
