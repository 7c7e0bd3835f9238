/** Alpha hydroxy acids, their salts and esters, and fruits that carry some (decisions 4 and 7). */
export const AHA = `
# dose sets-ph
гліколева кислота; мигдальна кислота; γλυκολικό οξύ; γαλακτικό οξύ; αμυγδαλικό οξύ; حمض الجليكوليك; حمض الغليكوليك; حمض اللاكتيك; حمض الماندليك; กรดไกลโคลิก; กรดแลคติก; חומצה גליקולית; חומצה לקטית
аha; альфа-гидроксикислоты; альфа гидроксикислоты; ана-кислоты; комплекс aha-кислот; aha-кислот; aha кислоты; пировиноградная кислота; asam glikolat; axit glycolic; acid glicolic; glykolsyre; glykolihappo; glikolsav; グルコール酸; グリコール酸(aha); 甘醇酸(果酸); 글리코릭애씨드; 글라이콜산; 글리콜릭산
asam laktat; axit lactic; acid lactic; mælkesyre; maitohappo; tejsav; dl-乳酸; l-乳酸; 젖산(락틱애씨드); 락트산; =유산
asam mandelat; axit mandelic; acid mandelic; mandelihappo; мигдалева кислота; l-mandelic acid; dl-mandelic acid; dl-マンデル酸; 苦杏仁酸; 만델릭산
asam malat; acido malico; acide hydroxysuccinique; æblesyre; omenahappo; almasav; äppelsyra; dl-リンゴ酸; dl-苹果酸; 사과산; 능금산; 말산(사과산)
asam tartarat; acido tartarico; vinsyra; vinsyre; viinihappo; borkősav; l-酒石酸; dl-酒石酸; 주석산; 타르타릭애씨드
acido glicolico; acido mandelico; acido piruvico; acide pyruvique (pyruvic acid); kwas pirogronowy; kwas glikolowy (glycolic acid)
tea-glycolate; glycolic acid (from sugar cane); fruit acid; fruit acids (aha); natural fruit acids; natural aha; alpha hydroxy; alpha-hydroxy; alphahydroxy acids; aha (alpha hydroxy acids); aha acids; aha acid complex; ahas complex; alpha hydroxy acid complex; alpha-hydroxy acid complex
glycolic acid; acidum glycolicum; hydroxyacetic acid; hydroxyethanoic acid; alpha-hydroxyacetic acid; glycollic acid; glycholic acid; acide glycolique; glykolsäure; glycolsäure; ácido glicólico; glycolzuur; kwas glikolowy; glykolsyra; kyselina glykolová; гликолевая кислота; glikolik asit; グリコール酸; 글라이콜릭애씨드; 글리콜릭애씨드; 글리콜산; 乙醇酸; 羟基乙酸; 甘醇酸; =果酸
ammonium glycolate; glycolic acid ammonium salt; glycolate d'ammonium; ammoniumglycolat; グリコール酸アンモニウム; 암모늄글라이콜레이트; 羟基乙酸铵
sodium glycolate; glycolic acid sodium salt; glycolate de sodium; グリコール酸na; 소듐글라이콜레이트; 羟基乙酸钠
calcium glycolate
potassium glycolate
arginine glycolate; glycolic acid/arginine
niacinamide glycolate
lactic acid; acidum lacticum; 2-hydroxypropanoic acid; 2-hydroxypropionic acid; l-lactic acid; dl-lactic acid; milk acid; e270; acide lactique; milchsäure; ácido láctico; acido lattico; ácido lático; melkzuur; kwas mlekowy; mjölksyra; kyselina mléčná; молочная кислота; laktik asit; =乳酸; 락틱애씨드; =젖산
ammonium lactate; lac-hydrin; amlactin; lactate d'ammonium; ammoniumlactat; lactato de amonio; lattato di ammonio; 乳酸アンモニウム; 암모늄락테이트; 乳酸铵
mandelic acid; 2-hydroxy-2-phenylacetic acid; phenylglycolic acid; amygdalic acid; mandellic acid; almond acid; acide mandélique; mandelsäure; ácido mandélico; amandelzuur; kwas migdałowy; mandelsyra; kyselina mandlová; миндальная кислота; mandelik asit; マンデル酸; 만델릭애씨드; 만델산; 扁桃酸; 杏仁酸
arginine mandelate
niacinamide mandelate
sodium mandelate
acetyl mandelic acid
malic acid; hydroxysuccinic acid; hydroxybutanedioic acid; dl-malic acid; apple acid; e296; acide malique; äpfelsäure; ácido málico; appelzuur; kwas jabłkowy; kyselina jablečná; яблочная кислота; リンゴ酸; 말릭애씨드; =말산; 苹果酸
tartaric acid; 2,3-dihydroxybutanedioic acid; dihydroxysuccinic acid; l-tartaric acid; grape acid; e334; acide tartrique; weinsäure; ácido tartárico; wijnsteenzuur; kwas winowy; kyselina vinná; винная кислота; 酒石酸; 타타릭애씨드; 타르타르산
hydroxycaprylic acid; 2-hydroxyoctanoic acid; 2-hydroxycaprylic acid; ヒドロキシカプリル酸; 하이드록시카프릴릭애씨드; 羟基辛酸
hydroxycapric acid; 2-hydroxydecanoic acid; 2-hydroxycapric acid; 羟基癸酸
methyl lactic acid; 2-hydroxyisobutyric acid; alpha-hydroxyisobutyric acid
alpha-hydroxyoctanoic acid
alpha-hydroxycaprylic acid
2-hydroxybutanoic acid; alpha-hydroxybutyric acid
atrolactic acid; alpha-methylmandelic acid
benzilic acid
tartronic acid; hydroxymalonic acid
pyruvic acid; 2-oxopropanoic acid; alpha-keto acid; acide pyruvique; brenztraubensäure; ácido pirúvico; ピルビン酸; 피루빅애씨드; 丙酮酸
mixed fruit acids; fruit acids; fruit acid complex; aha complex; aha blend; ahas; alpha hydroxy acid; alpha hydroxy acids; α-hydroxy acid; multifruit bsc; acb fruit mix; acides de fruits; acides alpha-hydroxylés; =aha; fruchtsäure; fruchtsäuren; aha-säuren; alpha-hydroxysäuren; ácidos de frutas; alfahidroxiácidos; ácidos aha; acidi della frutta; alfaidrossiacidi; acidi aha; fruitzuren; aha-zuren; kwasy owocowe; kwasy aha; fruktsyror; aha-syror; ovocné kyseliny; aha kyseliny; фруктовые кислоты; aha-кислоты; meyve asidi; aha asit; フルーツ酸; 果実酸; アルファヒドロキシ酸; 과일산; =아하; 알파하이드록시애씨드; 水果酸; α-羟基酸
# never mild
lauryl lactate; cetyl lactate; myristyl lactate; stearyl lactate; oleyl lactate; isostearyl lactate; c12-15 alkyl lactate; c12-13 alkyl lactate; lauryl lactyl lactate; octyldodecyl lactate; di-c12-13 alkyl malate; di-c12-13 alkyl tartrate; dimethylaminoethanol tartrate; dmae bitartrate; dimethylaminoethanol tartrate (dmae bitartrate)
phytosphingosine glycolate
chitosan glycolate
glycereth-7 glycolate
niacinamide lactate
phytosphingosine lactate
niacinamide malate
hydroxylauric acid; 2-hydroxydodecanoic acid
hexyl hydroxycapric acid
acetum; vinegar; apple cider vinegar; vinaigre; essig; vinagre; aceto; =酢; =식초; =醋
# trace salt
лактат натрия; натрия лактат; лактат калия; mleczan sodu; natriumlaktat; 乳酸ナトリウム; 乳酸ナトリウム液; 젖산나트륨; 마그네슘락테이트; 징크락테이트; 乳酸锌; 乳酸镁
sodium lactate; e325; lactate de sodium; natriumlactat; lactato de sodio; lattato di sodio; 乳酸na; 소듐락테이트; 乳酸钠
potassium lactate; 乳酸k; 乳酸钾
calcium lactate; 乳酸ca; 乳酸钙
magnesium lactate
zinc lactate
tea-lactate
methyl lactate
ethyl lactate
butyl lactate
arginine lactate
sodium malate; リンゴ酸na; 苹果酸钠
=lactate; 락테이트; 포타슘락테이트; 칼슘락테이트
disodium tartrate; sodium tartrate; 酒石酸2na
ethyl pyruvate
# trace sets-ph
κιτρικό οξύ; حمض الستريك; กรดซิตริก; חומצת לימון
asam sitrat; axit citric; acid citric; acido citrico; citronsyra; citronsyre; sitronsyre; sitruunahappo; citromsav; цитриновая кислота; 無水クエン酸; クエン酸三na; クエン酸二na; クエン酸ナトリウム; 시트르산; 구연산나트륨; 소듐시트레이트(구연산나트륨); 柠檬酸三钠; 柠檬酸二钠; natriumcitrat; natriumcitraat; citrato de sodio; citrato di sodio; citrato sodico; cytrynian sodu; натрия цитрат; цитрат натрия; sodium citrate dihydrate; disodium hydrogen citrate; citric acid (exfoliant - citrus fruits)
citric acid; acidum citricum; citric acid anhydrous; anhydrous citric acid; acido citrico; 2-hydroxypropane-1,2,3-tricarboxylic acid; citric acid monohydrate; e330; acide citrique; zitronensäure; citronensäure; ácido cítrico; citroenzuur; kwas cytrynowy; kyselina citronová; лимонная кислота; sitrik asit; クエン酸; 시트릭애씨드; 구연산; 柠檬酸
sodium citrate; monosodium citrate; disodium citrate; =citrate; potassium citrate; trisodium citrate dihydrate; цитрат натрия; 다이소듐시트레이트; 트라이소듐시트레이트; trisodium citrate; e331; citrate de sodium; クエン酸na; 소듐시트레이트; 柠檬酸钠
# never fruit-extract
vaccinium myrtillus fruit/leaf extract; vaccinium myrtillus extract; ビルベリー果実/葉エキス
saccharum officinarum extract; sugar cane extract; saccharum officinarum (sugarcane) extract; サトウキビエキス; 사탕수수추출물; 甘蔗提取物
acer saccharum extract; sugar maple extract; acer saccharum (sugar maple) extract; サトウカエデエキス
citrus aurantium dulcis fruit extract; orange fruit extract; オレンジ果汁
citrus limon fruit extract; lemon fruit extract; レモン果実エキス; 레몬추출물
passiflora edulis fruit extract
vitis vinifera fruit extract; grape extract; 포도추출물
pyrus malus fruit extract; apple extract; 사과추출물
tamarindus indica extract; tamarind extract
prunus cerasus extract; sour cherry extract
rubus idaeus fruit extract; raspberry fruit extract
`;
