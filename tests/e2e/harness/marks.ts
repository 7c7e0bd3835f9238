/** The words marked on a page by the names of their highlights; runs inside of the page. */
export function markedWords(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    found[name] = [...highlight].map((range) =>
      (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset),
    );
  }
  return found;
}
