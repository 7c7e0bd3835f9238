import type { NextBit } from './bits.ts';
import { type Model, modelOf, wordWith } from './model.ts';
import { mix } from './numbers.ts';
import { END, LETTER, type Spelling } from './symbols.ts';

/** No line may be longer. */
const LONGEST = 8192;

/** The next symbol, by what stands before: the last letters, the word so far, the letter above when it must differ. */
function ask(model: Model, next: NextBit, line: Uint16Array, length: number, word: number, above: number): number {
  const a = length > 0 ? (line[length - 1] ?? 0) : 1;
  const b = length > 1 ? (line[length - 2] ?? 0) : 2;
  const c = length > 2 ? (line[length - 3] ?? 0) : 3;
  const d = length > 3 ? (line[length - 4] ?? 0) : 4;
  const one = mix(a + 1e5, above);
  const place = mix(above ? above + 4e5 : 5e5, length < 30 ? length : 30);
  const three = mix(mix(mix(b + 3e5, a), c), 9);
  return model(
    next,
    one,
    mix(one + 7, b),
    place,
    mix(word + 77, above + 5),
    three,
    mix(word + 77, 5),
    mix(three + d, 11),
  );
}

/** The lines of a text, each as far as it differs from the one above. With a writer's bits the same text comes out again. */
export function linesOf(spelling: Spelling, next: NextBit): string[] {
  const model = modelOf(spelling);
  const lines: string[] = [];
  let line = new Uint16Array(LONGEST);
  let last = new Uint16Array(LONGEST);
  let length = -1;
  let lastLength = 0;
  let fresh = false;
  let word = 0;
  for (;;) {
    const symbol = ask(model, next, line, length, word, fresh && length < lastLength ? (last[length] ?? 0) : 0);
    fresh = symbol < LETTER;
    if (!fresh) {
      line[length++] = symbol - LETTER;
      word = wordWith(word, symbol - LETTER);
      continue;
    }
    if (length >= 0) lines.push(String.fromCharCode(...line.subarray(0, length)));
    if (symbol === END) return lines;
    [line, last] = [last, line];
    lastLength = length;
    length = symbol;
    line.set(last.subarray(0, length));
    word = line.subarray(0, length).reduce(wordWith, 0);
  }
}
