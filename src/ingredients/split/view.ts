/** What a character of the text that means nothing (a tag, the tail of an entity, a zero-width mark) becomes. */
export const PAD = '\u200b';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['nbsp', ' '],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['reg', '®'],
  ['trade', '™'],
  ['copy', '©'],
  ['bull', '•'],
  ['middot', '·'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['plusmn', '±'],
  ['shy', PAD],
  ['zwnj', PAD],
]);

const TAG =
  /<\/?(br|p|div|li|ul|ol|td|tr|table|tbody|h[1-6]|b|i|em|strong|span|sup|sub|a|u|font|small|section)(?=[\s/>.]|$)[^<>]{0,300}(?:>|$)/gi;
const BLOCK = /^(br|p|div|li|ul|ol|td|tr|table|tbody|h[1-6]|section)$/i;
const ENTITY = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u061c\r]/g;
const WIDE = /[\uff01-\uff5e]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufffd]/g;
const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ['、', ','],
  ['،', ','],
  ['﹐', ','],
  ['､', ','],
  ['؛', ';'],
  ['。', '.'],
  ['｡', '.'],
  ['﹕', ':'],
  ['∶', ':'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['\u000b', '\n'],
  ['\u000c', '\n'],
  ['⁄', '/'],
  ['∕', '/'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
]);
const PUNCTUATED = /[、،﹐､؛。｡﹕∶\u2028\u2029\v\f⁄∕‐‑−]/g;

/** Windows-1252 characters that pages write as numeric entities 128–159. */
const LEGACY: ReadonlyMap<number, string> = new Map([
  [145, '‘'],
  [146, '’'],
  [149, '•'],
  [150, '–'],
  [151, '—'],
  [153, '™'],
]);

const padded = (char: string, length: number): string => char + PAD.repeat(Math.max(0, length - char.length));

function entity(whole: string, body: string): string {
  if (!body.startsWith('#')) {
    const char = NAMED.get(body.toLowerCase());
    return char === undefined ? whole : padded(char, whole.length);
  }
  const hex = body.charAt(1).toLowerCase() === 'x';
  const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
  const char = LEGACY.get(code) ?? (code >= 32 && code < 0xd800 ? String.fromCharCode(code) : ' ');
  return padded(char, whole.length);
}

function tag(whole: string, name: string): string {
  return BLOCK.test(name) ? padded('\n', whole.length) : PAD.repeat(whole.length);
}

/** A scraped Python list: `['\n- …\n']` with the two characters `\n` for a line break. */
function unquoted(text: string): string {
  if (!/^\s*\[\s*['"]/.test(text)) return text;
  return text
    .replace(/\\n/g, `\n${PAD}`)
    .replace(/^\s*\[\s*['"]/, (m) => PAD.repeat(m.length))
    .replace(/['"]\s*\]\s*$/, (m) => PAD.repeat(m.length));
}

/**
 * The text as it reads on the page, at exactly the same length, so that offsets stay true: tags become line breaks or
 * nothing, entities their character, full-width forms their plain ones, and what is invisible becomes {@link PAD}.
 * Any string is accepted.
 *
 * @example view('Aqua&amp;<br>Glycerin').length === 'Aqua&amp;<br>Glycerin'.length
 */
export function view(text: string): string {
  let out = unquoted(text);
  if (out.includes('<')) out = out.replace(TAG, tag);
  if (out.includes('&')) out = out.replace(ENTITY, entity);
  return out
    .replace(INVISIBLE, PAD)
    .replace(WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(SPACES, ' ')
    .replace(PUNCTUATED, (c) => PUNCTUATION.get(c) ?? c);
}
