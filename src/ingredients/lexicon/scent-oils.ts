/** Local names of essential oils and aromatic waters; Latin and common names go by the plants of `plants.ts`. */
export const SCENT_OILS = `
# always
イランイラン花油; 일랑일랑꽃오일; 依兰花油; huile essentielle de cannelle; zimtrindenöl; 네롤리오일
ネロリ油; huile essentielle d'orange; orangenöl; orangenschalenöl; オレンジ油; 오렌지껍질오일; 필리핀오렌지껍질오일; 칼라만시껍질오일; 甜橙果皮油
bergamottöl; ベルガモット果実油; 베르가모트오일; 香柠檬果油; huile essentielle de citron; zitronenöl; レモン果皮油; 레몬껍질오일
柠檬果皮油; huile essentielle d'eucalyptus; eukalyptusöl; aceite de eucalipto; olio essenziale di eucalipto; ユーカリ葉油; 유칼립투스잎오일; 蓝桉叶油
huile essentielle de girofle; nelkenöl; 丁香油; チョウジ油; ジャスミン油; huile essentielle de lavande
lavendelöl; aceite de lavanda; olio essenziale di lavanda; óleo de lavanda; lavendelolie; olejek lawendowy; масло лаванды; lavanta yağı
ラベンダー油; ラベンダー花油; 라벤더오일; 薰衣草油; huile essentielle de menthe poivrée; pfefferminzöl; aceite de menta piperita; olio essenziale di menta piperita
olejek miętowy; масло перечной мяты; セイヨウハッカ油; 페퍼민트오일; 辣薄荷油; スペアミント油; 留兰香叶油
geraniumöl; 제라늄꽃오일; 香叶天竺葵花油; ニオイテンジクアオイ油; 广藿香叶油; huile essentielle de rose; rosenöl
ダマスクバラ花油; 다마스크장미꽃오일; 突厥蔷薇花油; sandelholzöl; 檀香油; サンダルウッド油; tannennadelöl
ローマカミツレ花油; 로만캐모마일꽃오일; weihrauchöl; ニュウコウジュ油; 유향나무오일; 乳香油; zedernholzöl; 아틀라스시다나무껍질오일
ヒノキ油; 편백오일; kamillenöl; 樟脑油; zimtöl; 肉桂油; huile essentielle de citron vert; limettenöl
ライム油; neroliöl; petitgrainöl; 비터오렌지꽃오일; huile essentielle de bergamote; huile essentielle d'orange douce; オレンジ果皮油; 오렌지오일
ユズ果皮油; 유자오일; huile essentielle de pamplemousse; grapefruitöl; グレープフルーツ果皮油; 자몽껍질오일; huile essentielle de mandarine; mandarinenöl
マンダリンオレンジ果皮油; 만다린오렌지껍질오일; 탄제린껍질오일; myrrhenöl; 没药油; zypressenöl; zitronengrasöl; citronellaöl
레몬그래스오일; 柠檬草油; 香茅油; 桉叶油; fenchelöl; strohblumenöl; jasminöl; 자스민오일
茉莉花油; wacholderöl; lorbeeröl; aceite esencial de lavanda; huile essentielle d'arbre à thé; teebaumöl; aceite de árbol de té; olio di tea tree
olio di melaleuca; óleo de melaleuca; tea tree olie; olejek z drzewa herbacianego; масло чайного дерева; çay ağacı yağı; ティーツリー葉油; 티트리잎오일
티트리오일; 互生叶白千层叶油; 茶树精油; 茶树油; ハッカ油; 薄荷油; basilikumöl; oreganoöl
마조람오일; 桂花油; 香叶天竺葵油; fichtennadelöl; kiefernnadelöl; マツ油; patchouliöl; 파촐리오일
패출리오일; 广藿香油; 玫瑰精油; huile essentielle de romarin; rosmarinöl; aceite de romero; olio essenziale di rosmarino; ローズマリー葉油
ローズマリー油; 로즈마리잎오일; 迷迭香叶油; salbeiöl; muskatellersalbeiöl; 클라리오일; オニサルビア油; 백단오일
샌달우드오일; thymianöl; 생강오일; ハッカ葉油; 薄荷叶油
# never weak-scent
rosewater; rose-water; eau florale de rose; orange blossom water; neroli water; lavender hydrosol; rose hydrosol; chamomile hydrosol; peppermint hydrosol; rosen-wasser; オレンジフラワーウォーター; ローズウォーター; 로즈워터; 玫瑰花水
eau de rose; hydrolat de rose; rosenwasser; agua de rosas; acqua di rose; rozenwater; woda różana; hydrolat różany
розовая вода; гидролат розы; gül suyu; ماء الورد; ダマスクバラ花水; ローズ水; 다마스크장미꽃수; 장미수
突厥蔷薇花水; 玫瑰水; 玫瑰纯露; 프로방스장미꽃수; hydrolat de lavande; lavendelwasser; ラベンダー花水; 라벤더꽃수
薰衣草花水; eau de fleur d'oranger; agua de azahar; acqua di fiori d'arancio; 酸橙花水; オレンジフラワー水; 티트리잎수; ティーツリー葉水
互生叶白千层叶水; hydrolat de camomille; 캐모마일꽃수; ローマカミツレ花水; extrait de lavande; 라벤더추출물; 라벤더꽃추출물; ラベンダー花エキス
薰衣草提取物; 페퍼민트잎추출물; セイヨウハッカ葉エキス; 로즈마리잎추출물; ローズマリー葉エキス; 迷迭香叶提取物; 유칼립투스잎추출물; 티트리잎추출물
ティーツリー葉エキス; 육계나무껍질추출물; 라벤더꽃/잎/줄기추출물; 페퍼민트추출물; 스피아민트추출물; 薄荷提取物; 박하추출물; 백단추출물
桂花提取物
`;
