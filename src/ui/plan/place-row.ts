import type { ListPlace } from '../../platform/api.ts';

/**
 * A place as a row of src/page/shops/places.ts, ready to be pasted there; `npm run new-shop` takes its selector.
 *
 * @example placeRow({ host: 'www.shop.example', selector: '#inci', shownAt: 0 }) // "['shop-example', /^www\\.shop\\.example$/, \"#inci\"],"
 */
export function placeRow({ host, selector }: ListPlace): string {
  const id = host.replace(/^www\./, '').replace(/[^a-z0-9]+/gi, '-');
  const pattern = host.replace(/[^a-z0-9-]/gi, '\\$&');
  return `['${id}', /^${pattern}$/, ${JSON.stringify(selector)}],`;
}
