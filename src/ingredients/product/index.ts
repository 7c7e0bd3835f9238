export { type Dictionary, dictionaryOf, type WordRow } from './dictionary.ts';
export { findWords } from './find-words.ts';
export { namedFamilies } from './named.ts';
export { productTypes } from './product-types.ts';
