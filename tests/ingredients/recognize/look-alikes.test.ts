import { describe, expect, test } from 'vitest';
import { isKnown } from '../../../src/ingredients/recognize/index.ts';
import { cases, familiesOf } from './families.ts';

/** Left: the family a name only looks like. No name here is in any family. */
const LOOK_ALIKES = `
retinoid | Phloretin; Hesperetin; Fisetin; Disodium Phloretin Disulfonate; Beta-Carotene; Rutinyl; Retinol-Free; Retinol Alternative; no retinol; free of retinol; without retinoids; Vitamin Ampoule; Vitamin E; Rosa Canina Seed Oil (Vitamin A)
aha | Propylene Glycol; Butylene Glycol; Caprylyl Glycol; Ethoxydiglycol; Sodium Starch Glycolate; Sodium Starch Glycolate Copolymer; Lactobacillus Ferment; Lactose; Lactis Proteinum; Sodium Stearoyl Lactylate; Galactomyces Ferment Filtrate; Lactic Acid/Glycolic Acid Copolymer; Triethyl Citrate; Glyceryl Stearate Citrate; Stearyl Citrate; Diisostearyl Malate; Maleic Acid; Malachite; Hydroxyethylcellulose; Hydroxystearic Acid; Polyhydroxystearic Acid; Stearic Acid; Hyaluronic Acid; Folic Acid; Madecassic Acid; Citrus Aurantium Dulcis Callus Culture Extract; Pyrus Malus Cell Culture Extract; Glycogen; Glycolipids; AHA-free
bha | BHA; BHT; Ethylhexyl Salicylate; Homosalate; Butyloctyl Salicylate; Tridecyl Salicylate; Salicornia Herbacea Extract; Betaine; Cocamidopropyl Betaine; Epilobium Angustifolium (Willowherb) Extract; salicylate-free
pha | Sodium Gluconate; Zinc Gluconate; Copper Gluconate; Chlorhexidine Digluconate; Galactoarabinan; Coco-Glucoside; Beta-Glucan; Lactobionyl
enzyme_exfoliant | Coenzyme Q10; Superoxide Dismutase; Lysozyme; Carica Papaya Seed Oil; Cucurbita Pepo (Pumpkin) Seed Oil; Fragaria Ananassa (Strawberry) Fruit Extract; Ficus Carica (Fig) Fruit Extract; Plankton Extract
physical_scrub | Mica; Talc; Kaolin; Avena Sativa (Oat) Kernel Flour; Cocos Nucifera (Coconut) Oil; Simmondsia Chinensis (Jojoba) Seed Oil; Silica Dimethyl Silylate; Carboxymethyl Cellulose
vitamin_c | Dehydroacetic Acid; Tocopherol; Vitamin B5; Sodium Dehydroacetate; Hippophae Rhamnoides (Sea Buckthorn) Seed Oil; Vitamin C-free; Gelidiella Acerosa Extract
scent | Fragrance-Free; Unscented; no fragrance; no added fragrance; without parfum; sans parfum; ohne Parfum; senza profumo; 無香料; 무향; 无香精; Aromatic Compound X; Olea Fragrantissima Wood; Rosa Canina Fruit Oil; Rosehip Oil; Rosa Canina (Rosehip) Seed Oil; Musk Rose Oil; Citrus Grandis (Grapefruit) Seed Oil; Perilla Frutescens Seed Oil; Salvia Hispanica Seed Oil; Helianthus Annuus (Sunflower) Seed Oil; Prunus Amygdalus Dulcis (Sweet Almond) Oil; Camellia Japonica Seed Oil; Calendula Officinalis Flower Extract; Chamomilla Recutita (Matricaria) Flower Extract; Evening Primrose Oil; Nigella Sativa (Black Cumin) Seed Oil; Orange 5; Orange Oil Glycereth-8 Esters; Lemon Protein; Zingiber Officinale (Ginger) Root Extract; Pinus Pinaster Bark Extract; Artemisia Vulgaris Extract; Angelica Gigas Root Extract; Boswellia Serrata Extract; Thymol Trimethoxycinnamate; Ethylhexyl Methoxycinnamate; Dunaliella Salina Extract; Rosmarinyl Glucoside; Rose Quartz Extract; Citric; Geranylgeranylisopropanol; Pterocarpus Santalinus Wood Powder
irritant | Methanediol; Menthyl Anthranilate; 4-Methylbenzylidene Camphor; Terephthalylidene Dicamphor Sulfonic Acid; Camphor Benzalkonium Methosulfate; Taurine; Mentha-free
drying_alcohols | alkohol cetylowy; alkohol cetearylowy; setil alkohol; setil alkol; cetil-alkohol; cetylový alkohol; цетиловий спирт; κετυλική αλκοόλη; كحول سيتيريل; 十六十八醇; Cetyl Alcohol; Cetearyl Alcohol; Stearyl Alcohol; Behenyl Alcohol; Lanolin Alcohol; C14-22 Alcohols; Polyvinyl Alcohol; Phenoxyethanol; PHENOXY ETHANOL; Triethanolamine; Panthenol; Dimethiconol; Alcohol-Free; no alcohol; sans alcool; ohne Alkohol; ノンアルコール; 무알코올; セテアリルアルコール; 세틸알코올; 세테아릴알코올; 鲸蜡醇; 鯨蠟醇; 泛醇; 丁二醇; цетиловый спирт; цетеариловый спирт; alcool cétylique; alcohol cetílico; Cetylalkohol; Dichlorobenzyl Alcohol; Batyl Alcohol; Glycerin (vegetable alcohol-free)
strong_actives | Climbazole; Natamycin; Phenylbenzimidazole Sulfonic Acid; Benzotriazolyl Dodecyl p-Cresol; Methylisothiazolinone; Chrysophyllum Cainito Fruit Extract; Maris Limus Extract; Beta-Glucan; Betaine; Saccharomyces Ferment; Sodium Lauryl Sulfate; Dimethyl Sulfone; Phenoxyethanol; TBHQ; Di-t-Butylhydroquinone; Imidazolidinyl Urea; Diazolidinyl Urea; Hydroxyethyl Urea; Guaiazulene; Resveratrol; Diethylamino Hydroxybenzoyl Hexyl Benzoate; 硫酸钠; Sulfated Castor Oil
self_tanner | Docosahexaenoic Acid; Dihydroxyacetophenone Compound; Tannin
hair_removal | Cera Alba; Beeswax; Glycolipids
witch_hazel | Corylus Avellana (Hazelnut) Seed Oil; Hazel Seed Oil
`;

/** What stands in a claim or a comparison is no ingredient, in any family. */
const CLAIMS = [
  'Formulated without retinyl palmitate',
  'no sulfates, no parabens and no fragrance',
  'free from alcohol denat',
  'sans alcool dénaturé',
  'sin fragancia',
  'senza profumo aggiunto',
  'без отдушек',
  'zonder parfum',
  'bez alkoholu',
  '레티놀 프리',
  '향료 무첨가',
  'レチノール不使用',
];

describe('names that only look like a member', () => {
  test.each(cases(LOOK_ALIKES).map(([name, family]) => [family, name]))('not %s: %s', (_family, name) => {
    expect(familiesOf(name)).toBe('');
  });
});

describe('claims', () => {
  test.each(CLAIMS)('%s', (claim) => {
    expect(familiesOf(claim)).toBe('');
  });
});

describe('names of shades and scent lines', () => {
  const SHADES = ['Lavender Haze', 'Vanilla Sky', 'Mint Condition', 'Jasmine Nights', 'Rose Petal Pink Dream'];
  test.each(SHADES)('%s is no plant', (shade) => {
    expect(familiesOf(shade)).toBe('');
    expect(isKnown(shade)).toBe(false);
  });
});
