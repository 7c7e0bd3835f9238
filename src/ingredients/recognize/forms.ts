import { type Grade, grade } from '../lexicon/rows.ts';
import { SOURCES } from '../lexicon/sources.ts';
import type { Family, NoteCode } from '../types.ts';
import { AVOID_FAMILIES, NOTE_CODES } from '../types.ts';
import { listed, negated, Sequences, wordSet } from './words.ts';

type Words = readonly string[];

/** A rule looks at one word of an entry, found by the word itself, and says what the entry is. */
type Rule = (words: Words, at: number) => Grade | undefined;

const RETINOID = grade('retinoid', 'always');
const VITAMIN_C = grade('vitamin_c', 'always');
const ASCORBIC = grade('vitamin_c', 'dose', 'preserves');
const DEPILATORY = grade('hair_removal', 'always');
const SCENT = grade('scent', 'always');
const ALCOHOL = grade('drying_alcohols', 'always');
const HAZEL = grade('witch_hazel', 'always');
const ENZYME = grade('enzyme_exfoliant', 'always');
const PIGMENT = grade('makeup_colourants', 'always');
const GRAIN = grade('physical_scrub', 'always');
const FILLER = grade('physical_scrub', 'trace', 'filler');
const WILLOW = grade('bha', 'dose', 'plant-source');
const CHILLI = grade('irritant', 'always');
const HYALURONIC = grade('hyaluronic_acid', 'always');
const AHA = grade('aha', 'dose', 'sets-ph');
const AHA_SALT = grade('aha', 'trace', 'salt');
const AZELATE = grade('strong_actives', 'never', 'mild');
const STRONG = grade('strong_actives', 'always');
const SULFUR = grade('strong_actives', 'dose', 'mild');

const POLYMERS = wordSet('copolymer crosspolymer polymer ferment lysate filtrate callus culture starch dehydrogenase');
const BASES = wordSet(
  'sodium potassium calcium magnesium ammonium zinc arginine lysine tea mea aluminum lithium strontium ethanolamine guanidine silver copper manganese',
);
const FRUIT_WORDS = wordSet(
  'papaya pumpkin pineapple fruit fruits bromelain papain fig kiwi pomegranate digestive proteolytic exfoliating peeling active enzymatic',
);
const HARD = wordSet('shell stone pit pits cob hull nutshell');
const SOFT = wordSet('seed seeds kernel husk bran');
const CAPSICUM = wordSet('extract oil resin oleoresin fruit powder tincture frutescens annuum');

const always =
  (value: Grade): Rule =>
  () =>
    value;
const after =
  (set: ReadonlySet<string>, value: Grade): Rule =>
  (words, at) =>
    words.slice(at + 1).some((word) => set.has(word)) ? value : undefined;
const lastWord =
  (value: Grade): Rule =>
  (words, at) =>
    at === words.length - 1 ? value : undefined;

/** Salts of an acid: with a base before it counts as the given grade, else as nothing. */
const salt =
  (value: Grade): Rule =>
  (words, at) =>
    BASES.has(words[at - 1] ?? '') ? value : undefined;

function alcohol(words: Words, at: number): Grade | undefined {
  if (words[at - 1] === 'sd' || words[at + 1] === 'sd') return ALCOHOL;
  return words.some((word) => /^(?:denat|denatur|denatured|sda\d*|specially)/.test(word)) ? ALCOHOL : undefined;
}

/** Not "sodium starch glycolate", which makes tablets fall apart. */
function glycolate(words: Words, at: number): Grade | undefined {
  return at === words.length - 1 && words[at - 1] !== 'starch' ? AHA : undefined;
}

function colourIndex(words: Words, at: number): Grade | undefined {
  return /^\d{5}$/.test(words[at + 1] ?? '') ? PIGMENT : undefined;
}

/** `Fragrance (natural)`, `parfum de rose`; a long text that only mentions the word is no declaration. */
function declaredScent(words: Words, at: number): Grade | undefined {
  return words.length - at < 6 || at === 0 ? SCENT : undefined;
}

function willow(words: Words): Grade | undefined {
  return words.some((word) => word === 'bark' || word === 'extract' || word === 'water') && !words.includes('leaf')
    ? WILLOW
    : undefined;
}

