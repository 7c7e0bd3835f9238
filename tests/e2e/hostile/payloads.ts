/** Texts that try to become something else when they are shown, stored or searched. Each tells `ran` if it ever runs. */
export const PAYLOADS: readonly (readonly [name: string, text: string])[] = [
  ['a script', '<script>globalThis.ran=1</script>'],
  ['a closed attribute', '"><img src=x onerror="globalThis.ran=1">'],
  ['an event handler', '<svg onload=globalThis.ran=1><b>Balm</b></svg>'],
  ['an address that is a script', 'javascript:globalThis.ran=1//'],
  ['a template', `\${globalThis.ran=1}{{constructor.constructor("globalThis.ran=1")()}}`],
  ['a frame', '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>'],
  ['letters that turn the direction', 'Serum \u202e\u2066gnp.exe\u2069\u202c \u200f'],
  ['a pile of accents', `Z${'\u0300\u0315\u0334'.repeat(60)}a${'\u0489'.repeat(60)}lgo`],
  ['a message of ours', 'MSG_extension_name __MSG_extension_name__ $1 $$'],
  ['a pattern', '(a+)+$ [\\^'],
  ['names of the prototype', '__proto__ constructor toString hasOwnProperty'],
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A product page that says a payload wherever a page can say something. */
export function payloadPage(payload: string, list: string): string {
  const said = escaped(payload);
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: `${payload} Serum`,
    brand: { '@type': 'Brand', name: payload },
    category: payload,
    __proto__: undefined,
  }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><title>${said} Serum</title>
<meta property="og:title" content="${said} Serum"><meta property="og:site_name" content="${said}">
<script type="application/ld+json">${data}</script></head><body data-props="${said}">
<nav class="breadcrumb" aria-label="breadcrumb"><a href="/">${said}</a></nav>
<main><h1 title="${said}">${said} Serum</h1><button>Add to basket</button>
<section data-ingredients="${said}"><h2>Ingredients</h2><p>${list}, ${said.replaceAll(',', ' ')}</p></section></main></body></html>`;
}

/** Keys that reach for the prototype, in every kind of data that a page carries. */
export const POISON = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@context":"https://schema.org",
"@type":"Product","name":"Night Serum","additionalProperty":[{"__proto__":{"polluted":1},"name":"Ingredients","value":"__proto__"}]}`;
