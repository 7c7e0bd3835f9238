import { describe, expect, test } from 'vitest';
import { isKnown } from '../../../src/ingredients/recognize/index.ts';
import { cases, familiesOf } from './families.ts';

const LATIN = `
retinoid | Retinol; RETINYL PALMITATE; Retinal; Retinaldehyde; Hydroxypinacolone Retinoate; Granactive Retinoid; Vitamin A; Retinyl Linoleate; Retinyl Octanoate; Sodium Retinoyl Hyaluronate; Retinoyl Tripeptide-1; Tretinoin; Adapalene; Hydrogenated Retinol; Encapsulated Retinol; Retinol (Vitamin A); Retinyl Palmitate (Vitamin A/Vitamine A); Polysorbate 20 and Retinol
retinoid vitamin_c | Retinyl Ascorbate; Ascorbyl Retinoate
retinoid_like | Bakuchiol; Psoralea Corylifolia (Bakuchiol)
aha | Glycolic Acid; Lactic Acid; Mandelic Acid; Malic Acid; Tartaric Acid; Ammonium Glycolate; Guanidine Glycolate; Acidum Lacticum; Alpha-Hydroxy Acids; Hydroxyacetic Acid; AHA; Triple Acid Blend (Glycolic, Lactic, and Malic Acids); Pyruvic Acid; Ammonium Lactate; Sodium Mandelate; L-Lactic Acid; Fruit Acids (AHA)
aha~ | Citric Acid; Sodium Citrate; Sodium Lactate; Potassium Lactate; Lauryl Lactate; C12-15 Alkyl Lactate; Pyrus Malus (Apple) Fruit Extract; Citrus Limon (Lemon) Fruit Extract; Citrus Medica Limonum (Lemon) Juice; Saccharum Officinarum (Sugar Cane) Extract; Vaccinium Myrtillus Fruit/Leaf Extract; Acer Saccharum (Sugar Maple) Extract; Vitis Vinifera (Grape) Fruit Extract; Orange Extract
bha | Salicylic Acid; Acidum Salicylicum; Betaine Salicylate; Capryloyl Salicylic Acid; LHA; 2% Salicylic Acid; Salicylic Acid (BHA); Salix Alba (Willow) Bark Extract; Salix Nigra (Willow) Bark Extract; Willow Bark Extract
bha~ | Sodium Salicylate; Salicyloyl Phytosphingosine; Salix Alba (Willow) Leaf Extract
pha | Lactobionic Acid; Maltobionic Acid
pha~ | Gluconolactone; Gluconic Acid
enzyme_exfoliant | Papain; Bromelain; Protease; Subtilisin; Papaya Enzyme; Pumpkin, Papaya, and Pineapple Enzymes
enzyme_exfoliant~ | Carica Papaya (Papaya) Fruit Extract; Ananas Sativus (Pineapple) Fruit Extract; Carica Papaya Fruit Juice
physical_scrub | Jojoba Beads; Hydrogenated Jojoba Beads; Cellulose Beads; Apricot Kernel Granules; Pumice; Corundum; Corundum Powder; Juglans Regia (Walnut) Shell Powder; Prunus Armeniaca (Apricot) Seed Powder; Lava Powder; Argania Spinosa Shell Powder; Hydrolyzed Sponge; Zea Mays (Corn) Cob Powder
physical_scrub~ | Silica; Alumina; Aluminum Oxide; Cellulose; Sucrose; Jojoba Esters; Polyethylene; Medicago Sativa (Alfalfa) Seed Powder; Helianthus Annuus (Sunflower) Seedcake
vitamin_c | Ascorbic Acid; L-Ascorbic Acid; 3-O-Ethyl Ascorbic Acid; Sodium Ascorbyl Phosphate; Magnesium Ascorbyl Phosphate; Tetrahexyldecyl Ascorbate; Ascorbyl Tetraisopalmitate; Ascorbyl Glucoside; Vitamin C (THD Ascorbate); Ascorbyl Benzoate; Bis-Glyceryl Ascorbate; Aminopropyl Ascorbyl Phosphate; Ascorbyl Hyaluronate; Activated C; Ethyl Vitamin C; Ascorbyl, Glucoside
vitamin_c~ | Ascorbyl Palmitate; Hippophae Rhamnoides Fruit Extract; Malpighia Punicifolia (Acerola) Fruit Extract; Terminalia Ferdinandiana Fruit Extract
scent | Parfum; Fragrance; Parfum (Fragrance); Fragrance/Parfum; Natural Fragrance; Parfum (Natural); Linalool; Limonene; D-Limonene; Geraniol; Citral; Citronellol; Coumarin; Eugenol; Farnesol; Benzyl Salicylate; Benzyl Benzoate; Hexyl Cinnamal; Hexyl Cinnamaldehyde; Alpha-Isomethyl Ionone; Hydroxycitronellal; Butylphenyl Methylpropional; Lilial; Amyl Cinnamal; Anise Alcohol; Methyl Salicylate; Vanillin; Terpineol; Linalyl Acetate; Pinene; Beta-Caryophyllene; Rose Ketone-4; Hexamethylindanopyran; Ethylene Brassylate; Methyldihydrojasmonate; Aroma; Aroma/Flavor
scent | Citrus Limon (Lemon) Peel Oil; Lavandula Angustifolia (Lavender) Oil; Lavender Oil; Rose Absolute; Citrus Aurantium Dulcis (Orange Oil/Huile d'Orange); Rosmarinus Officinalis (Rosemary) Leaf Oil; Pelargonium Graveolens Flower Oil; Melaleuca Alternifolia (Tea Tree) Leaf Oil; Tea Tree Oil; Cananga Odorata Flower Oil; Rosa Damascena Flower Oil; Cymbopogon Martini Oil; Juniperus Mexicana Oil; Tanacetum Annuum (Blue Tansy) Flower Oil; Oil of Bergamot; Organic Sweet Orange Essential Oil; Pogostemon Cablin Oil; Boswellia Carterii Oil; Citrus Sinensis Peel Oil Expressed; Salvia Sclarea (Clary) Oil; Elettaria Cardamomum Seed Oil; Vetiver Oil; Anthemis Nobilis Flower Oil; Citrus Grandis (Grapefruit) Peel Oil; Litsea Cubeba (May Chang Oil); Ormenis Multicaulis Oil; Angelica Archangelica Seed Oil; Jasmine Absolute
scent~ | Benzyl Alcohol; Phenethyl Alcohol; Rosa Damascena Flower Water; Rosmarinus Officinalis (Rosemary) Leaf Extract; Lavandula Angustifolia (Lavender) Flower/Leaf/Stem Extract; Citrus Aurantium Amara (Bitter Orange) Flower Extract; Melissa Officinalis Leaf Extract; Rosa Centifolia Flower Wax; Vanilla Planifolia Fruit Extract; Rosa Gallica Flower Powder; Citrus Grandis (Grapefruit) Peel Extract; Gardenia Taitensis Flower; Jasminum Officinale (Jasmine) Flower Extract; Rose; Lavandula Angustifolia; Anthemis Nobilis Flower Water; 4-Terpineol
irritant scent | Eucalyptus Globulus Leaf Oil; Mentha Piperita (Peppermint) Oil; Mentha Viridis (Spearmint) Leaf Oil; Eugenia Caryophyllus (Clove) Bud Oil; Camphor
irritant scent~ | Menthol; Eugenia Caryophyllus (Clove) Flower Extract; Cinnamomum Cassia Bark Extract
irritant~ scent | Cinnamomum Camphora (Ho Wood Oil/Huile De Camphre)
irritant | Menthyl Lactate; Menthoxypropanediol; Capsaicin; Capsicum Annuum Fruit Extract; Benzyl Nicotinate; Menthone Glycerin Acetal; Ethyl Menthane Carboxamide; Vanillyl Butyl Ether
irritant~ | Ammonium Hydroxide
drying_alcohols | Alcohol; Alcohol Denat.; Alcohol Denat; Alcohol* Denat.; Denatured Alcohol; SD Alcohol 40-B; SD Alcohol 38-B; SD Alcohol 40-B (Alcohol Denat.); Ethanol; Ethyl Alcohol; Isopropyl Alcohol; Isopropanol; Acetone
witch_hazel | Hamamelis Virginiana (Witch Hazel) Water; Witch Hazel; Hamamelis Virginiana (Witch Hazel) Bark/Leaf/Twig Extract; Hamamelis Virginiana; Witch Hazel Distillate
strong_actives | Benzoyl Peroxide; Azelaic Acid; Hydroquinone; Sulfur; Colloidal Sulfur; Resorcinol; Trichloroacetic Acid
strong_actives | Coal Tar; Hydrocortisone; Betamethasone Valerate; Clobetasol Propionate; Mometasone Furoate; Triamcinolone Acetonide; Budesonide; Prednisolone; Lidocaine; Lidocaine HCl; Lidocain; Benzocaine; Clotrimazole; Ketoconazole; Miconazole Nitrate; Terbinafine Hydrochloride; Metronidazole; Ivermectin; Permethrin; Diclofenac Sodium; Ibuprofen; Acyclovir; Tacrolimus; Clindamycin Phosphate; Erythromycin; Mupirocin; Dapsone; Pramoxine HCl; Povidone-Iodine; Hydrocortison; Idrocortisone; Hidrocortisona; Лидокаин; Гидрокортизон; 氢化可的松; 利多卡因; 酮康唑; ヒドロコルチゾン; リドカイン; 하이드로코르티손; 리도카인
strong_actives~ | Kojic Acid; Alpha-Arbutin; Tranexamic Acid; Potassium Azeloyl Diglycinate; Phenylethyl Resorcinol
self_tanner | Dihydroxyacetone; Erythrulose
hair_removal | Potassium Thioglycolate; Thioglycolic Acid; Calcium Thioglycolate; Magnesium Thioglycolate
`;

