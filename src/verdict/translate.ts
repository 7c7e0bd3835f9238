import type en from '../../public/_locales/en/messages.json';

/** Names of all strings; the English file is the reference that the others are tested against. */
export type MessageKey = keyof typeof en;

/**
 * Looks a string up and fills its `$1`, `$2` … in order.
 * The extension passes `browser.i18n.getMessage`, the command line and the tests `translateFrom(messages)`.
 */
export type Translate = (key: MessageKey, ...args: readonly string[]) => string;

/**
 * A `Translate` over the content of a `messages.json`. A missing key gives the key itself, so nothing throws.
 *
 * @example translateFrom({ hello: { message: 'Hello $1' } })('hello', 'you') // "Hello you"
 */
export function translateFrom(messages: Readonly<Record<string, { readonly message: string }>>): Translate {
  return (key, ...args) =>
    (messages[key]?.message ?? key).replace(/\$([1-9])/g, (_, n: string) => args[Number(n) - 1] ?? '');
}
