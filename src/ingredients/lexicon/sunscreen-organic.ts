/** Organic UV filters, the salicylates and camphors among them: look-alikes of avoid families. */
export const SUNSCREEN_ORGANIC = `
# always
butyl methoxydibenzoylmethane; avobenzone; parsol 1789; t-ブチルメトキシジベンゾイルメタン; 부틸메톡시디벤조일메탄; 아보벤존; 丁基甲氧基二苯甲酰基甲烷; 阿伏苯宗; ?bmdm; ?bmdbm
ethylhexyl methoxycinnamate; octinoxate; octyl methoxycinnamate; parsol mcx; 2-ethylhexyl methoxycinnamate; メトキシケイヒ酸エチルヘキシル; 에틸헥실메톡시신나메이트; 옥티녹세이트; 甲氧基肉桂酸乙基己酯; 桂皮酸盐; ?omc; ?ehmc
ethylhexyl salicylate; octisalate; octyl salicylate; 2-ethylhexyl salicylate; サリチル酸エチルヘキシル; 에틸헥실살리실레이트; 옥틸살리실레이트; 水杨酸乙基己酯
homosalate; homomenthyl salicylate; ホモサレート; 호모살레이트; 胡莫柳酯; ?hms
octocrylene; octocrilene; オクトクリレン; 옥토크릴렌; 奥克立林
benzophenone-3; oxybenzone; eusolex 4360; オキシベンゾン-3; 벤조페논-3; 옥시벤존; 二苯酮-3; ?bp-3
benzophenone-4; sulisobenzone; オキシベンゾン-4; 벤조페논-4; 二苯酮-4; ?bp-4
benzophenone-5; sulisobenzone sodium
benzophenone-8; dioxybenzone; 벤조페논-8
diethylamino hydroxybenzoyl hexyl benzoate; uvinul a plus; ジエチルアミノヒドロキシベンゾイル安息香酸ヘキシル; 다이에틸아미노하이드록시벤조일헥실벤조에이트; 디에칠아미노하이드록시벤조일헥실벤조에이트; 二乙氨羟苯甲酰基苯甲酸己酯; ?dhhb
bis-ethylhexyloxyphenol methoxyphenyl triazine; bemotrizinol; tinosorb s; anisotriazine; ビスエチルヘキシルオキシフェノールメトキシフェニルトリアジン; 비스-에틸헥실옥시페놀메톡시페닐트리아진; 비스에칠헥실옥시페놀메톡시페닐트리아진; 双-乙基己氧苯酚甲氧苯基三嗪; ?bemt
methylene bis-benzotriazolyl tetramethylbutylphenol; bisoctrizole; tinosorb m; メチレンビスベンゾトリアゾリルテトラメチルブチルフェノール; 메틸렌비스-벤조트라이아졸릴테트라메틸부틸페놀; 亚甲基双-苯并三唑基四甲基丁基酚; ?mbbt
ethylhexyl triazone; octyl triazone; uvinul t150; エチルヘキシルトリアゾン; 에틸헥실트라이아존; 에칠헥실트리아존; 乙基己基三嗪酮
diethylhexyl butamido triazone; iscotrizinol; uvasorb heb; ジエチルヘキシルブタミドトリアゾン; 다이에틸헥실부타미도트라이아존; 二乙基己基丁酰胺基三嗪酮
tris-biphenyl triazine; tinosorb a2b; トリスビフェニルトリアジン; 트리스-바이페닐트라이아진; 三联苯基三嗪
phenylbenzimidazole sulfonic acid; ensulizole; フェニルベンズイミダゾールスルホン酸; 페닐벤즈이미다졸설포닉애씨드; 苯基苯并咪唑磺酸; ?pbsa
sodium phenylbenzimidazole sulfonate
potassium phenylbenzimidazole sulfonate
disodium phenyl dibenzimidazole tetrasulfonate; bisdisulizole disodium; neo heliopan ap; 苯基二苯并咪唑四磺酸酯二钠
terephthalylidene dicamphor sulfonic acid; ecamsule; mexoryl sx; テレフタリリデンジカンフルスルホン酸; 테레프탈릴리덴다이캠퍼설포닉애씨드; 对苯二亚甲基二樟脑磺酸
drometrizole trisiloxane; mexoryl xl; ドロメトリゾールトリシロキサン; 드로메트리졸트리실록산; 甲酚曲唑三硅氧烷
methoxypropylamino cyclohexenylidene ethoxyethylcyanoacetate; mexoryl 400; uvmune 400; 甲氧丙氨基环己烯亚基乙氧乙基氰乙酸酯; ?mce
4-methylbenzylidene camphor; enzacamene; 4-메틸벤질리덴캠퍼; 4-甲基苄亚基樟脑; ?4-mbc
benzylidene camphor sulfonic acid
camphor benzalkonium methosulfate
polyacrylamidomethyl benzylidene camphor
isoamyl p-methoxycinnamate; amiloxate; isopentyl 4-methoxycinnamate; 아이소아밀p-메톡시신나메이트; p-甲氧基肉桂酸异戊酯; パラメトキシケイヒ酸イソアミル
ethylhexyl dimethyl paba; padimate o; octyl dimethyl paba; ジメチルpabaエチルヘキシル; 에틸헥실다이메틸파바; 二甲基 paba 乙基己酯
peg-25 paba; ethoxylated ethyl-4-aminobenzoate
paba; aminobenzoic acid; 4-aminobenzoic acid
polysilicone-15; dimethicodiethylbenzalmalonate; parsol slx; ポリシリコーン-15; 폴리실리콘-15; 聚硅氧烷-15
menthyl anthranilate; meradimate; 멘틸안트라닐레이트
tea-salicylate; trolamine salicylate
cinoxate; 시녹세이트
bis-(diethylaminohydroxybenzoyl benzoyl) piperazine; haa299; ?bdbp
phenylene bis-diphenyltriazine; triasorb
digalloyl trioleate; 디갈로일트리올리에이트
drometrizole; 드로메트리졸
butyloctyl salicylate; hallbrite bhb; 부틸옥틸살리실레이트; 丁基辛基水杨酸酯
tridecyl salicylate
ethylhexyl methoxycrylene; solastay s1
diethylhexyl syringylidenemalonate; oxynex st
diethylhexyl 2,6-naphthalate; corapan tq
potassium methoxysalicylate; 4-メトキシサリチル酸k; 4msk; 4-甲氧基水杨酸钾
isodecyl salicylate; 아이소데실살리실레이트
`;
