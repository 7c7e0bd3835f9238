#!/usr/bin/env node
// npm run new-shop -- ID "NAME" PRODUCT-URL [--list SELECTOR]
// Writes what a named shop is made of: its row, a small page of our own in its shape, and what must come out of it.
// With --list also the place of the list, for a shop that the generic way does not read.
import './setup/help.mjs';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { capture } from './setup/run.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SHOPS = join(ROOT, 'src', 'page', 'shops');
const USAGE = 'usage: npm run new-shop -- ID "NAME" https://host/path/of/a/product [--list \'SELECTOR\']';
const NAMES = ['Aqua', 'Glycerin', 'Niacinamide', 'Cetearyl Alcohol', 'Tocopherol', 'Phenoxyethanol'];

/** What is wrong with the arguments, or nothing. */
function problem(id, name, address) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id ?? '')) return 'an id has small letters, digits and single hyphens';
  if (!name?.trim()) return 'the shop needs a name';
  if (!URL.canParse(address ?? '') || new URL(address).protocol !== 'https:')
    return 'the address must begin with https://';
  return existsSync(join(ROOT, 'tests', 'page', 'shops', id)) ? `there is a shop "${id}" already` : undefined;
}

/** A pattern for product pages: the first folder of the address. */
function productPattern({ pathname }) {
  const [first] = pathname.split('/').filter(Boolean);
  const literal = (first ?? '').replace(/[.*+?^$()[\]{}|\\]/g, '\\$&');
  return first && pathname.split('/').filter(Boolean).length > 1 ? `/^\\/${literal}\\//` : '/\\/.+/';
}

/** Adds a row before the end of a file of rows. */
function addTo(file, row) {
  const path = join(SHOPS, file);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/\];\n$/, () => `${row}];\n`),
  );
}

function addRow(file, id, name, url) {
  const row = `  {\n    id: '${id}',\n    name: ${JSON.stringify(name)},\n    hosts: ['${url.hostname}'],\n    product: ${productPattern(url)},\n    seen: ${new Date().getFullYear()},\n  },\n`;
  addTo(file, row);
}

/** A string as this project writes it. */
const quoted = (text) =>
  text.includes("'") ? JSON.stringify(text) : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`;

function addPlace(id, url, selector) {
  const host = url.hostname.replace(/[^a-z0-9-]/gi, '\\$&');
  addTo('places.ts', `  ['${id}', /^${host}$/, ${quoted(selector)}],\n`);
}

function addPage(file, id, name, url) {
  const folder = join(ROOT, 'tests', 'page', 'shops', id);
  mkdirSync(folder, { recursive: true });
  const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Example Cream | ${id}</title></head>
<body>
<!-- Put the list where this shop puts it. Words of our own only: no text of the shop. -->
<h1>Example Cream</h1>
<h2>Ingredients</h2>
<p>${NAMES.join(', ')}</p>
</body></html>
`;
  const expected = { url: url.href, title: 'Example Cream', names: NAMES };
  writeFileSync(join(folder, 'page.html'), page);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(`${name}: tests/page/shops/${id}/page.html and expected.json, a row in src/page/shops/${file}.`);
  console.log('Next: give the page the shape of the shop, then npx vitest run tests/page/shops.test.ts');
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { list: { type: 'string' } } });
const [id, name, address] = positionals;
const wrong = problem(id, name, address);
if (wrong) {
  console.error(`${wrong}\n${USAGE}`);
  process.exitCode = 2;
} else {
  const url = new URL(address);
  const file = values.list ? 'helped.ts' : 'known.ts';
  addRow(file, id, name, url);
  if (values.list) addPlace(id, url, values.list);
  addPage(file, id, name, url);
  capture('biome', ['check', '--write', 'src/page/shops', `tests/page/shops/${id}`]);
}
