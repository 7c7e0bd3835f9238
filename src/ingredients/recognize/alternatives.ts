/** An entry taken apart: what is left without its brackets, and every other name that is printed for the same thing. */
export interface Alternatives {
  /** The entry without bracketed parts: `Citrus Limon (Lemon) Peel Oil` gives `Citrus Limon  Peel Oil`. */
  readonly base: string;
  /** What stands between brackets, and the sides of slashes. */
  readonly others: readonly string[];
}

const OPEN = '([{（［【「〔';
const CLOSE = ')]}）］】」〕';

/** Cuts at brackets of any kind; an unbalanced one ends at the end of the text. */
function brackets(text: string): { base: string; inner: string[] } {
  let base = '';
  const inner: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (OPEN.includes(c)) {
      if (depth === 0) base += `${text.slice(from, i)} `;
      else inner.push(text.slice(from, i));
      depth++;
      from = i + 1;
    } else if (CLOSE.includes(c) && depth > 0) {
      inner.push(text.slice(from, i));
      depth--;
      from = i + 1;
    }
  }
  if (depth === 0) base += text.slice(from);
  else inner.push(text.slice(from));
  return { base, inner };
}

const SIDES = /[/|\\、，,;=&+]|\s[-–—:]\s|:\s|\s(?:and|or|et|und|with|in)\s/i;

/** The usual shape, one pair of brackets and nothing else to take apart: `Simmondsia Chinensis (Jojoba) Seed Oil`. */
const ONE_PAIR = /^([a-z -]+)\(([a-z ]+)\)([a-z ]*)$/i;

function sides(text: string): readonly string[] {
  return SIDES.test(text) ? text.split(SIDES) : [];
}

/** Whether a text has anything to take apart. */
export function hasAlternatives(text: string): boolean {
  return /[/|\\()[\]{}（）［］【】「」〔〕、，,;=:]|\s[-–—]\s/.test(text);
}

/**
 * The names printed for one thing, `Aqua/Water/Eau` or `Parfum (Fragrance)`.
 *
 * @example alternatives('Vitamin B3 (Niacinamide)') // { base: 'Vitamin B3 ', others: ['Niacinamide'] }
 */
export function alternatives(text: string): Alternatives {
  if (/\( ?and ?\)/i.test(text)) return alternatives(text.replace(/\( ?and ?\)/gi, '/'));
  const simple = ONE_PAIR.exec(text);
  if (simple) {
    const [, before = '', inner = '', behind = ''] = simple;
    return { base: before + behind.trimStart(), others: [inner] };
  }
  const { base, inner } = brackets(text);
  const others = [...sides(base), ...inner, ...inner.flatMap(sides)];
  return { base: base.trim() ? base : text, others: others.filter((o) => o.trim()) };
}
