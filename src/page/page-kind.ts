/** Pages that hold ingredients of another kind: recipes and articles. */

const RECIPE =
  '[class*="wprm-recipe" i],[class*="tasty-recipe" i],[class*="mv-create" i],[class*="recipe-ingredient" i],[itemtype*="schema.org/Recipe"]';
const PRODUCT = /^(?:Product|ProductGroup|IndividualProduct|product|og:product|product\.item|ItemPage)$/;
const ARTICLE = /^(?:Article|NewsArticle|BlogPosting|article|HowTo|SocialMediaPosting)$/;
const BUY =
  'form[action*="/cart" i],[name="add-to-cart"],[data-action*="add-to-cart" i],[class*="add-to-cart" i],[class*="addtocart" i],[id*="add-to-cart" i],[id*="addtocart" i],[data-testid*="add-to-cart" i],[itemprop=price],[property="product:price:amount"]';

/** True when the page says that it is a recipe, or an article that sells nothing. */
export function notAProduct(document: Document, types: ReadonlySet<string>): boolean {
  const all = [...types];
  if (all.some((type) => PRODUCT.test(type))) return false;
  if (types.has('Recipe') || document.querySelector(RECIPE)) return true;
  return all.some((type) => ARTICLE.test(type)) && !document.querySelector(BUY);
}