const MORE = `
retinoid | Vit A Palmitate; Vit. A Acetate; Dehydroretinol; Oleyl Adapalenate; Retinyl Sunflowerseedate; Retinal (Retinaldehyde)
retinoid_like | Psoralea Corylifolia (Babchi) Seed Oil
aha | 락틱애시드; 글리콜릭애시드; 만델릭에시드; 락틱애씨드
bha | 살리실릭애시드; 카프릴로일살리실릭애시드
aha~ | 시트릭애시드
pha~ | Glucono-1,5-Lactone; Galactonic Acid
physical_scrub | Sponge Spicule; Spicule
irritant~ | Methyl Diisopropyl Propionamide
drying_alcohols | Propanol; Bioalkohol; Triticum Vulgare (Wheat) Alcohol; Alcohol de Caña; SD 乙醇 39-C; SD 乙醇 40-B; SDアルコール40
scent | Farnesyl Acetate; Vanillyl Alcohol; 人工麝香; 香精等; Bisabolene; Isoamyl Acetate; בישום; Allium Sativum Bulb Oil; Sambucus Nigra Oil; Evernia Furfuracea Exract
scent~ | Encens; Myrrhe; Fenouil; 허브추출물 (로즈마리추출물, 라벤더꽃추출물); Rosmarinus Officinalis Leaf Exract
`;

