/** Words that only name a substance together with another one ("Cetearyl" + "Alcohol"). */
export const CHEM_PARTS = `
abietic acetyl acetylated acide acido aconitic acrylic acryloyldimethyl acryloyldimethyltaurate aleuritic alginic alkyl allyl almondamidopropyl amino aminomethyl aminopropyl amodi
ampho amyl anhydrous anisic arachidonyl arachidyl asam avocadamidopropyl azelaoyl babassu babassuamido babassuamidopropyl basic bassia behenic behenyl benzoic benzyl benzylidene
betulinic biphenyl bis bismuth bitartrate boric boron borosilicate boswellic brassicamidopropyl butyl butylated butylcarbamate butylene butyloctyl butylphenyl butyric caffeic
calcio capric caprooyl capryl caprylhydroxamic caprylic capryloyl caprylyl carbo carminic carnosic cerium cetearamidoethyl cetearyl ceteraryl cetostearyl cetyl chdm chlorinated
chlorogenic citric cloreto cloruro cobalt coco coconut cocoyl colloidal corosolic coumaric crotonic cu cupuassuamidopropyl cyano cyclic cyclo dea decahydrate decene decyl dehydro
dehydroacetic deoxy deoxycholic dicalcium diethylhexyl diethyltoluamide diglyceryl dihydrate dihydrolipoic diisopropyl diisostearyl dimaleate dimer dimethyl dimethylpaba dipa
dipalmitoyl dipivalate dipotassium dipropylene disodium disodium2 disperse docosahexaenoic eicosapentaenoic ellagic ema emblic esylate ethosulfate ethoxylated ethyl ethylene
ethylenediaminetetraacetic ethylhexyl fatty ferric ferulic fluoroalcohol folic formic fulvic galacturonic gallic gallotannin gamma gentisic gluceptate glucuronic glutamic glyceryl
glycyrrhetinic glycyrrhetinyl gold guar hc hcl hdi hectorite hema hemihydrate heptahydrate hexadecene hexahydrate hexyl hexylene hidroxido humic hyaluronic hydrated hydro
hydrochloric hydrogen hydrogenated hydrolized hydrolysed hydrolyze hydrolyzed hydroxyde hydroxyethyl hydroxylated hydroxypropyl hydroxypropyltrimonium icosapentaenoic ilmenite
iodine ipdi isoamyl isononyl isopropyl isopropylidene isostearic isostearyl isothionic isovaleric itaconic kalium kalzium kinetin klorida kwas kyselina lactobionic laneth
lanosteryl lapyrium lauric lauro lauroyl laurpyrium lauryl lead linear linoleic linolenic lipoic lupinic lysolecithin ma magnesio magnesium maleate maleated maleic maltobionic
mannuronate mdi mea melissic mesotartrate mesylate methosulfate methyl methylated mevalonate mevalonic mg microcrystalline micronised micronized minkamidopropyl mipa monohydrate
myristic myristyl na nano neo nervonic nickel nitride nonfat nonyl nordihydroguaiaretic nta octene octenyl octenylsuccinate octyl octyldodecyl ofpma oksida oleanolic oleic oleyl
oligomeric olivamidopropyl orotic ossido oxidized oxido oxy oxyde ozonised ozonized palm palmitic palmitoyl palmkernel palmkernelamidopropyl palmkernelate pantothenic para pei
pelargonic pentaerythrityl pentahydrate pentylene petroselinic pg phenyl phenylbenzimidazole phloretic phosphoric phytic pimelic pinolenic pivalate plantarum poly polyaspartic
polygalacturonic polyglucuronic polyglutamic polyglyceryl polyhydric polylactic polymerized potasio potassio potasu pregelatinized propionic propyl propylene protocatechuic punicic
pvm pvp quaternium quinic rapeseedamide rh ricinic rosmarinic saccharated saure sebacic sec seide seiden selenomethionine seng sericoyl sh shea sheabutteramidopropyl shikimic silk
silver silyl silylate silylated sinapic sip smdi sodio sodium sodu sorbic sorbitan sorbohydroxamic soya stannic stannous steapyrium stearic stearidonic stearoyl stearyl suberic
sulfated sulfonated sulfonic sulfur sulfuric superoxide syringic tannic tartaric tdi tea terephthalate tert tetra tetrahydrate tetrasodium thermophillus thiazolyl thioctic
thiodipropionic threonate tin tipa titanium tocopheryl tosylate tribasic triethyl trihydrate trimellitic tris trisodium tropic undecenoic undecenoyl ursolic usnic va vaccenic
valeric vanillic veratric vinyl vinylidene vp wheatgermamidopropyl xanthogenate zinc zinco zirconium zitronensaure zn
rosmarinyl
`;

