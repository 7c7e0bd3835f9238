import { plantNames } from './plants.ts';
import { vocabulary } from './vocabulary.ts';

function cut(word: string): string[] {
  if (word.length < 10) return [word];
  for (let n = word.length - 3; n >= 5; n--) {
    if (vocabulary().bits.has(word.slice(n)) && plantNames().latin.starts(word.slice(0, n)))
      return [word.slice(0, n), word.slice(n)];
  }
  return [word];
}

/**
 * The words of a name with plants cut off that lost the space behind them, and pairs joined that together name a plant.
 * `undefined` when nothing changes.
 *
 * @example rejoined(['ci', 'trus', 'unshiu']) // ['citrus', 'unshiu']
 */
export function rejoined(words: readonly string[]): string[] | undefined {
  const result: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const pair = word + (words[i + 1] ?? '');
    if (pair.length > 5 && pair !== word && plantNames().latin.starts(pair)) {
      result.push(pair);
      i++;
    } else result.push(...cut(word));
  }
  return result.length === words.length && result.every((word, i) => word === words[i]) ? undefined : result;
}
