/** Parfum, labelled fragrance allergens (Regulation (EU) 2023/1545, with old and chemical names) and aroma chemicals (decision 6). */
export const SCENT = `
# always
parfum; fragrance; perfume; parfum (fragrance); fragrance (parfum); perfum; profumo; fragance; fragrence; frangrance; fragrance mix; fragrance blend; fragrance compound; fragrance oil; fragrance oils; synthetic fragrance; perfume (fragrance); composition parfumante; duftstoff; duftstoffe; parfümöl; fragancia; fragranza; fragrância; =geurstof; kompozycja zapachowa; substancja zapachowa; =zapach; parfym; parfume; parfyme; hajuste; hajusteet; parfyymi; parfém; vůně; парфюм; отдушка; парфюмерная композиция; ароматизатор; =koku; =esans; عطر; معطر; =香料; 着香剤; 合成香料; 調合香料; =향료; =퍼퓸; 합성향료; 인공향료; =香精; （日用）香精
aroma; flavor; flavour; =arôme; sabor; 香味料; 향미제
natural fragrance; fragrance (natural); essential oil blend; essential oils; natural parfum; organic fragrance; aromatherapy blend; allergen-free fragrance; hypoallergenic fragrance; parfum naturel; huiles essentielles; parfum d'origine naturelle; natürliches parfum; ätherische öle; naturreine ätherische öle; aceites esenciales; fragancia natural; oli essenziali; profumo naturale; óleos essenciais; etherische oliën; essentiële oliën; olejki eteryczne; eteriska oljor; æteriske olier; eteriske oljer; eteeriset öljyt; éterické oleje; esenciální oleje; эфирные масла; uçucu yağlar; esansiyel yağlar; زيوت عطرية; =精油; エッセンシャルオイル; 天然香料; アロマ; 천연향료; 에센셜오일; 아로마오일; 植物精油
masking fragrance; odour-masking agent; マスキング香料
fragrances of natural origin; fragrance of natural origin; natural fragrances; 100% natural fragrance; parfum (essential oils); natural perfume; parfum (natural); essential oil; parfum aus natürlichen ätherischen ölen; perfume natural
amyl cinnamal; alpha-amyl cinnamaldehyde; amylcinnamaldehyde; 2-benzylideneheptanal; 아밀신남알; 戊基肉桂醛; アミルシンナマール
cinnamyl alcohol; cinnamic alcohol; 신나밀알코올; 肉桂醇; シンナミルアルコール
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
tonka bean extract; dipteryx odorata seed extract; tonka absolute; labdanum; olibanum resinoid; benzoin resinoid; civet; ambergris; musk; 麝香; castoreum
dihydrocoumarin; isolongifolene ketone; vetiveryl acetate; vetiverol; acetylpyrazine; diphenyl ether; diphenyl oxide; methyl nonyl acetaldehyde; decanal; undecanal; dodecanal; octanal; nonanal
mint flavor; natural flavor; natural flavors; natural flavour; artificial flavor; flavoring; flavouring; aroma natural; arome naturel; aroma (flavor); flavor (aroma); aroma (natural flavor); aromes; aromi; aromen; saveur; smak; aromat; аромат; арома; парфюмерная отдушка; духи; 香味剂; 食用香精; 日用香精; 香氛; 芳香剂; フレグランス; フレーバー; 着香料; 착향제; 인조향료; 혼합향료; 프래그런스; huong lieu; hương liệu; nước hoa; pewangi; pengharum; minyak wangi; น้ำหอม; 調和香料; parfüm; parfum (duft); parfum de grasse; hương thơm
# never weak-scent
benzyl alcohol; phenylmethanol; alcool benzylique; benzylalkohol; alcohol bencílico; alcol benzilico; álcool benzílico; ベンジルアルコール; 벤질알코올; 苯甲醇
phenethyl alcohol; phenylethyl alcohol; 2-phenylethanol; フェネチルアルコール; 펜에틸알코올; 苯乙醇
ethyl linaloyl acetate
menthol; l-menthol; dl-menthol; menthol crystals; mentol; mentolo; ментол; メントール; l-メントール; =멘톨; l-멘톨; 薄荷醇; 薄荷脑
thymol; チモール; 百里酚
cineole; eucalyptol; 1,8-cineole; シネオール; 桉叶油素; 桉叶油醇
4-terpineol; terpinen-4-ol; terpineol-4; 4-터피네올; 4-テルピネオール
gamma-decalactone; gamma-undecalactone; gamma-nonalactone; delta-decalactone; raspberry ketone; 라즈베리케톤; ラズベリーケトン
`;
