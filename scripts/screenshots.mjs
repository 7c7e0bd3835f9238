// `npm run screenshots`: a picture of every screen and state, in every language, light and dark, in a narrow popup, and for
// some languages with large text and forced colours; tells what is wider than its window. Pictures go to artifacts/screens.
//   --only NAME,NAME  --lang de,ja  --look light,dark,narrow,large,forced  --out FOLDER  --no-pictures
//   --axe (with the light look: everything opened, in light and in dark; violations fail)
import './setup/help.mjs';
import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { LOOKS, shoot } from './screenshots/shoot.mjs';
import { serve } from './screenshots/site.mjs';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    lang: { type: 'string', default: 'all' },
    look: { type: 'string', default: '' },
    axe: { type: 'boolean', default: false },
    out: { type: 'string', default: 'artifacts/screens' },
    'no-pictures': { type: 'boolean', default: false },
  },
});
/** All languages of the extension, and a right-to-left one made of English words. */
const every = [...readdirSync(join(root, 'public/_locales')), 'xr'];
const languages = values.lang === 'all' ? every : values.lang.split(',');
/** Large text and forced colours show the same in every language: the shortest and the longest words are enough. */
const looksOf = (lang) =>
  values.look
    ? values.look.split(',')
    : Object.keys(LOOKS).filter((look) => LOOKS[look].everywhere || ['en', 'de'].includes(lang));

const out = resolve(root, values.out);
const { url, close } = await serve(root);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, headless: true });
const told = { pictures: 0, wide: 0, violations: 0, errors: 0 };
for (const lang of languages) {
  const folder = values['no-pictures'] ? null : join(out, lang);
  if (folder) await mkdir(folder, { recursive: true });
  for (const look of looksOf(lang)) {
    await shoot({ browser, url, lang, look, folder, only: values.only.split(','), axe: values.axe, told });
  }
  console.log(`${lang}: ${looksOf(lang).join(', ')}`);
}
await browser.close();
close();
console.log(
  `${told.pictures} pictures, ${told.wide} wider than the window, ${told.violations} axe violations, ${told.errors} errors`,
);
process.exitCode = told.wide + told.violations + told.errors > 0 ? 1 : 0;
