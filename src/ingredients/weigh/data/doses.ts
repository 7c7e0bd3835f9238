/** Names that are harmless as a rule and members of a family by their amount or place, one a line below their kind. */
export const DOSED = `
# bha
bha
# urea
carbamide
harnstoff
mocznik
urea
ureum
urée
üre
карбамид
мочевина
尿素
요소
우레아
# caustic
hidróxido de potasio
hydroxyde de potassium
idrossido di potassio
kaliumhydroxid
natriumhydroxid
potassium hydroxide
sodium hydroxide
# drug
benzalkonium chloride
benzethonium chloride
chlorhexidine
chlorhexidine digluconate
chlorhexidine gluconate
chloroxylenol
pyrithione zinc
undecylenic acid
zinc pyrithione
zinc undecylenate
# peroxide
hydrogen peroxide
perossido di idrogeno
peroxyde d’hydrogène
peróxido de hidrógeno
wasserstoffperoxid
перекись водорода
过氧化氢
過酸化水素
과산화수소
# grain
azúcar
açúcar
brown sugar
cane sugar
cukier
dead sea salt
epsom salt
himalayan pink salt
himalayan salt
maris sal
meersalz
natriumchlorid
pink salt
raw sugar
rock salt
saccharose
sal
sal marina
sale
sale marino
salt
sea salt
sel
sel marin
sodium chloride
sucre
sucrose
sugar
zucchero
zucker
морская соль
сахар
スクロース
海塩
海盐
砂糖
蔗糖
설탕
소금
수크로오스
천일염
`;
