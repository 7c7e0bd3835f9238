/**
 * Pieces of chemical words. A word the tables do not hold ("Stearoxymethylpolysilsesquioxane") is a chemical name
 * when it falls apart into these without remainder.
 */
export const CHEM_MORPHEMES = `
abietyl acetal acetals acetamido acetate acetoxy acetyl acryl acyl adamantyl adenosine adenyl adip alaninate alanine alanyl aldehyde aldehydes alginate alk alkyd alkyl allophan
allyl aluminate aluminosilicate aluminoxane aluminum amide amides amido amine amines amino ammelide ammonium amodimethicone ampho amyl amylo amylopectin ane anes anilide aniline
anisidine anisole anthra anthracene arachid arachidonoyl arginate argininate arginine arginyl aryl asiatic aspartate aspartyl ate ates azel azine azo behen benz benzo
benzotriazolyl betaine bicyclo biguanide bis biuret borate bromide bromo butan butane butenyl butoxy butyl butyrate butyroyl butyryl caffeoyl caffeyl calcium capr caprin
caprolactam caprolactone carb carba carbamate carbinol carbox carnitine carnosine catechin catechol cello cellulose ceramide cerotyl ceryl ceteareth cetearyl ceteth cetyl chalcone
chitosan chloride chloro chol cholesteryl cinnam cinnamido citrate citrulline cocamido coco collagen cottonseed coumarin coumaroyl creatine cresol crotonyl crylate crylene cumyl
cyanate cyano cyclen cyclo cyclohexene cysteinate cysteine cysteinyl cystine cytid deca decalin decan decane deceth decyl demethoxy dextrin di diazo dimethiconol diol dioxane
dioxolane docos dodec dodeca dodecan eicos ene enes enyl epoxy eruc erythrit eth ethan ethyl farnesene feruloyl flavanone flavone flavonoid fluoride fluoro formoyl formyl fructo
fructose fumar furan furfuryl galactan galacto gallate galloyl gallyl glucan gluceth glucit gluco gluconate glucose glucoside glucosyl glucuronate glutamate glutamide glutaminate
glutamine glutamyl glutar glycer glycero glycidyl glycinate glycine glycol glycyl glycyrrhet glycyrrhiz guanide guanidine guanidino guanyl guar hemi hept hepta heptan hesperidin
hexa hexadec hexan hexane hexenyl hexyl histidinate histidine histidyl homo hyaluronate hydantoin hydrazine hydrazone hydro hydroxam hydroxide hydroxy ic ide ides idine imidate
imidazole imidazolidinyl imidazoline imide imides imino indole indoline ine inosin inulin iodide iodo isethionate iso isothiazolinone isovaleryl itaconate ite ites ium keratin
kernelate ketal keto ketone ketones lactam lactate lacto lactone lactose lanol laur lecithin leucinate leucine levulin lignin lignocer linole linolen lysinate lysine lysyl madecass
magnesium malate maleo malon malto maltose maltosyl mannitol mannityl manno mannose mercaptan mercapto meth methionine monium mono montanyl morpholine myreth myricyl myrist naphth
naphthalene naringin natrium neo nicotin nitrate nitrile nitrilo nitrite nitro nona nonan nonyl nor norbornene nucleoside nucleotide oate oates octa octadec octan octane octyl oic
ol ole olea oles oleth oleyl oligo ols onate one ones onic onium ornithine ose oside osides oxazine oxazole oxazolidine oxazoline oxide oxo oxy oyl palmit panthenol panthenyl
paraben pareth pectinate pent penta pentaacetic pentan peptide per phenanthrene phenazine phenethyl phenol phenols phenone phenoxy phenoxyl phenyl phosphate phosphatidyl
phosphinate phosphine phosphite phospho phosphonate phosphonic phosphono phthal phyt phyto pinacolone piperazine piperidine piperidinol pivaloyl poly polyester potassium prolinate
proline prolyl propan propane propionate propionyl propoxy propyl protein pullulan pyran pyrazine pyrazole pyridine pyridinium pyrimidine pyrrol pyrrole pyrrolidinone pyrrolidinyl
pyrrolidone quat quaternium quercetin quinoline quinone quinoxaline resorcin resorcyl ricinole rosin rutin saccharide sarcosinate sebac semicarbazone serinate serine seryl sesqui
sila silane silanol silica silicate silico silicone siloxane siloxanes siloxy silsesquioxane silyl sinapoyl sodium sorb sorbit sorbitan soyamido soytrimonium sphing sphinganine
sphingosine spiro stannate starch stear sterol steryl stilbene styryl succin sucro sulfate sulfide sulfinate sulfo sulfonamide sulfonate sulfone sulfonic sultaine tallow tannin
tartrate taurate taurine tbutyl terephthal tetra tetracos tetradec tetrakis tetrol thiazine thiazole thiazolidine thio thiophene threoninate threonine thymid tigloyl titanate
tocopherol tocopheryl toluene toluo tolyl tri triacontan triazole triazone triol tris tropine tryptophyl tyrosin tyrosine tyrosyl undeca undecyl undecylen urea urethane uridine
uronate uronic uronium valeroyl valinate valine valyl vinyl xanthan xanthene xylene xylitol xylityl xylo xylose xylyl yl zinc zirconate
`;