function ground(words: Words, at: number): Grade | undefined {
  if (words.includes('avena') || words.includes('oat')) return undefined;
  if (words.slice(0, at).some((word) => HARD.has(word)))
    return words.some((w) => w === 'egg' || w === 'oyster') ? FILLER : GRAIN;
  const soft = words.slice(0, at).some((word) => SOFT.has(word));
  return soft ? (/^gra[in]/.test(words[at] ?? '') ? GRAIN : FILLER) : undefined;
}

function enzymes(words: Words): Grade | undefined {
  return words.some((word) => FRUIT_WORDS.has(word)) ? ENZYME : undefined;
}

const BY_WORD: ReadonlyArray<readonly [string, Rule]> = [
  ['retinol retinal retinaldehyde retinoid retinoids tretinoin isotretinoin adapalene tazarotene', always(RETINOID)],
  ['alcohol alcool', alcohol],
  ['ci', colourIndex],
  [
    'parfum fragrance fragrances perfume parfume profumo parfem parfym perfum fragranza fragancia отдушка парфюм',
    declaredScent,
  ],
  ['hamamelis hamameliswasser zaubernuss', always(HAZEL)],
  ['protease proteases papain bromelain subtilisin ficin keratinase', always(ENZYME)],
  ['enzyme enzymes', enzymes],
  ['capsicum cayenne', after(CAPSICUM, CHILLI)],
  ['salix willow', willow],
  ['powder meal flour granules grains', ground],
  ['seedcake', always(FILLER)],
  ['pumice', always(GRAIN)],
  ['glycolate mandelate', glycolate],
  ['lactate', salt(AHA_SALT)],
  ['azelate azeloyl', always(AZELATE)],
  ['sulfur sulphur', lastWord(SULFUR)],
  ['dihydroxyacetone erythrulose', always(grade('self_tanner', 'always'))],
  ['bakuchiol', always(grade('retinoid_like', 'always'))],
];

const rules = new Map<string, Rule>();
for (const [words, rule] of BY_WORD) for (const word of words.split(' ')) rules.set(word, rule);

/** Ends of the names that medicines are given: corticosteroids, numbing agents, antibiotics, antifungals … */
const MEDICINE =
  /cortison|pramoxine|predni|meth?ason|ticason|betaso[ln]|cortolon|cinolon|(?:es|cin|acet)onide?\b|cain[ea]?\b|(?<!nata)m[yi]c[iy]n[ea]?\b|cillin|floxacin|tracyclin|doxycyclin|(?:con|trim|ifon|nid)azol|nafine?\b|mectin|methrin|profene?\b|lofenac|c[iy]clovir|rolimus|closporin/;
/** Stems that show through whatever stands around them. */
const STEMS = new RegExp(
  `retin(?:yl|il|oyl|oil|oxy|ol|al|oat|oic|amid|aldehyd|oid)|ascorb|thioglycol|hyaluron|glycolic|sdalcohol|${MEDICINE.source}`,
);
const NO_RETINOID = /(?:phlo|hespe|fise|d)retin|retinal? (?:vein|nerve)|retinoid like|retinol like/;

function ascorb(name: string): Grade {
  return /ascorbic acid$|(?:sodium|calcium) ascorbate$/.test(name) &&
    !/ethyl|glucosid|phosph|palmit|cetyl|methyl|polypeptide/.test(name)
    ? ASCORBIC
    : VITAMIN_C;
}

function byStem(name: string, words: Words): Grade[] {
  const grades: Grade[] = [];
  if (
    /retin/.test(name) &&
    !NO_RETINOID.test(name) &&
    /(?:^|[^a-z])(?:di|bis)?retin(?:yl|il|oyl|oil|oxy|ol|al|oat|oic|amid|aldehyd|oid)/.test(name)
  )
    grades.push(RETINOID);
  if (/ascorb/.test(name)) grades.push(ascorb(name));
  if (/thioglycol/.test(name)) grades.push(DEPILATORY);
  if (grades.length === 0 && /hyaluron(?:ic|ate)/.test(name)) grades.push(HYALURONIC);
  if (/sdalcohol/.test(name)) grades.push(ALCOHOL);
  if (MEDICINE.test(name)) grades.push(STRONG);
  if (/(?:^|[^a-z])glycolic/.test(name) && !words.some((word) => POLYMERS.has(word))) grades.push(AHA);
  return grades;
}

