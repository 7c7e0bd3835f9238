/**
 * A small vocabulary of what ingredient lists look like, and of what looks like them and is not. No lexicon: these words
 * never say what an ingredient is, only that a text is a cosmetic list. Rows of word beginnings or parts, no logic.
 */

/** Parts of names that hardly ever stand in food, and in every other cosmetic list. */
export const COSMETIC = `
glycerin|glycol|dimethic|siloxan|methicone|silanol|phenoxyethanol|parfum|fragrance|peg-|ppg-|carbomer|acrylate|polymer
cetyl|stearyl|cetearyl|behenyl|myristyl|lauryl|laureth|steareth|ceteareth|oleth|stearate|palmitate|myristate|laurate|oleate|behenate|caprylate|dodecane|caprylyl|caprylic|alkane|paraffin
tocopher|panthenol|allantoin|niacinamide|hyaluron|retinol|retinyl|ceramide|peptide|squalane|hexanediol|pentanediol|propanediol|ethylhexyl|hydroxyethyl|paraben
dehydroacet|isothiazolinone|chlorphenesin|edta|betaine|cocoyl|cocoate|glucoside|sulfate|polysorbate|sorbitan|glyceryl|triglyceride|hydroxide|petrolatum|lanolin|octocrylene|triethanol|cera alba
butyrospermum|simmondsia|helianthus|barbadensis|chamomilla|centella|camellia|argania|prunus|rosmarin|lavandula|citrus |vitis vinifera|olea europaea|ricinus|cocos nucifera|glycine soja|leaf juice|leaf extract|root extract|seed oil|seed extract|fruit extract|flower extract|kernel oil|peel oil|seed butter|leaf water|flower water|ferment|filtrate
limonene|linalool|geraniol|citronell|eugenol|benzyl|salicylate|ionone|titanium dioxide|zinc oxide|iron oxide|mica|ci 77|ci 1|ci 4|ci 6|kaolin|bentonite|hectorite|talc|silica|hydrolyzed|hydrogenated|ascorbyl|arginine|adenosine|alcohol denat|alkyl benzoate|sodium pca|aminomethyl|cellulose gum|ethylcellulose|guar|bisabolol
글리세린|글라이콜|정제수|헥산다이올|판테놀|나이아신|추출물|애씨드|하이알루|카보머|폴리머|메티콘|페녹시|토코페|스테아|글리세릴|알란토인|향료
グリセリン|エキス|フェノキシ|ステアリン|メチコン|トコフェロール|ヒアルロン|カルボマー|キサンタン|グリコール|香料|グリセリル|スクワラン|パンテノール|ジオール
甘油|二醇|苯氧乙醇|提取物|萃取|聚二甲基|透明质酸|玻尿酸|烟酰胺|生育酚|卡波姆|黄原胶|泛醇|香精|角鲨烷|硬脂|棕榈酸
глицер|гликол|экстракт|диметикон|феноксиэтанол|токофер|парфюм|пантенол|ксантан|гиалурон|стеарат|цетеарил|ниацинамид|карбомер
جليسرين|غليسرين|جلايكول|مستخلص|فينوكسي|توكوفير|هيالورون|بانثينول|عطر|نياسيناميد
`;

/** Names that cosmetics share with food, medicine and drinks: they count, but they decide nothing. */
export const SHARED = `
aqua|water|eau|wasser|agua|acqua|ascorbic|xanthan|oil|extract|acid|gum|wax|butter|starch|alcohol|honey|mel|cera|vitamin|zinc|iron|oxide|urea|collagen|powder|juice|seed|leaf|flower|root|fruit|silk|protein|sulfur|coco|jojoba|shea|argan|rosa|aloe
水|油|酸|BG|DPG|塩|糖|エキス|末|오일|수|산|나트륨|소듐|칼슘|워터|버터|왁스|钠|钾|酯|醇|胶|вода|масло|кислота|натри|спирт|aloès|ماء|زيت|حمض|صوديوم|كحول|شمع
`;

/** Kitchens, groceries and supplements. */
export const FOOD = `
sugar|salt|flour|milk|egg|cheese|butter|cream|onion|garlic|pepper|tomato|chicken|beef|fish|animal fat|rice|pasta|noodle|bread|baking|cocoa|chocolate|vanilla extract|cinnamon|vinegar|soy sauce|olive oil|vegetable oil|sunflower oil|palm oil|wheat|barley malt|malt|oats|peanut|hazelnut|cashew|maize|sweetener|flavour|flavor|flavouring|juice concentrate|juice from concentrate|potato|carrot|mustard|parsley|oregano|paprika|lemon juice|broth|capsule|rice bran extract|serving|daily value|calories|kcal|tbsp|tsp|tablespoon|teaspoon|cup
zucker|salz|mehl|milch|eier|zwiebel|weizen|sucre|sel|farine|lait|oeufs|beurre|arôme|blé|azúcar|sal|harina|leche|huevo|cebolla|ajo|trigo|aroma|aromi|zucchero|sale|farina|latte|burro|grano|açúcar|farinha|leite|suiker|zout|melk|tarwe|cukier|mąka|mleko|socker|mjölk|sokeri|jauho|cukr|mouka
砂糖|食塩|小麦|醤油|卵|牛乳|설탕|소금|밀가루|우유|간장|白砂糖|食用盐|小麦粉|鸡蛋|сахар|соль|мука|молоко|яйц|şeker|tuz|süt|سكر|ملح|دقيق|حليب
`;

/** Small words of sentences; a list has none. */
export const PROSE = `
the|your|you|our|we|is|are|help|with|for|that|this|from|which|to|and|have|has|will|can|it|its|these|while|skin|feel|looks|leaves|made|provides|contains|without|known|use|apply|un|une|les|des|pour|votre|avec|est|sont|qui|dans|die|der|das|und|mit|für|ist|sind|ihre|eine|wird|el|la|los|las|para|con|que|piel|una|il|per|della|che|pelle|pele|voor|van|een|het|met|huid|dla|jest|oraz|och|för|med|är|til|ve|için|для|кожи|это|при|من|على|في
`;

/** Fillers of tablets and capsules; they outweigh what cosmetics share with them. */
export const EXCIPIENT = `
microcrystalline cellulose|croscarmellose|hypromellose|gelatin|magnesium stearate|rice flour|dicalcium phosphate|shellac|maltodextrin|vegetable capsule|cellulose capsule|modified cellulose|stearic acid (vegetable|silicon dioxide|tricalcium phosphate|softgel
`;
