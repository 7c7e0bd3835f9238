/** Marks words with the CSS Custom Highlight API: nothing in the document changes. */
import type { Place } from './text-of.ts';

export type Tone = 'avoid' | 'ask' | 'ease-in' | 'note';

/** Names of the highlights; a page that looks can see them, so they say nothing. The worker brings their style. */
export const HIGHLIGHT_NAMES: Readonly<Record<Tone, string>> = {
  avoid: 'mark-1',
  ask: 'mark-2',
  'ease-in': 'mark-3',
  note: 'mark-4',
};

export interface Marked {
  readonly tone: Tone;
  readonly places: readonly Place[];
}

const painted = new Map<string, Highlight>();

/** Takes away the marks that this script made; those that a newer one made since stay. */
export function unpaint(): void {
  for (const [name, mine] of painted) if (CSS.highlights.get(name) === mine) CSS.highlights.delete(name);
}

/** Shows these marks and no others. Places whose text has gone are left out; without support nothing happens. */
export function paint(marks: readonly Marked[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  for (const name of Object.values(HIGHLIGHT_NAMES)) CSS.highlights.delete(name);
  painted.clear();
  for (const [tone, name] of Object.entries(HIGHLIGHT_NAMES)) {
    const ranges = marks.filter((mark) => mark.tone === tone).flatMap((mark) => mark.places.flatMap(rangeOf));
    if (ranges.length === 0) continue;
    const highlight = new Highlight(...ranges);
    CSS.highlights.set(name, highlight);
    painted.set(name, highlight);
  }
}

/** Brings the first of some places into view, without an animation for people who asked for less motion. */
export function goTo(places: readonly Place[]): void {
  const element = places.find((place) => place.startContainer.isConnected)?.startContainer.parentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

function rangeOf(place: Place): AbstractRange[] {
  const { startContainer, startOffset, endOffset } = place;
  if (!startContainer.isConnected || endOffset > startContainer.length || startOffset > endOffset) return [];
  return [new StaticRange(place)];
}
