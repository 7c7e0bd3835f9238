/** A named shop: where it is, what its product pages look like, and what the generic way does not see there. */
export interface Shop {
  readonly id: string;
  readonly name: string;
  /** Host names, exact or with a leading `*.` for all of their subdomains. */
  readonly hosts: readonly string[];
  /** Addresses of product pages, as a pattern over path and query; absent when any page may be one. */
  readonly product?: RegExp;
  /** CSS selectors of the list's element, best first. */
  readonly list?: readonly string[];
  /** CSS selector of the product's name. */
  readonly title?: string;
  /** Year in which somebody saw this markup. */
  readonly seen: number;
}
