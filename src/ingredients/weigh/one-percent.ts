import { spellings } from '../spellings.ts';
import type { Recognition } from '../types.ts';

/**
 * Ingredients that by law or by use never exceed about 1 %: once one is printed, everything after it stands below
 * 1 % too (up to 1 % the order is free). `sure` ones are enough alone, of the others it takes two.
 */
const SURE =
  'phenoxyethanol, ethylhexylglycerin, xanthan gum, disodium edta, tetrasodium edta, trisodium edta, edta, carbomer, acrylates/c10-30 alkyl acrylate crosspolymer, potassium sorbate, sodium benzoate, chlorphenesin, methylparaben, propylparaben, ethylparaben, bht, bha, methylisothiazolinone, methylchloroisothiazolinone, imidazolidinyl urea, diazolidinyl urea, dmdm hydantoin, iodopropynyl butylcarbamate, sorbic acid, dehydroacetic acid, benzoic acid, sodium dehydroacetate, parfum, fragrance, parfum/fragrance, fragrance/parfum, aroma, linalool, limonene, citronellol, geraniol, 페녹시에탄올, 에틸헥실글리세린, 잔탄검, 카보머, 다이소듐이디티에이, 트라이소듐이디티에이, 향료, 포타슘소르베이트, 소듐벤조에이트, феноксиэтанол, ксантановая камедь, карбомер, этилгексилглицерин, сорбат калия, бензоат натрия, динатрий эдта, フェノキシエタノール, キサンタンガム, カルボマー, エチルヘキシルグリセリン, edta2na, 香料, 苯氧乙醇, 黄原胶, 卡波姆, 乙基己基甘油, 香精, 山梨酸钾, 苯甲酸钠';
const LIKELY =
  'allantoin, sodium hyaluronate, tocopherol, hydroxyacetophenone, adenosine, sodium hydroxide, triethanolamine, tromethamine, potassium hydroxide, sodium gluconate, dipotassium glycyrrhizate, sodium phytate, caprylhydroxamic acid, sodium chloride, benzyl alcohol, 알란토인, 소듐하이알루로네이트, 토코페롤, 하이드록시아세토페논, 아데노신, 트로메타민, 다이포타슘글리시리제이트, аллантоин, гиалуронат натрия, токоферол, гидроксид натрия, アラントイン, ヒアルロン酸na, トコフェロール, 尿囊素, 透明质酸钠, 生育酚';

const sure: ReadonlySet<string> = new Set(SURE.split(', ').flatMap(spellings));
const likely: ReadonlySet<string> = new Set(LIKELY.split(', ').flatMap(spellings));

/** No marker counts among the first entries: a serum of hyaluronate, an oil with tocopherol. */
const TOO_EARLY = 3;

/**
 * The place from which on entries stand below 1 %, or `Infinity` when nothing in the list says so. A list in
 * alphabetical order says nothing.
 *
 * @example onePercentLine(recognitionsOf('Aqua, Glycerin, Squalane, Betaine, Xanthan Gum, Citric Acid')) // 4
 */
export function onePercentLine(entries: readonly Recognition[]): number {
  if (secondList(entries) > 0) return Number.POSITIVE_INFINITY;
  let hints = 0;
  for (let place = TOO_EARLY; place < entries.length; place++) {
    const { text, section } = entries[place]?.ingredient ?? {};
    if (!text || section) continue;
    const key = keyOf(text);
    if (sure.has(key) || (likely.has(key) && ++hints === 2))
      return isAlphabetical(entries) ? Number.POSITIVE_INFINITY : place;
  }
  return Number.POSITIVE_INFINITY;
}

/** How a list begins. */
const WATER = /^(?:aqua|water|eau|정제수|水|вода)\b|^(?:정제수|水)$/i;

/**
 * Where a second list begins that runs on behind the first: its order says nothing of the other's. -1 where there is one.
 *
 * @example secondList(recognitionsOf('Aqua, Glycerin, Betaine, Carbomer, Aqua, Glycolic Acid')) // 4
 */
export function secondList(entries: readonly Recognition[]): number {
  const isWater = ({ ingredient }: Recognition): boolean => WATER.test(ingredient.text);
  if (entries[0] === undefined || !isWater(entries[0])) return -1;
  return entries.findIndex((entry, place) => place >= TOO_EARLY && isWater(entry));
}

const BRACKETED = /\s?[([].*$/su;

/** The name without what stands in brackets after it. */
function keyOf(text: string): string {
  return text.includes('(') || text.includes('[') ? text.replace(BRACKETED, '') : text;
}

function isAlphabetical(entries: readonly Recognition[]): boolean {
  if (entries.length < 8) return false;
  let falls = 0.15 * (entries.length - 1);
  let last = '';
  for (const { ingredient } of entries) {
    const name = ingredient.text.toLowerCase();
    if (name < last && --falls < 0) return false;
    last = name;
  }
  return true;
}
