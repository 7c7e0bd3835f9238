/** Cooling, warming and stinging substances (decision 4). */
export const IRRITANT = `
# always
allyl isothiocyanate; mustard oil; senföl
トウガラシチンキ; カプサイシン液; ノニル酸ワニリルアミド; ショウキョウチンキ
=capsicum; =cayenne; camphor oil; white camphor oil; =huile de camphre; масло перечной мяты; zimtöl; zimtrindenöl; 丁香油; 樟脑油
ментиллактат; ментил лактат; капсаицин; экстракт перца; экстракт красного перца; экстракт стручкового перца; эвкалиптол; камфара; 캄파; 캄포; dl-캠퍼; 멘틸락테이트; 멘톡시프로판디올; 메틸니코티네이트; 벤질니코티네이트; 니코틴산벤질; 바닐릴부틸에텔; 고추엑스; 캡시쿰; ニコチン酸ベンジル; ニコチン酸メチル; カンフル油; メンチルグリセリルエーテル; 辣椒提取物; 辣椒素; 烟酸苄酯; 烟酸甲酯; 薄荷醇乳酸; 甲氧基薄荷醇; 薄荷基乳酸酯; piment; capsicum annuum oil; menthol (crystals); levomenthol; racementhol; menthol (levomenthol); camphora; kamfora; kamfer; kampfer; natural menthol
menthol; l-menthol; dl-menthol; menthol crystals; mentol; mentolo; ментол; l-メントール; l-멘톨; 薄荷脑; メントール; =멘톨; 薄荷醇
menthyl lactate; frescolat ml; 乳酸メンチル; 멘틸락테이트; 薄荷醇乳酸酯
menthone glycerin acetal; frescolat mga; メントングリセリンアセタール; 薄荷酮甘油缩酮
menthoxypropanediol; ментоксипропандиол; 멘톡시프로판디올; coolact 10; メントキシプロパンジオール; 멘톡시프로판다이올; 薄荷氧基丙二醇
menthyl acetate; menthyl pyrrolidone carboxylate; menthyl diisopropyl propionamide; isopulegol; menthanediol; p-menthane-3,8-diol; hydroxymenthol
nonivamide; nonylic acid vanillyl amide; 노니바마이드; ノナン酸バニリルアミド
menthyl ethylamido oxalate
ethyl menthane carboxamide; ?ws-3
menthane carboxamide ethylpyridine
camphor; camphre; campher; kampfer; alcanfor; canfora; камфора; dl-camphor; dl-カンフル; d-camphor; カンフル; =캠퍼; =樟脑
eucalyptol; 1,8-cineole; cineole; シネオール; 유칼립톨; 桉叶油素
ethyl nicotinate
capsaicin; capsaïcine; capsaicina; カプサイシン; 캡사이신; 辣椒碱
capsicum annuum fruit extract; capsicum annuum extract; capsicum extract; chili extract; chili pepper extract; capsicum annuum fruit; capsicum frutescens extract; capsicum annuum fruit powder; トウガラシエキス; 고추추출물; chilli extract; トウガラシ果実エキス; 고추열매추출물; 辣椒果提取物
capsicum annuum resin; capsicum oleoresin
capsicum frutescens fruit extract; cayenne
capsicum frutescens resin
vanillyl butyl ether; hotact; バニリルブチル; 바닐릴부틸에터; 香草醇丁醚; ?vbe
methyl nicotinate
benzyl nicotinate
ハッカ油; ハッカ葉油; 薄荷叶油; 薄荷油; 辣薄荷油; セイヨウハッカ油; 페퍼민트오일; 박하오일; 유칼립투스잎오일; 유칼립투스오일; ユーカリ葉油; ユーカリ油; 桉叶油; 蓝桉叶油
# never mild
methyl diisopropyl propionamide; ?ws-23
thymol; チモール; 티몰; 百里酚; тимол
menthyl pca
menthyl methoxyphenylacetate
hydroxypalmitoyl capsaicin
brassica alba seed extract; mustard extract
ammonium hydroxide; ammonia; aqua ammonia; 수산화암모늄; 암모늄하이드록사이드
bee venom; apitoxin; apis mellifera venom; =봉독; ハチ毒; =蜂毒
`;
