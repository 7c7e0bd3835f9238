import type { Mark, Tile } from '../messages.ts';

/** Line and tint of each mark: the shape of the line tells them apart without colour, on light and on dark pages. */
const LOOKS: Readonly<Record<Mark['tone'], readonly [line: string, color: string, tint: string]>> = {
  avoid: ['wavy', '#d93a2f', 'rgb(217 58 47 / 22%)'],
  ask: ['dashed', '#c98500', 'rgb(235 165 20 / 24%)'],
  'ease-in': ['double', '#c98500', 'rgb(235 165 20 / 14%)'],
  note: ['dotted', '#7d8590', 'transparent'],
};

/** Names of products on listing pages: the same lines, and a plain one for a product that is fine. */
const TILES: Readonly<Record<Tile['tone'], readonly [line: string, color: string]>> = {
  avoid: ['wavy', '#d93a2f'],
  ask: ['dashed', '#c98500'],
  'ease-in': ['double', '#c98500'],
  clear: ['solid', '#2b8a57'],
};

/**
 * The style of the marks for the highlights of these names; on paper nothing is marked.
 *
 * @example markCss(HIGHLIGHT_NAMES, TILE_NAMES)
 */
export function markCss(
  names: Readonly<Record<Mark['tone'], string>>,
  tiles: Readonly<Record<Tile['tone'], string>>,
): string {
  const words = (Object.keys(LOOKS) as Mark['tone'][]).map((tone) => {
    const [line, color, tint] = LOOKS[tone];
    return `::highlight(${names[tone]}){text-decoration:underline ${line} 2px ${color};background-color:${tint}}`;
  });
  const products = (Object.keys(TILES) as Tile['tone'][]).map(
    (tone) => `::highlight(${tiles[tone]}){text-decoration:underline ${TILES[tone].join(' 2px ')}}`,
  );
  return `@media screen{${[...words, ...products].join('')}}`;
}
