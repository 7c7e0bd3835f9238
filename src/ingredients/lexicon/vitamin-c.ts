/** Ascorbic acid, its derivatives, and fruits rich in it (decisions 2 and 7). */
export const VITAMIN_C = `
# always
ビタミンcエチル; ビタミンc誘導体エチル
aszkorbinsav; ασκορβικό οξύ; กรดแอสคอร์บิก; حمض الأسكوربيك
retinyl ascorbate; ascorbyl retinoate
натрия аскорбил фосфат; аскорбил тетраизопальмитат; магний аскорбил фосфат; аскорбил глюкозид (витамин с); производное витамина с; テトラ2-ヘキシルデカン酸アスコルビル; テトラ2-ヘキシルデカン酸アスコルビルec; アスコルビン酸2-グルコシド; ビタミンc誘導体; l-アスコルビン酸2-グルコシド; パルミチン酸アスコルビルリン酸3na; グリセリルアスコルビン酸; ヘキシル3-グリセリルアスコルビン酸; ビスグリセリルアスコルビン酸; リン酸アスコルビル3na; 비타민c유도체; 에틸아스코르빌에테르; 아스코르빌글루코사이드; 아스코르빌테트라이소팔미테이트; 마그네슘아스코르빌포스페이트; 维c乙基醚; 维生素c衍生物; vc衍生物; 维生素c乙基醚; 抗坏血酸葡萄糖苷; 维c糖苷; 抗坏血酸磷酸镁; 抗坏血酸磷酸钠; 抗坏血酸四异棕榈酸脂
activated c; тетрагексилдецил аскорбат; tetra-c; cosmetic vitamin c derivative; аскорбил глюкозид; аскорбилглюкозид; аскорбилфосфат натрия; натрия аскорбилфосфат; магния аскорбилфосфат; этиласкорбиновая кислота; 3-o-этил аскорбиновая кислота
3-o-ethyl ascorbic acid; ethyl ascorbic acid; ethylated ascorbic acid; 3-o-ethyl-l-ascorbic acid; vc ethyl; ethylated l-ascorbic acid; 3-0-ethyl ascorbic acid; vitamin c ethyl; ethyl vitamin c; ascorbyl ethyl; acide ascorbique éthylé; ethylascorbinsäure; ácido etil ascórbico; 3-o-エチルアスコルビン酸; vcエチル; 3-o-에틸아스코빅애씨드; 에틸아스코빌에텔; 3-o-乙基抗坏血酸; 3-邻-乙基抗坏血酸; 乙基抗坏血酸; vc乙基醚; ?eac
2-o-ethyl ascorbic acid
ethyl ascorbyl ether; 에칠아스코빌에텔
diethyl ascorbic acid
3-o-cetyl ascorbic acid
ascorbyl glucoside; ascorbic acid 2-glucoside; vitamin c glucoside; glucoside d'ascorbyle; ascorbylglucosid; glucósido de ascorbilo; ascorbil glucoside; アスコルビルグルコシド; l-アスコルビン酸 2-グルコシド; アスコルビン酸グルコシド; 아스코빌글루코사이드; 抗坏血酸葡糖苷; 维生素c葡糖苷; aa2g
sodium ascorbyl glucoside
sodium ascorbyl phosphate; stay-c 50; sodium l-ascorbyl phosphate; ascorbyl phosphate sodium; ascorbyl phosphate de sodium; natriumascorbylphosphat; ascorbil fosfato de sodio; sodio ascorbil fosfato; アスコルビルリン酸na; リン酸l-アスコルビルナトリウム; 소듐아스코빌포스페이트; 抗坏血酸磷酸酯钠; ?sap; ?aps
magnesium ascorbyl phosphate; magnesium l-ascorbyl phosphate; vc-pmg; ascorbyl phosphate de magnésium; magnesiumascorbylphosphat; ascorbil fosfato de magnesio; magnesio ascorbil fosfato; リン酸アスコルビルmg; リン酸l-アスコルビルマグネシウム; 마그네슘아스코빌포스페이트; 抗坏血酸磷酸酯镁; ?map; ?apm
ascorbyl tetraisopalmitate; tetraisopalmitoyl ascorbic acid; bv-osc; vitamin c ester; テトライソパルミチン酸アスコルビル; ?vc-ip; 아스코빌테트라아이소팔미테이트; 抗坏血酸四异棕榈酸酯; ?atip
tetrahexyldecyl ascorbate; thd ascorbate; tetrahexyldecyl ascorbat; ascorbate de tétrahexyldécyle; テトラヘキシルデカン酸アスコルビル; 테트라헥실데실아스코베이트; 四己基癸醇抗坏血酸酯; 抗坏血酸四己基癸酯; ?thda; ?thd
ascorbyl dipalmitate; ジパルミチン酸アスコルビル; 아스코빌다이팔미테이트
ascorbyl isostearate
ascorbyl linoleate
ascorbyl nicotinate
ascorbyl methylsilanol pectinate
methylsilanol ascorbate; ascorbosilane c
ascorbyl lactoside
sodium ascorbyl maltoside
ascorbyl hyaluronate
ascorbyl propyl hyaluronate
ascorbylpropyl hydrolyzed hyaluronate
glyceryl ascorbate; vc-glyceryl; 2-glyceryl ascorbate; グリセリルアスコルビン酸; 글리세릴아스코베이트; 抗坏血酸甘油酯
3-glyceryl ascorbate; ?3-ga
bis-glyceryl ascorbate; amitose dga; ビスグリセリルアスコルビン酸; 비스-글리세릴아스코베이트
hexyl 3-glyceryl ascorbate; ヘキシル3-グリセリルアスコルビン酸; ?go-vc
hexyl 2-glyceryl ascorbate
caprylyl 2-glyceryl ascorbate; amitose; カプリリル2-グリセリルアスコルビン酸; 카프릴릴2-글리세릴아스코베이트
caprylyl 3-glyceryl ascorbate
myristyl 3-glyceryl ascorbate; ミリスチル3-グリセリルアスコルビン酸; ?mg-vc
lauryl 3-glyceryl ascorbate
cetyl 3-glyceryl ascorbate
butyl 3-glyceryl ascorbate
butyl 2-glyceryl ascorbate
3-laurylglyceryl ascorbate
3-ethylhexylglyceryl ascorbate
3-butylglyceryl ascorbate
triisostearoyl 3-glyceryl ascorbate
pentaisostearoyl 3-glyceryl ascorbate
dimyristoyl glyceryl ascorbate
distearoyl glyceryl ascorbate
trisodium ascorbyl palmitate phosphate; app-na; apprecier; パルミチン酸アスコルビルリン酸3na; apps; 트라이소듐아스코빌팔미테이트포스페이트
trisodium ascorbyl isopalmitate phosphate; イソパルミチン酸アスコルビルリン酸3na; ?apis
trisodium ascorbyl hexyldecanoate phosphate
disodium isostearyl ascorbyl phosphate; vcp-is-2na; イソステアリルアスコルビルリン酸2na
disodium ascorbyl sulfate; アスコルビン酸硫酸2na; ?vc-ss
aminopropyl ascorbyl phosphate; 氨丙基抗坏血酸磷酸酯; 아미노프로필아스코빌포스페이트
potassium ascorbyl tocopheryl phosphate; epc-k1; アスコルビルトコフェリルリン酸k; アスコルビン酸リン酸トコフェロールk; ?epc
ascorbyl tocopheryl maleate
ascorbyl tocopheryl acetate
tocopheryl ethylascorbyl peg-4 bis-succinate
sodium ascorbyl/cholesteryl phosphate
magnesium ascorbate
magnesium ascorbate/pca
potassium ascorbate
zinc ascorbate
niacinamide ascorbate
chitosan ascorbate
glucosamine ascorbate
phytosphingosine ascorbate
ascorbic acid polypeptide
magnesium ascorbylborate
potassium ascorbylborate
sodium palmitoyl ascorbyl glucoside
potassium palmitoyl ascorbyl glucoside
palmitoyl ascorbyl glucoside
methoxy peg-7 ascorbic acid
methoxy peg-113 ascorbic acid
ascorbyl carboxydecyl trisiloxane
ascorbyl cyclo peg-6
ascorbyl succinoyl tetrapeptide-21
ascorbyl phosphate succinoyl pentapeptide-12
succinoyl ascorbate pentapeptide-6
hydroxypropyltrimonium ascorbate
ascorbyl methoxycinnamate
ascorbyl asiatate
dehydroascorbic acid
# dose preserves
л-аскорбиновая кислота; l-аскорбиновая кислота; вит. с; vitamin c (ascorbic acid); vitamin c (l-ascorbic acid); ascorbic acid (vitamin c); asam askorbat; vitamin c l-ascorbic acid; acido ascorbico; acide l-ascorbique; 아스코르빅애씨드; 비타민씨; l-아스코빅애씨드; 엘-아스코빅애씨드; 아스코르빈산; アスコルビン酸na; アスコルビン酸ナトリウム; アスコルビン酸(vc); l-抗坏血酸; 左旋维生素c; 维c; 抗坏血酸钠; 维生素c(抗坏血酸); c vit; kwas l-askorbinowy; аскорбат натрия; натрия аскорбат
ascorbic acid; acidum ascorbicum; l-ascorbic acid; vitamin c; ascorbic; pure vitamin c; vit c; absorbic acid; e300; acide ascorbique; vitamine c; ascorbinsäure; ácido ascórbico; vitamina c; ascorbinezuur; kwas askorbinowy; witamina c; askorbinsyra; c-vitamin; askorbinsyre; askorbiinihappo; c-vitamiini; kyselina askorbová; аскорбиновая кислота; витамин с; askorbik asit; c vitamini; فيتامين سي; حمض الأسكوربيك; アスコルビン酸; ビタミンc; ピュアビタミンc; l-アスコルビン酸; 아스코빅애씨드; 아스코르브산; 비타민c; 순수비타민c; 抗坏血酸; 维生素c; 維生素c; 維他命c; 左旋维c; 左旋c; =vc; 抗坏血酸(维生素c); ?laa
sodium ascorbate; e301; ascorbate de sodium; natriumascorbat; アスコルビン酸na; 소듐아스코베이트; 抗坏血酸钠
calcium ascorbate; e302
# trace preserves
аскорбил пальмитат; аскорбилпальмитат; palmitate d'ascorbyle; palmitato de ascorbilo; ascorbil palmitato; ascorbylpalmitat; palmitynian askorbylu; パルミチン酸アスコルビル; ステアリン酸アスコルビル; 아스코빌팔미테이트; 아스코르빌팔미테이트; 아스코빌스테아레이트; 抗坏血酸棕榈酸酯; 抗坏血酸硬脂酸酯; l-抗坏血酸棕榈酸酯; ascorbyl palmitate (vitamin c)
ascorbyl palmitate; vitamin c palmitate; fat-soluble vitamin c; e304; palmitate d'ascorbyle; ascorbylpalmitat; palmitato de ascorbilo; ascorbil palmitato; palmitato de ascorbila; パルミチン酸アスコルビル; 아스코빌팔미테이트; 抗坏血酸棕榈酸酯
ascorbyl stearate; e305; ステアリン酸アスコルビル
allantoin ascorbate; アラントインアスコルビン酸
terminalia ferdinandiana fruit extract; =kakadu plum; terminalia ferdinandiana (kakadu plum) fruit extract; gubinge; prune de kakadu; 카카두플럼추출물; 터미날리아페르디난디아나열매추출물; テルミナリアフェルジナンジアナ果実エキス
# never plant-source
hippophae rhamnoides extract; hippophae rhamnoides water; hippophae rhamnoides seed extract; hippophae rhamnoides fruit juice; hippophae rhamnoides; hippophae rhamnoides fruit; =sea buckthorn; sea buckthorn extract; sea buckthorn fruit extract; sea buckthorn water; sea buckthorn berry; 비타민나무수; 비타민나무추출물; 비타민나무열매추출물; サジー果実エキス; 沙棘提取物; 沙棘果提取物
=acerola; acerola extract; acerola seed extract; malpighia emarginata seed extract; malpighia emarginata fruit extract; malpighia glabra fruit; malpighia punicifolia fruit extract; acerola cherry extract; アセロラ果実エキス; 아세로라열매추출물
=camu camu; myrciaria dubia fruit
myrciaria dubia fruit extract; camu camu extract; 카무카무열매추출물
malpighia glabra fruit extract; =acerola; malpighia punicifolia (acerola) fruit extract; malpighia emarginata; アセロラ果実エキス; 아세로라추출물
malpighia punicifolia fruit extract
hippophae rhamnoides fruit extract; 비타민나무열매추출물
phyllanthus emblica fruit extract; emblica; amla; indian gooseberry
`;
