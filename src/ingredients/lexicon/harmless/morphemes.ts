/**
 * Pieces of chemical words. A word the tables do not hold ("Stearoxymethylpolysilsesquioxane") is a chemical name
 * when it falls apart into these without remainder.
 */
export const CHEM_MORPHEMES = `
acetamido acetate acetoxy acetyl acryl adamantyl adenosine adenyl adip alaninate alanine alanyl aldehyde aldehydes alginate alk alkyd alkyl allophan allyl aluminate aluminum amide
amides amido amine amines amino ammonium amodimethicone ampho amyl amylo ane anes anilide aniline anisidine anisole anthra anthracene arachid arachidonoyl arginate argininate
arginine arginyl aryl ascorbyl asiatic aspartate aspartyl ate ates azel azo behen benz benzo benzotriazolyl betaine bicyclo biguanide bis biuret borate bornyl bromide bromo butan
butane butoxy butyl butyrate butyroyl butyryl caffeoyl calcium camphor capr caprin caprolactam caprolactone carb carba carbamate carbox carnitine carnosine catechin catechol cello
cellulose ceramide ceteareth cetearyl ceteth cetyl chalcone chitosan chloride chloro chol cholesteryl cinnam citrate citrulline cocamido coco collagen coumarin coumaroyl creatine
cresol crotonyl crylate crylene cyano cyclo cyclohexene cysteinate cysteine cysteinyl cystine cytid deca decan decane decyl dextrin di diazo dimethiconol diol dioxane dioxolane
docosyl dodeca dodecan dodecyl eicosyl ene enes enyl epoxy eruc erythritol eth ethan ethyl farnesyl feruloyl flavanone flavone flavonoid fluoride fluoro formoyl formyl fructo
fructose fumar furan furfuryl galacto gallate galloyl geranyl glucan gluceth gluco gluconate glucose glucoside glucosyl glucuronate glutamate glutaminate glutamine glutamyl glutar
glycer glycero glycidyl glycinate glycine glycol glycyl glycyrrhet glycyrrhiz guanide guanidine guanidino guanyl guar hemi hepta heptan heptane heptyl hesperidin hexa hexan hexane
hexyl histidinate histidine histidyl homo hyaluronate hydantoin hydrazine hydrazone hydro hydroxam hydroxide hydroxy ic ide ides idine imidazole imidazolidinyl imidazoline imide
imides imino indole indoline ine inosin inulin iodide iodo isethionate iso isocyanate isothiazolinone isovaleryl ite ites ium keratin keto ketone ketones lactam lactate lacto
lactone lactose lanol laur lecithin leucinate leucine lignin limonene linole linolen lysinate lysine lysyl madecass magnesium malate maleo malon malto maltose maltosyl mannitol
mannityl manno mannose menthyl mercaptan mercapto meth methionine monium mono morpholine myreth myrist naphth naphthalene naringin neo nicotin nitrate nitrile nitrilo nitrite nitro
nona nonanoyl nonyl nor norbornene nucleoside nucleotide octa octan octane octyl oic ol ole olea oles oleth oleyl oligo ols onate one ones onic onium ornithine ose oside osides
oxazine oxazole oxazolidine oxazoline oxide oxo oxy oyl palmit panthenol panthenyl paraben pareth pectinate penta pentan pentane pentyl peptide per phenethyl phenol phenols phenone
phenoxy phenoxyl phenyl phosphate phosphinate phosphite phospho phosphonate phosphonic phosphono phthal phytyl pinene piperazine piperidine piperidinol pivaloyl poly polyester
potassium prolinate proline prolyl propan propane propionate propionyl propoxy propyl protein pullulan pyran pyrazine pyrazole pyridine pyridinium pyrimidine pyrrolidinone
pyrrolidone quat quaternium quercetin quinoline quinone quinoxaline resorcin retinyl ricinole rutin saccharide salicyl sarcosinate sebac semicarbazone serinate serine seryl sesqui
sila silane silanol silica silicate silico silicone siloxane siloxanes siloxy silsesquioxane silyl sinapoyl sodium sorb sorbit sorbitan soyamido sphinganine sphingosine spiro
stannate starch stear sterol steryl stilbene styryl succin sucro sulfate sulfide sulfinate sulfo sulfonamide sulfonate sulfone sulfonic sultaine tallow tannin tartrate taurate
taurine terephthal terpineol tetra tetrakis tetrol thiazole thiazolidine thio thiophene threoninate threonine thymid tigloyl titanate tocopherol tocopheryl toluene toluo tolyl tri
triazine triazole triazone trideceth triol tris tyrosinate tyrosine tyrosyl undeca undecyl undecylen urea urethane uridine uronate uronic uronium valeroyl valinate valine valyl
vinyl xanthan xanthene xylene xylitol xylityl xylo xylose xylyl yl zinc zirconate
`;
