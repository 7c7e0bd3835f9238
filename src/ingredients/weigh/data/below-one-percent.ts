/**
 * Ingredients that by law or by use never exceed about 1 %: once one is printed, everything after it stands below
 * 1 % too (up to 1 % the order is free). `SURE` ones are enough alone, of the others it takes two. One a line.
 */
export const SURE = `
acrylates/c10-30 alkyl acrylate crosspolymer
aroma
benzoic acid
bha
bht
carbomer
chlorphenesin
citronellol
dehydroacetic acid
diazolidinyl urea
disodium edta
dmdm hydantoin
edta
edta2na
ethylhexylglycerin
ethylparaben
fragrance
fragrance/parfum
geraniol
imidazolidinyl urea
iodopropynyl butylcarbamate
limonene
linalool
methylchloroisothiazolinone
methylisothiazolinone
methylparaben
parfum
parfum/fragrance
phenoxyethanol
potassium sorbate
propylparaben
sodium benzoate
sodium dehydroacetate
sorbic acid
tetrasodium edta
trisodium edta
xanthan gum
бензоат натрия
динатрий эдта
карбомер
ксантановая камедь
сорбат калия
феноксиэтанол
этилгексилглицерин
エチルヘキシルグリセリン
カルボマー
キサンタンガム
フェノキシエタノール
乙基己基甘油
卡波姆
山梨酸钾
苯氧乙醇
苯甲酸钠
香料
香精
黄原胶
다이소듐이디티에이
소듐벤조에이트
에틸헥실글리세린
잔탄검
카보머
트라이소듐이디티에이
페녹시에탄올
포타슘소르베이트
향료
`;
export const LIKELY = `
adenosine
allantoin
benzyl alcohol
caprylhydroxamic acid
dipotassium glycyrrhizate
hydroxyacetophenone
potassium hydroxide
sodium chloride
sodium gluconate
sodium hyaluronate
sodium hydroxide
sodium phytate
tocopherol
triethanolamine
tromethamine
аллантоин
гиалуронат натрия
гидроксид натрия
токоферол
アラントイン
トコフェロール
ヒアルロン酸na
尿囊素
生育酚
透明质酸钠
다이포타슘글리시리제이트
소듐하이알루로네이트
아데노신
알란토인
토코페롤
트로메타민
하이드록시아세토페논
`;
