import { wholeCores } from './evidence.ts';
import type { Known } from './joins.ts';
import { looksLikeName, lookup } from './names.ts';
import type { Scan } from './statements.ts';
import { type Core, trim } from './trim.ts';

/** "Pumpkin, Papaya, and Pineapple Enzymes": names that share their last word are one. */
const SHARED =
  /^[\p{L}-]{3,20}(?:, [\p{L}-]{3,20}){0,4},? (?:and|&) [\p{L}-]{3,20} (?:enzymes|acids|oils|extracts|butters|vitamins)$/iu;
const WITH = /\swith\s/gi;

/** Whether a bracket in the name holds a known name: "Triple Acid Blend (Glycolic, Lactic, and Malic Acids)". */
function bracketNames(name: string, known: Known): boolean {
  const content = /[([]([^()[\]]{3,90})[)\]]/.exec(name)?.[1];
  if (content === undefined) return false;
  return content.split(/,|&|\band\b/i).some((part) => known(part.trim()) || known(part.trim().replace(/s$/i, '')));
}

function namesIn(scan: Scan, start: number, end: number, known: Known): Core[] {
  const whole = trim(scan.text, start, end);
  if (SHARED.test(scan.text.slice(whole.start, Math.min(whole.end, whole.start + 150)))) return [whole];
  return wholeCores(scan, start, end, known).filter((core) => {
    const name = lookup(scan.text, core.start, core.end);
    return known(name) || looksLikeName(name) || bracketNames(name, known);
  });
}

/** The names that marketing tells of in a stretch of text: a bullet's label, a key-ingredient extract. */
export function told(scan: Scan, start: number, end: number, known: Known): Core[] {
  const cores: Core[] = [];
  let from = start;
  for (const m of scan.text.slice(start, end).matchAll(WITH)) {
    cores.push(...namesIn(scan, from, start + m.index, known));
    from = start + m.index + m[0].length;
  }
  cores.push(...namesIn(scan, from, end, known));
  return cores;
}
