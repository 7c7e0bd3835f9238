import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Saved pages of real shops, when the corpus lies beside the project. */
const PAGES = resolve(import.meta.dirname, '../../../shared/corpus/pages');

/** The largest saved page whose name begins so; nothing without the corpus. */
export function saved(prefix: string): { name: string; html: string } | undefined {
  try {
    const all = readdirSync(PAGES).filter((file) => file.startsWith(prefix));
    const [largest] = all.sort((a, b) => statSync(join(PAGES, b)).size - statSync(join(PAGES, a)).size);
    return largest === undefined ? undefined : { name: largest, html: readFileSync(join(PAGES, largest), 'utf8') };
  } catch {
    return undefined;
  }
}

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const ICON = '<svg viewBox="0 0 24 24" class="icon"><path d="M4 12h16M12 4v16M7 7l10 10M17 7L7 17"></path></svg>';

const menu = (): string =>
  `<nav class="menu"><ul>${times(420, (at) => `<li class="menu__item menu__item--${at % 7}"><a href="/c/${at}" data-track="menu-${at}"><span class="menu__word">Department ${at}</span></a></li>\n`)}</ul></nav>`;

const review = (at: number): string =>
  `<article class="review" data-id="${at}"><header><h3>Reviewer ${at}</h3>${ICON}<time datetime="2026-01-01">1 January</time></header>
  <p>I have had this for ${at} weeks and it does what it says. It came well packed, two days after I had ordered it.</p>
  <footer><button type="button">Helpful (${at})</button><button type="button">Report</button></footer></article>\n`;

const tile = (at: number): string =>
  `<li class="product-card"><a href="/product/other-${at}"><picture><source srcset="/i/${at}.webp"><img src="/i/${at}.jpg" alt="" width="200" height="200"></picture><span class="product-card__name">Other thing ${at}</span><span class="price">${at}.50</span></a></li>\n`;

/** What a shop leaves in a page for its own scripts: stock, prices, texts of buttons. */
const state = (at: number, size: number): string =>
  `<script>window.__PART_${at}__={"part":${at},"rows":[${times(size, (row) => `${row > 0 ? ',' : ''}{"id":${at * size + row},"sku":"A${row}","stock":${row % 9},"price":{"now":${row}.5,"was":${row}.9},"note":"delivered in two days"}`)}]};</script>\n`;

/** Part of a page of our own in the proportions of saved shop pages: half of it data, a dozen elements to a kilobyte of the rest. */
export function large(name: string, panel: string): string {
  return `<!doctype html><html lang="en"><head><title>${name} | Example Shop</title>${state(0, 400)}</head><body>
<header>${menu()}</header><main><h1>${name}</h1><p>A product of our own making.</p><button>Add to basket</button>
<section class="tabs"><h2>About it</h2><p>Made in small batches, sent within a day.</p></section>${panel}
<ul class="tiles">${times(60, tile)}</ul><section class="reviews"><h2>Reviews</h2>${times(850, review)}</section></main>
<footer>${menu()}</footer>${times(23, (at) => state(at + 1, 700))}</body></html>`;
}

/** The section of a product page that holds its list. */
export const panelWith = (list: string): string =>
  `<section class="tabs"><h2>Ingredients</h2><div class="panel"><p>${list}</p></div></section>`;