/** Heads and other words that a chemical name may hold, none of which says anything alone. */
export const CHEM_HEADS = `
acd acid acids alchol alcohol alcohols aldehyde alkane alkanes alkene alkenes amide amine amines amino amp amphoteric anhydride base betaines black blend bp branched carbon chain
clay clays complex compound concentrate cream derivative derivatives diacid diamine diol dispersion disulfide dye dyes earth emulsion ep ester esters ether ethers fiber fibers
fibre fibres glicol gly glycan glycans gum gycol gylcol hydrate hydrochloride hydrolysate hydrolysates hydrolyzate hydroxamate hydroxy imide isomer isomerate isomers ketone lactam
lactone lake lakes lauryl medium mercaptan mineral minerals monomer nf oil oils phenol phenols pigment powder quinine quinone resin salt salts se semicarbazide siloxy soap soaps
solution substitute sulfone sulfoxide thiol urea usp wax waxes
`;

/** Words that may stand anywhere in a name: states, colours, origins, links and claims. */
export const FILLERS = `
a activated active african alami alp alpha alpine amazonian american and angel anhydrous ash asian asiatic au aus australian aux baikal balloon bear beta bianco bidistilled bio
biologico biologique bitter black bladder blanc blanca blanche blanco blue botanical brazil brazilian brown bulgarian butterfly california canadian candle canterbury cat celtic
certified chaste chinese clarified cold coldpressed colloidal common contains cosmetic crushed d da dan dari das de dead deer deionised deionized del delta demineralised
demineralized dengan der derived des desert devil di distilled dl do dog dos dragon dragons dried drinking dry du dwarf e ear ecologico edible eggs egyptian ekstra elephant en
english esterified et european evening everlasting ext extra extravergine fair fd fermented filtered fine finger flag floral food fractionated french fresh from fruits gamma
gehartetes german germander globe glory gmo gold golden goose grade greater greek green ground gruner gum hairy hawaiian herb herbal hidrogenado hidrolisada hidrolizada hidrolizado
high himalayan hips hog hop horny horse hot hydrierte hydriertes hydrogene hydrogenee hydrolizowane hydrolizowany hydrolyse hydrolysee hydrolysierte hydrolysierter hydrolysiertes
hydrolyzed hydrous i idrogenato idrolizzato in inca indian infused infusion ionized irish japanese jaune java job jobs john johns kaltgepresst korean kosher l la lady ladys lakesis
le lemon-scented les lesser lion low m macerate macerated marine medium met mexican micro mineral modified molecular monk monkey moroccan mountain n nano natives natur natural
naturale naturally naturel naturelle naturliche naturliches negro no no1 noir noire non nr nutrient o of omega or orange organic oriental origin osmosis ox ox-eye p panama paw
pearl pearls per perennial peroxide persian peru pflanzliche pflanzliches phase pink plant pot pressed prickle prickly pro provence provitamin pure purified purple qs quaking queen
queensland rambling raw red refined resin resurrection reverse ribbon roasted roja rojo roman rosa rose rosso rouge royal rubber russian s sacred saponifiable saponified saw
scented schwarze scotch scots scouring screw sea self sensitive shepherd siberian slender slippery slodki slodkich snow soluble sour source southern spanish spider spindle spiny
sponge spotted spring st stag star steam sterile stone summer surf swallow swamp sweet synthetic tahitian tall terhidrolisis the thermal tiger touch trade traveler tree tropical
true turkish type uit umbrella und unrefined unsaponifiable unsaponifiables upright usp uva uwodorniony van vegan vegetable vegetal vegetale verde vergine verte viper virgen virgin
vit vitamin vitamine volcanic von wall water wax weeping weight weisse white whole wild wildcrafted winter with wood worm wort y yellow yerba z zemea
emollient emulsifier humectant thickener preservative surfactant antioxidant solvent viscosity chelating binder non drying
`;
