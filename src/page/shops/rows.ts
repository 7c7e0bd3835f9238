import type { Shop } from './types.ts';

/** The named shops. A row only helps where the generic way fails. */
export const SHOPS: readonly Shop[] = [
  {
    id: 'sephora',
    name: 'Sephora',
    hosts: ['www.sephora.com'],
    product: /\/product\//,
    list: ['#ingredients', '[data-at="ingredients"] + *'],
    title: 'h1[data-at="product_name"]',
    seen: 2026,
  },
];
