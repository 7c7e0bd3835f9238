import { dictionaryOf, findWords, type WordRow } from '../product/index.ts';
import type { ProductFacts, ProductType } from '../types.ts';

/** What a product's name and kind promise; evidence for what a doubtful ingredient is there for. */
export interface Claims {
  /** Acids are there to exfoliate. */
  readonly exfoliates: boolean;
  /** Made against blemishes: acids and willow bark are there to work. */
  readonly acne: boolean;
  readonly vitaminC: boolean;
  /** Grains are there to scrub. */
  readonly scrubs: boolean;
  /** Is itself an essential oil, whatever part of the plant is printed. */
  readonly essentialOil: boolean;
  /** Does not stay on the skin. */
  readonly rinsedOff: boolean;
}

type Claim = keyof Claims;

const ROWS: readonly WordRow<Claim>[] = [
  {
    tags: ['exfoliates'],
    words: {
      en: 'exfoliating, exfoliate, exfoliator, exfoliant, exfoliation, resurfacing, resurface, resurfacer, peel, peeling, aha, ahas, bha, pha, alpha hydroxy, alpha beta, glycolic, glycolic acid, lactic acid, mandelic, mandelic acid, acid toner, acid treatment, acid serum, triple acid, multi acid, fruit acid, acids, retexturizing, skin renewal',
      fr: 'exfoliant, exfoliante, acide glycolique, acide lactique, acides de fruits, resurfaçant',
      de: 'Fruchtsäure, Säurepeeling, Milchsäure, Glykolsäure, *peeling',
      es: 'exfoliante, ácido glicólico, ácido láctico, ácidos',
      it: 'esfoliante, acido glicolico, acido lattico, acidi',
      pt: 'esfoliante, ácido glicólico, ácido lático, ácidos',
      pl: 'złuszczający, kwas glikolowy, kwas mlekowy, z kwasami, kwasy, kwasowy',
      ru: 'пилинг, с кислотами, кислотный, отшелушивающий, эксфолиант, гликолевая, молочная кислота',
      tr: 'glikolik, laktik asit, peeling',
      ja: 'ピーリング, 角質, フルーツ酸, グリコール酸',
      ko: '필링, 각질, 아하, 글리콜산',
      zh: '果酸, 刷酸, 焕肤, 去角质, 煥膚, 去角質',
    },
  },
  {
    tags: ['acne'],
    words: {
      en: 'acne clearing, pore clearing, clarifying, salicylic, salicylic acid, blackhead, pimple',
      fr: 'acide salicylique',
      de: 'Salicylsäure',
      es: 'ácido salicílico',
      it: 'acido salicilico',
      pt: 'ácido salicílico',
      pl: 'kwas salicylowy',
      ru: 'салициловая',
      zh: '水杨酸',
      ko: '살리실산',
      ja: 'サリチル酸',
    },
  },
  {
    tags: ['vitaminC'],
    words: {
      en: 'vitamin c, vitamin-c, vit c, vita c, essential c, c serum, super c, supreme c, c e ferulic, c glow, c firma, ascorbic, ascorbic acid, truth serum, vitamin c peel, activated c, c oil, violet c, c tango',
      fr: 'vitamine c',
      es: 'vitamina c',
      nl: 'vitamine c',
      pl: 'witamina c, witaminą c',
      ru: 'витамин с, витамином с',
      ja: 'ビタミンC, ビタミン',
      ko: '비타민씨, 비타씨, 비타민, 비타',
      zh: '维C, 维生素C, 維他命C, 维生素',
    },
  },
  {
    tags: ['scrubs'],
    words: {
      en: 'scrub, polish, polisher, polishing, exfoliator, grains, microdermabrasion, buffing, exfoliating grains',
      fr: 'gommage, grains',
      de: '*peeling, Rubbel',
      es: 'exfoliante',
      it: 'scrub, gommage',
      pl: 'zdzierak',
      ru: 'скраб',
      ja: 'スクラブ',
      ko: '스크럽',
      zh: '磨砂',
    },
  },
];

const ESSENTIAL_OIL: WordRow<Claim> = {
  tags: ['essentialOil'],
  words: {
    en: 'essential oil, pure essential oil',
    fr: 'huile essentielle',
    de: 'ätherisches Öl',
    es: 'aceite esencial',
    it: 'olio essenziale',
    pt: 'óleo essencial',
    nl: 'etherische olie',
    pl: 'olejek eteryczny',
    sv: 'eterisk olja',
    ru: 'эфирное масло',
    tr: 'uçucu yağ',
    ja: '精油, エッセンシャルオイル',
    ko: '에센셜오일',
    zh: '精油',
  },
};

const DICTIONARY = dictionaryOf<Claim>([...ROWS, ESSENTIAL_OIL]);

/**
 * What the facts about a product claim. No facts, no claims.
 *
 * @example claimsOf({ name: 'Glycolic Resurfacing Pads' }, ['peel']).exfoliates // true
 */
export function claimsOf(facts: ProductFacts, types: readonly ProductType[]): Claims {
  const named = new Set(findWords(facts.name ?? '', DICTIONARY));
  const is = (...kinds: readonly ProductType[]): boolean => kinds.some((kind) => types.includes(kind));
  return {
    exfoliates: named.has('exfoliates') || is('peel'),
    acne: named.has('acne') || is('acne-treatment'),
    vitaminC: named.has('vitaminC'),
    scrubs: named.has('scrubs') || is('scrub'),
    essentialOil: named.has('essentialOil'),
    rinsedOff: is('cleanser', 'makeup-remover', 'hair'),
  };
}
