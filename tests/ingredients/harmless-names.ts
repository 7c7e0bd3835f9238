/** Names of real ingredients by kind and language, and what is none. Written for these tests. */
const list = (rows: string): string[] =>
  rows
    .split(/[;\n]/)
    .map((row) => row.trim())
    .filter(Boolean);

const REAL_ROWS: Readonly<Record<string, string>> = {
  'humectants and solvents': `
  Glycerin; Butylene Glycol; 1,2-Hexanediol; Propanediol; PEG-8; Methylpropanediol; Ethoxydiglycol; Sodium PCA; Betaine; Trehalose; Glycereth-26
  Saccharide Isomerate; Diglycerin; Panthenol; Urea; Sorbitol
  `,
  emollients: `
  Caprylic/Capric Triglyceride; C12-15 Alkyl Benzoate; Squalane; Isopropyl Palmitate; Neopentyl Glycol Diheptanoate
  Phytosteryl/Octyldodecyl Lauroyl Glutamate; C13-15 Alkane; Coco-Caprylate/Caprate; Dicaprylyl Carbonate; Bis-Diglyceryl Polyacyladipate-2; Mineral Oil
  Petrolatum
  `,
  silicones: `
  Dimethicone; Cyclopentasiloxane; Amodimethicone; Dimethicone/Vinyl Dimethicone Crosspolymer; Cetyl PEG/PPG-10/1 Dimethicone; Triethoxycaprylylsilane
  Polymethylsilsesquioxane; Bis-Hydroxy/Methoxy Amodimethicone; Trimethylsiloxysilicate; Polysilicone-11
  `,
  'emulsifiers and surfactants': `
  Glyceryl Stearate SE; PEG-100 Stearate; Polysorbate 20; Sorbitan Olivate; Ceteareth-20; Sodium Cocoyl Isethionate; Cocamidopropyl Betaine
  Decyl Glucoside; Disodium Cocoamphodiacetate; Sodium Lauroyl Methyl Isethionate; Polyglyceryl-10 Laurate; Hydrogenated Lecithin
  Potassium Cetyl Phosphate
  `,
  hair: `
  Behentrimonium Chloride; Polyquaternium-10; Guar Hydroxypropyltrimonium Chloride; Hydroxypropyltrimonium Hydrolyzed Wheat Protein
  Stearamidopropyl Dimethylamine; Hydrolyzed Keratin; p-Phenylenediamine; Basic Red 51; Zinc Pyrithione; Bis-Aminopropyl Diglycol Dimaleate
  `,
  polymers: `
  Carbomer; Acrylates/C10-30 Alkyl Acrylate Crosspolymer; Hydroxyethyl Acrylate/Sodium Acryloyldimethyl Taurate Copolymer; Xanthan Gum; Sclerotium Gum
  Ammonium Acryloyldimethyltaurate/VP Copolymer; VP/Eicosene Copolymer; HDI/Trimethylol Hexyllactone Crosspolymer; Nylon-12
  `,
  'preservatives and chelators': `
  Phenoxyethanol; Ethylhexylglycerin; Chlorphenesin; Caprylhydroxamic Acid; Sodium Benzoate; Potassium Sorbate; Disodium EDTA; Sodium Phytate
  Trisodium Ethylenediamine Disuccinate; Tetrasodium Glutamate Diacetate; Iodopropynyl Butylcarbamate; Methylisothiazolinone
  `,
  'peptides, vitamins and ferments': `
  Palmitoyl Tripeptide-38; Acetyl Hexapeptide-8; Copper Tripeptide-1; sh-Oligopeptide-1; Niacinamide; Tocopheryl Acetate; Biotin; Ubiquinone; Adenosine
  Bifida Ferment Lysate; Galactomyces Ferment Filtrate; Lactobacillus/Portulaca Oleracea Ferment Extract; Ceramide NP; Cyanocobalamin
  `,
  'colours and minerals': `
  CI 77491; Iron Oxides (CI 77491, CI 77492, CI 77499); Red 7 Lake; FD&C Blue No. 1 Aluminum Lake; D&C Red No. 33; Mica; Titanium Dioxide (CI 77891)
  Synthetic Fluorphlogopite; Ultramarines (CI 77007); Kaolin; Calcium Sodium Borosilicate; Amethyst Powder
  `,
  'nails and drug actives': `
  Nitrocellulose; Tosylamide/Epoxy Resin; Acetyl Tributyl Citrate; Lidocaine HCl 4%; Minoxidil; Stannous Fluoride
  Aluminum Zirconium Tetrachlorohydrex Gly; Avobenzone 3%; Bemotrizinol
  `,
  'plants by their Latin name': `
  Centella Asiatica Extract; Simmondsia Chinensis (Jojoba) Seed Oil; Simmondsia Chinensis Jojoba Seed Oil; Camellia Sinensis
  Lavandula Angustifolia (Lavender) Flower/Leaf/Stem Extract; Hydrolyzed Adansonia Digitata Seed Protein; Argania Spinosa Callus Culture
  Prunus Amygdalus Dulcis (Sweet Almond) Oil/Huile d’Amande Douce; Padina Pavonica Thallus Extract; Rhus Succedanea Fruit Wax
  Simondsia Chinensis Seed Oil
  `,
  'plants by their common name': `
  Jojoba Seed Oil; Green Tea Extract; Organic Aloe Vera Gel; Cold Pressed Rosehip Oil; Shea Butter; Licorice Root Extract; Grape Seed Oil
  Oat Kernel Flour; Colloidal Oatmeal; Sunflower Seed Wax
  `,
  'European languages': `
  Sheabutter; Mandelöl; Sonnenblumenöl; Hydrolysiertes Weizenprotein; Bienenwachs; Huile d’Amande Douce; Extrait de Thé Vert; Beurre de Karité
  Cire d’Abeille; Aceite de Girasol; Extracto de Manzanilla; Manteca de Karité; Óleo de Coco; Olio di Oliva; Burro di Cacao; Olej Kokosowy
  Ekstrakt z Zielonej Herbaty; Glicerina; Fenoxietanol; Wasser; Eau; Minyak Kelapa; Gliserin
  `,
  Korean: `
  정제수; 글리세린; 부틸렌글라이콜; 1,2-헥산다이올; 나이아신아마이드; 병풀추출물; 티트리잎수; 소듐하이알루로네이트; 카프릴릭/카프릭트라이글리세라이드; 하이드록시에틸아크릴레이트/소듐아크릴로일다이메틸타우레이트코폴리머; 락토바실러스발효용해물; 다이소듐이디티에이
  해바라기씨오일; 폴리글리세릴-10스테아레이트
  `,
  Japanese: `
  水; グリセリン; BG; ジメチコン; ヒアルロン酸Na; フェノキシエタノール; ツボクサエキス; カミツレ花エキス; ホホバ種子油; ステアリン酸グリセリル; 酸化チタン; トリ(カプリル酸/カプリン酸)グリセリル; キサンタンガム
  `,
  Chinese: `
  水; 甘油; 丁二醇; 透明质酸钠; 透明質酸鈉; 苯氧乙醇; 积雪草提取物; 霍霍巴籽油; 神经酰胺NP; 聚二甲基硅氧烷; 鲸蜡硬脂醇; 辛酸/癸酸甘油三酯; 烟酰胺; 菸鹼醯胺; 黄原胶
  `,
  Russian: `
  Вода; Глицерин; Бутиленгликоль; Гиалуронат натрия; Экстракт листьев центеллы азиатской; Масло ши; Масло жожоба; Феноксиэтанол; Диметикон
  Каприловый/каприновый триглицерид; Цетеариловый спирт; Ксантановая камедь; Пантенол; Хлорид натрия; ПЭГ-8
  `,
  'other scripts': `
  ماء; جليسرين; زيت جوز الهند; زبدة الشيا; น้ำ; กลีเซอรีน; Νερό
  `,
  slips: `
  Pentylene Gylcol; Xantham Gum; Zinc Gluconatee; Caprylic/Capric Trigylceride; Sorbitan Oilivate; Phenoxythanol; Ethylhexyglycerin
  Lentinus Edodes Extrat
  `,
};

