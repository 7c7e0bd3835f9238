// Only additions, multiplications and tables made of them: every engine must come to the very same chances.

/** Chances are told in 65536ths; 0 and 65536 never occur, so that any bit can be written. */
export const ONE = 65536;
const LEAST = 32;
/** `squash` and `stretch` know the logistic scale from -12 to 12 in 64ths. */
const HALF = 768;
/** e^(1/64) */
const STEP = 1.0157477085866857;

const squashed = new Uint16Array(2 * HALF + 1);
/** The logistic scale of a chance, by its upper twelve bits. */
export const stretch = new Float64Array(4096);

function fill(): void {
  let power = 1;
  for (let k = 0; k <= HALF; k++) {
    squashed[HALF + k] = Math.min(ONE - LEAST - 1, Math.floor((ONE * power) / (1 + power)));
    squashed[HALF - k] = Math.max(LEAST, Math.floor(ONE / (1 + power)));
    power *= STEP;
  }
  for (let chance = 0, k = 0; chance < 4096; chance++) {
    while (k < 2 * HALF && (squashed[k] ?? 0) < chance * 16 + 8) k++;
    stretch[chance] = (k - HALF) / 64;
  }
}
fill();

/** The chance of a place on the logistic scale. */
export function squash(x: number): number {
  const at = x * 64 + HALF + 0.5;
  return squashed[at < 0 ? 0 : at > 2 * HALF ? 2 * HALF : at | 0] ?? LEAST;
}

/** Two numbers as one, well stirred. */
export function mix(a: number, b: number): number {
  const stirred = Math.imul(a ^ b, 0x2c9277b5);
  return stirred ^ (stirred >>> 15);
}
