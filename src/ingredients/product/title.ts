/** One word of a title, folded. `dense` words belong to a script that is written without spaces. */
export interface TitleWord {
  readonly text: string;
  readonly dense: boolean;
}

const LATIN_MARKS = /[\u0300-\u036f]/g;
const ARABIC_MARKS = /[\u064b-\u065f\u0640]/g;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+|\p{Nd}+|[\p{L}\p{M}]+/gu;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const ELIDED = /(^|[^\p{L}])[dl]['’´`]/giu;

/**
 * Folds a title to plain words: width, case and accents are gone, digits stand apart ("SPF30" is "spf", "30").
 * Punctuation only separates. An empty text gives no words.
 *
 * @example titleWords('Crème Réparatrice SPF30') // creme, reparatrice, spf, 30
 */
export function titleWords(title: string): readonly TitleWord[] {
  const folded = title
    .normalize('NFKD')
    .replace(LATIN_MARKS, '')
    .replace(ARABIC_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(ELIDED, '$1 ');
  return Array.from(folded.matchAll(WORD), ([text]) => ({ text, dense: DENSE.test(text) }));
}
