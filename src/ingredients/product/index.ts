export { type Dictionary, dictionaryOf, type WordRow } from './dictionary.ts';
export { findWords } from './find-words.ts';
export { productTypes } from './product-types.ts';