const OTHER_LANGUAGES = `
retinoid | 레티놀 2500IU; 레티놀 1mg; レチノール 2500IU; ретинілпальмітат; ρετινόλη; เรตินอล; רטינול; レチノール; パルミチン酸レチノール; 레티놀; 레티닐팔미테이트; 视黄醇; 視黃醇; 维生素A; 維生素A; ретинол; ретинил пальмитат; ريتينول; Rétinol; retinolo; Retinsäure; palmitate de rétinyle; Vitamine A
aha | 乳酸液; 乳酸溶液; 젖산액; гліколева кислота; γλυκολικό οξύ; حمض اللاكتيك; กรดไกลโคลิก; חומצה גליקולית; グリコール酸; 乳酸; 글라이콜릭애씨드; 락틱애씨드; 만델릭애씨드; 羟基乙酸; 苹果酸; 蘋果酸; гликолевая кислота; молочная кислота; миндальная кислота; acide glycolique; Milchsäure; ácido láctico; acido glicolico; kwas mlekowy; asam laktat; kyselina glykolová; glikolik asit
aha~ | κιτρικό οξύ; حمض الستريك; クエン酸; 시트릭애씨드; 柠檬酸; 檸檬酸; лимонная кислота; acide citrique; Zitronensäure; 소듐락테이트; 乳酸Na
bha | サリチル酸末; 살리실릭애씨드분말; 水杨酸粉; σαλικυλικό οξύ; حمض الساليسيليك; กรดซาลิไซลิก; חומצה סליצילית; サリチル酸; 살리실릭애씨드; 水杨酸; 水楊酸; салициловая кислота; Salicylsäure; acide salicylique; kwas salicylowy; asam salisilat; 베타인살리실레이트; 카프릴로일살리실릭애씨드; 흰버드나무껍질추출물
vitamin_c | ビタミンCエチル; 비타민C파우더; aszkorbinsav; ασκορβικό οξύ; アスコルビン酸; 아스코빅애씨드; 抗坏血酸; 维生素C; 維生素C; аскорбиновая кислота; Ascorbinsäure; acide ascorbique; 에칠아스코빌에텔; アスコルビルグルコシド; 소듐아스코빌포스페이트; 抗坏血酸葡糖苷; فيتامين سي; тетрагексилдецил аскорбат
scent | 식물성향료; 日化香精; リモネン液; віддушка; парфумована композиція; doft; miris; בושם; 향; 향료FRAGRANCE; 香料Fragrance; 香精Parfum; 香料; 향료; 香精; отдушка; ароматизатор; парфюм; parfüm; profumo; fragancia; عطر; perfume; parfym; Parfüm (Duft); hương liệu; pewangi
scent | リモネン; リナロール; 리모넨; 리날룰; 제라니올; 시트랄; 벤질살리실레이트; 芳樟醇; 柠檬烯; 香豆素; линалоол; лимонен; бензилбензоат; кумарин
scent | ラベンダー油; オレンジ果皮油; ベルガモット果実油; ローズマリー葉油; ティーツリー葉油; ダマスクバラ花油; 라벤더오일; 로즈마리잎오일; 레몬껍질오일; 베르가모트오일; 티트리잎오일; 센티드제라늄꽃오일; 솔잣나무오일; 광곽향오일; 라임전초오일; 薰衣草油; 迷迭香叶油; 甜橙果皮油; 互生叶白千层（MELALEUCA ALTERNIFOLIA）叶油; 玫瑰花油; 玫瑰精油; масло лаванды; эфирное масло розмарина; масло чайного дерева; huile essentielle de lavande; aceite de romero; olio essenziale di limone; Lavendelöl; Zitronenschalenöl; olejek lawendowy; minyak lavender; زيت اللافندر
scent~ | レモングラス抽出液; كحول بنزيل; βενζυλική αλκοόλη; benzylový alkohol; ベンジルアルコール; 벤질알코올; 콘민트추출물; 유자수; 라벤더꽃추출물; ローズマリー葉エキス; 迷迭香叶提取物; 장미수; ダマスクバラ花水; экстракт розмарина; eau de rose; 타임잎추출물; ユーカリ葉エキス; 편백잎추출물
irritant scent | 유칼립투스잎오일; 페퍼민트오일; Масло Mentha Piperita (мята перечная); ユーカリ葉油
irritant scent~ | メントール; 클로브싹추출물; 실론시나몬나무껍질추출물; ментол
irritant | 멘톡시프로판다이올; ментоксипропандиол; カプサイシン
drying_alcohols | 95％エタノール; 무수에탄올; 유기농에탄올; 无水乙醇; サトウキビエタノール; αλκοόλη; етиловий спирт; אלכוהול; แอลกอฮอล์; alcol etilico; エタノール; 変性アルコール; 변성알코올; 에탄올; 乙醇; 变性乙醇; 變性乙醇; спирт; денатурированный спирт; alcool dénaturé; Alkohol denat.; alcohol desnaturalizado; 이소프로필알코올; イソプロパノール
witch_hazel | ハマメリスエキス; 하마멜리스잎추출물; 위치하젤수; 北美金缕梅水; вода гамамелиса; hamamélis; Hamameliswasser
enzyme_exfoliant | プロテアーゼ; 프로테아제; 木瓜蛋白酶; папаин
physical_scrub | 호두껍질가루; クルミ殻粉; вулканическая пемза; Bimsstein
strong_actives | 過酸化ベンゾイル; 과산화벤조일; イオウ; 유황; азелаиновая кислота; ハイドロキノン; 壬二酸
retinoid_like | バクチオール; 바쿠치올; бакучиол
self_tanner | ジヒドロキシアセトン; 다이하이드록시아세톤; дигидроксиацетон
hair_removal | チオグリコール酸Ca; 티오글라이콜릭애씨드; 巯基乙酸钙
`;

