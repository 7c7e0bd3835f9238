/** Salicylic acid and kin; `BHA` alone is butylated hydroxyanisole and is no row here (decision 9). */
export const BHA = `
# dose below-one-percent
σαλικυλικό οξύ; حمض الساليسيليك; حمض السالسليك; กรดซาลิไซลิก; חומצה סליצילית
asam salisilat; axit salicylic; acid salicilic; acido salicilico; szalicilsav; salicylsyra (bha); бета-гидроксикислота; салицилова кислота; 살리실릭산; 살리실산(bha); サリチル酸(bha); β-ヒドロキシ酸; 水杨酸(bha); kwas bha; bha (salicylic acid); salicylic acid (bha); beta hydroxyl acid; beta hydroxy; betahydroxy acid; beta-hydroxy; lha (capryloyl salicylic acid); capryloylsalicylic acid; encapsulated salicylic acid; liposomal salicylic acid; 베타인살리실산; 살리실산베타인; 水杨酸甜菜碱; 甜菜碱水杨酸; бетаин салицилат
salicylic acid; acidum salicylicum; 2-hydroxybenzoic acid; o-hydroxybenzoic acid; ortho-hydroxybenzoic acid; beta hydroxy acid; salycylic acid; salicilic acid; salicylic; acide salicylique; bêta-hydroxyacide; salicylsäure; salizylsäure; ácido salicílico; betahidroxiácido; salicylzuur; kwas salicylowy; salicylsyra; salicylsyre; salisyylihappo; kyselina salicylová; салициловая кислота; salisilik asit; サリチル酸; 살리실릭애씨드; 살리실산; 水杨酸; =柳酸; β-羟基酸
betaine salicylate; 베타인살리실레이트; 甜菜碱水杨酸盐; ベタインサリチル酸塩
capryloyl salicylic acid; lipo-hydroxy acid; beta-lipohydroxy acid; 5-octanoylsalicylic acid; c8-lha; lha; lipo-hydroxyacide; カプリロイルサリチル酸; 카프릴로일살리실릭애씨드; 辛酰水杨酸
niacinamide salicylate
arginine salicylate
acetylsalicylic acid; aspirin; aspirine; acetylsalicylsäure; ?asa
beta hydroxy complex; bha complex; bha blend; bha-säure; beta-hydroxysäure; ácido bha; ベータヒドロキシ酸; =바하; 베타하이드록시애씨드
# dose plant-source
экстракт коры ивы; экстракт ивы; экстракт коры белой ивы; ива белая экстракт коры; 버드나무껍질추출물; 흰버드나무추출물; 화이트윌로우추출물; ヤナギ樹皮エキス; セイヨウシロヤナギエキス; 柳树皮提取物; 白柳提取物; salicin; 살리신; サリシン; 水杨苷; weidenrinde; weidenrinden-extrakt; écorce de saule; corteza de sauce; corteccia di salice; wyciąg z kory wierzby; ekstrakt z kory wierzby; salix alba (willow bark) extract
salix alba bark extract; white willow bark extract; willow bark extract; salix alba (willow) bark extract; salix nigra (willow) bark extract; extrait d'écorce de saule blanc; weidenrindenextrakt; extracto de corteza de sauce blanco; estratto di corteccia di salice bianco; extrato de casca de salgueiro-branco; セイヨウシロヤナギ樹皮エキス; 흰버드나무껍질추출물; 화이트윌로우껍질추출물; 白柳树皮提取物; 白柳（salix alba）树皮提取物
salix nigra bark extract; black willow bark extract; 黑柳树皮提取物; クロヤナギ樹皮エキス
salix alba extract
salix alba bark water; willow bark water; 흰버드나무껍질수
salix fragilis bark extract
salix purpurea bark extract
salix daphnoides bark extract
salix alba/daphnoides/fragilis/purpurea bark extract
# never mild
sodium salicylate; salicylate de sodium; natriumsalicylat; サリチル酸na; 소듐살리실레이트; 水杨酸钠
potassium salicylate
magnesium salicylate
calcium salicylate
mea-salicylate
tea-salicylate; trolamine salicylate; triethanolamine salicylate; 三乙醇胺水杨酸盐
chitosan salicylate
glucosamine salicylate
silanediol salicylate
zinc salicylate
salicyloyl phytosphingosine; サリチロイルフィトスフィンゴシン; 살리실로일피토스핑고신; 水杨酰植物鞘氨醇
triethylamine hexylsalicylate
dipropylene glycol salicylate
salix alba bark powder
# never plant-source
salix alba leaf extract
`;
