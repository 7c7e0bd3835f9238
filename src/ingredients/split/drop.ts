import { isDenial } from './denials.ts';
import { fold } from './fold.ts';

/** What shops print into a list that names no substance: batch and formula codes, pack sizes, drug-label words. */
const CODES: readonly RegExp[] = [
  /^\(?f\.? ?i\.? ?l\.?(?=\W|$)/i,
  /^fil(?: code)? /i,
  /^iln ?\d/i,
  /^(?:code|lot|ref|batch)\b.{0,24}\d/i,
  /^[a-z]{0,2}\d{4,}[a-z]?(?:\/\d+[a-z]?)?$/i,
  /^v\d{4}[a-z]?$/i,
  /^(?:제조번호|내용량|용량|사용기한|品番|内容量|批号|净含量)\s?[:：]?\s?[\w.,/ -]{0,20}$/i,
  /^[\d\s.,/-]*(?:ml|g|gr|oz|fl\.? ?oz|kg|cl|мл|г)\.?$/i,
  /^(?:purpose|sunscreens?|uses?|drug facts|and|et|und|y|nano|may contain|peut contenir|kindness|and kindness|love|and love|more|less|etc|n\/a|none|no info|vegan[oa]?|végane?|hypoall?ergen\p{L}*|non-?comedogenic)$/iu,
];
/** A denial in the place of a name: "no parabens", "fragrance-free". */
const DENIAL =
  /^(?:no(?! \d)|without|zero(?!.*\b(?:water|aqua|eau)$)|ohne|sans|sin|senza|sem|bez(?! czarn| lilak| koraln)|без|free from|free of)\s|(?:^|[\s-])(?:free|frei|vrij)$/i;
/** "Zero Pore Pads Water": a title that ran into the first name. */
const SOLVENT = /\b(?:water|aqua|eau)$/i;
/** "アルコールフリー(エチルアルコール)": the bracket says what is denied. */
const OTHER_NAME = /(?<=.{3})\s?[(（](?!.*(?:contain|enth|含|함유|\d))[^()（）]{2,24}[)）]$/i;
const COLOUR = /^(?:c\.?i\.? ?)?\d{5}$/i;

/** Whether a trimmed entry is no name at all. */
export function isNoName(name: string): boolean {
  if (!/[\p{L}\d]/u.test(name)) return true;
  if (COLOUR.test(name)) return false;
  return (
    !/\p{L}/u.test(name) ||
    DENIAL.test(name) ||
    (isDenial(fold(name.replace(OTHER_NAME, ''))) && !SOLVENT.test(name)) ||
    CODES.some((code) => code.test(name))
  );
}
