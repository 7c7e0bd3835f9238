/** A named shop: where it is, what its product pages look like, and what the generic way does not see there. */
export interface Shop {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  /** Addresses of product pages: a pattern over the path. */
  readonly product: RegExp;
  /** Year in which somebody saw this markup. */
  readonly seen: number;
}
