import { ALONE, HEADS, TAILS } from './data/fragments.ts';
import { lookup } from './names.ts';
import type { Core } from './trim.ts';

export type Known = (name: string) => boolean;

const CODE = /^(?:c\.?i\.? ?(?:no\.? ?)?)?77\d{3}$/i;
const CODE_THEN_NAME = /^(?:c\.?i\.? ?(?:no\.? ?)?)?77\d{3}\s?[(/[].{0,10}(?:iron|oxid|oxyd|fer\b|eisen|hierro|ferro)/i;
const NAME_THEN_CODE = /^(?:iron oxides?|oxydes? de fer|eisenoxide?) ?(?:c\.?i\.? ?)?77\d{3}$/i;
const LOCANT = /^\d{1,2}$/;
const AFTER_LOCANT = /^\d{1,2}(?:[,/]\d{1,2}){0,3}['’]?-?\p{L}/u;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
const both = (a: Core, b: Core): Core =>
  b.percent === undefined ? { start: a.start, end: b.end } : { start: a.start, end: b.end, percent: b.percent };

/** How many entries from `at` on are colour indices that share the name printed after the last or before the first. */
function shared(names: readonly string[], at: number): number {
  let i = at;
  const named = NAME_THEN_CODE.test(names[at] ?? '');
  if (named) i++;
  while (CODE.test(names[i] ?? '')) i++;
  if (named) return i - at;
  return i > at && CODE_THEN_NAME.test(names[i] ?? '') ? i - at + 1 : 1;
}

/** Whether a comma between two entries is a slip: "Pentylene, Glycol". Two names that stand alone stay apart. */
function slip(a: string, b: string, known: Known): boolean {
  if (a.length > 60 || b.length > 80 || a === '' || b === '') return false;
  if (LOCANT.test(a) && AFTER_LOCANT.test(b)) return true;
  const head = HEADS.has(lastWord(a));
  if (TAILS.has(b.toLowerCase())) return head || (!known(a) && !known(b));
  if (!head || (known(a) && a.includes(' ')) || ALONE.has(a.toLowerCase())) return false;
  return known(`${a} ${b}`) && (!known(b) || !a.includes(' '));
}

/**
 * Puts together what a comma divided by mistake or by custom: stray commas inside a name, "1, 2-Hexanediol", and colour
 * indices that share one name ("CI 77491, CI 77492, CI 77499 (Iron Oxides)").
 */
export function join(text: string, cores: readonly Core[], known: Known): Core[] {
  const names = cores.map((c) => lookup(text, c.start, c.end));
  const out: Core[] = [];
  let name = '';
  for (let i = 0; i < cores.length; i++) {
    const core = cores[i];
    if (core === undefined) continue;
    const last = out.at(-1);
    const own = names[i] ?? '';
    if (last !== undefined && last.percent === undefined && core.start - last.end <= 6 && slip(name, own, known)) {
      out[out.length - 1] = both(last, core);
      name = `${name} ${own}`;
      continue;
    }
    const run = shared(names, i);
    const end = cores[i + run - 1];
    out.push(run > 1 && end !== undefined ? both(core, end) : core);
    i += run - 1;
    name = own;
  }
  return out;
}
