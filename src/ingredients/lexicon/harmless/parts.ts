/** What is taken of a plant or animal. */
export const PARTS = `
aerial akar amande aril bark batang bean beans berries berry biji blad bladeren blaetter blatt blatter bloem bloemen blood bluete blueten blute bluten body bois bone bourgeon bract
bran branch branches buah bud buds bulb bulbe bulbs bunga callus calyx cane cap caroco cartilage casca cascara caule cell cells cob comb cone cones coque cord corm corteccia cortex
corteza cotyledon crust daun ear ecorce egg eggshell embryo endocarp endosperm epicarp exocarp exoskeleton feather feuille feuilles fiber fibre fiore fiori fleur fleurs flor flores
flos flower flowers foglia foglie folha folhas folia folium frond fronds frucht fructus fruit fruitbody fruiting fruits fruta fruto frutto gambo gemma gemme germ germe germen
germoglio grain graine graines grains grass hair heartwood herb herba hoja hojas hueso hull hulls husk husks hypocotyl keim kern kerne kernel kernels kleie knospe kory korzen
korzenia kraut kulit kwiat kwiatow leaf leafstem leaves lignum lisc lisci liscie liver marrow meristem mesocarp milk moss mucin mucus mycelium nasion nasiona needle needles nest
nocciolo node noyau noyaux nut nuts ovum owoc owocow peel peels pepin pepino pepins pericarp pestek pestki petal petals pistil pit placenta plant pod pods pollen polpa pomace pulp
pulpe racine radice radici radix raices raiz raizes resin rhizome rhizomes rind rinde roe root roots saliva salvado samen sap sapwood scale scales schale schors scorza secretion
seed seeds seme semen semente sementes semi semilla semillas serum shell shells shoot shoots silk skin son spore spores sprout sprouts stalk stamen stangel stem stems stigma
stigmas straw strobile tallo thallus tige tip tips tissue top tops tree trunk tuber twig twigs umbilical venom vine vrucht weed whole wood wortel wurzel wurzeln yolk zaad zaden
zeste ziela ziele
`;
/** What it is made into. */
export const PRODUCTS = `
absolute aceite acid acids acqua adn agua air almidon amido amidon amino arcilla argila argile argilla ash beads beer beurre bo bot boter broth bubuk burro butter cake carbon cera
ceramides cerebrosides charcoal chiet cire colouring complex concentrate concrete conditioned cream crosspolymer culture dau decoction distillate dna eau ekstrak ekstrakt ekstraktu
ekstresi essence essentielle ester esters estratti estratto exosome exosomes extracellular extract extracto extractos extracts extrait extraits extrakt
extrakte extrato exudate farina farine farinha ferment fiber fibers fibre filtrate flavonoids flour gel glucan glucoside glucosides glyceride glycerides glycogen goma gomma
gomme grains granules gum harina heilerde hidrolato honey huile hydrolat hydrolate hydrolysate hydrolyzate hydrosol idrolato infusion isoflavones jugo juice jus lake lees lilin
lipids liquor lysate macerat macerate manteca manteiga mantequilla maslo meal media medium mehl miel milk minyak molasses mucilage nectar nuoc oel oil oils ol olej oleju oleo
oleosome oleosomes olie olio particles peptide peptides phospholipids phytoplacenta pigment po poeder polvere polvo polyglucoside polyphenols polysaccharide polysaccharides poudre
powder proszek protein proteine proteines proteins proteoglycan pulp pulver residue resin rna saft sake sap saponins sari scrub seedcake skrobia sok spirit starch starke sterols
succo suco sucre sugar suyu syrup tannins tea tenside tepung tincture tonerde tozu unsaponifiable unsaponifiables vesicles vinegar wachs wasser water wax wine woda wosk wyciag xuat
yagi yogurt zetmeel zumo
`;
