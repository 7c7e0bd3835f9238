import type { ProductType } from '../../types.ts';
import type { WordRow } from '../dictionary.ts';

/** Phrases that hold a word of another row and mean something else; they are longer, so they win and say nothing. */
export const LOOK_ALIKE_ROWS: readonly WordRow<ProductType>[] = [
  {
    // Use beside make-up, not make-up.
    tags: [],
    words: {
      en: 'under makeup, before makeup, over makeup, removes makeup, without makeup, no makeup, makeup free, wear alone or under makeup, prep for makeup, makeup bag, make-up bag, cosmetic bag, foundation free, complexion perfecting hydrator, uneven complexion, all complexions, clear complexion, complexion boost, luminous complexion',
      fr: 'sous le maquillage, sous maquillage, avant le maquillage, éclat du teint, teint éclatant, bonne mine',
      de: 'unter dem Make-up, unter Make-up, vor dem Make-up, make-up-frei',
      es: 'bajo el maquillaje, antes del maquillaje',
      it: 'sotto il trucco, prima del trucco',
      pt: 'antes da maquiagem, sob a maquiagem',
      pl: 'pod makijaż',
      ru: 'под макияж',
      ko: '노메이크업',
    },
  },
  {
    // Departments that hold all of care as well.
    tags: [],
    words: {
      en: 'beauty makeup, beauty & makeup, beauty and makeup, makeup & skincare, makeup and skincare, skincare & makeup, skincare and makeup',
    },
  },
  {
    // The charity, the tools of other trades, clothes.
    tags: [],
    words: {
      en: 'charitable foundation, cancer foundation, research foundation, printer toner, toner cartridge, laser toner, surgical mask, mask fitting, scrub top, scrub pants, scrub set, scrubs uniform, wall primer, paint primer, metal primer, seat cushion, heel cushion, gel cushion, cushion cover, blush dress, blush pink, tonic water, gin and tonic, furniture polish, car polish, shoe polish, soap dish, soap dispenser',
    },
  },
  {
    // Fruit peel is not a peel; skin that peels or was peeled is not one either.
    tags: [],
    words: {
      en: 'orange peel, lemon peel, citrus peel, grapefruit peel, banana peel, bergamot peel, post peel, after peel, after peeling, post peeling, anti peeling, peeling skin, for peeling skin',
      fr: 'après peeling, post-peeling',
      de: 'nach Peeling, nach dem Peeling',
      es: 'tras peeling, post peeling',
      it: 'dopo peeling, post peeling',
    },
  },
  {
    // Free of scent, soap …: claims.
    tags: [],
    words: {
      en: 'fragrance free, perfume free, free of fragrance, no fragrance, without fragrance, zero fragrance, 0 fragrance, no perfume, without perfume, free of perfume, parfum free, soap free, lotion free, anti blemish patch, hydrocolloid patch',
      fr: 'sans parfum, sans savon, sans parfums',
      de: 'ohne Parfum, ohne Parfüm, parfümfrei, parfumfrei, seifenfrei, ohne Seife',
      es: 'sin perfume, sin jabón',
      it: 'senza profumo, senza sapone',
      pt: 'sem perfume, sem sabão',
      nl: 'zonder parfum, parfumvrij, zonder zeep',
      pl: 'bez mydła, bez perfum',
      sv: 'utan parfym',
      da: 'uden parfume',
      no: 'uten parfyme',
      ru: 'без мыла, без парфюма',
      tr: 'parfümsüz',
      ar: 'بدون عطر',
      ja: '無香料, 香料フリー',
      ko: '무향, 무향료',
      zh: '无香料, 无香精, 無香料, 無香精',
    },
  },
  {
    // Brand and range names, and care that only sounds like another kind.
    tags: [],
    words: {
      en: 'the body shop, body shop, hand made, handmade, second skin, ice cream, whipped cream, buttermilk, hair skin nails, long hair girl, skin and hair, hand picked, bath and body works, eye of horus, black eyed',
      ko: '스킨케어, 스킨푸드, 스킨1004, 스킨부스터, 메이크업포에버, 스트립',
      ja: 'スキンケア, メイクアップフォーエバー',
      zh: '美白牙',
    },
  },
];
