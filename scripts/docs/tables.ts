// Tables of README.md that are made from data: node scripts/docs.mjs writes them, tests/docs.test.ts keeps them true.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { SHOPS } from '../../src/page/shops/rows.ts';

/** The named shops with their hosts, one row a shop. */
export function shopTable(): string {
  const rows = SHOPS.map(
    (shop) => `| ${shop.name} | ${[...new Set(shop.hosts.map((host) => host.replace(/^www\./, '')))].join(', ')} |`,
  );
  return ['| shop | hosts |', '|---|---|', ...rows].join('\n');
}

/** The languages of the screens, in English, in one line. */
export function languageList(): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const folder = resolve(import.meta.dirname, '..', '..', 'public', '_locales');
  const codes = readdirSync(folder).map((code) => code.replace('_', '-'));
  return codes
    .map((code) => names.of(code) ?? code)
    .sort()
    .join(', ');
}

/** Puts a text between `<!-- name:start -->` and `<!-- name:end -->`; a page without the markers comes back unchanged. */
export function between(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  return from < 0 || to < from ? page : `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}
