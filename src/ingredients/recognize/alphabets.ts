const LATIN = 'aceopxyktmbh';
const CYRILLIC = 'асеорхуктмвн';

/** A word of both alphabets, in the one that most of its letters are of. */
function oneAlphabet(word: string): string {
  const latin = word.replace(/[^a-z]/g, '').length;
  const [from, to] = latin * 2 > word.length ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC];
  return [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
}

/**
 * A name with letters of the wrong alphabet in its words put right (they look the same in print), and Russian acids with the
 * adjective first. `undefined` when nothing changes.
 *
 * @example rightAlphabet(['кислота', 'салициловая']) // 'салициловая кислота'
 */
export function rightAlphabet(words: readonly string[]): string | undefined {
  const right = words.map((word) => (/[a-z]/.test(word) && /[а-я]/.test(word) ? oneAlphabet(word) : word));
  if (right[0] === 'кислота' && right.length === 2) right.reverse();
  return right.every((word, i) => word === words[i]) ? undefined : right.join(' ');
}
