/** Pigments and colourants: evidence for make-up. */
export const MAKEUP_COLOURANTS = `
# always
iron oxides; iron oxide; ci 77491; ci 77492; ci 77499; iron oxides (ci 77491, ci 77492, ci 77499); red iron oxide; yellow iron oxide; black iron oxide; ferric oxide; oxydes de fer; eisenoxide; eisenoxid; óxidos de hierro; ossidi di ferro; óxidos de ferro; оксиды железа; 酸化鉄; 적색산화철; 황색산화철; 흑색산화철; 산화철; 氧化铁类; 氧化铁; 氧化鐵
iron oxide red; pigment red 101
iron oxide yellow
iron oxide black
ci 77489; iron oxide orange
mica; ci 77019; mica group; glimmer; マイカ; 마이카; =운모; =云母
titanium dioxide; ci 77891
talc; talcum; タルク; =탤크; =활석; 滑石粉
bismuth oxychloride; ci 77163; オキシ塩化ビスマス; 氯氧化铋
synthetic fluorphlogopite; synthetic mica; 合成金雲母; 합성플루오르플로고파이트; 合成氟金云母
calcium aluminum borosilicate; 硼硅酸钙铝; ホウケイ酸(ca/al)
calcium sodium borosilicate; ホウケイ酸(ca/na)
tin oxide; ci 77861; 酸化スズ; 틴옥사이드; 氧化锡
ultramarines; ci 77007; ultramarine blue; グンジョウ; 울트라마린; 群青类
chromium oxide greens; ci 77288; 酸化クロム; 크로뮴옥사이드그린
chromium hydroxide green; ci 77289; 水酸化クロム
manganese violet; ci 77742; マンガンバイオレット; 망가니즈바이올렛; =锰紫
ferric ferrocyanide; ci 77510; prussian blue; コンジョウ; 亚铁氰化铁
carmine; ci 75470; cochineal; e120; carmin; karmin; carminio; カルミン; =카민; 胭脂虫红
carbon black; ci 77266; d&c black no. 2; カーボンブラック; 카본블랙; =炭黑
black 2
ci 77000; aluminum powder
ci 77400; copper/bronze powder
ci 77480; gold
ci 77820; silver
ci 15850; red 6; red 7; red 7 lake; d&c red no. 6; d&c red no. 7; pigment red 57; 赤201; 赤202; 적색201호; 적색202호
ci 15985; yellow 6; fd&c yellow no. 6; yellow 6 lake; =黄5; 황색5호
ci 19140; yellow 5; fd&c yellow no. 5; yellow 5 lake; tartrazine; =黄4; 황색4호
ci 16035; red 40; fd&c red no. 40; red 40 lake; allura red; 赤504
ci 42090; blue 1; fd&c blue no. 1; blue 1 lake; brilliant blue; =青1; 청색1호
ci 45410; red 27; red 28; red 28 lake; d&c red no. 27; phloxine b; 赤218; 赤231; 적색218호; 적색104호
ci 45380; red 21; red 22; red 22 lake; eosin; d&c red no. 21; 赤223; 赤230; 적색223호
ci 45370; orange 5; d&c orange no. 5; 橙201
ci 45425; orange 10
ci 73360; red 30; red 30 lake; d&c red no. 30; 赤226
ci 15880; red 34; red 34 lake; 赤220
ci 17200; red 33; d&c red no. 33; red 33 lake; 赤227
ci 14700; red 4; fd&c red no. 4; ponceau sx
ci 26100; red 17
ci 12085; red 36; d&c red no. 36; 赤228
ci 45430; erythrosine
ci 47005; yellow 10; d&c yellow no. 10; quinoline yellow; 黄203
ci 47000; yellow 11
ci 61565; green 6
ci 61570; green 5; d&c green no. 5
ci 42053; green 3
ci 60725; violet 2; d&c violet no. 2; 紫201
ci 60730; ext. violet 2
ci 75120; annatto; rocou
beta-carotene
ci 75810; chlorophyllin-copper complex
ci 77947; zinc oxide
ci 74160; phthalocyanine blue
ci 74260; phthalocyanine green
ci 40800
polyethylene terephthalate
nylon-12; ナイロン-12; 尼龙-12
boron nitride; 窒化ホウ素; 氮化硼
ci 10006
ci 10020
ci 10316
ci 11680
ci 11710
ci 11725
ci 11920
ci 12010
ci 12120
ci 12150
ci 12370
ci 12420
ci 12480
ci 12490
ci 12700
ci 13015
ci 14270
ci 14720
ci 14815
ci 15510
ci 15525
ci 15580
ci 15620
ci 15630
ci 15800
ci 15865
ci 15980
ci 16185
ci 16230
ci 16255
ci 16290
ci 18050
ci 18130
ci 18690
ci 18736
ci 18820
ci 18965
ci 20040
ci 20170
ci 20470
ci 21100
ci 21108
ci 21230
ci 24790
ci 27290
ci 27755
ci 28440
ci 40215
ci 40820
ci 40825
ci 40850
ci 42045
ci 42051
ci 42080
ci 42100
ci 42170
ci 42510
ci 42520
ci 42735
ci 44045
ci 44090
ci 45100
ci 45190
ci 45220
ci 45350
ci 45396
ci 45405
ci 50325
ci 50420
ci 51319
ci 58000
ci 59040
ci 60724
ci 61585
ci 62045
ci 69800
ci 69825
ci 71105
ci 73000
ci 73015
ci 73385
ci 73900
ci 73915
ci 74100
ci 74180
ci 75100
ci 75125
ci 75135
ci 75170
ci 75300
ci 77002
ci 77004
ci 77015
ci 77120
ci 77220
ci 77231
ci 77267
ci 77268:1
ci 77346
ci 77713
ci 77745
`;
