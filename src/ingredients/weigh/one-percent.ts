import { normalizeName, squeeze } from '../normalize.ts';
import type { Recognition } from '../types.ts';

/**
 * Ingredients that by law or by use never exceed about 1 %: once one is printed, everything after it stands below
 * 1 % too (up to 1 % the order is free). `sure` ones are enough alone, of the others it takes two.
 */
const SURE =
  'phenoxyethanol ethylhexylglycerin xanthangum disodiumedta tetrasodiumedta trisodiumedta edta carbomer acrylatesc1030alkylacrylatecrosspolymer potassiumsorbate sodiumbenzoate chlorphenesin methylparaben propylparaben ethylparaben bht bha methylisothiazolinone methylchloroisothiazolinone imidazolidinylurea diazolidinylurea dmdmhydantoin iodopropynylbutylcarbamate sorbicacid dehydroaceticacid benzoicacid sodiumdehydroacetate parfum fragrance parfumfragrance fragranceparfum aroma linalool limonene citronellol geraniol 페녹시에탄올 에틸헥실글리세린 잔탄검 카보머 다이소듐이디티에이 트라이소듐이디티에이 향료 포타슘소르베이트 소듐벤조에이트 феноксиэтанол ксантановаякамедь карбомер этилгексилглицерин сорбаткалия бензоатнатрия динатрийэдта フェノキシエタノール キサンタンガム カルボマー エチルヘキシルグリセリン edta2na 香料 苯氧乙醇 黄原胶 卡波姆 乙基己基甘油 香精 山梨酸钾 苯甲酸钠';
const LIKELY =
  'allantoin sodiumhyaluronate tocopherol hydroxyacetophenone adenosine sodiumhydroxide triethanolamine tromethamine potassiumhydroxide sodiumgluconate dipotassiumglycyrrhizate sodiumphytate caprylhydroxamicacid sodiumchloride benzylalcohol 알란토인 소듐하이알루로네이트 토코페롤 하이드록시아세토페논 아데노신 트로메타민 다이포타슘글리시리제이트 аллантоин гиалуронатнатрия токоферол гидроксиднатрия アラントイン ヒアルロン酸na トコフェロール 尿囊素 透明质酸钠 生育酚';

const sure: ReadonlySet<string> = new Set(SURE.split(' '));
const likely: ReadonlySet<string> = new Set(LIKELY.split(' '));

/** No marker counts among the first entries: a serum of hyaluronate, an oil with tocopherol. */
const TOO_EARLY = 3;

/**
 * The place from which on entries stand below 1 %, or `Infinity` when nothing in the list says so. A list in
 * alphabetical order says nothing.
 *
 * @example onePercentLine(recognitionsOf('Aqua, Glycerin, Squalane, Betaine, Xanthan Gum, Citric Acid')) // 4
 */
export function onePercentLine(entries: readonly Recognition[]): number {
  const keys = entries.map(({ ingredient }) => squeeze(normalizeName(ingredient.text.replace(/\s*[([].*$/su, ''))));
  if (isAlphabetical(keys)) return Number.POSITIVE_INFINITY;
  let hints = 0;
  for (const [place, key] of keys.entries()) {
    if (place < TOO_EARLY || entries[place]?.ingredient.section) continue;
    if (sure.has(key)) return place;
    if (likely.has(key) && ++hints === 2) return place;
  }
  return Number.POSITIVE_INFINITY;
}

function isAlphabetical(keys: readonly string[]): boolean {
  let rising = 0;
  for (let i = 1; i < keys.length; i++) if ((keys[i - 1] ?? '') <= (keys[i] ?? '')) rising++;
  return keys.length >= 8 && rising >= 0.85 * (keys.length - 1);
}
