/** Gentle ingredients worth naming as good now. */
export const SOOTHING_OK = `
# always
glycerin; glycerol; glycerine; vegetable glycerin; glyzerin; glicerina; gliceryna; глицерин; gliserin; جلسرين; グリセリン; 濃グリセリン; 글리세린; =甘油
panthenol; d-panthenol; dexpanthenol; provitamin b5; bepanthen; provitamine b5; pantenol; pantenolo; пантенол; декспантенол; パンテノール; 판테놀; =泛醇; 维生素原b5
allantoin; allantoïne; alantoína; allantoina; アラントイン; 알란토인; 尿囊素
bisabolol; alpha-bisabolol; levomenol; ビサボロール; 비사볼올; 红没药醇
ceramide np; ceramide 3; céramide; céramides; ceramid; ceramida; ceramidas; ceramidi; церамиды; セラミドnp; 세라마이드엔피; 세라마이드np; 神经酰胺np; 神经酰胺3; 神经酰胺
ceramide ap; ceramide 6 ii; セラミドap; 세라마이드에이피; 神经酰胺ap
ceramide eop; ceramide 1; セラミドeop; 神经酰胺eop
ceramide ng; ceramide 2; セラミドng; 神经酰胺ng
ceramide ns; セラミドns
ceramide as
ceramide eos
cholesterol; コレステロール; 콜레스테롤; 胆甾醇
phytosphingosine; フィトスフィンゴシン; 植物鞘氨醇
squalane; スクワラン; 스쿠알란; 角鲨烷
petrolatum; petroleum jelly; white petrolatum; vaseline; soft paraffin; vaselina; petrolato; wazelina; вазелин; vazelin; فازلين; ワセリン; 페트롤라툼; 바셀린; =矿脂; 凡士林
paraffinum liquidum; mineral oil; liquid paraffin; ミネラルオイル; 流動パラフィン; 미네랄오일; =矿油; 液体石蜡
dimethicone; silicone; ジメチコン; 다이메티콘; 聚二甲基硅氧烷
lanolin; ラノリン; 羊毛脂
butyrospermum parkii butter; shea butter; butyrospermum parkii (shea) butter; beurre de karité; manteca de karité; burro di karité; シア脂; 시어버터; 牛油果树果脂
simmondsia chinensis seed oil; jojoba oil; huile de jojoba; ホホバ種子油; 호호바씨오일; 霍霍巴籽油
caprylic/capric triglyceride; トリ(カプリル酸/カプリン酸)グリセリル; 辛酸/癸酸甘油三酯
helianthus annuus seed oil; sunflower oil; 해바라기씨오일
centella asiatica extract; cica; gotu kola; tiger grass; centella; extrait de centella asiatica; ツボクサエキス; 병풀추출물; 积雪草提取物; ?teca
centella asiatica leaf extract; 병풀잎추출물; ツボクサ葉エキス
centella asiatica leaf water; 병풀잎수
madecassoside; マデカッソシド; 마데카소사이드; 羟基积雪草苷
asiaticoside; 아시아티코사이드; 积雪草苷
madecassic acid; 羟基积雪草酸; 마데카식애씨드
asiatic acid; 积雪草酸; 아시아틱애씨드
aloe barbadensis leaf juice; aloe vera; aloe vera gel; aloe barbadensis leaf extract; aloe; アロエベラ葉汁; アロエベラ葉エキス; 알로에베라잎즙; 알로에베라잎추출물; 库拉索芦荟叶汁; =芦荟
colloidal oatmeal; oatmeal; avoine colloïdale
avena sativa kernel extract; oat extract; 귀리커널추출물; カラスムギ穀粒エキス; 燕麦仁提取物
beta-glucan; β-グルカン; 베타-글루칸; β-葡聚糖
ectoin; ectoine; 依克多因; 엑토인; エクトイン
trehalose; トレハロース; 트레할로오스; 海藻糖
betaine; trimethylglycine; ベタイン; 베타인; 甜菜碱
sodium pca; pca-na; 소듐피씨에이; pca 钠
dipotassium glycyrrhizate; licorice derivative; グリチルリチン酸2k; 다이포타슘글리시리제이트; 甘草酸二钾
thermal water; thermal spring water; spring water; avene thermal water; la roche-posay thermal water; eau thermale; vichy volcanic water (minerals); thermalwasser; agua termal; acqua termale; woda termalna; термальная вода; 温泉水; 온천수; 活泉水
saline solution; normal saline; sterile saline; 생리식염수; 生理食塩水; 生理盐水
snail secretion filtrate; snail mucin; 달팽이점액여과물; カタツムリ分泌液
propolis extract; 프로폴리스추출물
honey; mel; miel; ハチミツ; =꿀; =蜂蜜
calendula officinalis flower extract; calendula; 카렌둘라꽃추출물; トウキンセンカ花エキス
chamomilla recutita flower extract; chamomile; 마트리카리아꽃추출물; カミツレ花エキス
camellia sinensis leaf extract; green tea extract; チャ葉エキス; 녹차추출물; 茶叶提取物
zinc pca
sodium polyglutamate; polyglutamic acid; ポリグルタミン酸na; 聚谷氨酸钠; 소듐폴리글루타메이트
폴리글루타믹애씨드; ?pga
`;
