/** How a request is answered; the shape of Playwright's `fulfill`. */
export interface Answer {
  readonly status?: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Record<string, string>;
}

/** Small shops of our own under real addresses, and the record of everything that was asked for. */
export class Shops {
  readonly #pages = new Map<string, Answer>();
  /** Requests that came from the extension: there must never be one. */
  readonly byExtension: string[] = [];
  /** Requests to anything that no shop has. */
  readonly unanswered: string[] = [];

  /** Puts a page at an address (without its query). */
  put(url: string, body: string, headers?: Record<string, string>): this {
    this.#pages.set(url, { contentType: 'text/html; charset=utf-8', body, ...(headers ? { headers } : {}) });
    return this;
  }

  /** The pages of other shops too. */
  take(others: Shops): this {
    for (const [url, answer] of others.#pages) this.#pages.set(url, answer);
    return this;
  }

  answer(url: string, fromExtension: boolean): Answer | undefined {
    if (fromExtension) this.byExtension.push(url);
    const found = this.#pages.get(url.split(/[?#]/)[0] ?? url);
    if (!found && !url.endsWith('/favicon.ico')) this.unanswered.push(url);
    return found;
  }
}