export const REAL: readonly (readonly [string, readonly string[]])[] = Object.entries(REAL_ROWS).map(
  ([kind, rows]) => [kind, list(rows)] as const,
);

export const SHOP_WORDS = list(`
  Glow Boosting Complex; Visit the boutique; free shipping; Xalprine Dorate; Blorvex Leaf Extract; Hydra Renewal Technology; Add to cart
  Buy now pay later; Radiance Ritual; Overnight Repair Blend; Instant Lift Formula; Clinically proven results; dermatologist tested; cruelty free
  vegan formula; made in Korea; apply twice daily; rinse thoroughly; avoid contact with eyes; keep out of reach of children; store in a cool dry place
  new arrivals; best seller; gift with purchase; terms and conditions; privacy policy; contact us; frequently asked questions; write a review; sold out
  notify me; related products; you may also like; skin type; normal to dry; how to use; about the brand; shipping and returns; customer reviews
  size guide; limited edition; travel size; refill pouch; value set; holiday collection; gift card; store locator; find in store; loyalty points
  subscribe and save; 24 hour hydration; all day wear; full coverage; matte finish; satin finish; dewy look; long lasting; waterproof mascara; volumizing
  lip gloss shade; warm beige; porcelain ivory; deep espresso; rose petal pink dream; sunset coral crush; midnight velvet; golden hour glow; cosmic dust
  unicorn tears; mermaid shimmer; dragon breath; fairy dust; moonlight essence technology; pumpkin spice latte; chocolate chip cookie; cheeseburger
  french fries; pizza margherita; spaghetti bolognese; chicken soup; beef stew; ham sandwich; scrambled eggs; pancake mix; birthday cake; ice cream sundae
  orange soda; potato chips; garden salad; caesar dressing; sushi roll; fried rice; bacon; sausage; cheddar cheese; mozzarella; baguette; croissant
  muffin; brownie; cupcake; lollipop; gummy bears; popcorn; peanut brittle; ketchup; mayonnaise; soy latte; espresso; cappuccino; lemonade; whiskey sour
  margarita; hot dog; burrito; taco; quesadilla; ravioli; lasagna; risotto; dumpling; noodle; curry bowl; kebab; hummus; falafel; yoghurt parfait
  granola bar; trail mix; protein shake; energy drink
`);

