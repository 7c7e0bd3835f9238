import { describe, expect, test } from 'vitest';
import { isKnown } from '../../../src/ingredients/recognize/index.ts';
import { familiesOf } from './families.ts';

/** Words of every day, shades, product names, and names of plants, chemicals and complexes that nobody makes. */
const MADE_UP = `
Parfum Day Lotion; Dusty Rose; Lavender Haze; Vanilla Sky; sodium pirate; hama complex; lomone complex; rata complex; Niacinamide Serum; Retinol Night Cream
Vitamin Sea; Perfume Mist; camphor closet; menthol cigarettes; мятеж; розетка; сандалии; розыгрыш; кедровка; Vanilla Latte
sage advice; Silver Fox; Rose Gold; fragrance counter; レチノール美容液; 24h Moisture Lock; Acid Wash; Aftershave Balm; Alkoholverbot
Anandra; Apfelkuchen; Aqualift; Aromatica; Baby Oil; Barrier Shield; Beard Oil; Beschreibung; Biotin Conditioner; Blush Stick
Bronze Goddess; Buff; CC Cream; Caricana; Cedar Night; Centella Ampoule; Champagne; Chestnut; Citronia dulcis peel; Clove Hitch
Collavita; Copper Penny; Cream; Datenschutz; Dermaxyl; Duftkerze; Elasti-Firm; Enzyme Pink; Eucalyptus Shower Spray; Eyeliner
Farnesia; Fenster; Firmotech; Freshomax; Gardenia; Geschenk; Glacial Essence; Glycolic Glow; Greige; Halmia tomentosa
Hand Sanitizer; Hautpflege; Honey Beige; Hyaluronic Acid Serum; Hydrating Face Mist; Iris Blue; Jet Black; Khaki; Körper; Lavendelfeld
Lavender Gray; Lemon Tart; Lily White; Lip Gloss; Lumaria glabra fruit extract; Magenta; Mandarin Sunset; Mascara; Melilla officinalis; Midnight Blue
Mint Green; Mouthwash; Mustard; Nail Polish; Neuheit; Nutmeg Brown; Onyx; Orange Crush; Oxyloba grandiflora extract; Papayo
Peeling; Peptide Infusion System; Phelloria longifolia leaf oil; Pine Forest; Poppy; Primer; Querinda vulgaris seed oil; Reinigung; Retinue; Rosalina
Rosewell; Royal Purple; Salbeibonbon; Salvinia natans; Sandalwood Soap; Scarlet; Sea Silk; Shaving Foam; Signal Peptide Cocktail; Skin Perfecting Polymer
Snow White; Squalane Cleanser; Styraxia; Sunset Orange; Tangerine Dream; Terracotta; Tobacco Brown; Triple Lipid System; Urlaub; Vanilleeis
Violaria tricolor; Vital C; Walnut; Water Bank; Wistmannia rubra; Zauberer; Zuckerguss; acetyl normabine; aftercare; ambroxanol
anisyl borlate; apricot jam; ascorine; aviso legal; bagel; barcode; batch number; benzoperoxan; beurre; black pepper crab
bought twice; bromelor; butyl wenzoate; campo de lavanda; caraway rye; carrito; cereal bar; cheddar cheese; cheveux; chocolat
cinnamon raisin bagel; clove cigarettes; coffre en cèdre; computer; contorno de ojos; couleur; croissant; cucumber sandwich; cup of ginger tea; cypress hill
dermatologically tested; diethyl marlonide; dimethyl krangol; donut; eau de vie; envío gratis; exfoliante; falafel; fennel sausage; fish and chips
for all skin types; für jeden Hauttyp; gelato; glass bottle; glycodermine; granola; gummy bears; helado de vainilla; holiday; hummus
hydroquinex; in stock; isopropyl vestarate; jardín de rosas; keep out of reach; kojinol; lactodermyl; laurel wreath; lemon chicken; limbenol
linoleyl parstone; lollipop; made in France; malivan; mascarilla; mentions légales; mint ice cream; money; mushroom risotto; myristyl denolate
new arrival; nouveauté; nutmeg grater; oily skin; opiniones; pad thai; pain d'épices; panier; parsley potatoes; peaux sensibles
pepper spray; pharmacy; piel seca; pineapple pizza; plage de sable; polyquaternium wumble; pork ribs; pregnancy; privacy policy; quantity
ramen; regalo; retiplex; review; roller; rosemary focaccia; salicor; sand dune; saule pleureur; sent très bon
shipping; slice of lemon; soin visage; spinach dip; spruce up; stone wall; subscribe; sushi roll; taco; tarta de manzana
telephone; texture; thyme roasted chicken; tomato soup; treatment; trimethyl varponol; urealite; vegan; vetiveran; violet beauregarde
weather; window; would buy again; zinc folmerate; аптека; велосипед; врач; доставка; елка; каменная стена
количество; кошка; легкая текстура; маска; мятный чай; окно; парфюмерия; приятно пахнет; розовый сад; сделано в России
соленое озеро; сухая кожа; туфли; школа; お問い合わせ; オレンジジュース; サイズ; デイクリーム; バラ園; マスク
レモンティー; 乾燥肌; 学校食堂; 新商品; 桂花糕; 爽肤水; 自行车; 薰衣草紫; 香水店; 고객센터
데이크림; 마스크팩; 민트그린; 사과파이; 소나무숲; 자전거; 주의사항; 코랄레드; 향이 좋아요
`;

describe('made-up names and ordinary words', () => {
  const names = MADE_UP.split(/[;\n]/).map((name) => name.trim());
  test.each(names.filter(Boolean))('%s is no ingredient', (name) => {
    expect(isKnown(name)).toBe(false);
    expect(familiesOf(name)).toBe('');
  });
});

describe('the slips that letters make', () => {
  test.each([
    ['салициловая кислотa', 'bha'],
    ['кислота салициловая', 'bha'],
    ['денат спирта', 'drying_alcohols'],
    ['Laurus Nobilis Leaf Ooil', 'scent'],
    ['Anthemis NobilisFlower Oil', 'scent'],
    ['Lavandula AngustifoliaOil', 'scent'],
    ['Vitex Agnus-Castus Fruit Oil', 'scent'],
  ])('%s is %s', (name, family) => {
    expect(familiesOf(name)).toContain(family);
  });
});
