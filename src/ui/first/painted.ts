/** A page that is not shown paints nothing: then nobody waits for it longer than this. */
const PATIENCE_MS = 100;

/**
 * Resolves when what stands in the document now is on the screen, or when it is not going to be soon. Two frames: at the
 * second one the first has been handed over, and what comes next does not take its time.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, PATIENCE_MS);
  });
}
