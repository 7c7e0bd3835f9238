import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/ingredients/analyze.ts';
import { isKnown } from '../../src/ingredients/recognize/index.ts';
import { familiesOf } from './recognize/families.ts';

const LIST = 'Aqua, Glycerin, Panthenol, Cetyl Alcohol, Phenoxyethanol, Carbomer, Squalane, Betaine, Allantoin';

describe('a name that sounds like what is in the way', () => {
  it.each([
    'Neoretinone',
    'Retinosome',
    'Retinexyl Complex',
    'Zorbic Peel Complex',
    'Exfoliating Complex',
    'Oxyglycolate',
    'Lactoglycolate',
    'Renewal Acid Complex',
  ])('is never known by its looks alone, and lets no list be clear: %s', (name) => {
    expect(isKnown(name)).toBe(false);
    expect(analyze(`${LIST}, ${name}`)).toMatchObject({ outcome: 'read', reason: 'too-much-unknown' });
  });

  it.each(['Zorbium', 'Pomegranate Peel Extract', 'Creatine', 'Phloretin', 'Hydroxyethyl Urea', 'Mandelprotein'])(
    'look-alikes leave it as it is: %s',
    (name) => expect(analyze(`${LIST}, ${name}`).reason).toBeUndefined(),
  );
});

describe('names that lost their shape', () => {
  it.each([
    ['R e t i n o l', 'retinoid'],
    ['P A R F U M', 'scent'],
    ['glycerinretinol', 'retinoid'],
    ['aquaparfum', 'scent'],
    ['limonenepanthenol', 'scent'],
  ])('%s is %s', (name, families) => expect(familiesOf(name)).toBe(families));

  it.each(['phenoxyethanol', 'methylglucoside', 'A B C', 'C 12 a b'])('look-alikes are nothing: %s', (name) =>
    expect(familiesOf(name)).toBe(''),
  );
});

describe('a bracket that denies', () => {
  it.each([
    '苯氧乙醇（不添加香精、酒精、视黄醇）',
    'フェノキシエタノール（無添加：香料、アルコール）',
    'Phenoxyethanol (no parabens, fragrance or retinol)',
    'Phenoxyethanol (does not contain fragrance, retinol or alcohol)',
    'Phenoxyethanol (sans parfum, alcool)',
    'Phenoxyethanol (ohne Parfum, Alkohol)',
  ])('names nothing: %s', (name) => expect(familiesOf(name)).toBe(''));

  it.each([
    ['Parfum (no phthalates)', 'scent'],
    ['Retinol (free from parabens)', 'retinoid'],
    ['香精（不含防腐剂）', 'scent'],
  ])('and leaves the name before it: %s', (name, families) => expect(familiesOf(name)).toBe(families));
});

describe('a seal in the place of an entry', () => {
  it.each(['vegan', 'hypoallergenic', 'non-comedogenic', 'fragrance free'])('is no entry: %s', (seal) => {
    const { lists } = analyze(`${LIST}, ${seal}, Tocopherol`);
    expect(lists[0]?.recognitions.map(({ ingredient }) => ingredient.text)).not.toContain(seal);
  });
});

describe('a claim that ran into the list behind it', () => {
  it.each([
    'Sans parabènes Eau, Glycérine, Squalane, Panthénol, Phenoxyethanol, Retinol',
    'Not tested on animals, Aqua, Glycerin, Squalane, Panthenol, Retinol',
    'Cruelty free, Aqua, Glycerin, Squalane, Panthenol, Retinol',
  ])('costs no list: %s', (text) => {
    const { outcome, lists } = analyze(text);
    expect(outcome).toBe('read');
    expect(lists[0]?.recognitions.at(-1)?.ingredient.text).toBe('Retinol');
  });
});
