// Tables of README.md that are made from data: node scripts/docs.mjs writes them, tests/docs.test.ts keeps them true.
import { SHOPS } from '../../src/page/shops/rows.ts';

/** The named shops with their hosts, one row a shop. */
export function shopTable(): string {
  const rows = SHOPS.map(
    (shop) => `| ${shop.name} | ${[...new Set(shop.hosts.map((host) => host.replace(/^www\./, '')))].join(', ')} |`,
  );
  return ['| shop | hosts |', '|---|---|', ...rows].join('\n');
}

/** Puts a text between `<!-- name:start -->` and `<!-- name:end -->`; a page without the markers comes back unchanged. */
export function between(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  return from < 0 || to < from ? page : `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}
