/**
 * The lines of a stream of text, one at a time; only the current line is held. A byte order mark and carriage returns
 * at line ends are dropped, a last line without a line break counts.
 *
 * @example for await (const line of linesOf(process.stdin)) …
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield whole(parts, piece);
      parts = [];
    }
    if (last) parts.push(last);
  }
  const rest = whole(parts, decoder.decode());
  if (rest) yield rest;
}

/** A long line arrives in many chunks: they are joined once, so that its cost stays linear. */
function whole(parts: readonly string[], piece: string): string {
  const line = parts.length ? parts.join('') + piece : piece;
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
