import { GENERIC, HEADS, TAILS } from './data/fragments.ts';

/** Words that only begin a name: no name ends with them. */
const OPEN_END = /(?:yl|ium|(?<!g|parf)um|ated?|ed|[/\\&+-])$/i;
/** Words that only end a name: no name begins with them. */
const CLOSED_START =
  /^(?:(?!polysorb)[a-z]+ates?|[a-z]*(?:oxide|chloride|bromide|fluoride|sulfide|iodide)s?|(?:co|cross|poly)polymers?|esters?|denat\.?|\d+|[/\\&+([-].*)$/i;
/** Second words of plant names. */
const EPITHET =
  /^(?!(?:silica|mica|rosa|rosmarinus|arnica|brassica|angelica|ricinus|verbena|mimosa|lupinus|pinus|carica|harmonica|retina|stearica)$)[a-z]+(?:ensis|folia|folium|flora|florum|icum|ifera|oides|iana|inalis|ii|ena|ina|ana|ica|iva|osa|ata|inus|icus|atus|osus|aris|anum|ale|aea|vera)$/i;
/** What follows a bare "PEG-40" that is not a name by itself there. */
const AFTER_PEG = /^(?:hydrogenated|castor|glyceryl|sorbitan|beeswax|methyl|rapeseed|almond|cocoa)/i;

/** Whether a name may end with one word and another begin with the next. */
export function part(before: string, after: string, cased: boolean): boolean {
  if (
    CLOSED_START.test(after) ||
    EPITHET.test(after) ||
    /^(?:soja|max|mays)$/i.test(after) ||
    (!cased && TAILS.has(after.toLowerCase()))
  )
    return false;
  if (HEADS.has(before.toLowerCase()) || (OPEN_END.test(before) && !/ate$/i.test(before))) return false;
  return !(/^p[ep]g-\d+$/i.test(before) && AFTER_PEG.test(after));
}

/** The word that ends at `end`, and the one that begins at `start`; a slash ends a word. */
const lastWord = (text: string, end: number): string =>
  /[^\s,;]*$/.exec(text.slice(Math.max(0, end - 40), end))?.[0] ?? '';
const firstWord = (text: string, start: number): string => /^[^\s,;/]*/.exec(text.slice(start, start + 40))?.[0] ?? '';

/** Whether one name goes on over the gap from `end` to `start`: "Sodium | Hyaluronate", "Avena Sativa | Flour". */
export function goesOn(text: string, end: number, start: number): boolean {
  const before = lastWord(text, end);
  const after = firstWord(text, start);
  return GENERIC.has(after.toLowerCase()) || !part(before, after, false);
}
