/** Text of an HTML string from embedded data. The string is hostile: it is never parsed as HTML, only read as characters. */

const BREAKS = new Set('br p div li ul ol tr td dd dt h1 h2 h3 h4 h5 h6 section article table'.split(' '));
const ENTITIES = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    nbsp: ' ',
    bull: '•',
    middot: '·',
    ndash: '–',
    mdash: '—',
    reg: '®',
    trade: '™',
    rsquo: '’',
    eacute: 'é',
    uuml: 'ü',
    ouml: 'ö',
    auml: 'ä',
    szlig: 'ß',
  }),
);

function entity(name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? `&${name};`;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** Decodes named and numeric entities; unknown ones stay as they are. */
const decode = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (_, name: string) => entity(name.toLowerCase()));

/**
 * Plain text of an HTML string: tags fall away, blocks and `<br>` become line breaks. A string without tags passes
 * through. Tags written as entities (`&lt;p&gt;`) fall away too.
 *
 * @example htmlText('<p>Aqua</p><p>Glycerin</p>') // "Aqua\nGlycerin"
 */
export function htmlText(html: string): string {
  const once = /&lt;\/?[a-z]+/i.test(html) ? decode(html) : html;
  const open = once.replace(/<(?:script|style)\b[^>]{0,300}>[^<]*<\/(?:script|style)>/gi, ' ');
  const flat = open.replace(/<\/?([a-z][a-z0-9]{0,15})(?:\s[^<>]{0,600})?\/?>/gi, (_, tag: string) =>
    BREAKS.has(tag.toLowerCase()) ? '\n' : '',
  );
  return decode(flat)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
