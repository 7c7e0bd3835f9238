/**
 * The names that most labels are made of, as they are usually printed (INCI with its bracket, in small letters), so that
 * they are found without a look at their words. Only speed depends on this table: every name is recognised without it too.
 */
export const COMMON_NAMES = `
aqua; water; aqua/water/eau; water/aqua/eau; aqua (water); water (aqua); aqua/water; water/eau; eau; glycerin; glycerol; propanediol
butylene glycol; propylene glycol; pentylene glycol; caprylyl glycol; dipropylene glycol; hexylene glycol; 1,2-hexanediol; ethylhexylglycerin
phenoxyethanol; chlorphenesin; methylparaben; propylparaben; ethylparaben; potassium sorbate; sodium benzoate; benzyl alcohol; dehydroacetic acid
sorbic acid; benzoic acid; hydroxyacetophenone; imidazolidinyl urea; diazolidinyl urea; methylisothiazolinone; disodium edta; tetrasodium edta
trisodium ethylenediamine disuccinate; sodium phytate; phytic acid; sodium gluconate; citric acid; sodium citrate; sodium hydroxide
potassium hydroxide; triethanolamine; tromethamine; aminomethyl propanol; sodium chloride; magnesium sulfate; xanthan gum; carbomer; cellulose gum
hydroxyethylcellulose; hydroxypropyl guar; guar hydroxypropyltrimonium chloride; sclerotium gum; acacia senegal gum; carrageenan; agar; pectin
acrylates/c10-30 alkyl acrylate crosspolymer; sodium polyacrylate; polyacrylamide; polyacrylate-13; sodium acrylates copolymer
ammonium acryloyldimethyltaurate/vp copolymer; hydroxyethyl acrylate/sodium acryloyldimethyl taurate copolymer; acrylates copolymer
dimethicone; cyclopentasiloxane; cyclohexasiloxane; cyclomethicone; dimethiconol; dimethicone crosspolymer; phenyl trimethicone
dimethicone/vinyl dimethicone crosspolymer; peg-10 dimethicone; caprylyl methicone; methicone; triethoxycaprylylsilane; isododecane
isohexadecane; c13-14 isoparaffin; laureth-7; squalane; squalene; mineral oil; paraffinum liquidum; petrolatum; paraffin; ozokerite; ceresin
hydrogenated polyisobutene; polybutene; microcrystalline wax; synthetic wax; beeswax; cera alba; candelilla wax; copernicia cerifera cera; lanolin
caprylic/capric triglyceride; c12-15 alkyl benzoate; isopropyl myristate; isopropyl palmitate; ethylhexyl palmitate; cetyl palmitate
cetyl ethylhexanoate; coco-caprylate/caprate; coco-caprylate; dicaprylyl carbonate; dicaprylyl ether; isononyl isononanoate; octyldodecanol
isostearyl isostearate; diisostearyl malate; pentaerythrityl tetraisostearate; cetearyl alcohol; cetyl alcohol; stearyl alcohol
behenyl alcohol; stearic acid; palmitic acid; myristic acid; lauric acid; oleic acid; linoleic acid; glyceryl stearate
glyceryl stearate se; peg-100 stearate; peg-40 stearate; polysorbate 20; polysorbate 60; polysorbate 80; ceteareth-20; ceteareth-25; steareth-2
steareth-21; cetearyl glucoside; cetearyl olivate; sorbitan olivate; sorbitan stearate; sorbitan oleate; sorbitan isostearate
polyglyceryl-3 diisostearate; polyglyceryl-10 laurate; polyglyceryl-4 caprate; glyceryl caprylate; glyceryl oleate; glyceryl laurate
potassium cetyl phosphate; sodium stearoyl glutamate; lecithin; hydrogenated lecithin; phospholipids; peg-40 hydrogenated castor oil
cocamidopropyl betaine; coco-glucoside; coco-betaine; decyl glucoside; lauryl glucoside; sodium laureth sulfate; sodium lauryl sulfate
sodium cocoyl isethionate; sodium lauroyl sarcosinate; sodium cocoyl glutamate; disodium cocoamphodiacetate; cocamide mea
sodium methyl cocoyl taurate; behentrimonium chloride; behentrimonium methosulfate; cetrimonium chloride; polyquaternium-7; polyquaternium-10
tocopherol; tocopheryl acetate; bht; bha; ascorbyl palmitate; ascorbic acid; niacinamide; panthenol; allantoin; bisabolol; betaine; trehalose; urea
sodium pca; sodium hyaluronate; hyaluronic acid; hydrolyzed hyaluronic acid; sorbitol; xylitol; inositol; mannitol; maltodextrin; glucose; fructose
arginine; glycine; serine; alanine; proline; lysine; sodium lactate; lactic acid; glycolic acid; salicylic acid; malic acid; adenosine; caffeine
ceramide np; ceramide ap; ceramide eop; cholesterol; phytosphingosine; hydrolyzed collagen; soluble collagen; ubiquinone; biotin; dipotassium glycyrrhizate
madecassoside; asiaticoside; resveratrol; ferulic acid; acetyl hexapeptide-8; palmitoyl tripeptide-1; palmitoyl tetrapeptide-7; copper tripeptide-1
butyrospermum parkii (shea) butter; butyrospermum parkii butter; theobroma cacao (cocoa) seed butter; cocos nucifera (coconut) oil
simmondsia chinensis (jojoba) seed oil; helianthus annuus (sunflower) seed oil; prunus amygdalus dulcis (sweet almond) oil
olea europaea (olive) fruit oil; persea gratissima (avocado) oil; ricinus communis (castor) seed oil; argania spinosa kernel oil
vitis vinifera (grape) seed oil; glycine soja (soybean) oil; rosa canina fruit oil; limnanthes alba (meadowfoam) seed oil; oryza sativa (rice) bran oil
macadamia ternifolia seed oil; oenothera biennis (evening primrose) oil; carthamus tinctorius (safflower) seed oil; squalane (plant)
aloe barbadensis leaf juice; aloe barbadensis leaf extract; camellia sinensis leaf extract; centella asiatica extract; chamomilla recutita (matricaria) flower extract
calendula officinalis flower extract; cucumis sativus (cucumber) fruit extract; glycyrrhiza glabra (licorice) root extract; avena sativa (oat) kernel extract
panax ginseng root extract; scutellaria baicalensis root extract; portulaca oleracea extract; camellia sinensis (green tea) leaf extract
rosmarinus officinalis (rosemary) leaf extract; salvia officinalis (sage) leaf extract; lavandula angustifolia (lavender) oil
citrus aurantium dulcis (orange) peel oil; silica; kaolin; bentonite; mica; talc; titanium dioxide; zinc oxide; tin oxide; alumina; iron oxides
titanium dioxide (ci 77891); iron oxides (ci 77491, ci 77492, ci 77499); aluminum hydroxide; magnesium aluminum silicate; polymethylsilsesquioxane; nylon-12
boron nitride; lauroyl lysine; zea mays (corn) starch; aluminum starch octenylsuccinate; parfum; fragrance; parfum (fragrance); fragrance (parfum); parfum/fragrance
fragrance/parfum; linalool; limonene; citronellol; geraniol; citral; coumarin; eugenol; benzyl salicylate; benzyl benzoate; hexyl cinnamal
alpha-isomethyl ionone; hydroxycitronellal; farnesol; alcohol; alcohol denat.; alcohol denat; isopropyl alcohol; menthol; retinol; retinyl palmitate
ethylhexyl methoxycinnamate; butyl methoxydibenzoylmethane; ethylhexyl salicylate; homosalate; octocrylene; bis-ethylhexyloxyphenol methoxyphenyl triazine
`;
