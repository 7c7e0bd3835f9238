/** What the words of a label say about the text behind its colon. */

/** Labels of what is in a product rather than of a product. */
export const PRAISE = /\b(?:blend|complex|technology|system|extracts|stem cells|actives)\b/i;
/** "1 g Creme enthält:": what follows is in the product, however short. */
const HOLDS = /(?:^|\s)(?:contains?|enthält|enthalten|contient|contiene|contém|bevat|zawiera|содержит)$/i;
/** Labels of a group of entries inside a list. */
const GROUP =
  /^(?:fragrance|parfum|perfume|aroma|allergens?|essential oils?|extracts?|preservatives?|contains?|colou?rants?)$/i;
export const isGroup = (name: string): boolean => GROUP.test(name);

/** Labels before a list whose first entry stands alone in its line: "Contains: Retinol" and the others below. */
export const OPENS = /^(?:contains?|ingr[eé]dient\w*|inci|composition|inhaltsstoffe)\b/i;

/** Words of a label whose body is in the product, however short: "Scent: lavender oil", "Powder: Ascorbic Acid". */
const PART =
  /^(?:\p{L}+ ){0,2}(?:scents?|scented with|fragrances?|perfume|parfum|preservatives?|preserved with|solvents?|emulsifiers?|powder|capsules?|serum|cream|lotion|gel|toner|booster|ampoule|concentrate|activator|duft|duftstoffe?|konservierung(?:smittel|sstoffe?)?|pulver|creme|crème|poudre|conservateurs?|polvo|conservantes?|conservanti?|profumo|консервант|аромат|отдушка|порошок|香り|粉末|향|파우더|防腐剂|防腐劑)$/iu;
/** Labels of what is not inside, or only used beside it. */
const ASIDE =
  /^(?:do(?:es)? not |don't |not (?:for|to|with|in|compatible|suitable)\b|nicht (?:mit|verwenden|kombinieren|in)\b|never |avoid|(?:works?|pairs?|use|used|layer|combine|goes) (?:\p{L}+ ){0,2}with\b|ne pas |(?:no|zero|non)$|no (?:usar|contiene|mezclar) |incompatible|(?:\p{L}+ ){0,3}(?:nicht enthalten|not (?:included|contained|inside|present|used))$)/iu;
const NONE =
  /^(?:none|non?|nao|niet|nee|nej|nei|nie|hayir|nil|0 ?%|zero|not? (?:added|present|included)|n\/a|nein|keine?[rs]?|aucune?|ninguno?|nessuno?|nenhum|geen|brak|ingen|нет|отсутствует|yok|无|無|なし|不使用|無添加|없음|무첨가)$/;

/** Whether a label names what is in the product or a part of it: what stands behind it is inside. */
export const isPart = (name: string): boolean => PRAISE.test(name) || HOLDS.test(name) || PART.test(name);

/** Whether what stands behind a label is not in the product. */
export const isAside = (name: string): boolean => ASIDE.test(name);

/** "Fragrance: none": whether the body of a label only denies it. */
export const isNone = (low: string, start: number, end: number): boolean =>
  end - start < 20 && NONE.test(low.slice(start, end));
