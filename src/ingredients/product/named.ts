import type { AvoidFamily } from '../types.ts';
import { dictionaryOf, type WordRow } from './dictionary.ts';
import { findWords } from './find-words.ts';

/** What a name promises to be in the product, by family: only words that nobody prints without meaning the substance. */
const PROMISES: readonly (readonly [AvoidFamily, Readonly<Partial<WordRow<never>['words']>>])[] = [
  [
    'retinoid',
    {
      en: 'retinol, retinal, retinaldehyde, retinoid, tretinoin, adapalene',
      fr: 'rétinoïde, trétinoïne, adapalène',
      it: 'retinolo, retinale, retinoide, tretinoina',
      es: 'retinoide, tretinoína, adapaleno',
      de: 'Retinoide, Tretinoin, Adapalen',
      pl: 'retinolem, retinoid, retinalem',
      ru: 'ретинол, ретинолом, ретиналь, ретиналем, ретиноид, адапален',
      ja: 'レチノール, レチナール',
      ko: '레티놀, 레티날',
      zh: '视黄醇, 視黃醇, 视黄醛',
    },
  ],
  [
    'vitamin_c',
    {
      en: 'vitamin c, vit c, ascorbic acid',
      fr: 'acide ascorbique',
      de: 'Ascorbinsäure',
      es: 'vitamina c, ácido ascórbico',
      it: 'acido ascorbico',
      nl: 'vitamine c',
      pl: 'witamina c, witaminą c',
      ru: 'витамин с, витамином с, витамин c, витамином c',
      ko: '비타민씨',
    },
  ],
  [
    'aha',
    {
      en: 'glycolic acid, glycolic, lactic acid, mandelic acid, mandelic, aha, alpha hydroxy acid',
      fr: 'acide glycolique, acide lactique, acide mandélique',
      de: 'Glykolsäure, Milchsäure, Mandelsäure',
      es: 'ácido glicólico, ácido láctico, ácido mandélico',
      it: 'acido glicolico, acido lattico, acido mandelico',
      pt: 'ácido lático',
      pl: 'kwas glikolowy, kwas mlekowy, kwas migdałowy',
      ru: 'гликолевая кислота, молочная кислота, миндальная кислота',
      ja: 'グリコール酸',
      ko: '글리콜산',
      zh: '甘醇酸, 羟基乙酸',
    },
  ],
  [
    'bha',
    {
      en: 'salicylic acid, salicylic, bha',
      fr: 'acide salicylique',
      de: 'Salicylsäure',
      es: 'ácido salicílico',
      it: 'acido salicilico',
      pl: 'kwas salicylowy',
      ru: 'салициловая кислота',
      ja: 'サリチル酸',
      ko: '살리실산',
      zh: '水杨酸',
    },
  ],
  ['retinoid_like', { en: 'bakuchiol', ru: 'бакучиол', ja: 'バクチオール', ko: '바쿠치올', zh: '补骨脂酚' }],
  [
    'strong_actives',
    {
      en: 'benzoyl peroxide, azelaic acid, hydroquinone',
      fr: 'peroxyde de benzoyle, acide azélaïque, hydroquinone',
      de: 'Benzoylperoxid, Azelainsäure, Hydrochinon',
      es: 'peróxido de benzoilo, ácido azelaico, hidroquinona',
      it: 'acido azelaico',
    },
  ],
];

/** How a name says that something is not in it, or that something else stands for it; `X` is the word. */
const DENIALS: readonly string[] = [
  'X free, free of X, free from X, no X, non X, not X, without X, zero X, 0 X, anti X, minus X',
  'X alternative, X alternatives, X substitute, X replacement, X like, X dupe, X swap, X rival, X inspired, X effect',
  'alternative to X, alternative for X, instead of X, better than X, beyond X, like X, X without X',
  'natural X, plant X, plant based X, botanical X, vegan X, vegetable X, bio X, phyto X, herbal X, clean X',
  'after X, post X, pre X, before X, X recovery, X relief, X companion, X buffer, for X users',
  'sans X, alternative au X, alternative à la X, X végétal, X naturel, effet X',
  'X frei, X freie, X freies, X freier, ohne X, X alternative, X Ersatz, pflanzliches X, Bio X, Alternative zu X',
  'sin X, libre de X, alternativa al X, alternativa a la X, X vegetal, efecto X',
  'senza X, alternativa al X, X vegetale, effetto X',
  'sem X, livre de X, alternativa ao X, efeito X',
  'bez X, zamiast X, без X, zonder X, X vrij, utan X, uden X, uten X',
  'Xフリー, X不使用, X無添加, 無X, X프리, 무X, 无X, 無X, 不含X, 零X, 植物X, 类X',
];

type Tag = { readonly family: AvoidFamily; readonly denied: boolean };

function rowsOf([family, words]: (typeof PROMISES)[number]): readonly WordRow<Tag>[] {
  const all = Object.values(words).flatMap((list) => list.split(',').map((word) => word.trim()));
  const denials = DENIALS.flatMap((line) => line.split(',')).flatMap((form) =>
    all.map((word) => form.trim().replaceAll('X', word)),
  );
  return [
    { tags: [{ family, denied: false }], words: { en: all.join(',') } },
    { tags: [{ family, denied: true }], words: { en: denials.join(',') } },
  ];
}

let made: ReturnType<typeof dictionaryOf<Tag>> | undefined;

/**
 * Families that a product's name promises: "Retinol 1% Night Serum" is named for a retinoid. A name that denies a family or
 * offers something else for it ("retinol-free", "the gentle retinol alternative") is not named for it.
 *
 * @example namedFamilies('Glycolic Acid 7% Toner') // ['aha']
 */
export function namedFamilies(name: string | undefined): readonly AvoidFamily[] {
  if (!name) return [];
  made ??= dictionaryOf<Tag>(PROMISES.flatMap(rowsOf));
  const found = findWords(name, made);
  const denied = new Set(found.filter((tag) => tag.denied).map((tag) => tag.family));
  return [...new Set(found.map((tag) => tag.family))].filter((family) => !denied.has(family));
}
