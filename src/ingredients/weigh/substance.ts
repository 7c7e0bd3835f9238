import { lexiconRows } from '../lexicon/rows.ts';
import { normalizeName, squeeze } from '../normalize.ts';
import { spellings } from '../spellings.ts';
import type { Family } from '../types.ts';

/** The substances whose place in a list says what they are there for. */
export type Substance =
  | 'glycolic'
  | 'lactic'
  | 'mandelic'
  | 'malic'
  | 'tartaric'
  | 'pyruvic'
  | 'citric'
  | 'aha-blend'
  | 'salicylic'
  | 'willow'
  | 'gluconolactone'
  | 'ascorbic'
  | 'ascorbyl-palmitate'
  | 'ascorbate-salt'
  | 'filler';

/**
 * Stems by family and substance, squeezed as `normalizeName` writes them; a stem is looked for anywhere in the name. The
 * lexicon says which names are in a family at all, so a stem need only tell the members of one family apart.
 */
const STEMS: Readonly<Partial<Record<Family, Readonly<Partial<Record<Substance, string>>>>>> = {
  vitamin_c: {
    'ascorbyl-palmitate':
      'ascorbylpalmitate ascorbylpalmitat palmitatedascorbyle palmitatodeascorbilo ascorbilpalmitato 아스코빌팔미테이트 パルミチン酸アスコルビル 抗坏血酸棕榈酸酯 抗坏血酸基棕榈酸酯 аскорбилпальмитат',
    'ascorbate-salt':
      'sodiumascorbate calciumascorbate magnesiumascorbate potassiumascorbate natriumascorbat ascorbatedesodium 소듐아스코베이트 抗坏血酸钠 アスコルビン酸na аскорбатнатрия',
    ascorbic:
      'ascorbicacid acideascorbique ascorbinsaure acidoascorbico ascorbinezuur askorbinowy аскорбинов 아스코빅애씨드 アスコルビン酸 抗坏血酸 vitaminc',
  },
  aha: {
    'aha-blend':
      'alphahydroxy alfahidroxi alfaidrossi alfahydroxy fruitacid acidesdefruits fruchtsaure acidosdefrutas acididellafrutta fruitzuren kwasyowocowe アルファヒドロキシ フルーツ酸 果実酸 果酸 과일산 알파하이드록시',
    pyruvic: 'pyruvic pyruvique brenztrauben piruvic piruvico пировиноградн 피루빅 ピルビン酸 丙酮酸',
    mandelic: 'mandel amandelzuur migdalowy миндальн 만델 マンデル 扁桃酸 杏仁酸',
    glycolic:
      'glycolic glycolique glykol glycolsaure glicolic glicolico glikolowy glikolik glycolzuur glycollic glycholic гликолев 글라이콜릭 글리콜릭 글리콜산 グリコール酸 乙醇酸 羟基乙酸 甘醇酸 glycolate hydroxyaceticacid γλυκολικο جليكوليك غليكوليك ไกลโคลิก גליקולית гліколева',
    lactic:
      'lactic lactique milchsaure lattico latico melkzuur mlekowy mjolksyra mlecna laktik молочн 락틱 젖산 乳酸 lactate 락테이트',
    tartaric: 'tartaric tartrique weinsaure tartarico wijnsteenzuur winowy vinna винная 타타릭 타르타르 酒石酸',
    malic:
      'malicacid acidemalique apfelsaure acidomalico appelzuur jablkowy jablecna яблочн 말릭애씨드 リンゴ酸 苹果酸',
    citric:
      'citric citrique zitronensaure citronensaure citrico citroenzuur cytrynowy citronova лимонн sitrik 시트릭 구연산 クエン酸 柠檬酸 citrate 시트레이트',
  },
  bha: {
    salicylic: 'salicyl salicil salizyl салицил 살리실 サリチル 水杨酸',
    willow: 'salix willow weide saule sauce salice wierzb ива ивы ивов 버드나무 ヤナギ 柳',
  },
  pha: {
    gluconolactone:
      'gluconolact glucolact gluconodeltalact gluconolatt gluconicacid глюконолактон 글루코노락톤 글루코닉 グルコノラクトン グルコン酸 葡糖酸内酯 葡萄糖酸内酯 葡糖酸',
  },
  physical_scrub: {
    filler:
      'silica cellulose kaolin clay starch talc mica zeolite 실리카 셀룰로오스 카올린 シリカ セルロース カオリン 二氧化硅 纤维素 高岭土 диоксидкремния каолин целлюлоза',
  },
};

type Stems = readonly (readonly [Substance, string])[];

const BY_FAMILY: ReadonlyMap<string, Stems> = new Map(
  Object.entries(STEMS).map(([family, rows]): [string, Stems] => [
    family,
    Object.entries(rows).flatMap(([substance, stems]) =>
      stems.split(' ').map((stem) => [substance as Substance, stem] as const),
    ),
  ]),
);

/** Derivatives that hold the word "ascorbic acid" and are more than that. */
const ASCORBIC_DERIVATIVE = /ethyl|cetyl|glucos|polypeptide|phosphat|에틸|에칠|エチル|乙基/u;

type Names = ReadonlyMap<string, Substance | undefined>;

/** Every name of the lexicon in these families, so that only a name it does not hold is searched. */
function fromLexicon(): ReadonlyMap<Family, Names> {
  const tables = new Map<Family, Map<string, Substance | undefined>>();
  for (const { family, names } of lexiconRows()) {
    const stems = BY_FAMILY.get(family);
    if (!stems) continue;
    const table = tables.get(family) ?? new Map<string, Substance | undefined>();
    tables.set(family, table);
    for (const [name] of names) {
      const substance = searched(name, stems);
      for (const form of spellings(name)) table.set(form, substance);
    }
  }
  return tables;
}

function searched(name: string, stems: Stems): Substance | undefined {
  const key = squeeze(normalizeName(name));
  const found = stems.find(([, stem]) => key.includes(stem))?.[0];
  return found === 'ascorbic' && ASCORBIC_DERIVATIVE.test(key) ? undefined : found;
}

let tables: ReadonlyMap<Family, Names> | undefined;

/**
 * Which substance of a family a printed name speaks of; `undefined` for every other name.
 *
 * @example substanceOf('Acide Lactique', 'aha') // 'lactic'
 */
export function substanceOf(name: string, family: Family): Substance | undefined {
  const stems = BY_FAMILY.get(family);
  if (!stems) return undefined;
  tables ??= fromLexicon();
  const table = tables.get(family);
  return table?.has(name) ? table.get(name) : searched(name, stems);
}
