/** What our scripts on a page say to each other: names in the isolated world that they share and the page cannot see. */
interface Here {
  /** Has the reader that is there read again. */
  afterNeedleReader?: () => void;
  /** Has the first look taken again, or given up for the reader. */
  afterNeedleGlance?: { readonly again: () => void; readonly off: () => void };
  /** Takes the card away: the extension is gone. */
  afterNeedleCard?: () => void;
  /** Shows a span of the list that was read. */
  afterNeedleGoTo?: (start: number, end: number) => void;
  afterNeedlePlace?: true;
  afterNeedleTiles?: true;
}

export const here = globalThis as Here;
