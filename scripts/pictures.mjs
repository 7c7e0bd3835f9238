// `npm run pictures`: takes the tour without a window and makes the marked list and the animation of the README from it.
// It needs ImageMagick (`convert`).
import './setup/help.mjs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { capture, Hint, orHint, root, run } from './setup/run.mjs';

const tour = join(root, 'artifacts', 'start');
const pictures = join(root, 'docs', 'pictures');
const taken = (name) => join(tour, `${name}.png`);
/** Few colours and no dithering: screens are flat, and a small file is read more often. */
const SMALL = ['-dither', 'None', '-colors', '128'];

/** Popups of products one after the other, each for so many hundredths of a second. */
const SHOWN = ['retinol-serum', 'scented-cream', 'glycolic-toner', 'foundation', 'gentle-moisturiser', 'mystery-balm'];
const PACE = 180;

function convert(...args) {
  const { code, err } = capture('convert', args);
  if (code !== 0) throw new Hint(`A picture could not be made: ${err.trim() || 'is ImageMagick installed?'}`);
}

await orHint(async () => {
  if (capture('convert', ['-version']).code !== 0) throw new Hint('ImageMagick is missing: install it and try again.');
  if ((await run('npm', ['start', '--silent', '--', '--headless'])) !== 0) throw new Hint('The tour failed.');
  mkdirSync(pictures, { recursive: true });
  convert(taken('retinol-serum-page'), '-crop', '1180x560+0+340', '+repage', ...SMALL, join(pictures, 'marked.png'));
  const frames = SHOWN.map((name) => taken(`${name}-popup`));
  const even = ['-gravity', 'north', '-background', '#faf8f4', '-extent', '400x600'];
  convert(
    '-delay',
    String(PACE),
    '-loop',
    '0',
    ...frames,
    ...even,
    ...SMALL,
    '-layers',
    'Optimize',
    join(pictures, 'tour.gif'),
  );
  console.log('docs/pictures: marked.png, tour.gif');
});
