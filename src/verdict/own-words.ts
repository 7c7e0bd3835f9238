/** Marks written above or below Latin, Greek and Cyrillic letters; Japanese voicing marks stay, they make other letters. */
const ACCENTS = /[\u0300-\u036f]/g;
const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts that write no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function fold(text: string): string {
  return text.normalize('NFKC').normalize('NFD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}

const wordsOf = (text: string): string => ` ${(fold(text).match(WORD) ?? []).join(' ')} `;

/**
 * Which of the person's own words stand in a printed entry: whole words, blind to case and accents; in a script without
 * spaces any place will do. Blank words match nothing.
 *
 * @example ownWordIn('Niacinamide (Vitamin B3)', ['vitamin b3']) // "vitamin b3"
 */
export function ownWordIn(entry: string, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const printed = wordsOf(entry);
  const squeezed = printed.replaceAll(' ', '');
  const found = words.find((word) => {
    const wanted = wordsOf(word);
    if (wanted.trim() === '') return false;
    return printed.includes(wanted) || (UNSPACED.test(wanted) && squeezed.includes(wanted.replaceAll(' ', '')));
  });
  return found ?? null;
}
