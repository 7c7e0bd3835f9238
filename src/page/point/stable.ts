/** Which names on an element will still be there tomorrow, and on the shop's other pages. */

/** Made anew by tools that style: their letters mean nothing. */
const GENERATED = /^(?:css|sc|jss|jsx|svelte|emotion|styled|chakra|tw|ng|ember|react|radix|headlessui|yui|ui-id)-/i;
/** What an element is at the moment, not what it is. */
const STATES = new Set(
  'active inactive open opened closed show shown hide hidden visible selected current expanded collapsed collapse in fade loaded loading focus hover disabled enabled sticky first last odd even is-open is-active is-visible'.split(
    ' ',
  ),
);
/** Short forms without a vowel that people write by hand. */
const SHORT = new Set(
  'pdp plp pp btn txt nav rte rt rtf cms faq lg md sm xs xl hdr ftr img desc prd prdt cnt wrp tbl html'.split(' '),
);
const LONGEST = 40;
const LONGEST_PART = 16;

/**
 * Whether a name was written by a person to say what something is: words of letters, at most one small number at its
 * end. Hashes, numbers of products and states are not.
 *
 * @example isStable('product-ingredients') // true
 * @example isStable('css-1x2y3z') // false
 */
export function isStable(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || !/^[A-Za-z][\w-]*$/.test(name)) return false;
  if (GENERATED.test(name) || STATES.has(name.toLowerCase())) return false;
  const words = name.replace(/[-_]?\d$/, '');
  const parts = words.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  return parts.length > 0 && parts.every(isWord) && parts.some((part) => part.length > 2);
}

/** A part that can be said: one case, or a capital first; with a vowel, without a pile of consonants. */
function isWord(part: string): boolean {
  if (!/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(part) || part.length > LONGEST_PART) return false;
  const low = part.toLowerCase();
  if (SHORT.has(low)) return true;
  return part.length > 1 && /[aeiouy]/.test(low) && !/[^aeiouy]{6}/.test(low);
}

/** Attributes that shops write for themselves and their testers; never one that holds words of a language. */
const NAMING =
  /^(?:itemprop|data-(?:test|testid|test-id|qa|qa-id|at|cy|hook|automation|automation-id|component|section|tab|tab-id|panel|block|role|name|type|content|slot|target|accordion|attribute|field|part|element|module|ref))$/;

/** What an element may be known by, most telling first, each a selector of one part. */
export function marksOf(element: Element): string[] {
  const id = element.getAttribute('id') ?? '';
  const attributes = [...element.attributes].filter(({ name, value }) => NAMING.test(name) && isStable(value));
  const classes = [...element.classList].filter(isStable).sort((a, b) => tell(b) - tell(a));
  return [
    ...(isStable(id) ? [`#${id}`] : []),
    ...attributes.map(({ name, value }) => `[${name}="${value}"]`),
    ...classes.map((name) => `.${name}`),
  ];
}

/** How much a class says of what stands there. */
const tell = (name: string): number => (/ingred|inci|inhalt|compos|zutat/i.test(name) ? 100 : 0) + name.length;
