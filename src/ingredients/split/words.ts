import { isLetter } from './chars.ts';
import { SENTENCE_WORDS } from './data/sentences.ts';

/** "Pro-Retinol A", "Pro Vitamin A Complex": a part before a hyphen is no word of its own, and no sentence ends with an article. */
function isNamePart(low: string, from: number, to: number, end: number): boolean {
  if (low.charAt(to) === '-' || (to === end && to - from === 1)) return true;
  return low.startsWith(' vitamin', to) || low.startsWith('vitamin ', Math.max(0, from - 8));
}

/** How many words a statement has, and how many of them are words of sentences. */
export function sentenceWords(low: string, start: number, end: number): { words: number; hits: number } {
  let words = 0;
  let hits = 0;
  let from = -1;
  for (let i = start; i <= end; i++) {
    const letter = i < end && isLetter(low, i);
    if (letter && from < 0) from = i;
    if (letter || from < 0) continue;
    words++;
    if (i - from <= 12 && !isNamePart(low, from, i, end) && SENTENCE_WORDS.has(low.slice(from, i))) hits++;
    from = -1;
  }
  return { words, hits };
}
