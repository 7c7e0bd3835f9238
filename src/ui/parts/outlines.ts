import type { Level } from '../../verdict/types.ts';

/** `planned`: nothing is healing yet, what counts is the day of the treatment. */
export type Mark = Level | 'planned';

/** The marks; they differ in outline, so that colour is never the only sign. */
export const OUTLINES: Readonly<Record<Mark, string>> = {
  avoid: 'M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8z',
  ask: 'M12 2.2 22.8 21.5H1.2z',
  'ease-in': 'M2 21.5v-6h6.6V9h6.6V2.5H22v19z',
  clear: 'M12 1.2a10.8 10.8 0 1 1 0 21.6 10.8 10.8 0 0 1 0-21.6z',
  unread: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z',
  planned: 'M5 3.5h14a3 3 0 0 1 3 3V19a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V6.5a3 3 0 0 1 3-3z',
};

/** What is drawn inside, as strokes in the colour of the paper. */
export const INNER: Readonly<Record<Mark, string>> = {
  avoid: 'M7 12h10',
  ask: 'M12 9.5v5.2M12 18v.2',
  'ease-in': '',
  clear: 'M7 12.4l3.5 3.5L17 9',
  unread: 'M9.6 9.4a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 2M12 16.6v.2',
  planned: 'M2.5 9.5h19M7.5 1.5v4M16.5 1.5v4M8 15.8h8',
};
