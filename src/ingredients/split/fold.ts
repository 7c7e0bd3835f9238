const folded = new Map<string, string>();

/** One character in lower case without its Latin accent; always exactly one UTF-16 unit. */
function foldChar(char: string): string {
  const seen = folded.get(char);
  if (seen !== undefined) return seen;
  if (char === '’' || char === '‘') return "'";
  const lower = char.toLowerCase();
  const code = lower.charCodeAt(0);
  const latin = code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
  const plain = latin ? lower.normalize('NFD').charAt(0) : lower;
  const result = plain.length === 1 ? plain : char;
  folded.set(char, result);
  return result;
}

/**
 * The text in lower case without Latin accents, at the same length, so that offsets stay true.
 *
 * @example fold('INGRÉDIENTS') === 'ingredients'
 */
export function fold(text: string): string {
  if (/^[\0-\x7f\u200b]*$/.test(text)) return text.toLowerCase();
  let out = '';
  for (let i = 0; i < text.length; i++) out += foldChar(text.charAt(i));
  return out;
}
