import { DAY_ROWS } from './article-days.ts';
import { PRODUCT_ROWS } from './article-products.ts';
import { toRule } from './row.ts';
import type { Rule } from './types.ts';

/**
 * The article's forty rows and the rules the owner's decisions 2 to 5 and 11a add, in hours after the treatment.
 * Source: the aftercare article that README names; `rows` points into it, `basis: 'inferred'` marks what goes beyond it.
 *
 * @example ARTICLE_RULES.find((rule) => rule.id === 'scent')?.until // 72
 */
export const ARTICLE_RULES: readonly Rule[] = [...PRODUCT_ROWS, ...DAY_ROWS].map(toRule);
