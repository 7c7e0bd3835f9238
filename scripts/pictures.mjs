// `npm run pictures`: makes every picture of the README: the marked list and the animation from a tour without a window, the
// screens side by side from the playground. `--panels` makes these alone.
// It needs ImageMagick (`convert`).
import './setup/help.mjs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { takePanels } from './pictures/panels.mjs';
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

/** The screens side by side, each with a margin. */
async function makePanels() {
  for (const { name, width, files } of await takePanels(root, join(root, 'artifacts', 'panels'))) {
    const margin = ['-bordercolor', '#e8e4dd', '-border', '20'];
    convert(...files, ...margin, '+append', '-resize', `${width}x`, ...SMALL, join(pictures, `${name}.png`));
  }
}

async function makeTour() {
  if ((await run('npm', ['start', '--silent', '--', '--headless'])) !== 0) throw new Hint('The tour failed.');
  convert(taken('retinol-serum-page'), '-crop', '1180x560+0+340', '+repage', ...SMALL, join(pictures, 'marked.png'));
  const frames = SHOWN.map((name) => taken(`${name}-popup`));
  const even = ['-gravity', 'north', '-background', '#faf8f4', '-extent', '400x600'];
  const timing = ['-delay', String(PACE), '-loop', '0'];
  convert(...timing, ...frames, ...even, ...SMALL, '-layers', 'Optimize', join(pictures, 'tour.gif'));
}

await orHint(async () => {
  if (capture('convert', ['-version']).code !== 0) throw new Hint('ImageMagick is missing: install it and try again.');
  mkdirSync(pictures, { recursive: true });
  await makePanels();
  if (!process.argv.includes('--panels')) await makeTour();
  console.log('docs/pictures is made anew.');
});
