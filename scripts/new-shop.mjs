#!/usr/bin/env node
// npm run new-shop -- ID "NAME" PRODUCT-URL
// Writes what a named shop is made of: its row, a small page of our own in its shape, and what must come out of it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ROWS = join(ROOT, 'src', 'page', 'shops', 'known.ts');
const USAGE = 'usage: npm run new-shop -- ID "NAME" https://host/path/of/a/product';
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

function addRow(id, name, url) {
  const row = `  {\n    id: '${id}',\n    name: ${JSON.stringify(name)},\n    hosts: ['${url.hostname}'],\n    product: ${productPattern(url)},\n    seen: ${new Date().getFullYear()},\n  },\n];\n`;
  const source = readFileSync(ROWS, 'utf8');
  writeFileSync(ROWS, source.replace(/\];\n$/, row));
}

function addPage(id, name, url) {
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
  console.log(`${name}: tests/page/shops/${id}/page.html and expected.json, a row in src/page/shops/known.ts.`);
  console.log('Next: give the page the shape of the shop, then npx vitest run tests/page/shops.test.ts');
}

const [id, name, address] = process.argv.slice(2);
const wrong = problem(id, name, address);
if (wrong) {
  console.error(`${wrong}\n${USAGE}`);
  process.exitCode = 2;
} else {
  const url = new URL(address);
  addRow(id, name, url);
  addPage(id, name, url);
}
