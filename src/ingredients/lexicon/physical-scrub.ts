/** Abrasives, and fillers that could be scrubs in a scrub (decisions 4 and 7). */
export const PHYSICAL_SCRUB = `
# always
スクラブ; スクラブ剤; 하이드롤라이즈드스펀지; 해면추출물; 加水分解カイメン; 水解海绵; 海绵骨针; アンズ核粒; 核粒; pumeks
скорлупа грецкого ореха; порошок скорлупы грецкого ореха; измельченная скорлупа; абрикосовые косточки; порошок абрикосовых косточек; измельченные косточки абрикоса; перлит; пемза молотая; вулканический песок; вулканический пепел; кофейная гуща; молотый кофе; кремнезем диатомовый; apricot kernel shell powder; walnut powder; walnut shell granules; crushed walnut shells; apricot seeds; apricot scrub; olive stone granules; argan shell; coconut shell granules; bamboo granules; volcanic pumice; volcanic lava; volcanic minerals; microdermabrasion beads; jojoba spheres; cranberry seed; strawberry seed; raspberry seed; blackberry seed; blueberry seed; rubus fruticosus seed; vaccinium corymbosum seed; fragaria chiloensis seed; fragaria ananassa seed; prunus armeniaca shell; juglans regia shell; prunus persica shell powder; mangifera indica seed powder; phytelephas macrocarpa seed powder; phytelephas aequatorialis seed powder; tagua; prunus dulcis shell powder; prunus domestica shell powder; argania spinosa shell; bambusa vulgaris stem powder; bamboo stem extract powder; bambusa vulgaris powder; phyllostachys edulis stem powder; hazelnut shell; almond shell; pistachio shell powder; aluminum oxide crystals; polyethylene beads; pe beads; microbeads; exfoliating microbeads; ivory palm powder; peeling particles; gommage particles; 호두껍질; 살구씨; 살구씨껍질가루; 경석; 부석가루; 화산석; 펄라이트; 스크럽제; クルミ殻粒; アンズ核; 軽石末; 火山灰(シラス); パーライト末; 桃核粉; モモ核粉; オリーブ核粉; コーヒー豆粉; 杏壳粉; 核桃壳; 杏仁壳; 珍珠岩; 浮石; 珍珠岩粉
juglans regia shell powder; walnut shell powder; juglans regia (walnut) shell powder; walnut shell; poudre de coque de noix; walnussschalenpulver; polvo de cáscara de nuez; polvere di gusci di noce; クルミ殻粉; 호두껍질가루; 胡桃壳粉; 核桃壳粉
juglans mandshurica shell powder
corundum; corundum powder; corundum crystals; white corundum; korund; corindon; corindone; корунд; 刚玉
prunus armeniaca seed powder; apricot seed powder; apricot kernel powder; prunus armeniaca (apricot) seed powder; poudre de noyau d'abricot; aprikosenkernpulver; polvo de hueso de albaricoque; polvere di nocciolo di albicocca; アンズ種子粉; アンズ核粉; 살구씨가루; 杏核粉
prunus armeniaca shell powder; apricot shell powder
prunus amygdalus dulcis shell powder; almond shell powder
prunus avium seed powder; cherry seed powder
prunus persica seed powder; peach seed powder; peach kernel powder
prunus domestica seed powder; plum seed powder
corylus avellana shell powder; hazelnut shell powder
macadamia ternifolia shell powder; macadamia shell powder
macadamia integrifolia shell powder
pistacia vera shell powder
argania spinosa shell powder; argan shell powder
cocos nucifera shell powder; coconut shell powder
olea europaea seed powder; olive stone powder; olive pit powder; poudre de noyau d'olive; olivenkernpulver; polvo de hueso de aceituna; polvere di nocciolo d'oliva
rubus idaeus seed powder; raspberry seed powder
rubus idaeus seed; raspberry seeds
fragaria vesca seed; strawberry seeds; fragaria vesca (strawberry) seed
vaccinium macrocarpon seed; cranberry seeds
vaccinium macrocarpon seed powder
actinidia chinensis seed; kiwi seeds; actinidia chinensis (kiwi) seed
papaver somniferum seed; poppy seeds
punica granatum seed powder; pomegranate seed powder
rosa canina seed powder; rosehip seed powder
coffea arabica seed powder; coffee grounds; ground coffee; coffea arabica (coffee) seed powder; poudre de café; marc de café; kaffeepulver; kaffeesatz; polvo de café; polvere di caffè; pó de café; コーヒー種子粉; 커피원두가루; 咖啡籽粉
coffea robusta seed powder
theobroma cacao shell powder; cocoa shell powder
luffa cylindrica fruit powder; loofah powder; luffa powder
luffa cylindrica fruit; loofah
oryza sativa hull powder; rice hull powder
zea mays cob meal; corn cob meal
zea mays cob powder
zea mays kernel meal; corn meal; zea mays (corn) kernel meal
simmondsia chinensis seed powder; jojoba seed powder; jojoba meal; simmondsia chinensis (jojoba) seed powder
lava powder; вулканическая пемза; пемза; 火山岩粉; 화산암가루; 浮石粉; pumice; pumice powder; pumice stone; lapis pumex; pierre ponce; ponce; bimsstein; piedra pómez; pietra pomice; pedra-pomes; =軽石; 퍼미스; =부석; =浮石
sand; black sand; =sable; =arena; sabbia
hydrolyzed sponge; sponge spicules; spongilla; hydrolyzed sponge spicule; marine spicule; reedle shot; spicules; 가수분해해면; 스피큘; 미세침; 水解海绵; =骨针; 海绵骨针; ハイドロリシスカイメン
sponge spicule; spicule; marine spicules; spongilla spicule; spongilla lacustris spicule
spongilla lacustris spicule extract; freshwater sponge spicules; bodyaga; badyaga; spongilla powder; бодяга; бадяга; gąbka słodkowodna; nadecznik
spongilla lacustris extract
exfoliating particles; jojoba beads; jojoba wax beads; hydrogenated jojoba beads; jojoba ester beads; floraspheres; billes de jojoba; jojobaperlen; perlas de jojoba; cellulose beads; microplastic beads; pla beads; exfoliating beads; scrub particles; micro-beads; exfoliating grains; microdermabrasion crystals; polishing grains; particules exfoliantes; grains exfoliants; microbilles exfoliantes; peelingpartikel; peelingkörnchen; schleifpartikel; partículas exfoliantes; microgránulos; particelle esfolianti; microgranuli; partículas esfoliantes; scrubkorrels; drobinki peelingujące; скрабирующие частицы; スクラブ粒子; スクラブ剤; 스크럽알갱이; 磨砂颗粒; 去角质颗粒
# trace filler
alumina; aluminum oxide; aluminium oxide; fused alumina; アルミナ; 알루미나; 氧化铝; оксид алюминия
bambusa arundinacea stem powder; bamboo powder; bamboo stem powder; poudre de bambou; bambuspulver; ホウライチク茎粉
perlite; perlit; パーライト
volcanic ash; volcanic rock; volcanic clay; volcanic sand; cendre volcanique; vulkanasche; 화산송이; 화산재; 火山灰
quartz powder
diatomaceous earth; solum diatomeae; kieselguhr; diatomite; ケイソウ土; 규조토; 硅藻土
moroccan lava clay; ghassoul; rhassoul
prunus amygdalus dulcis seed meal; sweet almond meal; almond meal; prunus amygdalus dulcis (sweet almond) seed meal
vitis vinifera seed powder; grape seed powder
=oryza sativa bran; =rice bran; =oryza sativa (rice) bran; コメヌカ; =쌀겨; =稻糠
hydrogenated jojoba oil; jojoba esters; 水添ホホバ油
ホホバエステル
polyethylene; microbilles; polyethylen; mikroperlen; polietileno; microesferas; polietilene; ポリエチレン; 폴리에틸렌; 聚乙烯
polylactic acid; 聚乳酸
cellulose acetate
microcrystalline cellulose; avicel; cellulose microcristalline; mikrokristalline cellulose; celulosa microcristalina; cellulosa microcristallina; 結晶セルロース; 마이크로크리스탈린셀룰로오스; 微晶纤维素; ?mcc
cellulose; cellulose powder; セルロース; 纤维素
diamond powder; poudre de diamant; ダイヤモンド末
silica; silicon dioxide; hydrated silica; silica beads; silice; siliciumdioxid; kieselsäure; シリカ; 실리카; =硅石; 二氧化硅
含水シリカ; 水合硅石
sodium bicarbonate; baking soda; bicarbonate de sodium; bicarbonate de soude; natron; natriumhydrogencarbonat; bicarbonato de sodio; bicarbonato di sodio; 炭酸水素na; 소듐바이카보네이트; 碳酸氢钠
sucrose; sugar; cane sugar; saccharum officinarum (sugar cane); =sucre; saccharose; =zucker; azúcar; sacarosa; zucchero; saccarosio; açúcar; スクロース; =砂糖; 수크로오스; =설탕; =蔗糖
sea salt; sel marin; meersalz; =海塩; =해염; =海盐
magnesium oxide
charcoal powder; activated charcoal; charcoal; carbo activatus; bamboo charcoal; charbon actif; charbon; aktivkohle; carbón activado; carbone attivo; carvão ativado; =炭; 活性炭; 숯가루; =炭粉
sesamum indicum seed powder; sesame seed powder
medicago sativa seed powder; alfalfa seed powder
adansonia digitata seed powder
alexandrite powder
amethyst powder
amorphophallus konjac root powder
anadara kagoshimensis shell powder
angelica archangelica seed powder
angelica dahurica seed powder
annona muricata seedcake powder
araucaria angustifolia seed powder
astragalus membranaceus root powder
astrocaryum murumuru seed powder
avena sativa hull fiber
bertholletia excelsa seed powder
butyrospermum parkii nut shell powder
calophyllum inophyllum seedcake powder
calophyllum inophyllum shell powder
camellia oleifera shell powder
cannabis sativa seedcake
cannabis sativa seedcake powder
carapa guaianensis seed powder
carapa guianensis seed powder
carya illinoensis shell powder
carya illinoinensis shell powder
castanea crenata shell powder
centaurea cyanus seed
chenopodium quinoa seed
cicer arietinum seed powder
citrullus lanatus seed
citrullus lanatus seed powder
cnidium monnieri seed powder
coral powder
corylus avellana seed powder
cucumis sativus seed
egg shell powder
elaeis oleifera shell powder
euterpe oleracea pulp powder
euterpe oleracea seed powder
feldspar powder
fossiliferous limestone powder
fragaria virginiana seed
garnet powder
glass beads
glycine max seed powder
glycine soja hull
glycine soja seed powder
gossypium herbaceum seed
helianthus annuus seed flour
helianthus annuus seedcake
hippophae rhamnoides husk powder
hippophae rhamnoides seed powder
hordeum distichon seed flour
hordeum vulgare seed flour
hymenaea courbaril seedcoat powder
ipomoea hederacea seed powder
juglans regia seed
limnanthes alba seed powder
limonia acidissima shell powder
linum usitatissimum seed flour
litchi chinensis seed powder
lithothamnion corallioides powder
luffa cylindrica
macadamia ternifolia seedcake
mangifera indica seed
marble powder
mudstone powder
myristica fragrans shell powder
nacre powder
nephrite powder
nigella damascena seed powder
oenothera biennis seed
olea europaea husk powder
olea europaea seed
ostrea shell powder
oyster shell powder
papaver rhoeas seed
passiflora edulis seed powder
passiflora incarnata seed powder
perilla frutescens seed
persea gratissima seed
phaseolus angularis seed
phaseolus vulgaris seed powder
phoenix dactylifera (date) seed powder
phormium tenax seed
pinus pinaster seedcake powder
plantago psyllium husk
plantago psyllium husk powder
platinum powder
prosopis velutina seed
prunus amygdalus dulcis seed powder
prunus amygdalus dulcis seedcoat powder
prunus avium shell powder
prunus cerasus shell powder
prunus mume seed powder
punica granatum seed
pyrus cydonia seed
pyrus cydonia seed powder
pyrus malus seed powder
quartz
rosa canina seed
rosa moschata seed powder
salvia hispanica seed
salvia hispanica seed powder
sclerocarya birrea seed powder
sclerocarya birrea seedcake
secale cereale seed flour
sedimentary rock powder
sesamum indicum seed
sodalite powder
synthetic ruby powder
theobroma cacao husk
theobroma cacao seed powder
theobroma grandiflorum seed powder
thuja orientalis branch/leaf powder
trichilia emetica seed powder
triticum vulgare bran
vaccinium angustifolium seed
vaccinium corymbosum seed
vaccinium myrtillus seedcake powder
vaccinium vitis-idaea seedcake powder
vanilla planifolia seed powder
vanilla tahitensis seed
vigna angularis seed powder
virola sebifera seed powder
ximenia americana seed powder
zea mays seed flour
`;
