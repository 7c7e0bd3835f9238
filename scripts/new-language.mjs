#!/usr/bin/env node
// npm run new-language -- CODE
// Copies the English strings to a new language, to be translated one by one.
import './setup/help.mjs';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './setup/run.mjs';

const LOCALES = join(root, 'public', '_locales');
/** Languages that both browsers' shops know (codes of their own: `pt_BR`, `zh_TW`). */
const KNOWN =
  'ar am bg bn ca cs da de el en en_AU en_GB en_US es es_419 et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nl no pl pt_BR pt_PT ro ru sk sl sr sv sw ta te th tr uk vi zh_CN zh_TW'.split(
    ' ',
  );

/** What is wrong with the code, or nothing. */
function problem(code) {
  if (!KNOWN.includes(code)) return `a language is one of: ${KNOWN.join(' ')}`;
  return existsSync(join(LOCALES, code)) ? `there is "${code}" already` : undefined;
}

const [code] = process.argv.slice(2);
const wrong = problem(code);
if (wrong) {
  console.error(`${wrong}\nusage: npm run new-language -- CODE`);
  process.exitCode = 2;
} else {
  mkdirSync(join(LOCALES, code));
  copyFileSync(join(LOCALES, 'en', 'messages.json'), join(LOCALES, code, 'messages.json'));
  console.log(`public/_locales/${code}/messages.json: translate each "message"; "$1" stays "$1".`);
  console.log('Next: npx vitest run tests/ui');
}
