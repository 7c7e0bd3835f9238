/** Vitamin A and its relatives: every member counts in any amount (decision 6). */
export const RETINOID = `
# always
ρετινόλη; παλμιτική ρετινόλη; بالميتات الريتينيل; بالميتات الريتينول; เรตินอล; רטינול; ретинілпальмітат; ретиніл пальмітат
dehydroretinol; 3-dehydroretinol; vitamin a2; bexarotene; oleyl adapalenate
ретинил пальмитат; ретинилпальмитат; ретинола пальмитат; ретинол пальмитат; ретинилацетат; ретинил ацетат; ретинола ацетат; гидроксипинаколон ретиноат; адапален; витамин a; вит. а; изотретиноин; pro-retinol a; vitamin a (retinol); vitamin a palmitat; retinylpalmitat (vitamin a); a-vitamin; a-vitamiini; vitamine a palmitate; vitamina a palmitato; retinolpalmitat; retinol (vitamin a); asam retinoat; vitamin a palmitate (retinyl palmitate); 레티닐 팔미테이트; 레티놀팔미테이트; 비타민a팔미테이트; 팔미트산레티놀; 하이드록시피나콜론레티노이트; 레티날데하이드; 레틴알; 순수레티놀; 비타민에이; ビタミンaパルミチン酸エステル; レチノール誘導体; 純粋レチノール; 水素添加レチノール; リノール酸レチニル; パルミチン酸レチニル; 酢酸レチニル; 棕榈酸视黄醇酯; 视黄醇棕榈酸脂; 维a棕榈酸酯; 维生素a棕榈酸酯; 羟基频那酮视黄酸酯; 羟基频哪酮维a酸酯; 视黄醇视黄酸酯; 醋酸视黄酯; 视黄醛(a醛); 维甲酸; 异维甲酸; retinol equivalents; retynol; palmitynian retinolu; palmitynian retinylu; octan retinylu
retinol; vitamin a; vit a; retinolum; vitamin a alcohol; all-trans retinol; pure retinol; encapsulated retinol; microencapsulated retinol; retinol complex; retinole; axerophthol; vitamine a; vitamina a; retinolo; witamina a; ретинол; витамин а; a vitamini; ريتينول; レチノール; ビタミンa; ピュアレチノール; 레티놀; 비타민a; 视黄醇; 維他命a; 维生素a; =a醇; 视黄醇(a醇); 維生素a醇
retinal; retinaldehyde; all-trans-retinal; vitamin a aldehyde; retinal (retinaldehyde); retinaldehyd; retinaldehído; retinale; retinaldeide; retinaldeído; ретиналь; ретинальдегид; レチナール; 레티날; 레티날알데하이드; 视黄醛; =a醛
retinyl palmitate; vitamin a palmitate; retinol palmitate; retinyl palmitat; palmitate de rétinyle; palmitato de retinilo; retinil palmitato; palmitato de retinila; パルミチン酸レチノール; ビタミンa油; 레티닐팔미테이트; 视黄醇棕榈酸酯; 棕榈酸视黄酯
retinyl acetate; vitamin a acetate; retinol acetate; acétate de rétinyle; retinylacetat; acetato de retinilo; retinil acetato; 酢酸レチノール; 레티닐아세테이트; 视黄醇乙酸酯
retinyl propionate; vitamin a propionate; 视黄醇丙酸酯; プロピオン酸レチノール
retinyl linoleate; vitamin a linoleate; リノール酸レチノール; 视黄醇亚油酸酯
retinyl oleate
retinyl retinoate; 레티닐레티노에이트; 视黄醇视黄酸酯
retinyl sunflowerseedate
retinyl soyate
retinyl tallate
retinyl rice branate
retinyl formyl aspartamate
retinyl dimethylglycylprolinate
retinyl glycolyl shikimate
retinyl hydroxypentanoatyl shikimate
retinyl methoxy peg-22 acetate
retinyl palmitate/carrot polypeptide
retinyl ascorbate
ascorbyl retinoate
retinyl n-formyl aspartamate
retinyl beta-glucan
hydroxypinacolone retinoate; granactive retinoid; retinoid ester; next-generation retinoid; grandactive retinoid; hydroxypinocolone retinoate; rétinoate d'hydroxypinacolone; hydroxypinacolonretinoat; retinoato de hidroxipinacolona; idrossipinacolone retinoato; レチノイン酸ヒドロキシピナコロン; 하이드록시피나콜론레티노에이트; 羟基频哪酮视黄酸酯; hpr; granactive
dimethylbutanone retinoate
hydroxyanasatil retinoate
glyceryl diretinoate
diretinyl ether
ethyl retinoate
ethyl lactyl retinoate
tocopheryl retinoate; tretinoin tocoferil; tocoretinate; レチノイン酸トコフェリル; トレチノイントコフェリル
tocopheryl glyceryl retinoate
idebenonyl retinoate
niacinamidoethyl retinoate
n-retinoyl dopamine
phytyl retinyl succinate
bis-retinamido methylpentane
bis-retinoyl gerotine bis-hydroxysuccinimide
retinoxytrimethylsilane; retinostar; silyl retinol; 레티녹시트라이메틸실란
methoxy peg-12 retinamide; medimin a; polyethoxylated retinamide; 폴리에톡실레이티드레틴아마이드
retinoyl tripeptide-1
retinoyl tripeptide-35
retinoyl pentapeptide-4
retinoyl tetrapeptide-43 amide
retinoyl pullulan
retinoyl oligopeptide-86
retinoyl oligopeptide-112
retinoyl oligopeptide-161
sodium retinoyl hyaluronate; レチノイルヒアルロン酸na
triacetyl retinoyl phytosphingosine
zinc retinoate hydroxide
hydrogenated retinol; h-retinol; 水添レチノール; 氢化视黄醇
pichia/retinol ferment extract
retinol/saccharomyces polypeptide
retinoic acid; tretinoin; all-trans retinoic acid; vitamin a acid; retin-a; atralin; altreno; airol; vesanoid; stieva-a; a-ret; acide rétinoïque; trétinoïne; retinsäure; vitamin-a-säure; ácido retinoico; tretinoína; tretynoina; третиноин; ретиноевая кислота; トレチノイン; レチノイン酸; 트레티노인; 레티노익애씨드; 维a酸; 视黄酸; 全反式维a酸; =a酸; 維生素a酸; ?atra
cis-retinoic acid; isotretinoin; 13-cis-retinoic acid; accutane; roaccutane; claravis; absorica; isotrex; myorisan; zenatane; epuris; clarus; isotrétinoïne; isotretinoína; イソトレチノイン; 이소트레티노인; 异维a酸; 異維a酸
adapalene; differin; adaferin; effaclar adapalene; dapa gel; adapalen; adapaleno; アダパレン; ディフェリン; 아다팔렌; 阿达帕林
tazarotene; tazorac; avage; zorac; arazlo; fabior; tazaroten; tazaroteno; タザロテン; 他扎罗汀
trifarotene; aklief; 曲法罗汀
seletinoid g; seletinoid; 셀레티노이드g
alitretinoin; 9-cis-retinoic acid; panretin; toctino
retinoid complex; retinoid; retinoids; pro-retinol; pro-retinal; pro vitamin a complex; retinol ester; retinyl ester; rétinoïde; rétinoïdes; retinoidi; pro-retinolo; retinoidy; ретиноид; ретиноиды; レチノイド; プロレチノール; 레티노이드; 类视黄醇; 視黃醇類; a醇衍生物
`;
