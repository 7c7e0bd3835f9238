/**
 * Scented plants: Latin names (a genus, or genus and species), common names, local names.
 * One line is `marks | names`. Marks: `o` the oil of leaf, flower, peel, wood … is an essential oil; `s` so is the oil of its
 * seeds and fruits; `b` an oil without a part is a pressed one; `w` extracts, powders and the bare name are weakly scented;
 * `i` the oil also stings, `j` every form stings, `c` the oil is a note among the irritants; `f` its
 * fruit carries fruit acid; `t` its oil may be a pressed one, so it is a note.
 */
export const PLANTS = `
ow | lavandula; lavender; lavandin; lavendel; lavande; lavanda; lawenda; lawendy; lavendel; lawendowy; lavanta; lavendar; 라벤더; 라반딘; 잉글리쉬라벤더; ラベンダー; ラバンジン; 薰衣草; 熏衣草; лаванд; اللافندر; لافندر; الخزامى; oai huong
owf | citrus; 시트러스; シトラス
owf | citrus limon; citrus limonum; citrus medica limonum; lemon; zitrone; zitronen; citron; limon; limone; cytryna; cytryny; cytrynowy; limao; citroen; 레몬; レモン; 柠檬; лимон; الليمون; ليمون; chanh
owf | citrus aurantium dulcis; citrus sinensis; orange; sweet orange; orangen; naranja; arancio; arancia; laranja; pomarancza; pomaranczy; pomaranczowy; sinaasappel; portakal; 오렌지; 스위트오렌지; オレンジ; 甜橙; 橙; апельсин; البرتقال; برتقال
ows | citrus aurantium amara; citrus aurantium; bitter orange; neroli; petitgrain; petit grain; orange blossom; orange flower; fleur d oranger; oranger; azahar; pomeranze; pomeranzen; 비터오렌지; 네롤리; 광귤; 페티그레인; 쁘띠그레인; ビターオレンジ; ダイダイ; ネロリ; プチグレン; 酸橙; 苦橙; 橙花; 苦橙叶; нероли; петитгрейн; 오렌지꽃
owf | citrus paradisi; citrus grandis; grapefruit; pomelo; pamplemousse; pomelo; pompelmo; toranja; toronja; grejpfruta; grejpfrut; 자몽; 그레이프프루트; 포멜로; グレープフルーツ; 葡萄柚; 柚; 圆柚; грейпфрут
ows | citrus aurantium bergamia; citrus bergamia; bergamot; bergamote; bergamotte; bergamota; bergamotto; bergamota; 베르가모트; 베르가못; ベルガモット; 香柠檬; 佛手柑; бергамот
owf | citrus reticulata; citrus nobilis; citrus tangerina; citrus unshiu; citrus clementina; citrus deliciosa; mandarin; mandarin orange; tangerine; mandarine; mandarinen; mandarina; mandarino; clementine; 만다린; 만다린오렌지; 귤; 온주밀감; 감귤; 탄제린; 진피; マンダリンオレンジ; マンダリン; ウンシュウミカン; チンピ; 柑橘; 橘; 柑; 温州蜜柑; 陈皮; мандарин
owf | citrus aurantifolia; citrus aurantiifolia; citrus latifolia; lime; limette; limetten; citron vert; limonka; 라임; ライム; 来檬; 青柠; 莱姆; лайм
owf | citrus junos; yuzu; 유자; ユズ; 香橙; 日本柚子; 柚子
ow | mandarina; citrus medica; citrus hystrix; combava; kaffir lime; kumquat; fortunella; 금귤; 깔라만시; calamansi; citrofortunella
owi | mentha; mint; menta; menthe; minze; mieta; miety; 민트; ミント; мят; النعناع; نعناع; bac ha
owi | mentha piperita; peppermint; pfefferminz; pfefferminze; menthe poivree; menta piperita; pepermunt; pepparmynta; mietowy; mieta pieprzowa; 페퍼민트; 서양박하; セイヨウハッカ; ペパーミント; 辣薄荷; 胡椒薄荷; 欧薄荷
owi | mentha arvensis; mentha haplocalyx; mentha haplocalix; cornmint; corn mint; japanese mint; 박하; 콘민트; コーンミント; ハッカ; 薄荷; 日本薄荷
owi | mentha viridis; mentha spicata; mentha cardiaca; spearmint; 스피아민트; 녹양박하; スペアミント; ミドリハッカ; 留兰香; 绿薄荷
ow | mentha pulegium; pennyroyal; mentha rotundifolia; mentha suaveolens; applemint; apple mint; 애플민트; 폴스애플민트; mentha citrata; mentha aquatica
ow | rosmarinus; salvia rosmarinus; rosemary; rosmarin; romarin; romero; rosmarino; alecrim; rozmaryn; rozmarynu; biberiye; 로즈마리; 로즈메리; ローズマリー; マンネンロウ; 迷迭香; розмарин; إكليل الجبل; huong thao
ow | salvia officinalis; salvia sclarea; salvia triloba; salvia lavandulifolia; salvia apiana; salvia; sage; clary sage; clary; salbei; muskatellersalbei; sauge; szalwia; szalwii; salvei; 세이지; 클라리; 클라리세이지; 클레리; 클레리세이지; 살비아; セージ; クラリセージ; オニサルビア; 鼠尾草; 药用鼠尾草; 南欧丹参; 快乐鼠尾草; шалфе; salie; 화이트세이지
ow | thymus; thyme; thymian; thym; tomillo; tomilho; tymianku; tymianek; 타임; 백리향; 와일드타임; タチジャコウソウ; タイム; イブキジャコウソウ; 百里香; 银斑百里香; тимьян; чабрец
ow | origanum; oregano; marjoram; majoran; marjolaine; origan; 오레가노; 마조람; マジョラム; マヨラナ; ハナハッカ; オレガノ; 牛至; 马郁兰; душиц; майоран
ow | ocimum; basil; holy basil; tulsi; basilikum; basilic; albahaca; basilico; 바질; 홀리바질; バジル; メボウキ; カミメボウキ; 罗勒; 圣罗勒; базилик
ow | melissa officinalis; melissa; melisa; melissen; melisy; lemon balm; melisse; 멜리사; 레몬밤; メリッサ; コウスイハッカ; セイヨウヤマハッカ; 香蜂花; 香蜂草; 蜜蜂花; мелисс
ow | monarda didyma; monarda; bee balm; hyssopus; hyssop; hysope; satureja; savory; 히솝; ヤナギハッカ; 베르가못민트; 모나르다; 베르가못
ow | lippia citriodora; aloysia citrodora; aloysia triphylla; lemon verbena; lippia; verveine; verbena odorosa; 레몬버베나; 버베나; ボウシュウボク; レモンバーベナ; 柠檬马鞭草; 防臭木
owi | eucalyptus; eukalyptus; eucalipto; eukaliptus; eukaliptusowy; okaliptus; 유칼립투스; 유칼리; ユーカリ; ユーカリプタス; 桉; 桉树; 蓝桉; 尤加利; эвкалипт; khuynh diep
ow | melaleuca; melaleuca alternifolia; tea tree; teatree; ti tree; teebaum; arbre a the; arbol de te; drzewa herbacianego; cay agaci; niaouli; cajeput; cajuput; 티트리; 티트리잎; 카유푸트; 니아울리; ティーツリー; ティートリー; カユプテ; ニアウリ; 茶树; 互生叶白千层; 白千层; 绿花白千层; чайного дерева; чайное дерево; شجرة الشاي; tram tra
ow | leptospermum; manuka; kanuka; kunzea; 마누카; マヌカ; ギョリュウバイ; 松红梅; 麦卢卡
ow | pelargonium; geranium; rose geranium; geranien; geranio; geranio; pelargonia; 제라늄; 센티드제라늄; 로즈제라늄; ゼラニウム; ニオイテンジクアオイ; 天竺葵; 香叶天竺葵; 香叶; герань; герани; пеларгони
ow | rosa damascena; rosa centifolia; rosa gallica; rosa alba; rosa rugosa; rosa hybrid; rosa spp; rose; rosa; damask rose; rosen; roza; rozy; rozana; 장미; 다마스크장미; 로즈; 프로방스장미; 센티폴리아장미; 백장미; 월계화; バラ; ダマスクバラ; セイヨウバラ; ローズ; ハマナス; カニナバラ花; ガリカバラ; 玫瑰; 突厥蔷薇; 大马士革玫瑰; 百叶蔷薇; 法国蔷薇; 千叶玫瑰; 墨红; розы; роза; роз; дамасской розы; الورد; ورد; hoa hong; mawar
ow | jasminum; jasmine; jasmin; jazmin; gelsomino; jasmim; yasemin; 자스민; 재스민; 커먼자스민; 말리화; アラビアジャスミン; ジャスミン; ソケイ; マツリカ; 茉莉; 茉莉花; 素方花; 素馨; 大花茉莉; жасмин; الياسمين; hoa nhai; melati
ow | cananga; ylang ylang; ylang; ylangylang; kenanga; 일랑일랑; イランイラン; 依兰; 依兰依兰; 香依兰; иланг; ngoc lan tay
ow | santalum; fusanus spicatus; sandalwood; sandelholz; sandal; santal; sandalo; 백단; 샌달우드; 백단향; ビャクダン; サンダルウッド; 檀香; 白檀; сандал
ow | pogostemon; patchouli; patchuli; paczula; 파촐리; 패출리; 광곽향; パチョリ; 广藿香; пачул
ow | cymbopogon; lemongrass; lemon grass; citronella; palmarosa; palmrosa; zitronengras; citronelle; sereh; serai; 레몬그래스; 레몬그라스; 시트로넬라; 팔마로사; レモングラス; パルマローザ; シトロネラ; コウスイガヤ; 柠檬草; 香茅; 亚香茅; 鲁沙香茅; 枫茅; 柠檬香茅; лемонграсс; цимбопогон; цитронелл; пальмароз
ow | vetiveria; chrysopogon zizanioides; vetiver; vetivert; vetyver; 베티버; 베티베르; ベチバー; 香根草; 岩兰草; ветивер
o | boswellia; frankincense; olibanum; oliban; weihrauch; encens; incienso; 유향; 유향나무; 프랑킨센스; ニュウコウジュ; ニュウコウ; フランキンセンス; 乳香; ладан; босвелли
o | commiphora; myrrh; myrrhe; mirra; mirre; opopanax; opoponax; 몰약; 몰약나무; ミルラ; モツヤク; 没药; мирр
ow | styrax; benzoin; liquidambar; storax; peru balsam; tolu balsam; myroxylon; copaifera; copaiba; elemi; canarium; galbanum; ferula; protium; 안식향; 소합향; 코파이바; 엘레미; エゴノキ; アンソクコウ; 安息香; 苏合香; 秘鲁香
ow | cedrus; cedarwood; cedar wood; atlas cedar; red cedar; virginian cedarwood; zedernholz; zedern; cedre; cedro; 시더우드; 아틀라스시다; 아틀라스시더; 개잎갈나무; 개잎갈나무목부; シダーウッド; アトラスシーダー; 雪松; 北非雪松; 喜马拉雅雪松; кедр
ows | juniperus; juniper; juniper berry; wacholder; genevrier; genievre; enebro; ginepro; jalowiec; 주니퍼; 주니퍼베리; 두송; 노간주; 멕시칸주니퍼; 향나무; セイヨウネズ; ジュニパー; エンピツビャクシン; 刺柏; 杜松; 欧刺柏; 墨西哥刺柏; можжевельник
ow | cupressus; cypress; zypresse; zypressen; cypres; cipres; cipresso; 사이프러스; 이탈리안사이프러스; 지중해사이프러스; イトスギ; サイプレス; ホソイトスギ; 柏; 柏木; 地中海柏木; 丝柏; кипарис
ow | chamaecyparis; hinoki; cryptomeria; thujopsis; hiba; 편백; 편백나무; 히노키; 삼나무; 화백; 측백; ヒノキ; ヒバ; アスナロ; スギ; 日本扁柏; 扁柏; 罗汉柏; туи; туя
ow | pinus sylvestris; pinus mugo; pinus pumila; pinus pumilio; pinus cembra; pinus densiflora leaf; pinus koraiensis leaf; scots pine; pine needle; scotch pine; kiefernnadel; fichtennadel; pin sylvestre; 소나무잎; 솔잎; 솔잣나무; 구주소나무; 스위스소나무; 잣나무잎; ヨーロッパアカマツ; マツ; 欧洲赤松; 松针; 松; сосн
o | pinus; pine; thuja; platycladus; biota orientalis; 소나무; 잣나무; piñon
ow | abies; picea; tsuga; pseudotsuga; larix; fir needle; fir; silver fir; siberian fir; spruce; balsam fir; hemlock; tannennadel; tannen; sapin; 전나무; 시베리아전나무; 가문비나무; 구상나무; 분비나무; トドマツ; モミ; シベリアモミ; 冷杉; 西伯利亚冷杉; 云杉; пихт; ель; ели
owc | cinnamomum camphora; camphor tree; ho wood; ho leaf; ravintsara; camphora officinarum; bois de ho; 녹나무; 호우드; 호리프; クスノキ; ホーウッド; ホウショウ; 樟; 樟树; 芳樟; 香樟; кампарн
owj | cinnamomum cassia; cinnamomum zeylanicum; cinnamomum verum; cinnamomum loureiroi; cinnamon; cassia bark; cassia oil; zimt; zimtrinden; cannelle; canela; cannella; cynamon; cynamonu; tarcin; 계피; 시나몬; 실론시나몬; 육계나무; 육계; 계수나무; 실론계피나무; ケイヒ; シナモン; セイロンニッケイ; ニッケイ; シナニッケイ; カシア; 肉桂; 锡兰肉桂; 桂皮; 中国肉桂; корица; корицы
owj | eugenia caryophyllus; eugenia caryophyllata; syzygium aromaticum; caryophyllus aromaticus; clove; cloves; nelken; gewurznelke; girofle; clavo; garofano; chiodi di garofano; gozdzik; karanfil; 정향; 클로브; 정향나무; 클로브싹; チョウジ; クローブ; 丁香; гвоздик; cengkeh; dinh huong
o | cinnamomum; massoia; massoy; cryptocarya; aniba; rosewood; rosenholz; bois de rose; palo de rosa; 로즈우드; ローズウッド; 花梨木; 玫瑰木; розового дерева
ows | litsea; may chang; 리씨; 리체아쿠베바; 메이창; 山鸡椒; 山苍子; アオモジ; リツェア; литсе
ows | elettaria; cardamom; cardamomum; kardamom; cardamome; amomum; 카르다몸; 카다멈; 소두구; ショウズク; カルダモン; 小豆蔻; 豆蔻; кардамон
ows | coriandrum; coriander; koriander; coriandre; cilantro; kolendra; 고수; 코리앤더; コリアンダー; コエンドロ; 芫荽; кориандр
os | cuminum; cumin; carum; caraway; kummel; 커민; 쿠민; 캐러웨이; クミン; ヒメウイキョウ; 孜然; 枯茗; 葛缕子; тмин
os | foeniculum; fennel; fenchel; fenouil; hinojo; finocchio; 회향; 펜넬; ウイキョウ; フェンネル; 茴香; 小茴香; фенхел
ows | pimpinella anisum; illicium; anise; star anise; aniseed; anis; anis vert; badiane; 아니스; 스타아니스; 팔각; 팔각회향; アニス; ダイウイキョウ; 八角茴香; 八角; 茴芹; анис
os | anethum; dill; apium graveolens; celery seed; levisticum; lovage; petroselinum; parsley seed; 딜; 셀러리씨; イノンド; 莳萝; 芹菜籽; укроп
ost | daucus carota sativa seed; daucus carota seed; carrot seed; wild carrot; daucus carota sativa carrot seed; daucus carota carrot seed; 당근씨; ニンジン種子; ノラニンジン種子; 胡萝卜籽; семян моркови
ows | myristica; nutmeg; muskatnuss; muscade; nuez moscada; noce moscata; mace; 육두구; 넛맥; ニクズク; ナツメグ; 肉豆蔻; мускатн
ows | piper nigrum; black pepper; piper; pink pepper; schinus; schwarzer pfeffer; poivre noir; pimenta; allspice; pimento; bay rum; 후추; 흑후추; 블랙페퍼; 올스파이스; コショウ; ブラックペッパー; 胡椒; 黑胡椒; черного перца; pimienta negra
os | zanthoxylum; sichuan pepper; sansho; 초피; 초피나무; 산초; サンショウ; 花椒
oc | zingiber; ginger; ingwer; gingembre; jengibre; zenzero; imbir; zencefil; 생강; 진저; ショウガ; ジンジャー; 姜; 生姜; имбир; jahe; gung
o | curcuma; turmeric; kurkuma; curcuma longa; 강황; 울금; 아출; ウコン; 姜黄; 郁金; куркум; nghe; kunyit
os | angelica archangelica; angelica; angelique; angelikawurzel; 안젤리카; 당귀; アンゼリカ; 当归; 欧白芷; дягил
o | anthemis nobilis; chamaemelum; chamomilla; matricaria; ormenis; chamomile; roman chamomile; german chamomile; camomille romaine; camomille allemande; kamille; kamillen; romische kamille; camomille; camomile; camomila; chamomille; rumianku; camomilla; manzanilla; rumianek; papatya; 캐모마일; 로만캐모마일; 카모마일; 로만카모마일; 저먼캐모마일; カミツレ; ローマカミツレ; カモミール; カモミラ; 母菊; 洋甘菊; 果香菊; 罗马洋甘菊; 春黄菊; ромашк
o | helichrysum; helichryse; immortelle; everlasting; strohblume; strohblumen; 헬리크리섬; 이모르뗄; ヘリクリスム; 蜡菊; 永久花; 意大利蜡菊; бессмертник
o | tanacetum; blue tansy; tansy; achillea millefolium; yarrow; artemisia; davana; wormwood; mugwort; tarragon; estragon; 야로우; 서양톱풀; 쑥; 블루탄지; セイヨウノコギリソウ; ヨモギ; 蓍; 艾; 蓝艾菊; пижм; тысячелистник; полын
o | tagetes; tagete; solidago; arnica montana flower; chrysanthemum indicum; baccharis; vanillosmopsis; candeia; eriocephalus; nardostachys; spikenard; jatamansi; valeriana; valerian; humulus; 감송; 길초근; カノコソウ; 缬草; 甘松
o | amyris; guaiacum; guaiac wood; bulnesia; palo santo; bursera; bursera graveolens fruit; cabreuva; myrocarpus; gurjun; dipterocarpus; agarwood; oud; aquilaria; aetoxylon; callitris; cypress blue; buddha wood; siam wood; fokienia; 팔로산토; 침향; アミリス; リンドウジュ; 沉香; 愈创木; 阿米香树; сантал
ows | vanilla; vanilla planifolia; vanilla tahitensis; vanille; vainilla; vaniglia; wanilia; wanilii; 바닐라; 바닐라열매; バニラ; 香荚兰; 香草荚; ванил
ow | polianthes; tuberose; narcissus; daffodil; hyacinthus; hyacinth; freesia; gardenia tahitensis; gardenia taitensis; gardenia tahitensis flower; tiare; tiare flower; monoi; plumeria; frangipani; michelia; champaca; magnolia alba; osmanthus; hedychium; honeysuckle absolute; mimosa absolute; acacia decurrens flower; acacia dealbata flower; boronia; violet leaf; violet; viola odorata; dianthus; carnation; spartium; broom absolute; cassie; ylang; lilac; convallaria; lily of the valley; 프리지아; 수선화; 만수향; 치자꽃; 튜베로즈; 은목서; 금목서; 플루메리아; 월하향; 목서; 은방울꽃; フリージア; チュベローズ; 晚香玉; 桂花; 木犀; 白兰; 黄兰; 水仙; 鸡蛋花; 小苍兰; チャンパカ; キンモクセイ; 프리지어
o | cistus; labdanum; rockrose; laurus; bay laurel; laurel leaf; lorbeer; laurier; myrtus; myrtle; lemon myrtle; backhousia; ravensara; ravensare; saro; cinnamosma; agonis; fragonia; 월계수; 월계수잎; 머틀; 레몬머틀; ゲッケイジュ; ギンバイカ; ゴジアオイ; 月桂; 香桃木; 岩蔷薇; лавр; мирт
owc | gaultheria; wintergreen; betula lenta; sweet birch; 윈터그린; 노루발; ウィンターグリーン; 冬青; 平铺白珠树; грушанк
o | betula; birch; birch tar; cade; cade oil; juniper tar; styrax tar; pinus palustris tar
o | achyrocline; alpinia; galangal; hedychium; tar; tilia cordata; aegle marmelos; aframomum; anthriscus; asarum; barosma; agathosma; buchu; boesenbergia; cedrela; coleus forskohlii; cordia; cotinus; croton; cunila; dacrydium; dysoxylum; fabiana; myoporum; pistacia lentiscus; mastic; verbena; verbena officinalis; tilia americana flower; tilia cordata flower; nasturtium; lilium speciosum flower; satsuma; vassoura; siam benzoin; orris root; osyris; pulicaria; tropaeolum; lantana; schizonepeta; elsholtzia; perovskia; ammi visnaga; khella; trachyspermum; ajowan; kaempferia; hemizygia; heracleum; cassinia; eremophila; phebalium; zieria; dacryodes; ruta; rue; nepeta; catnip; hedeoma; melilotus; liatris; hierochloe; sweet grass; lolium; ledum; rhododendron anthopogon; conobea; croton eluteria; cascarilla; cyperus; nagarmotha; acorus; calamus; iris pallida; iris germanica; iris florentina; orris; psiadia; siparuna; minthostachys; muña; lindera; myrcia; ocotea; peumus; boldo; tarchonanthus; adenosma; adesmia; aeollanthus; xanthorrhoea; vitex agnus castus; turnera; damiana; sassafras; evodia; torreya; sciadopitys; calocedrus; platycladus
ob | perilla; perilla frutescens; ribes nigrum; sambucus nigra; psidium guajava; salvia hispanica ; ilex paraguariensis; nicotiana; tobacco; prunus amygdalus dulcis flower
ost | prunus amygdalus amara; bitter almond; 비터아몬드; 비터아몬드커넬; ビターアーモンド; 苦扁桃; 苦杏仁
bw | musk rose; rosa canina; rosa rubiginosa; rosa moschata; rosa mosqueta; dog rose; wild rose; rosa multiflora; rosa roxburghii; 로즈힙; 들장미; カニナバラ; ノイバラ; 野蔷薇; 狗牙蔷薇; 犬蔷薇
os | hibiscus abelmoschus; abelmoschus moschatus; ambrette; dipteryx; tonka; 암브레트; アンブレット; 黄葵; 零陵香豆; piper cubeba; cubeb; ferula assafoetida; asafoetida
`;

/** The plant is named, the product of it is no scent: rose hips, seeds of citrus, chia … (looked for in the words of an entry). */
export const NOT_SCENTED = `
hip; hips; rosehip; mosqueta; rubiginosa; roxburghii; villosa; quartz; bengal; callus; cell; cells; culture; ferment; filtrate; lysate; protein; lactobacillus; saccharomyces; bacillus; aspergillus;
hydrolyzed; hydrogenated; esters; ester; peg; ppg; polyglyceryl; polyglycerin; glycereth; glycerides; sulfate; sulfonate; cera; unsaponifiables; unsaponifiable; peroxide; exosome; exosomes; vesicles; polysaccharide; polysaccharides; meristem; sterols;
primrose; bayberry; prickly; hispanica; chia; crosspolymer; copolymer; polypeptide; polypeptides; starch; mallow; clay; nigella; bulb; glaze
`;