export const ORDINARY_WORDS = list(`
  table; chair; window; computer; telephone; bicycle; mountain; river; ocean; sky; cloud; thunder; lightning; dog; cat; horse; elephant; giraffe; tiger
  monkey; parrot; butterfly; spider; snake; frog; turtle; dolphin; whale; teacher; student; doctor; nurse; engineer; lawyer; driver; artist; singer
  dancer; house; apartment; kitchen; bathroom; bedroom; garage; garden; street; bridge; tower; castle; church; school; hospital; library; museum; airport
  station; car; train; boat; airplane; helicopter; rocket; planet; star; moon; sun; galaxy; universe; friend; family; mother; father; brother; sister
  baby; child; king; queen; prince; princess; soldier; pirate; wizard; happy; sad; angry; tired; beautiful; ugly; strong; weak; fast; slow; hot; cold; wet
  soft; hard; loud; quiet; bright; dark; early; late; young; old; new; run; walk; jump; swim; fly; read; write; speak; listen; think; dream; sleep; wake
  eat; drink; cook; clean; wash; build; break; open; close; push; pull; throw; catch; give; take; love; hate; hope; fear; peace; war; freedom; justice
  truth; beauty; wisdom; knowledge; power; money; time; history; future; past; present; Monday; January; winter; summer; spring; autumn; north; south
  east; west; left; right; above; below; inside; outside; between; because; although; however; therefore; perhaps; always; never; sometimes; often; rarely
  today; tomorrow; yesterday
`);

