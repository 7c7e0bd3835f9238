/** Pages that hold ingredients of another kind: recipes and articles. */

const RECIPE = /wprm-recipe|tasty-recipe|recipe-ingredient/i;
/** What plugins for recipes call their parts; two plain questions cost less than one about everything. */
const hasRecipe = (document: Document): boolean =>
  document.querySelector('[class*="mv-create"]') !== null ||
  [...document.querySelectorAll('[class*="recipe" i]')].some((each) => RECIPE.test(each.getAttribute('class') ?? ''));

const PRODUCT = /^(?:Product|ProductGroup|IndividualProduct|product|og:product|product\.item|ItemPage)$/;
const ARTICLE = /^(?:article|\w*Article|BlogPosting|HowTo)$/;
const BUY =
  'form[action*="/cart" i],[name="add-to-cart"],[data-action*="add-to-cart" i],[class*="add-to-cart" i],[class*="addtocart" i],[id*="add-to-cart" i],[id*="addtocart" i],[data-testid*="add-to-cart" i],[itemprop=price],[property="product:price:amount"]';

const BUY_WORDS =
  /^(?:buy\b|add .{0,12}to .{0,6}(?:bag|cart|basket)|in den waren|ajouter|a[ñn]adir|comprar|aggiungi|in winkel|do ko|dodaj|sepete|в корзину|купить)|カート|購入|장바구니|구매|购物|購物|购买|أضف/i;
export const PRODUCT_PATH = /\/(?:p|dp|ip|pr|pd|products?|produkte?n?|produits?|productos?|prodotti|goods|item)\//;

/** True when the page sells one thing: its data says so, it has a button to buy it, or its address is a product's. */
export function sells(document: Document, types: ReadonlySet<string>, url: string): boolean {
  if (PRODUCT_PATH.test(url) || [...types].some((type) => PRODUCT.test(type)) || document.querySelector(BUY))
    return true;
  const buttons = [...document.querySelectorAll('button,[role=button],input[type=submit]')].slice(0, 200);
  return buttons.some((each) => BUY_WORDS.test((each.textContent || each.getAttribute('value') || '').trim()));
}

/** Addresses of articles; a shop's blog has its cart on every page too. */
export const BLOG = /\/(?:blogs?|news|magazine?|journal|articles?|ratgeber|guides?|advice|20\d\d\/\d\d?)(?:\/|$)/i;
/** What is made of the same substances and is for dishes, laundry or pets. */
const HOUSEHOLD =
  /(?<!\p{L})(?:laundry|detergent|dish(?:washer|washing| soap)|fabric softener|(?:floor|toilet|oven) cleaner|(?:dog|cat|pet) (?:shampoo|food|treats?)|waschmittel|spülmittel|lessive|detersivo|lavavajillas|стиральн\p{L}+)(?!\p{L})|세제|洗剤|洗衣液|洗洁精/iu;

/** Addresses of pages about many products, or about none. */
const LISTING =
  /\/(?:search|suche|recherche|buscar|cerca|cart|basket|bag|checkouts?|warenkorb|panier|carrit?o|carrello|wish-?list|account|log-?in|compare|[\w-]*glossary)(?:\.|\/|$)/i;
/** Some shops keep their products below these. */
const PERHAPS = /\/(?:c|cat|[ck]ategor\w+|collections?|brands?|mar[ckq]\w{1,3})(?:\/|$)/i;
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home)?$/i;

function isListing(url: string, types: ReadonlySet<string>): boolean {
  const at = URL.parse(url);
  if (!at || PRODUCT_PATH.test(at.pathname)) return false;
  const home = HOME.test(at.pathname) && !at.search && !at.hash.includes('/');
  const many = /Collection|Search|ItemList/.test([...types].join());
  return home || LISTING.test(at.pathname) || (PERHAPS.test(at.pathname) && (many || !types.has('Product')));
}

/** What only stands on pages of what is swallowed. */
const SWALLOWED =
  /(?:supplement|nutrition(?:al)?) facts|(?:take|dosage|posologie|dosis|dose)\W{0,3}(?:\S{1,9} )?\d (?:\S{1,9} )?(?:[ck]aps|tablet|softgel|gumm|gélul|cáps|compr)|verzehrempfehlung|nährwerte|valeurs nutri|complément alimentaire|información nutri|valori nutri|suplement diety|栄養成分表示|영양정보|营养成分表|пищевая ценность/iu;
/** In nearly every list of what is put on the skin. */
const CARE =
  /phenoxyeth|parfum|fragrance|methicone|cetearyl|carbomer|paraben|benzoate|hexanediol|eth-\d|glyceryl|caprylyl/i;
/** True for a short list on a page with the words of supplements. */
export const isSwallowed = (list: string, texts: () => readonly string[]): boolean =>
  !CARE.test(list) && SWALLOWED.test(texts().join('\n'));

/** True when the page says that it is a recipe, an article that sells nothing, or a product for the house. */
export function notAProduct(document: Document, types: ReadonlySet<string>, url: string, title: string): boolean {
  const all = [...types];
  if (HOUSEHOLD.test(title) || isListing(url, types)) return true;
  if (all.some((type) => PRODUCT.test(type))) return false;
  if (BLOG.test(url)) return true;
  if (types.has('Recipe') || hasRecipe(document)) return true;
  return all.some((type) => ARTICLE.test(type)) && !sells(document, types, url);
}
