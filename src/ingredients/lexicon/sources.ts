/**
 * Plants that carry some of a family's substance: a note, never an alarm (decision 7).
 * `family note | names | words that must be there | words that must not`; an empty column asks for nothing.
 */
export const SOURCES = `
aha fruit-extract | vaccinium myrtillus; bilberry | fruit leaf extract | seed oil juice callus
aha fruit-extract | saccharum officinarum; sugar cane; sugarcane; molasses | extract juice molasses | sucrose cera wax squalane
aha fruit-extract | acer saccharum; acer saccharinum; sugar maple | extract sap | squalane
aha fruit-extract | pyrus malus; malus domestica; malus pumila; apple | fruit extract juice vinegar | seed oil cell callus culture pectin fiber polyphenol star custard cactus may thorn stem
aha fruit-extract | vitis vinifera; grape | fruit extract juice | seed leaf oil cell callus vine shoot bud root stem skin ferment
aha fruit-extract | passiflora edulis; passion fruit; passionfruit | fruit extract juice | seed oil flower
aha fruit-extract | tamarindus indica; tamarind | extract fruit pulp | seed gum
aha fruit-extract | prunus cerasus; sour cherry | extract fruit juice | seed oil flower
enzyme_exfoliant plant-source | carica papaya; papaya | fruit extract juice pulp puree water powder | seed leaf oil
enzyme_exfoliant plant-source | ananas sativus; ananas comosus; pineapple | fruit extract juice pulp powder | fiber leaf
vitamin_c plant-source | hippophae rhamnoides; sea buckthorn; seabuckthorn; sanddorn; argousier | | oil olie ol huile kernel
vitamin_c plant-source | malpighia; acerola | | oil wax
vitamin_c plant-source | myrciaria dubia; camu camu | | oil
vitamin_c plant-source | terminalia ferdinandiana; kakadu plum; gubinge | | oil
bha plant-source | salix; willow; willow bark; white willow | leaf | bark herb
`;
