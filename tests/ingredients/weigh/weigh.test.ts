import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/ingredients/analyze.ts';
import type { AvoidFamily, FamilyHit, NoteCode, ProductFacts } from '../../../src/ingredients/types.ts';

/** A plain base of water phase and oils; nothing in it is in a family that matters. */
const BASE = 'Aqua, Glycerin, Butylene Glycol, Squalane, Cetearyl Alcohol, Glyceryl Stearate, Dimethicone, Panthenol';
const TAIL = 'Phenoxyethanol, Xanthan Gum, Ethylhexylglycerin, Disodium EDTA, Sodium Hydroxide';
const upTop = (name: string): string => `Aqua, ${name}, Glycerin, Butylene Glycol, Squalane, Cetearyl Alcohol, ${TAIL}`;
const atTheEnd = (name: string): string => `${BASE}, ${TAIL}, ${name}`;

function hitsOf(text: string, family: AvoidFamily, facts: ProductFacts = {}): readonly FamilyHit[] {
  const entries = analyze(text, facts).lists.flatMap((list) => [...list.recognitions, ...(list.highlights ?? [])]);
  return entries.flatMap((entry) => entry.hits.filter((hit) => hit.family === family));
}

describe('what counts in any amount is never downgraded', () => {
  it.each<[string, AvoidFamily]>([
    ['Retinol', 'retinoid'],
    ['Retinyl Palmitate', 'retinoid'],
    ['Hydroxypinacolone Retinoate', 'retinoid'],
    ['Parfum', 'scent'],
    ['Linalool', 'scent'],
    ['Limonene', 'scent'],
    ['Lavandula Angustifolia (Lavender) Oil', 'scent'],
    ['Citrus Aurantium Dulcis (Orange) Peel Oil', 'scent'],
    ['Alcohol Denat.', 'drying_alcohols'],
    ['Hamamelis Virginiana (Witch Hazel) Water', 'witch_hazel'],
    ['Salicylic Acid', 'bha'],
    ['Menthol', 'irritant'],
    ['Tetrahexyldecyl Ascorbate', 'vitamin_c'],
    ['Papain', 'enzyme_exfoliant'],
  ])('%s at the very end is still %s', (name, family) => {
    expect(hitsOf(atTheEnd(name), family).map((hit) => hit.weight)).toEqual(['decisive']);
  });
});

describe('acids: exfoliate or set the pH', () => {
  it.each<[string, string, AvoidFamily, ProductFacts]>([
    ['glycolic acid among the first entries', upTop('Glycolic Acid'), 'aha', {}],
    ['lactic acid among the first entries', upTop('Lactic Acid'), 'aha', {}],
    ['lactic acid at the end of an exfoliating lotion', atTheEnd('Lactic Acid'), 'aha', { name: 'Exfoliating lotion' }],
    ['Milchsäure in a Fruchtsäurepeeling', atTheEnd('Milchsäure'), 'aha', { name: 'Fruchtsäurepeeling' }],
    ['젖산 in a 필링 패드', atTheEnd('락틱애씨드'), 'aha', { name: '소프트 필링 패드' }],
    ['a stated percentage, wherever it stands', atTheEnd('Lactic Acid 5%'), 'aha', {}],
    ['several acids before the 1 % line', `${BASE}, Lactic Acid, Malic Acid, Glycolic Acid, ${TAIL}`, 'aha', {}],
    ['citric acid before the water', `Citric Acid, ${BASE}, ${TAIL}`, 'aha', {}],
    [
      'a blend of acids after the preservatives',
      `${BASE}, ${TAIL}, Glycolic Acid, Malic Acid, Tartaric Acid`,
      'aha',
      {},
    ],
    ['glycolic acid of a second list that runs on', `${BASE}, ${TAIL}, Aqua, Glycolic Acid, Glycerin`, 'aha', {}],
    ['willow bark beside salicylic acid', upTop('Salicylic Acid, Salix Alba (Willow) Bark Extract'), 'bha', {}],
    ['willow bark in an acne gel', atTheEnd('Salix Alba (Willow) Bark Extract'), 'bha', { name: 'Acne gel' }],
    ['gluconolactone as second entry', upTop('Gluconolactone'), 'pha', {}],
    [
      'mandelic acid promised by a bullet',
      `-Mandelic Acid: renews the look of skin. ${atTheEnd('Mandelic Acid')}`,
      'aha',
      {},
    ],
  ])('%s counts', (_, text, family, facts) => {
    const hits = hitsOf(text, family, facts);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.map((hit) => hit.weight)).not.toContain('contextual');
  });

  it.each<[string, string, AvoidFamily, ProductFacts, NoteCode]>([
    ['citric acid at the end', atTheEnd('Citric Acid'), 'aha', {}, 'sets-ph'],
    ['citric acid second in a cleanser', upTop('Citric Acid'), 'aha', { name: 'Foaming cleanser' }, 'sets-ph'],
    ['acide citrique', atTheEnd('Acide Citrique'), 'aha', {}, 'sets-ph'],
    ['시트릭애씨드', atTheEnd('시트릭애씨드'), 'aha', {}, 'sets-ph'],
    ['lactic acid after the preservatives', atTheEnd('Lactic Acid'), 'aha', {}, 'sets-ph'],
    ['malic acid after the preservatives', atTheEnd('Malic Acid'), 'aha', {}, 'sets-ph'],
    ['glycolic acid after the preservatives', atTheEnd('Glycolic Acid'), 'aha', {}, 'sets-ph'],
    ['sodium lactate, a salt', upTop('Sodium Lactate'), 'aha', {}, 'salt'],
    ['a stated trace', upTop('Lactic Acid 0.1%'), 'aha', {}, 'sets-ph'],
    ['willow bark alone', upTop('Salix Alba (Willow) Bark Extract'), 'bha', {}, 'plant-source'],
    ['gluconolactone with a benzoate', `${BASE}, Gluconolactone, Sodium Benzoate, Xanthan Gum`, 'pha', {}, 'mild'],
  ])('%s is a note', (_, text, family, facts, note) => {
    expect(hitsOf(text, family, facts)).toEqual([expect.objectContaining({ weight: 'contextual', note })]);
  });

  it('a list in alphabetical order has no 1 % line', () => {
    const sorted =
      'Aqua, Butylene Glycol, Carbomer, Glycerin, Lactic Acid, Panthenol, Phenoxyethanol, Squalane, Tocopherol';
    expect(hitsOf(sorted, 'aha').map((hit) => hit.weight)).toEqual(['decisive']);
  });

  it('the look-alike "benzyl salicylate" does not make willow bark count', () => {
    expect(hitsOf(atTheEnd('Benzyl Salicylate, Salix Alba (Willow) Bark Extract'), 'bha')).toEqual([
      expect.objectContaining({ weight: 'contextual' }),
    ]);
  });
});

