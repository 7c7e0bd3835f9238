/** Names with "alcohol", "glycol" or "-ol" that dry nothing (decision 9). */
export const FATTY_ALCOHOLS_OK = `
# always
alkohol cetylowy; цетиловий спирт; стеариловий спирт; цетеариловий спирт; бегеніловий спирт; alcool polyvinylique; alkohol cetearylowy; alkohol cetostearylowy; alkohol stearylowy; alkohol behenylowy; alkohol oleilowy; alkohol poliwinylowy; cetylový alkohol; cetylstearylový alkohol; setil alkohol; setearil alkohol; cetilalkohol; cetil alkohol; cetearil alkohol; цетилстеариловый спирт; κετυλική αλκοόλη; στεατυλική αλκοόλη; كحول سيتيريل; كحول ستيريل; cồn cetyl; 十六十八醇
cetyl alcohol; hexadecanol; palmityl alcohol; alcool cétylique; cetylalkohol; alcohol cetílico; alcol cetilico; セタノール; 세틸알코올; 鲸蜡醇
cetearyl alcohol; cetostearyl alcohol; cetyl stearyl alcohol; alcool cétostéarylique; cetylstearylalkohol; alcohol cetearílico; alcol cetostearilico; セテアリルアルコール; 세테아릴알코올; 鲸蜡硬脂醇
stearyl alcohol; octadecanol; alcool stéarylique; stearylalkohol; ステアリルアルコール; 스테아릴알코올; 硬脂醇
behenyl alcohol; docosanol; alcool béhénylique; ベヘニルアルコール; 베헤닐알코올; 山嵛醇
arachidyl alcohol; eicosanol; アラキジルアルコール; 花生醇
myristyl alcohol; tetradecanol; ミリスチルアルコール; 미리스틸알코올; 肉豆蔻醇
lauryl alcohol; dodecanol; ラウリルアルコール; 月桂醇
oleyl alcohol; オレイルアルコール; =油醇
isostearyl alcohol; イソステアリルアルコール; 异硬脂醇
isocetyl alcohol; 异鲸蜡醇
decyl alcohol; =癸醇
caprylyl alcohol; octanol
c12-16 alcohols; c12-16 醇
c14-22 alcohols; c14-22 醇
c20-22 alcohols
coconut alcohol
lanolin alcohol; wool alcohol; wool wax alcohol; alcool de lanoline; lanolinalkohol; wollwachsalkohol; ラノリンアルコール; 라놀린알코올; 羊毛脂醇
hydrogenated lanolin alcohol
jojoba alcohol
octyldodecanol; オクチルドデカノール; 辛基十二醇
hexyldecanol
batyl alcohol; バチルアルコール; 鲨肝醇
polyvinyl alcohol; ポリビニルアルコール; 폴리비닐알코올; 聚乙烯醇; ?pva
benzyl alcohol; 苯甲醇
phenethyl alcohol; phenylethyl alcohol
phenoxyethanol; 2-phenoxyethanol; phenoxytol; fenoxietanol; fenossietanolo; フェノキシエタノール; 페녹시에탄올; 苯氧乙醇
dichlorobenzyl alcohol
tocopherol; vitamin e; ビタミンe; 天然ビタミンe; トコフェロール; 토코페롤; 生育酚
panthenol; パンテノール; =泛醇
glycerol; glycerin
sorbitol
xylitol
mannitol
erythritol
inositol
cholesterol; 胆甾醇
butylene glycol; 1,3-butanediol; =bg; 부틸렌글라이콜; 丁二醇
propylene glycol; 1,2-propanediol; =pg; 프로필렌글라이콜; 丙二醇
dipropylene glycol; dpg; 다이프로필렌글라이콜; 双丙甘醇
pentylene glycol; 1,2-pentanediol; ペンチレングリコール; 펜틸렌글라이콜; =1; 2-戊二醇
hexylene glycol
caprylyl glycol; 1,2-octanediol; カプリリルグリコール; 카프릴릴글라이콜; 辛甘醇
ethoxydiglycol; 乙氧基二甘醇
1,2-hexanediol; 2-ヘキサンジオール; 2-헥산다이올; 2-己二醇
`;
