/** Genera of plants, algae, fungi, microbes and animals that cosmetic ingredients come from. Facts: botanical nomenclature. */
export const GENERA = `
abelmoschus abies abrus abutilon acacia acanthopanax acanthophyllum acanthus acer achatina achillea achyranthes achyrocline acipenser acmella aconitum acorus acrocomia actaea
actinidia adansonia adenanthera adenium adenophora adhatoda adiantum adonis aegle aerva aesculus aethusa aframomum afzelia agaricus agarum agastache agathis agathosma agave
ageratum aglaia agrimonia agropyron agrostemma ahnfeltia ahnfeltiopsis ailanthus ainsliaea ajuga akebia alaria albizia alcea alchemilla alchornea aleurites alisma alkanna alliaria
allium alnus aloe alopecurus aloysia alpinia alstonia alternanthera althaea amaranthus amaryllis ambrosia amelanchier ammi amomum amorphophallus ampelopsis amphipterygium amsonia
amygdalus amyris anabaena anacardium anacyclus ananas anastatica anchusa ancistrocladus andira andiroba andrographis andropogon anemarrhena anemone anethum angelica angraecum aniba
anigozanthos anisodus annona anoectochilus anogeissus anredera antennaria anthemis anthocephalus anthocleista anthriscus anthyllis antidesma antirrhinum apatite aphanizomenon
aphanothece aphloia apios apis apium apocynum aquilaria aquilegia arabidopsis arachis araeococcus aralia araucaria arbutus archangelica arctium arctostaphylos arctotis ardisia
areca arenaria argania argemone argusia aristolochia aristotelia armeniaca armillaria armoracia arnebia arnica aronia arrabidaea artemia artemisia arthrospira artocarpus arum
aruncus arundo asarum asclepias ascophyllum asimina aspalathus asparagopsis asparagus aspergillus asperula asphodelus aspidosperma aster asteriscus astragalus astrocaryum
atractylis atractylodes atriplex atropa attalea aucklandia aucoumea aucuba aureobasidium auricularia avena averrhoa avicennia azadirachta azalea azorella baccharis bacillus
backhousia bacopa bactris balanites ballota balsamita balsamocitrus balsamodendron bambusa banisteriopsis banksia baphia baptisia barbarea barleria barnadesia barosma barringtonia
basella bassia bauhinia begonia belamcanda bellis bellium benincasa berberis bergenia berkheya berrya bertholletia beta betonica betula bidens bifida bignonia bixa blechnum
bletilla blighia bocconia boehmeria boerhavia boesenbergia boletus bombax bombyx borago borojoa boronia bos boscia boswellia botryococcus botrytis bougainvillea brachychiton
brassica brassocattleya bromelia brosimum broussonetia brucea brunfelsia brunnichia bryonia bryophyllum buchanania buddleja bulbine bulnesia bunium bupleurum bursera butea butia
butyrospermum buxus byrsonima cabomba cacalia cactus caesalpinia cajanus caladenia calamintha calamus calanthe calceolaria calendula calliandra callicarpa callistemon callistephus
callitris calluna calocedrus calocybe calodendrum calophyllum calotropis caltha calycanthus calystegia camelina camellia campanula campomanesia campsis camptotheca cananga canarina
canarium candida canna cannabidiol cannabis canola cantharellus canthium capparis capra caprifoliaceae capsella capsicum caragana carapa cardamine cardiospermum carduus carex
carica carissa carlina carludovica carnegiea carpinus carrichtera carthamus carum carya caryocar caryodendron cascara casearia caseasalpinia cassia castanea castanopsis castela
casuarina catalpa catasetum catha catharanthus cattleya caulerpa caulophyllum ceanothus cecropia cedrela cedrus ceiba celastrus celosia celtis cenchrus centaurea centaurium
centella centipeda cephaelis cephalotaxus ceratonia ceratopetalum cerbera cercidiphyllum cercis cereus ceroxylon cestrum cetraria chaenomeles chaerophyllum chaetomium chamaecyparis
chamaedorea chamaemelum chamaenerion chamomilla chara cheilanthes cheiranthus chelidonium chenopodium chimaphila chimonanthus chiococca chionanthus chionodoxa chlorella
chlorococcum chlorophora chlorophytum choerospondias chondria chondrus chorisia chrysanthellum chrysanthemum chrysobalanus chrysophyllum cibotium cicer cichorium cicuta cimicifuga
cinchona cinnamomum circaea cirsium cissampelos cissus cistanche cistus citrofortunella citrullus citrus cladonia cladosiphon cladosporium clarkia clausena claytonia cleistocactus
clematis cleome clerodendrum clethra clintonia clitoria clivia cnicus cnidium cnidoscolus coccinia coccoloba coccomyxa cocculus cochlearia cocos codiaria codium codonopsis
coelogyne coffea coix cola colchicum coleus collinsia collinsonia colocasia colubrina colutea combretum comfrey commelina commiphora conium convallaria convolvulus conyza copaifera
copernicia coptis corallina corchorus cordia cordyceps cordyline coreopsis coriandrum coriaria coriolus cornus coronilla corydalis corylopsis corylus corymbia corypha cosmos costus
cotinus cotoneaster cotyledon couepia couma crambe craniolaria crassocephalum crassostrea crassula crataegus crataeva crepis crescentia crinum crithmum crocosmia crocus croton
crypthecodinium cryptocarya cryptolepis cryptomeria cryptomonas cryptomphalus cryptostegia cubeba cucubalus cucumis cucurbita cudrania culcitium cuminum cunninghamia cuphea
cupressus curculigo curcuma cuscuta cyamopsis cyanara cyanidium cyathea cycas cyclamen cyclanthera cyclocarya cyclopia cydonia cylindrotheca cymbidium cymbopogon cynanchum cynara
cynodon cynoglossum cynometra cynomorium cynosurus cyperus cyphomandra cypripedium cystoseira cytisus dacrydium dacryodes dactylis dactylorhiza daedalea daemonorops dahlia
dalbergia daphne daphniphyllum darlingtonia dasylirion datura daucus davallia davidia decalepis delesseria delonix delphinium dendranthema dendrobium dendrocalamus dendropanax
derris deschampsia desmanthus desmarestia desmodium deutzia dialium dianella dianthus dicksonia dictamnus dictyonema dictyophora dictyopteris dictyota didymosphenia digitalis
digitaria dillenia dilsea dimocarpus dimorphandra dioscorea diospyris diospyros dipladenia diplocarpon diplotaxis dipsacus dipterocarpus dipteryx discorea dodonaea dolichos dorema
doronicum dorstenia dovyalis draba dracaena dracocephalum dregea drimys dromiceius drosera dryas drynaria dryobalanops dryopteris duchesnea dudleya dunaliella durio durvillaea
durvillea dypsis ecballium echinacea echinocactus echinodorus echinops echitonium echium ecklonia eclipta edgeworthia ehretia eichhornia eisenia elaeagnus elaeis elaeocarpus
elatostema elephantopus elettaria eleusine eleutherococcus elodea elsholtzia elymus embelia emblica embryopteris empetrum enantia encelia engelhardia engelhardtia enkianthus entada
entandrophragma enteromorpha ephedra epidendrum epigaea epigynum epilobium epimedium epipactis epiphyllum epipremnum equisetum equus eragrostis eranthis eremophila eremurus erica
erigeron eriobotrya eriodictyon eriogonum eriophorum erodium eruca eryngium erysimum erythraea erythrina erythronium erythroxylum escallonia eschscholtzia eschscholzia espeletia
ethulia eucalyptus eucheuma euclea eucomis eucommia eugenia euglena euodia euonymus eupatorium euphausia euphorbia euphoria euphrasia eurotium eurya euryale euterpe eutrema evernia
evodia evolvulus exacum fabiana faex fagopyrum fagraea fagus fallopia farsetia fatsia feijoa ferocactus ferula festuca fevillea ficaria ficus filipendula firmiana fittonia
flacourtia flemingia flindersia foeniculum fomes fomitopsis forsythia fortunella fouquieria fragaria frangula fraxinus freesia fritillaria fucus fumaria funtumia furcellaria
furcraea fusanus fusarium fusocoum gadus gaillardia galactomyces galanthus galdieria galega galeopsis galium gallus ganoderma garcinia gardenia garrya gastrochilus gastrodia
gaultheria gaura gaylussacia gazania gelidiella gelidium gelsemium genipa genista gentiana gentianella geranium gerbera geum gevuina gigartina gigartinaceae ginkgo gladiolus
glechoma gleditsia glehnia gleichenia globba globularia gloeostereum gloiopeltis gloriosa gluta glyceria glycine glycyrrhiza glyptopetalum gmelina gnaphalium gnetum gomphostemma
gomphrena goniothalamus gossypium gracilaria gracilariopsis grateloupia gratiola grevillea grewia griffonia grifola grindelia guaiacum guajava guarea guazuma guettarda guibourtia
guizotia gundelia gunnera guzmania gymnadenia gymnema gymnocalycium gymnocladus gynandropsis gynostemma gynura gypsophila gyrophora habenaria haberlea haematocarpus haematococcus
haematoxylum hakea halidrys halimeda haliotis haloxylon halymenia hamamelis hancornia handroanthus haplopappus harpagophytum harpephyllum harpullia harrisonia harungana haslea
haworthia hebe hedeoma hedera hedychium hedyotis hedysarum heimia helianthemum helianthus helichrysum heliconia heliopsis heliotropium helix helleborus hemerocallis hemidesmus
hemizonia hemsleya hepatica heracleum hericium herminium herniaria hesperis heteromeles heterotheca heuchera hevea hexalobus hibiscus hieracium hierochloe himanthalea himanthalia
hippeastrum hippomane hippophae hippuris hirudo hizikia hodgsonia holarrhena holcus homalomena honckenya hoodia hordeum hosta houttuynia hovenia hoya huernia humata humulus
huperzia hura hyacinth hyacinthus hydnocarpus hydnophytum hydrangea hydrastis hydrilla hydrocotyle hydrolea hygrophila hylocereus hymenaea hymenocallis hyoscyamus hypericum hypnea
hypochaeris hypoestes hypoxis hyptis hyssopus iberis icacina ilex illicium impatiens imperata incarvillea indigofera inga inocarpus inonotus inula ionidium ipomoea iris irisaria
irvingia isatis ischnosiphon isochrysis isodon isodonis isoplexis ixora jacaranda jania japonica jasione jasminum jatropha jeffersonia jessenia juania jubaea juglans julocroton
juncus juniperus jussiaea justicia kadsura kaempferia kalanchoe kalmia kalopanax kandelia kappaphycus karwinskia kerria khaya kickxia kigelia kirengeshoma kjellmaniella knautia
kniphofia kochia koelreuteria krameria krigia kunzea kydia lablab laburnum lachnanthes lactarius lactobacillus lactococcus lactuca laelia laetiporus lagenaria lagerstroemia
lallemantia lamiastrum laminaria lamium lampranthus lannea lansium lantana lapageria lappa lapsana larix larrea laserpitium lathyrus laurencia laurus lavandin lavandula lavatera
lawsonia lecaniodiscus lecythis ledebouriella ledum leea lens lentinula lentinus leonotis leontice leontodon leontopodium leonurus lepechinia lepidium lepidosperma leptadenia
leptospermum lespedeza lessertia lessonia leucadendron leucaena leucanthemum leucas leucojum leucothoe leuzea levisticum leymus liatris licania ligularia ligusticum ligustrum
lilium limnanthes limnophila limonia limonium linaria lindera linum lippia liquidambar liriodendron liriope liriosma litchi lithocarpus lithospermum lithothamnion lithothamnium
litsea livistona loasa lobaria lobelia lobularia lodoicea lolium lomatia lomatium lonchocarpus lonicera lopezia lophatherum lophocereus loranthus lotus lucuma ludwigia luffa
lunaria lupinus luvunga lycaste lychnis lycium lycopersicon lycopersicum lycopodium lycopus lycoris lygodium lysimachia lythrum maackia macadamia macaranga machaerium machilus
macleaya maclura macrocystis macropiper macrotomia madhuca maesa magnolia mahonia maianthemum malachra mallotus malouetia malpighia malus malva malvaviscus mammea mammillaria
mandevilla mandragora mangifera manihot manilkara maprounea maranta margaritifera margosa marrubium marsdenia marsilea martynia massularia mastocarpus matricaria matthiola mauritia
maxillaria maytenus mazus meconopsis medemia medicago medinilla mel melaleuca melampodium melampyrum melastoma melia melianthus melicope melilotus meliosma melissa melittis
mellilotus melocanna melochia melothria memecylon menispermum mentha menyanthes mercurialis merremia mertensia mesembryanthemum mesona mespilus mesua meum micania michelia
microchloropsis microcoleus microcos microcystis microglossa micromeria mikania millettia mimosa mimulus mimusops mirabilis miscanthus mitchella mitracarpus mitragyna molucella
momordica monarda monascus moneses monniera monodora monotropa montia moraea morchella morinda moringa mortierella morus mougeotia mouriri mucor mucuna muehlenbeckia muira murraya
musa musanga muscari mussaenda mutisia myoporum myosotis myrceugenia myrcia myrcianthes myrciaria myrica myricaria myriophyllum myristica myrocarpus myrothamnus myroxylon myrrhis
myrsine myrtus mytilus nannochloropsis narcissus nardostachys nasturtium nauclea navicula neem nelia nelumbium nelumbo nemophila neoglaziovia neolitsea neomarica neopicrorhiza
nepenthes nepeta nephelium nephrolepis neptunia nereocystis nerine nerium newbouldia nicandra nicotiana nidularium nigella nigritella nitzschia nopal nopalea nostoc notholirion
notopterygium nuphar nyctanthes nycthanthes nymphaea nyssa ochna ochroma ochrosia ocimum ocotea odontella odontites odontoglossum oenanthe oenocarpus oenothera oldenlandia olea
olearia olibanum oncidium oncorhynchus oncosperma onobrychis ononis onopordum onosma operculina ophioglossum ophiopogon ophiorrhiza oplopanax opopanax opuntia orbignya orchid
orchis origanum ormenis ormosia ornithogalum orobanche oroxylum orthosiphon oryza osbeckia oscillatoria osmanthus osmunda ostericum ostrea ostrya osyris othonna ougeinia ourisia
ovis oxalis oxycoccus oxydendrum oxyria oxytropis pachira pachyrhizus pachysandra paederia paeonia paliurus palmaria palmira panax pancratium pandanus pandorea panicum papaver
paphiopedilum parachlorella parietaria parinari paris parkia parkinsonia parmelia parmentiera parnassia parochetus paronychia parthenium parthenocissus paspalum passiflora
pastinaca patrinia paullinia paulownia pavetta pavlova pavonia pedicularis pelargonium peltophorum pelvetia penicillium pennisetum penstemon pentaclethra pentadesma pentaphylloides
penthorum peperomia pereskia perezia perilla periploca persea persicaria pertusaria petasites petiveria petrea petroselinum petunia peucedanum peumus pfaffia pfeiffera phacelia
phaeodactylum phaius phalaenopsis phalaris phaleria phaseolus phellinus phellodendron philadelphus phillyrea philodendron phleum phlomis phlox phoebe phoenix phormidium phormium
photinia phragmites phrynium phyllacantha phyllagathis phyllanthus phyllitis phyllostachys phymatolithon physalis physocarpus phytelephas phyteuma phytolacca picea pichia picramnia
picrasma picria picrorhiza pieris pilea pilocarpus piloselle pimelea pimenta pimpinella pinanga pinctada pinellia pinguicula pinus piper piptadenia piptadeniastrum piptoporus
piscidia pistacia pisum pithecellobium pittosporum plantago platanus platonia platycarya platycladus platycodon platymonas plectranthus pleione plenocentrum pleuropterus pleurotus
plocamium plukenetia plumbago plumeria poa podocarpus podophyllum pogostemon poiretia polemonium polianthes polygala polygonatum polygonum polymnia polypodium polyporus polyscias
polysiphonia polytrichum pomaderris pometia poncirus pongamia pongamol populus poria porphyra porphyridium portulaca posidonia posoqueria potamogeton potentilla pothomorphe
pouteria pouzolzia prangelos prasiola premna primula prinsepia proboscidea prosopis prostanthera protea protium prunella prunus pseudoalteromonas pseudognaphalium pseudolarix
pseudostellaria pseudotsuga pseudowintera psidium psophocarpus psoralea psychotria ptelea pteris pterocarpus pterocarya pterodon pteronia pterygota ptychopetalum ptychosperma
pueraria pulicaria pulmonaria pulsatilla punica pupalia pycnanthus pygeum pyracantha pyracanthus pyrethrum pyrola pyrostegia pyrrosia pyrus quararibea quassia quercus quillaja
quisqualis ramonda randia ranunculus raphanus raphia rapistrum ratibida rauvolfia rauwolfia ravenala ravensara reaumuria rehmannia remusatia reseda reynoutria rhamnus rhaphidophora
rhapis rhaponticum rhatany rheedia rheum rhinacanthus rhinanthus rhipsalis rhizobian rhizophora rhizopus rhodiola rhodobryum rhododendron rhodomyrtus rhodosorus rhodymenia
rhoicissus rhus rhynchosia ribes ricinodendron ricinus robinia roccella rollinia romneya roripa rosa rosmarinus rosularia rothmannia roystonea rubia rubus rudbeckia rudgea ruellia
rulingia rumex ruscus russelia ruta sabal sabina saccharina saccharomyces saccharum sageretia sagina sagittaria salicornia salix salmo salsola salvadora salvia sambucus samolus
sanchezia sandoricum sanguinaria sanguisorba sanicula sansevieria santalum santolina sapindus sapium saponaria saposhnikovia saraca sarcandra sarcochilus sarcodiotheca sarcostemma
sargassum sarothamnus sarracenia sasa sassafras satureia satureja sauropus saururus saussurea saxifraga scabiosa scaevola scaphium sceletium scenedesmus schefflera schima
schinopsis schinus schinziophyton schisandra schizandra schizochytrium schizonepeta schizophyllum schleichera schoenocaulon sciadopitys scilla sclerocarya sclerocaya sclerotium
scolymus scoparia scophularia scorodocarpus scorzonera scrophularia scutellaria scytonema scytosiphon secale sechium securidaca sedum selaginella selenicereus selinum sempervivum
senecio senegalia senna sequoia sequoiadendron serenoa serjania serratula sesamum sesbania seseli setaria shepherdia shorea sibiraea sicyos sida sideritis sideroxylon siegesbeckia
sigesbeckia silene silphium silybum simaba simarouba simira simmondsia sinapis sinningia sinocrassula sinomenium siphonostegia siraitia sisymbrium sium skeletonema skimmia smilax
smyrnium sobralia solandra solanum solenostemma solidago sonchus sonneratia sophora sophoro sorbaria sorbus sorghum souroubea spartina spartium spathodea spathoglottis specularia
spermacoce sphacelaria sphaceloma sphaeranthus sphaerococcus sphagnum sphenodesme spilanthes spinacia spiraea spiranthes spirodela spirogyra spirulina spondias sporobolus squalus
stachys stachytarpheta stachyurus stahlianthus stapelia staphylea stelechocarpus stellaria stenocarpus stephania stephanotis sterculia stereospermum stevia stewartia sticta stictis
stillingia stipa strelitzia streptocarpus streptococcus streptomyces strobilanthes strophanthus strychnos stryphnodendron styphnolobium stypocaulon styrax suaeda succisa sus
sutherlandia swainsona swertia swietenia syagrus symphoricarpos symphytum symplocos synedra synsepalum syringa syzygium tabebuia tabernaemontana tabernanthe tacca tagetes
tamarindus tamarix tambourissa tanacetum tanakaea taraktogenos taraxacum tasmannia taverniera taxodium taxus tecoma tectona telfairia tephrosia teramnus terminalia tessellaria
tetracera tetraclinis tetradenia tetradesmus tetradium tetragonia tetrapanax tetraselmis teucrium thalassiosira thalictrum thapsia thaumatococcus thea themeda theobroma thermus
thespesia thevetia thlaspi thraustochytrium thuja thujopsis thunbergia thymbra thymus tiarella tibouchina tieghemella tigridia tilia tillandsia tinospora toddalia tolypothrix toona
torenia torilis torreya tovomita toxicodendron trachelospermum trachycarpus trachyspermum tradescantia tragopogon trametes trapa tremella trentepohlia tribulus trichilia
trichodesma tricholepis tricholoma trichosanthes tricyrtis trifolium trigonella trillium triolena triphala tripleurospermum tripterygium trisetum triticum trochodendron troilus
trollius tropaeolum tsuga tuber tuberose tulbaghia tulipa turbinaria turnera turraeanthus tussilage tussilago tylophora typha uapaca ulex ulkenia ulmus ulva umbelliferae
umbellularia umbilicaria uncaria undaria undariopsis urena urginea urtica usnea ustilago utricularia uvaria vaccaria vaccinium valeriana vallaris vanda vangueria vanilla vateria
veltheimia vepris veratrum verbascum verbena verbesina vernicia vernonia veronica vetiveria viburnum vicia victoria vigna villaresia vinca viola virola viscum visnaga vitellaria
vitex vitis vitreoscilla voacanga voandzeia volkameria vouacapoua vriesea wahlenbergia warburgia wasabia washingtonia wedelia weigela weinmannia weisneria welwitschia wikstroemia
wisteria withania wolffia wolfiporia woodfordia wrightia wulfenia xanthium xanthoceras xanthophyllum xanthorhiza xanthorrhoea xanthosoma xeranthemum xerophyta ximenia xylia
xylocarpus xylopia xylosma yerba yucca zacco zalacca zaluzania zamia zantedeschia zanthoxylum zea zelkova zephyranthes zingiber zinnia zizania ziziphora ziziphus zizyphus zostera
zoysia
`;
