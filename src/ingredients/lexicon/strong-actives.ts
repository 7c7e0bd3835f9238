/** Acne, peel and bleaching actives that the article does not name (decision 4). */
export const STRONG_ACTIVES = `
# dose mild
пероксид бензоила; бензоил пероксид; сера осажденная; коллоидная сера; резорцин; гидрохинон (hydroquinone); трихлоруксусная кислота; фенол; sulfur (precipitated); precipitated sulphur; 유황; 콜로이달설퍼; 침강유황; 沈降イオウ; 沈降硫黄; 升华硫; 沉淀硫; asam azelat; benzoil peroksida; hidrokuinon; benzoyl peroxyde; peroxido de benzoilo; azelaic acid (azelaine); 아젤라익산; 벤조일페록사이드; 레조르시놀; 杜鹃酸; 壬二酸(杜鹃花酸); 过氧化苯酰; 氢醌(对苯二酚)
benzoyl peroxide; panoxyl; benzac; epiduo; acnecide; peroxyde de benzoyle; benzoylperoxid; peróxido de benzoílo; perossido di benzoile; benzoile perossido; peróxido de benzoíla; nadtlenek benzoilu; бензоилпероксид; перекись бензоила; benzoil peroksit; 過酸化ベンゾイル; ベピオ; 벤조일퍼옥사이드; 과산화벤조일; 过氧化苯甲酰; 过氧苯甲酰; ?bpo; ?bp
azelaic acid; acidum azelaicum; nonanedioic acid; finacea; azelex; skinoren; acide azélaïque; azelainsäure; ácido azelaico; kwas azelainowy; kyselina azelaová; азелаиновая кислота; azelaik asit; アゼライン酸; 아젤라익애씨드; 아젤라산; 壬二酸; 杜鹃花酸
hydroquinone; 1,4-benzenediol; quinol; lustra; hydrochinon; hidroquinona; idrochinone; гидрохинон; ハイドロキノン; ヒドロキノン; 하이드로퀴논; =氢醌; 对苯二酚; =氫醌; ?hq
mequinol; 4-methoxyphenol; p-hydroxyanisole
sulfur; sulphur; precipitated sulfur; colloidal sulfur; sublimed sulfur; =soufre; schwefel; =azufre; =zolfo; enxofre; =siarka; síra; =сера; イオウ; =硫黄; =황; =설퍼; =硫; =硫磺
resorcinol; 1,3-benzenediol; m-dihydroxybenzene; resorcin; resorcina; resorcinolo; レゾルシン; 레조시놀; 间苯二酚
resorcinol acetate
trichloroacetic acid; acide trichloracétique; trichloressigsäure; ácido tricloroacético; トリクロロ酢酸; 트리클로로아세트산; tca필링; 三氯乙酸; ?tca
sodium trichloroacetate
ammonium trichloroacetate
chloroacetic acid; monochloroacetic acid
phenol; carbolic acid; hydroxybenzene; fenol; fenolo; フェノール; =苯酚
jessner solution; jessners
thiosalicylic acid
cysteamine; cysteamine hcl
imiquimod; aldara
fluorouracil; efudex; efudix; fluorouracile; fluorouracilo; ?5-fu
minoxidil; ミノキシジル; 미녹시딜; 米诺地尔
# never mild
койевая кислота; кислота койевая; арбутин (arbutin); бета-арбутин; asam kojat; asam traneksamat; kojic acid dipalmitate; 코지산; 코직산; β-アルブチン; β-熊果苷; 4-丁基间苯二酚; ?377; symwhite; 4-n-부틸레조시놀; phenylethylresorcinol; butylresorcinol; butyl resorcinol; 4-n-butylresorcinol; potassium methoxysalicylate; 4メトキシサリチル酸カリウム塩; 4-methoxysalicylic acid potassium; 4msk; 甲氧基水杨酸钾; sodium azelate; azelamidopropyl dimethyl amine; azeloyl; isobutylamido thiazolyl-resorcinol; azeloyl glycine
potassium azeloyl diglycinate; azeclair; azeloglicina; azelaic derivative; 포타슘아젤로일다이글리시네이트; 壬二酰二甘氨酸钾
dipotassium azelate
disodium azelate
lysine azelate
zinc azelate hydroxide
hexylresorcinol; 4-hexylresorcinol; 己基间苯二酚; 헥실레조시놀
phenylethyl resorcinol; symwhite 377; 苯乙基间苯二酚; 페닐에틸레조시놀; ?377
4-butylresorcinol; rucinol; 4-n-ブチルレゾルシン; ルシノール; 4-부틸레조시놀
isobutylamido thiazolyl resorcinol; thiamidol; тиамидол; 异丁酰胺噻唑基间苯二酚; ?w630
thiolactic acid
kojic dipalmitate; 曲酸双棕榈酸酯
kojic isopalmitate
chlorine bleach; sodium hypochlorite; 次氯酸钠
kojic acid; acide kojique; kojisäure; ácido kójico; acido cogico; койевая кислота; コウジ酸; 코직애씨드; 코직산; =曲酸
arbutin; beta-arbutin; арбутин; アルブチン; 알부틴; 熊果苷
alpha-arbutin; α-arbutin; альфа-арбутин; α-アルブチン; 알파알부틴; 알파-알부틴; α-熊果苷
deoxyarbutin; tetrahydropyranyloxy phenol
tranexamic acid; m-tranexamic acid; транексамовая кислота; トラネキサム酸; 트라넥사믹애씨드; 传明酸; 氨甲环酸; 凝血酸; acide tranexamique; tranexamsäure; ácido tranexámico; acido tranexamico; cetyl tranexamate mesylate; cetyl tranexamate hcl
dimethoxytolyl propylresorcinol
# always
sodium sulfacetamide; sulfacetamide sodium; selenium sulfide; povidone-iodine; betadine; coal tar; pix lithanthracis; calcipotriol; calcipotriene; podophyllotoxin; nystatin; ciclopirox; ciclopirox olamine; tolnaftate; amorolfine; dapsone; crisaborole; dithranol; anthralin; silver nitrate; cantharidin; oxymetazoline; brimonidine; spironolactone; finasteride; estradiol; estriol; progesterone; testosterone; diphenhydramine; pramoxine; pramoxine hydrochloride; pramocaine
`;
