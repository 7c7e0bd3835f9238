/** Hosts of the named shops: the reader's only required hosts. Made from the rows. */
import { SHOPS } from './rows.ts';

/** Match patterns for the manifest, sorted. @example shopHosts()[0] // "https://www.adorebeauty.com.au/*" */
export const shopHosts = (): string[] =>
  [...new Set(SHOPS.flatMap((shop) => shop.hosts.map((host) => `https://${host}/*`)))].sort();
