/** Parfum, labelled fragrance allergens (Regulation (EU) 2023/1545, with old and chemical names) and aroma chemicals (decision 6). */
export const SCENT = `
# always
віддушка; парфумована композиція; парфумерна композиція; בושם; doft; lõhnaaine; kvapas; kvapioji medžiaga; smarža; miris; dišava; мирис; mùi hương; =향
人工麝香; 合成麝香; farnesyl acetate; vanillyl alcohol; bisabolene; beta-bisabolene; isoamyl acetate; isopentyl acetate; =בישום; allium sativum bulb oil; allium cepa bulb oil; garlic oil; onion oil; sambucus nigra oil; fusel oil; lolium perenne fruit oil
=scent; =scents; vitex agnus-castus fruit oil; narcissus extract; narcissus poeticus flower extract; narcissus absolute; pinus mugo; pinus pumila; camphor oil; white camphor oil; huile de camphre; 장뇌유; huile essentielle; huile essentielle naturelle; aceite esencial; olio essenziale; óleo essencial; ätherisches öl; etherische olie; olejek eteryczny; eterisk olja; эфирное масло; minyak atsiri; tinh dầu
ароматизаторы; отдушки; душистые вещества; ароматические вещества; ароматическая композиция; парфюмерное масло; ароматические масла; fragancia (parfum); fragrancia; duft; duftöl; duftmischung; parfumöl; parfume oil; perfume oil; aromaöl; aroma oil; doftämne; hajuste (parfum); tuoksu; illat; illatanyag; miris; mirisi; άρωμα; ароматизант; ароматични вещества; nuoc hoa; wangian; pachnidło; kompozycje zapachowe; fragrance (parfum) natural; natural aroma; natural essential oils; organic essential oils; pure essential oils; blend of essential oils; essential oils blend; essential oil mix; fragrance ingredient; fragrance components
линалоол; линалол; лимонен; д-лимонен; d-лимонен; цитраль; цитронеллол; гераниол; эвгенол; евгенол; изоэвгенол; кумарин; бензилбензоат; бензил бензоат; бензилсалицилат; бензил салицилат; бензилциннамат; бензил циннамат; гексилциннамаль; гексил циннамаль; гексилциннамал; гексил циннамал; амилциннамаль; амил циннамаль; амилциннамал; альфа-изометил ионон; альфа-изометилионон; гидроксицитронеллаль; гидроксицитронеллал; бутилфенил метилпропиональ; бутилфенилметилпропиональ; фарнезол; циннамаль; циннамал; коричный альдегид; коричный спирт; циннамиловый спирт; анисовый спирт; ванилин; терпинеол; линалилацетат; геранилацетат; пинен; бензальдегид; метилсалицилат; камфен; мирцен
리날로올; 리날롤; d-리모넨; 디-리모넨; 시트로넬롤; 제라니알; 유게놀; 아이소유게놀; 이소유제놀; 이소유게놀; 알파-이소메틸이오논; 알파아이소메틸아이오논; 알파-이소메틸아이오논; 하이드록시시트로넬랄; 히드록시시트로넬알; 아밀신나말; 신나말; 신나믹알데하이드; 헥실신나말; 알파-헥실신남알; 벤질신남에이트; 아니실알코올; 파르네솔; 부틸페닐메칠프로피오날; 부틸페닐메틸프로피오널; 메틸2-옥타이노에이트; 하이드록시이소헥실3-사이클로헥센카르복스알데하이드
터피네올; 알파-터피네올; 리날릴아세테이트; 제라닐아세테이트; 베타-카리오필렌; 카르본; 카본; 피넨; 알파-피넨; 베타-피넨; 아네톨; 벤즈알데하이드; 살리실알데하이드; 산탈올; 스클라레올; 터피놀렌; 감마-터피넨; 알파-터피넨; 미르센; 캄펜; 헥사메틸인다노피란; 에틸렌브라실레이트; 네롤리돌; 네롤; 시트로넬알; 보르네올; 에틸바닐린; 말톨; 에틸말톨; 헬리오트로핀; 아세틸세드렌; 아밀살리실레이트; 헥실살리실레이트; 유제닐아세테이트; 테트라메틸아세틸옥타하이드로나프탈렌; 다이하이드로미르세놀; 로즈케톤-4; 알파-다마스콘; 다마세논; 메틸이오논; 이오논; 머스크케톤; 페네틸아세테이트; 벤질아세테이트
リナロール; d-リモネン; シトロネラール; ゲラニアール; イソオイゲノール; ケイヒアルデヒド; ケイヒアルコール; シンナムアルデヒド; アミルケイヒアルデヒド; α-アミルシンナムアルデヒド; α-ヘキシルシンナムアルデヒド; ヘキシルシンナムアルデヒド; ベンジルシンナメート; ケイヒ酸ベンジル; アニスアルコール; ファルネソール; メチルイオノン; ヨノン; イオノン; テルピネオール; 酢酸リナリル; 酢酸ゲラニル; 酢酸ベンジル; ピネン; α-ピネン; β-ピネン; カルボン; アネトール; ベンズアルデヒド; β-カリオフィレン; ムスク; ムスクケトン; エチレンブラシラート; エチルバニリン; マルトール; エチルマルトール; ヘリオトロピン; ジヒドロジャスモン酸メチル; メチルジヒドロジャスモネート; ローズオキシド; ネロール; ネロリドール; サンタロール; オークモスエキス
d-柠檬烯; 苎烯; 里哪醇; 沉香醇; 香叶醛; 丁子香酚; 异丁子香酚; 异丁香油酚; 肉桂醛; 桂醛; 己基桂醛; α-己基肉桂醛; 戊基桂醛; 羟基香草醛; 铃兰醛; 新铃兰醛; 苯甲醇苯甲酸酯; 水杨酸苯甲酯; 柳酸苄酯; 柳酸甲酯; 肉桂酸苯甲酯; α-异甲基紫罗兰酮; α-异甲基紫罗酮; α-松油醇; α-蒎烯; β-蒎烯; 石竹烯; 橙花醇; 橙花叔醇; 香茅醛; 紫罗兰酮; 佳乐麝香; 吐纳麝香; 龙涎香; 二氢茉莉酮酸甲酯; 二氢月桂烯醇; 突厥酮; 大马士酮; 茴香醛; 苄醇苯甲酸; 赖百当; 橡苔; 树苔; 秘鲁香脂; 松节油
limonen; zitral; zimtaldehyd; zimtalkohol; benzoesäurebenzylester; anisalkohol; eugenol (nelken); alpha-isomethylionon; hexylzimtaldehyd; amylzimtaldehyd; citronelol; citronelal; linalol (limonene); citrale; cinnamaldeide; cumarine; geraniolo; citronellolo; eugenolo; limonène; géraniol; linalool (from essential oils); benzoato de bencilo; benzoato di benzile; benzoate de benzyle; benzoesan benzylu; salicylan benzylu; cytral; cytronellol; kumaryna; wanilina; terpineole
d limonene; dl-limonene; (+)-limonene; (r)-limonene; dl-limonene (racemic); l-limonene; l-linalool; d-linalool; dl-citronellol; l-citronellol; citronellol (dl); beta-citronellol; alpha-hexylcinnamic aldehyde; hexylcinnamal; hexyl cinnamic aldehyde; amyl cinnamic aldehyde; alpha-amylcinnamal; alpha-amylcinnamic aldehyde; butylphenyl methyl propional; p-bmhca; p-t-bucinal; 2-(4-tert-butylbenzyl) propionaldehyde; lysmeral; kovanol; hydroxymethylpentylcyclohexenecarboxaldehyde; 4-(4-hydroxy-4-methylpentyl)cyclohex-3-enecarbaldehyde; alpha isomethylionone; alpha-methyl ionone; gamma-methylionone; alpha-cetone; 3-methyl-4-(2,6,6-trimethyl-2-cyclohexen-1-yl)-3-buten-2-one; isoeugenol (trans); 7-hydroxycitronellal; cis-citral; trans-citral; 3,7-dimethyl-2,6-octadienal; 2h-1-benzopyran-2-one; 1-benzopyran-2-one; cinnamic alcohol (cinnamyl alcohol); 3-phenyl-2-propen-1-ol; benzyl 3-phenyl-2-propenoate; 4-methoxybenzyl alcohol; benzyl alchol; p-anisyl alcohol; anisic alcohol; methyl octine carbonate; oakmoss extract; oak moss; oakmoss absolute; tree moss; treemoss absolute; usnea
alpha-pinenes; beta-pinenes; pinenes; linalyl acetates; ethyl linalyl acetate; 3,7-dimethyl-1,6-octadien-3-yl acetate; 4-hydroxy-3-methoxybenzaldehyde; 4-allyl-2-methoxyphenyl acetate; eugenol acetate; geraniol acetate; isoeugenol acetate; carvone (d/l); l-carvone; d-carvone; 3-phenylbutanal; galaxolide 50; hhcb (galaxolide); 1,3,4,6,7,8-hexahydro-4,6,6,7,8,8-hexamethylcyclopenta-gamma-2-benzopyran; tetrahydro-methyl-methylpropyl-pyran-4-ol; amberonne; timberol; boisambrene; cedryl acetate; cedryl methyl ether; cetalox; sandalore; javanol; polysantol; bacdanol; ebanol (sandalwood); muscenone; habanolide; oxacyclohexadecenone; ethyl 2-methylbutyrate; prenyl acetate; methyl ionones; isoraldeine; damascones; rose ketone; phenoxyethyl isobutyrate; benzyl propionate; dimethyl benzyl carbinyl butyrate; amyl acetate; undecalactone; nonalactone; delta-damascenone
parfum; fragrance; perfume; parfum (fragrance); fragrance (parfum); perfum; profumo; fragance; fragrence; frangrance; fragrance mix; fragrance blend; fragrance compound; fragrance oil; fragrance oils; synthetic fragrance; perfume (fragrance); composition parfumante; duftstoff; duftstoffe; parfümöl; fragancia; fragranza; fragrância; =geurstof; kompozycja zapachowa; substancja zapachowa; =zapach; parfym; parfume; parfyme; hajuste; hajusteet; parfyymi; parfém; vůně; парфюм; отдушка; парфюмерная композиция; ароматизатор; =koku; =esans; عطر; معطر; =香料; 着香剤; 合成香料; 調合香料; =향료; =퍼퓸; 합성향료; 인공향료; =香精; （日用）香精
aroma; flavor; flavour; =arôme; sabor; 香味料; 향미제
natural fragrance; fragrance (natural); essential oil blend; essential oils; natural parfum; organic fragrance; aromatherapy blend; allergen-free fragrance; hypoallergenic fragrance; parfum naturel; huiles essentielles; parfum d'origine naturelle; natürliches parfum; ätherische öle; naturreine ätherische öle; aceites esenciales; fragancia natural; oli essenziali; profumo naturale; óleos essenciais; etherische oliën; essentiële oliën; olejki eteryczne; eteriska oljor; æteriske olier; eteriske oljer; eteeriset öljyt; éterické oleje; esenciální oleje; эфирные масла; uçucu yağlar; esansiyel yağlar; زيوت عطرية; =精油; エッセンシャルオイル; 天然香料; アロマ; 천연향료; 에센셜오일; 아로마오일; 植物精油
masking fragrance; odour-masking agent; マスキング香料
fragrances of natural origin; fragrance of natural origin; natural fragrances; 100% natural fragrance; parfum (essential oils); natural perfume; parfum (natural); essential oil; parfum aus natürlichen ätherischen ölen; perfume natural
amyl cinnamal; alpha-amyl cinnamaldehyde; amylcinnamaldehyde; 2-benzylideneheptanal; 아밀신남알; 戊基肉桂醛; アミルシンナマール
cinnamyl alcohol; cinnamyl alchol; cinnamic alcohol; 신나밀알코올; 肉桂醇; シンナミルアルコール
citral; geranial; neral; シトラール; 시트랄; 柠檬醛
eugenol; オイゲノール; 유제놀; 丁香酚
hydroxycitronellal; ヒドロキシシトロネラール; 하이드록시시트로넬알; 羟基香茅醛
isoeugenol; 아이소유제놀; 异丁香酚
amylcinnamyl alcohol; 아밀신나밀알코올; 戊基肉桂醇
benzyl salicylate; salicylate de benzyle; benzylsalicylat; salicilato de bencilo; salicilato di benzile; サリチル酸ベンジル; 벤질살리실레이트; 水杨酸苄酯
cinnamal; cinnamaldehyde; cinnamic aldehyde; 신남알; 肉桂醛; シンナマール
coumarin; coumarine; cumarin; cumarina; クマリン; 쿠마린; 香豆素
geraniol; ゲラニオール; 제라니올; 香叶醇
hydroxyisohexyl 3-cyclohexene carboxaldehyde; lyral; 하이드록시아이소헥실3-사이클로헥센카복스알데하이드; 羟异己基 3-环己烯基甲醛; ?hicc
anise alcohol; anisyl alcohol; 아니스알코올; 茴香醇
benzyl cinnamate; 벤질신나메이트; 肉桂酸苄酯
farnesol; ファルネソール; 파네솔; 金合欢醇
butylphenyl methylpropional; lilial; 부틸페닐메틸프로피오날; 丁苯基甲基丙醛; ブチルフェニルメチルプロピオナール; ?bmhca
linalool; linalol; linalolo; リナロール; 리날룰; 芳樟醇
benzyl benzoate; 安息香酸ベンジル; 벤질벤조에이트; 苯甲酸苄酯
citronellol; シトロネロール; 시트로넬올; 香茅醇
hexyl cinnamal; alpha-hexylcinnamaldehyde; hexyl cinnamaldehyde; ヘキシルシンナマール; 헥실신남알; 己基肉桂醛
limonene; d-limonene; dipentene; limoneno; リモネン; 리모넨; =苧烯; 柠檬烯
methyl 2-octynoate; methyl heptine carbonate; folione; 메틸2-옥티노에이트; 2-辛炔酸甲酯
alpha-isomethyl ionone; isomethyl ionone; α-isomethyl ionone; α-イソメチルイオノン; 알파-아이소메틸아이오논; 甲基紫罗兰酮; α-异甲基紫罗兰酮
evernia prunastri extract; oakmoss; oak moss extract; evernia prunastri (oakmoss) extract; mousse de chêne; eichenmoosextrakt; 참나무이끼추출물; 오크모스추출물; 橡苔提取物
evernia furfuracea extract; treemoss; tree moss extract; mousse d'arbre; baummoosextrakt; 나무이끼추출물; 트리모스추출물; 树苔提取物
6-methyl coumarin; toncarine
turpentine; turpentine oil; turpentine gum; térébenthine; terpentin
alpha-terpinene; α-松油烯
terpinolene; 异松油烯
myroxylon pereirae oil/extract; balsam of peru; balsam peru; myroxylon balsamum pereirae balsam oil; myroxylon pereirae resin; baume du pérou; perubalsam; bálsamo del perú
rose ketones; alpha-damascone; beta-damascone; delta-damascone; damascenone; rose ketone-1; rose ketone-2; rose ketone-3; rose ketone-4; rose ketone-5; cis-rose ketone-1; trans-rose ketone-1; trans-rose ketone-2; trans-rose ketone-3; ?tmchb
3-propylidenephthalide
methyl salicylate; methyl 2-hydroxybenzoate; salicylate de méthyle; methylsalicylat; salicilato de metilo; サリチル酸メチル; 메틸살리실레이트; 水杨酸甲酯
acetyl cedrene; methyl cedryl ketone; vertofix; 乙酰基雪松烯
amyl salicylate; pentyl salicylate; 水杨酸戊酯
anethole; trans-anethole; anethol; 茴香脑
benzaldehyde; 苯甲醛
camphor; bornan-2-one; dl-camphor; camphre; campher; kampfer; alcanfor; canfora; камфора; カンフル; =캠퍼; =樟脑
beta-caryophyllene; caryophyllene; β-石竹烯
carvone; 香芹酮
dimethyl phenethyl acetate; dimethylbenzyl carbinyl acetate; ?dmbca
hexadecanolactone; dihydroambrettolide; oxacycloheptadecan-2-one
hexamethylindanopyran; galaxolide; ?hhcb
linalyl acetate; acétate de linalyle; 乙酸芳樟酯
trimethylcyclopentenyl methylisopentenol; ebanol
salicylaldehyde; o-hydroxybenzaldehyde
santalol; alpha-santalol; beta-santalol
sclareol
terpineol; alpha-terpineol; 松油醇
tetramethyl acetyloctahydronaphthalenes; iso e super; ?otne
trimethylbenzenepropanol; majantol
vanillin; vanilline; vainillina; vanillina; バニリン; 바닐린; 香兰素; 香草醛
eugenyl acetate; 乙酸丁香酚酯
geranyl acetate; 乙酸香叶酯
isoeugenyl acetate
pinene; alpha-pinene; beta-pinene; =蒎烯
linalyl oxide
ethyl linalool
dihydromyrcenol
myrcene
geranyl acetone
ionone; beta-ionone; alpha-ionone
methyl ionone
musk ketone
musk xylene
acetyl hexamethyl tetralin; tonalide; ?ahtn
ethylene brassylate
ambrettolide
heliotropine; piperonal; 胡椒醛
ethyl vanillin; 乙基香兰素
ethyl maltol; 乙基麦芽酚
maltol; 麦芽酚
isobornyl acetate
borneol; ボルネオール; =冰片; =龙脑
cedrol; 雪松醇
cedrene
carvacrol; 香芹酚
methyldihydrojasmonate; methyl dihydrojasmonate; hedione; 메틸다이하이드로자스모네이트
ethyl phenylacetate; phenylacetaldehyde; phenethyl acetate; phenylethyl acetate; benzyl acetate; benzyl acetone
methyl anthranilate; dimethyl anthranilate; methyl cinnamate; ethyl cinnamate; cinnamyl acetate; methyl benzoate
nerol; nerolidol; neryl acetate; citronellal; citronellyl acetate; citronellyl formate; geranyl formate; rose oxide; lavandulol; lavandulyl acetate
gamma-terpinene; γ-terpinene; sabinene; camphene; ocimene; p-cymene; para-cymene; phellandrene; valencene; nootkatone
menthone; isomenthone; isopulegol; pulegone; piperitone; fenchone; fenchol; estragole; methyl eugenol; safrole
cyclopentadecanolide; exaltolide; pentadecalactone; muscone; ambroxan; ambroxide; dodecahydrotetramethylnaphthofuran; cashmeran
anisaldehyde; p-anisaldehyde; anisyl acetate; cuminaldehyde; perillaldehyde; cyclamen aldehyde; helional; methylenedioxyphenyl methylpropanal; triplal; lily aldehyde
hexyl salicylate; cis-3-hexenyl salicylate; hexenyl salicylate; isoamyl salicylate; phenethyl salicylate; cyclohexyl salicylate; hexyl acetate; cis-3-hexenol; cis-3-hexenyl acetate; allyl caproate
tetrahydrolinalool; dimethyl octenol; linalyl propionate; terpinyl acetate; tricyclodecenyl acetate; tricyclodecenyl propionate; isobutyl methyl tetrahydropyranol; phenethyl isobutyrate; hydroxycitronellol
tonka bean extract; dipteryx odorata seed extract; dipteryx odorata bean extract; tonka absolute; labdanum; olibanum resinoid; benzoin resinoid; civet; ambergris; musk; 麝香; castoreum
dihydrocoumarin; isolongifolene ketone; vetiveryl acetate; vetiverol; acetylpyrazine; diphenyl ether; diphenyl oxide; methyl nonyl acetaldehyde; decanal; undecanal; dodecanal; octanal; nonanal
mint flavor; natural flavor; natural flavors; natural flavour; artificial flavor; flavoring; flavouring; aroma natural; arome naturel; aroma (flavor); flavor (aroma); aroma (natural flavor); aromes; aromi; aromen; saveur; smak; aromat; аромат; арома; парфюмерная отдушка; духи; 香味剂; 食用香精; 日用香精; 香氛; 芳香剂; フレグランス; フレーバー; 着香料; 착향제; 인조향료; 혼합향료; 프래그런스; huong lieu; hương liệu; nước hoa; pewangi; pengharum; minyak wangi; น้ำหอม; 調和香料; parfüm; parfum (duft); parfum de grasse; hương thơm
# never weak-scent
citronellyl methylcrotonate; =encens; =frankincense; =olibanum; =oliban; =weihrauch; =myrrhe; =myrrh; =mirra; =fenouil; =fennel; =fenchel; =oud; =agarwood; =tonka bean; =dipteryx odorata; =ravensara; =ravintsara; =laurus nobilis; =laurier noble; =cuminum cyminum; =gingembre; =bois de rose; =immortelle; =camomille romaine; =noix de muscade
бензиловый спирт; бензил алкоголь; фенилэтиловый спирт; фенетиловый спирт; alkohol benzylowy; alkohol fenyloetylowy; 벤질알콜; 벤질알코홀; 페닐에틸알코올; フェニルエチルアルコール; 苄醇; 苯甲基醇; 苯乙基醇; benzil alkol
benzyl alcohol; phenylmethanol; benzylový alkohol; كحول بنزيل; كحول البنزيل; βενζυλική αλκοόλη; alcool benzylique; benzylalkohol; alcohol bencílico; alcol benzilico; álcool benzílico; ベンジルアルコール; 벤질알코올; 苯甲醇
phenethyl alcohol; phenylethyl alcohol; 2-phenylethanol; フェネチルアルコール; 펜에틸알코올; 苯乙醇
ethyl linaloyl acetate
menthol; l-menthol; dl-menthol; menthol crystals; mentol; mentolo; ментол; メントール; l-メントール; =멘톨; l-멘톨; 薄荷醇; 薄荷脑
thymol; チモール; 百里酚
cineole; eucalyptol; 1,8-cineole; シネオール; 桉叶油素; 桉叶油醇
4-terpineol; terpinen-4-ol; terpineol-4; 4-터피네올; 4-テルピネオール
gamma-decalactone; gamma-undecalactone; gamma-nonalactone; delta-decalactone; raspberry ketone; 라즈베리케톤; ラズベリーケトン
`;