const MISSPELT = `
scent | FRAGANCE; Fragrence; Linaloool; Limonen; Genariol; Linalyl Accetate; CitrusAurantium Dulcis (Orange) Flower Oil; Hyroxycitronellal; Benzyl Salycilate; Pogostomon Cablin Oil; PAR FUM; Lavandula Angustifolia(Lavender)Oil; Fragrance&nbsp;(Parfum); Parfum/\u200bFragrance
scent~ | CI trus Unshiu Peel Extract; Lavadula Angustifolio (Lavendar) Flower Extract; Metha Piperita (Peppermint) Leaf Extract; Rosmarinus Officianlis (Rosemary) Leaf Extract; Raspberry Keton; Benzyl Alcohl
aha~ | CI tric ACI d; CitricAcid; Sodium Ci trate
aha | Glicolic Acid; Glycolic Acide; LACTIC-ACID; Mandellic Acid
bha | Salycilic Acid; Salicilic Acid; SALICYLIC  ACID; SALICYLIC- ACID
retinoid | Retinyl Palmitat; Retynol; Retinil Palmitate; RETINOL®
vitamin_c | Ascorbil Glucoside; Ascorbyl Glucosid; Tetrahexyldecyl Ascorbat
witch_hazel | Hamamelis Virginana (Witch Hazel) Leaf Water; Hamamelis Virginiana (Witch Hazel/Hamam&#233;lis) Water
drying_alcohols | Alcohol Denatt.; Alchohol Denat.; Isopropyl Alchol
`;

describe('members of a family in Latin letters', () => {
  test.each(cases(LATIN))('%s is %s', (name, families) => {
    expect(familiesOf(name)).toBe(families);
    expect(isKnown(name)).toBe(true);
  });
});

describe('members of a family that are rarer', () => {
  test.each(cases(MORE))('%s is %s', (name, families) => {
    expect(familiesOf(name)).toBe(families);
  });
});

describe('members of a family as other languages print them', () => {
  test.each(cases(OTHER_LANGUAGES))('%s is %s', (name, families) => {
    expect(familiesOf(name)).toBe(families);
  });
});

describe('members of a family with a slip of the pen or of the shop', () => {
  test.each(cases(MISSPELT))('%s is %s', (name, families) => {
    expect(familiesOf(name)).toBe(families);
  });
});