export const MADE_UP = list(`
  Vexoril; Tramalor Sulfex; Quindoral; Hydrabloom Matrix; Lumisphere; Dermaluxe Pro; CellRevive 360; NanoGlow Spheres; Phytoluxe Complex
  Aquabond Technology; Collaboost; Retexture Pro; SkinSync; Omnilift; Velutrix; Zanthorex Oil; Plimora Butter; Grelvan Wax; Mordine Acid; Flostrate
  Dorvinate; Brimolol; Kelvatone; Suprine; Tervaline Glycate; Oxtrilon; Norvexane; Pralidote; Melforate; Cryndoline; Vastorin Extract
  Jorvia Spendens Root Extract; Kaldoria Frutescens Leaf Water; Mirthwood Bark Extract; Blenderia Officinalis Flower Oil; Trogonia Vulgaris Extract
  Zephyria Alba Seed Oil; Quorumia Sativa Kernel Oil; Dunmoria Fruit Extract; Glimmeria Rosea Callus; Sodium Vexorate; Potassium Blorvinate
  Calcium Dramoxide; Zinc Morvate; Glyceryl Plimorate; PEG-12 Vandorate; Cetyl Brimolate; Isopropyl Quandorate; Disodium Trelloxide; Methyl Flubberate
  Dimethyl Spandoril; Hydroxy Glorpate; Poly Dravine; Hydrolyzed Blorvex Protein; Blorvex Ferment Filtrate; Palmitoyl Vexopeptide; Acetyl Glorpeptide-3
  Trivoxane Copolymer; Snorvium Crosspolymer; Vexanol Alcohol; Mordrite Clay; Blorvex; Glorp; Zibble; Frangle Extract; Wibble Oil; Snoggle Seed Butter
  Crumple Leaf Juice; Brandax Root Powder; Yonder Berry Extract; Skylark Flower Water; Pebble Extract; Thunder Root Extract; Joyful Leaf Oil
  Mystic Berry Complex; Ancient Ritual Blend; Desert Bloom Elixir; Arctic Glow Infusion; Tibetan Secret Herb; Amazonian Miracle Complex
  Youth Restoring Elixir; Age Defying Peptech; Biomimetic Shield; Urban Defense Complex; Blue Light Protect; Microbiome Harmony
  Prebiotic Balance Technology; 3D Hydra Network; Triple Action System; Pore Vanish; Smart Release; Patented Delivery System; Multi Level Moisture
  Time Release Technology; Elasti Firm Complex; Super Serum; Power Duo; Ultimate Recovery; Dream Cream; Morning Dew; Pillow Talk; Velvet Rope; Cherry Bomb
  Peach Please; Sugar Rush; Honey Trap; Berry Nice; Lemon Drop Candy; Coconut Kiss; Mango Tango; Vanilla Sky; Mint Condition; Rose Gold Dream
  Lavender Haze; Jasmine Nights; Ocean Breeze; Fresh Linen; Warm Vanilla Sugar; Clean Cotton; Miracle Worker; Holy Grail; Game Changer; Secret Weapon
  Game Over; Number One; No Info; N/A; none; see packaging; coming soon; unknown; to be announced; ingredients; ingredient list; description; details
  benefits; key ingredients; warnings; directions; net weight; made in France; SPF 50; broad spectrum; pH balanced; hypoallergenic; non comedogenic
  ophthalmologist tested; suitable for sensitive skin; recyclable packaging; climate neutral; 100% satisfaction; money back guarantee; as seen on TV
  editors choice; award winner 2023
`);

/** Misspelt members of families: the harmless set must leave them to the families. */
export const MISSPELT_FAMILIES = list(`
  Salicilic Acid; Salycilic Acid; Glicolic Acid; Glycollic Acid; Mandellic Acid; Lactik Acid; Retynol; Retinil Palmitate; Ascorbil Palmitate; Ascorbyl Palmitat;
  Limonen; Linalol; Kumarin; Mentol; Benzoil Peroxide; Hidroquinona; Bromelin; Papaine; салициловая кислота; гликолевая кислота; ретинил пальмитат; гидрохинон
`);
