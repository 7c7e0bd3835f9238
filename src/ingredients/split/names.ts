import { PAD } from './view.ts';

/** Endings and words by which most names of substances and plants can be told, for where the dictionary ends. */
const LATIN =
  /(?:ates?|ides?|ines?|enes?|anes?|ones?|ols?|yls?|icones?|methicone|acids?|extracts?|oils?|glycols?|gums?|butters?|wax(?:es)?|water|aqua|eau|powder|proteins?|peptides?|parfum|fragrance|aroma|juice|ferment|filtrate|lysate|(?:co|cross|poly)?polymers?|starch|cellulose|parabens?|esters?|cera|alcohols?|betaine|edta|steareth-\d+|ceteareth-\d+|laureth-\d+|peg-\d+\w*|ppg-\d+|polysorbate \d+|quaternium-\d+|ci ?\d{5}|silica|mica|talc|kaolin|lecithins?|allantoin|tocopherol|panthenol|denat\.?|hexapeptide-\d+|tripeptide-\d+|bht|bha|urea|mel|amin|ine|säure|öl|wasser|extrakt|huile|acide|extrait|aceite|ácido|extracto|olio|acido|estratto|óleo|oleum|olej|kwas)$/i;
const OTHER =
  /(?:추출물|오일|애씨드|글라이콜|글리콜|수$|올$|레이트|이드|다이올|글리세린|토인|폴리머|콘$|틴$|검$|버터|왁스|파라벤|향료|エキス|油$|酸|グリコール|水$|オイル|ール$|リン$|ン$|ル$|香料|提取物|醇|酯|油|水|钠|鈉|甘油|香精|кислота|масло|экстракт|вода|глицерин|гликоль|спирт|сок|воск|ат$|ол$|ин$|он$|ид$|натрия|камедь|сополимер|полимер|мер|ен|парафин|порошок|глина|тальк|слюда|соль|фермент|пептид|коллаген|протеин|белок|кератин|витамин|алоэ|м[её]д|отдушка|парфюм|ароматизатор|консервант|краситель|زيت|حمض|مستخلص|ماء|غليسرين|جليكول|عطر)/;

/** A name as it is looked up: no padding, single spaces, no footnote marks. */
export function lookup(text: string, start: number, end: number): string {
  const name = text.slice(start, end);
  if (!/[\u200b\n\r\t\f\v*†‡]| {2}/.test(name)) return name;
  return name
    .replaceAll(PAD, '')
    .replace(/[*†‡]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text could be the name of a substance or plant by its form alone. */
export function looksLikeName(name: string): boolean {
  if (name.length > 120) return false;
  const plain = name.replace(/\s?[([][^()[\]]{0,80}[)\]]\s?/g, ' ').trim();
  return LATIN.test(plain) || OTHER.test(plain) || /\b[A-Z][a-z]+(?:eth|PEG|PPG|ium|ylon)-\d/.test(plain);
}