describe('vitamin C: treats or preserves', () => {
  it.each<[string, string, ProductFacts]>([
    ['ascorbic acid as second entry', upTop('Ascorbic Acid'), {}],
    ['ascorbyl palmitate in a vitamin C cream', atTheEnd('Ascorbyl Palmitate'), { name: 'Vitamin C cream' }],
    ['ascorbic acid in a sérum vitamine C', atTheEnd('Ascorbic Acid'), { name: 'Sérum vitamine C' }],
  ])('%s counts', (_, text, facts) => {
    expect(hitsOf(text, 'vitamin_c', facts).map((hit) => hit.weight)).toEqual(['decisive']);
  });

  it.each<[string, string]>([
    ['ascorbyl palmitate at the end', atTheEnd('Ascorbyl Palmitate')],
    ['ascorbic acid at the end', atTheEnd('Ascorbic Acid')],
    ['ascorbic acid at 10 ppm', upTop('Ascorbic Acid (10 ppm)')],
  ])('%s preserves', (_, text) => {
    expect(hitsOf(text, 'vitamin_c')).toEqual([expect.objectContaining({ weight: 'contextual', note: 'preserves' })]);
  });

  it('a plant rich in it stays a note, also in a vitamin C cream', () => {
    const facts = { name: 'Vitamin C cream' };
    expect(hitsOf(upTop('Hippophae Rhamnoides Fruit Extract'), 'vitamin_c', facts).map((hit) => hit.weight)).toEqual([
      'contextual',
    ]);
  });
});

describe('grains: scrub or fill', () => {
  it('silica absorbs in a cream and even in a scrub that has real grains', () => {
    expect(hitsOf(upTop('Silica'), 'physical_scrub', { name: 'Day cream' }).map((hit) => hit.note)).toEqual(['filler']);
    const scrub = hitsOf(upTop('Pumice, Silica'), 'physical_scrub', { name: 'Face scrub' });
    expect(scrub.map((hit) => hit.weight)).toEqual(['decisive', 'contextual']);
  });

  it('crystals of alumina scrub in a scrub, in a sunscreen they coat the pigment', () => {
    const of = (name: string) => hitsOf(upTop('Alumina'), 'physical_scrub', { name }).map((hit) => hit.weight);
    expect(of('Microdermabrasion face scrub')).toEqual(['decisive']);
    expect(of('Mineral sunscreen SPF 50')).toEqual(['contextual']);
  });

  it('beads among the first entries of a scrub scrub, in a cream they do not', () => {
    expect(
      hitsOf(upTop('Jojoba Esters'), 'physical_scrub', { name: 'Gentle face scrub' }).map((hit) => hit.weight),
    ).toEqual(['decisive']);
    const cream = hitsOf(upTop('Jojoba Esters'), 'physical_scrub', { name: 'Night cream' });
    expect(cream.every((hit) => hit.weight === 'contextual')).toBe(true);
  });
});

describe('weak scent', () => {
  it.each(['Benzyl Alcohol', 'Rosa Damascena Flower Water', 'Rosmarinus Officinalis (Rosemary) Leaf Extract'])(
    '%s is a note',
    (name) => {
      expect(hitsOf(upTop(name), 'scent')).toEqual([
        expect.objectContaining({ weight: 'contextual', note: 'weak-scent' }),
      ]);
    },
  );

  it('the bare plant in a bottle of essential oil is the oil', () => {
    const facts = { name: 'Organic Lavender Essential Oil' };
    expect(hitsOf('Lavandula Angustifolia', 'scent', facts).some((hit) => hit.weight === 'contextual')).toBe(false);
  });
});