/** The same stems in scripts other than Latin, for names whose words are not divided. */
const WIDE_STEMS: ReadonlyArray<readonly [RegExp, Grade]> = [
  [/레티(?:닐|노|날|녹)|レチ(?:ノ|ニル|ナー)|视黄|(?:^|[^о])ретин(?:ол|[иі]л|ал|оа|ое|ои)/, RETINOID],
  [/아스코(?:빅|빌|베|르)|アスコルビ|抗坏血酸|аскорб/, VITAMIN_C],
  [/티오글라이콜|치오글|チオグリコール|巯基乙酸|тиоглик/, DEPILATORY],
  [
    /^sd ?(?:알코[올홀]|에탄올|乙醇|酒精|アルコール)|^변성알코|変性アルコール|变性(?:乙醇|酒精)|спирт[а-я]* денат|денат[а-я]* спирт|денатурир/,
    ALCOHOL,
  ],
  [/(?:^|[^오])글(?:라이|리)콜릭(?:애씨드|산)|(?:^|[^オ])グリコール酸|гликолев/, AHA],
  [/하마멜리스|위치하젤|ハマメリス|金缕梅|гамамелис/, HAZEL],
  [/히알루|ヒアルロン|透明质酸|玻尿酸|гиалурон/, HYALURONIC],
  [
    /可的松|米松|尼松|[多佐]卡因|康唑|(?:红|庆大|克林|林可|新)霉素|코르티손|메타손|니솔론|[도조]카인|코나졸|마이신|コルチゾン|[ドゾ]カイン|コナゾール|マイシン|メタゾン|ニゾロン|кортизон|метазон|низолон|[до]каин|коназол|мицин/,
    STRONG,
  ],
];
const WIDE_CLAIM = /프리|무첨가|フリー|不使用|無添加|无添加|不含|без /;

function byWideStem(name: string): Grade[] {
  if (WIDE_CLAIM.test(name)) return [];
  const grades = WIDE_STEMS.filter(([stem]) => stem.test(name)).map(([, value]) => value);
  return grades.length > 1 ? grades.filter((g) => g !== HYALURONIC) : grades;
}

/** A word that carries a stem must not be one of a claim. */
function stemNegated(words: Words): boolean {
  const at = words.findIndex((word) => STEMS.test(word));
  return at >= 0 && negated(words, at, at + 1);
}

interface Source {
  readonly grade: Grade;
  readonly wanted: ReadonlySet<string>;
  readonly unwanted: ReadonlySet<string>;
}

const sources = new Sequences<Source>();
for (const line of SOURCES.split('\n')) {
  const [head = '', names = '', wanted = '', unwanted = ''] = line.split('|').map((column) => column.trim());
  const [family, code] = head.split(' ');
  const known: Family | undefined = AVOID_FAMILIES.find((f) => f === family);
  const note: NoteCode | undefined = NOTE_CODES.find((n) => n === code);
  if (!known) continue;
  const source: Source = { grade: grade(known, 'never', note), wanted: wordSet(wanted), unwanted: wordSet(unwanted) };
  for (const name of listed(names)) sources.add(name, source);
}

function sourceAt(words: Words, at: number): Grade | undefined {
  const found = sources.at(words, at)?.value;
  if (!found || words.some((word) => found.unwanted.has(word))) return undefined;
  return found.wanted.size === 0 || words.some((word) => found.wanted.has(word)) ? found.grade : undefined;
}

/** Whether a word alone can make a form; what has none is done at once. */
export function isFormWord(word: string): boolean {
  return rules.has(word) || sources.starts(word) || word === 'witch' || word === 'alpha' || STEMS.test(word);
}

/**
 * What an entry is by its form: salts and esters, retinyl and ascorbyl compounds, SD alcohols, colour index numbers, ground shells.
 *
 * @example formGrades('retinyl octanoate', ['retinyl', 'octanoate'])[0]?.family // 'retinoid'
 */
export function formGrades(name: string, words: Words): Grade[] {
  const grades: Grade[] = STEMS.test(name) && !stemNegated(words) ? byStem(name, words) : [];
  if (/[^a-z0-9 ]/.test(name)) grades.push(...byWideStem(name));
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const value = rules.get(word)?.(words, i) ?? (sources.starts(word) ? sourceAt(words, i) : undefined);
    if (value && !negated(words, i, i + 1)) grades.push(value);
    if (word === 'witch' && words[i + 1] === 'hazel') grades.push(HAZEL);
    if (word === 'alpha' && words[i + 1] === 'hydroxy' && /^acids?$/.test(words[i + 2] ?? '')) grades.push(AHA);
  }
  return grades;
}

/** Polymers and ferments share names with acids and are none. */
export function isPolymer(words: Words): boolean {
  return words.some((word) => POLYMERS.has(word));
}
