/** Genera of plants, algae, fungi, microbes and animals that cosmetic ingredients come from. Facts: botanical nomenclature. */
export const GENERA = `
abelmoschus abies abronia abrus acacia acanthopanax acanthophyllum acanthus acer achatina achillea achyranthes achyrocline acipenser acmella aconitum acorus acrocomia actaea
actinidia adansonia adenanthera adenium adenophora adhatoda adiantum adonis aegle aeonium aerva aeschynomene aesculus aethusa aframomum afzelia agaricus agarum agastache agathis
agathosma agave ageratum aglaia agrimonia agropyron agrostemma ahnfeltia ahnfeltiopsis ailanthus ainsliaea ajuga akebia alaria albizia alcea alchemilla alchornea aleurites alisma
alkanna alliaria allium alnus aloe alopecurus aloysia alpinia alstonia alternanthera althaea amaranthus amaryllis ambrosia amelanchier ammi amomum amorphophallus ampelopsis
amphipterygium amsonia amygdalus amyris anabaena anacardium anacyclus ananas anastatica anchusa ancistrocladus andira andiroba andrographis andropogon anemarrhena anemone anethum
angelica angraecum aniba anigozanthos anisodus annona anoectochilus anogeissus anredera antennaria anthemis anthocephalus anthocleista anthriscus anthyllis antidesma antirrhinum
aphanizomenon aphanothece aphloia apios apis apium apocynum aquilaria aquilegia arabidopsis arachis aralia araucaria araujia arbutus archangelica arctium arctostaphylos ardisia
areca arenaria argania argemone aristolochia aristotelia armeniaca armillaria armoracia arnebia arnica aronia arrabidaea artabotrys artemia artemisia arthrospira artocarpus arum
aruncus arundo asarum asclepias ascophyllum asimina aspalathus asparagopsis asparagus aspergillus asperula asphodelus aspidosperma asplenium aster astragalus astrocaryum atractylis
atractylodes atriplex atropa attalea aucklandia aucoumea aucuba aureobasidium auricularia auxenochlorella avena averrhoa avicennia azadirachta azorella baccharis bacillus
backhousia bacopa bactris balanites ballota balsamita balsamocitrus balsamodendron bambusa banisteriopsis banksia baphia baptisia barbarea barleria barosma barringtonia basella
bassia bauhinia begonia belamcanda bellis benincasa berberis bergenia berrya bertholletia beta betonica betula bidens bifida bignonia bixa blechnum bletilla blighia bocconia
boehmeria boerhavia boesenbergia boletus bombax bombyx borago borojoa boronia bos boscia boswellia botryococcus botrytis bougainvillea brachychiton brassica bromelia brosimum
broussonetia brucea brunfelsia bryonia bryophyllum buchanania buddleja bulbine bulnesia bunchosia bupleurum bursera butea butia butyrospermum buxus byrsonima cacalia cactus
caesalpinia cajanus caladenia calamintha calamus calandrinia calanthe calendula calliandra callicarpa callistemon callistephus calluna calocedrus calocybe calodendrum calophyllum
calotropis caltha calycanthus calystegia camelina camellia campanula campomanesia campsis camptotheca cananga canarina canarium candida canna cannabidiol cannabis cantharellus
capparis capra caprifoliaceae capsella capsicum caragana carapa cardamine cardiospermum carduus carex carica carissa carlina carnegiea carpinus carthamus carum carya caryocar
caryodendron cascara casearia cassia castanea castanopsis castela casuarina catalpa catasetum catha catharanthus cattleya caulerpa caulophyllum ceanothus cecropia cedrela
cedrelopsis cedrus ceiba celastrus celosia celtis cenchrus centaurea centaurium centella centipeda centratherum cephaelis cephalotaxus ceratonia ceratopetalum cerbera
cercidiphyllum cercis cereus ceroxylon cestrum cetraria chaenomeles chaetomium chamaecyparis chamaedorea chamaemelum chamaenerion chamissoa chamomilla cheiranthus cheirolophus
chelidonium chenopodium chimaphila chimonanthus chiococca chionanthus chlorella chlorococcum chlorophora chlorophytum choerospondias chondria chondrus chorisia chrysanthellum
chrysanthemum chrysobalanus chrysophyllum cibotium cicer cichorium cicuta cimicifuga cinchona cinnamomum circaea cirsium cissampelos cissus cistanche cistus citrofortunella
citrullus citrus cladonia cladosiphon cladosporium clausena clematis cleome clerodendrum clitoria clivia cnicus cnidium cnidoscolus coccinia coccoloba coccomyxa cocculus cochlearia
cocos codiaria codium codonopsis coelastrella coffea coix cola colchicum coleus collinsia collinsonia colocasia colubrina combretum commelina commiphora conium convallaria
convolvulus conyza copaifera copernicia coptis corallina corchorus cordia cordyceps cordyline coreopsis coriandrum coriaria coriolus cornus coronilla corydalis corylopsis corylus
corymbia corypha cosmos costus cotinus cotoneaster cotyledon couepia couma crambe crassocephalum crassostrea crassula crataegus crataeva crepis crescentia crithmum crocus croton
crypthecodinium cryptocarya cryptolepis cryptomeria cryptomonas cryptomphalus cubeba cucumis cucurbita cudrania culcitium cuminum cunninghamia cuphea cupressus curculigo curcuma
cuscuta cyamopsis cyanidium cyathea cyclamen cyclanthera cyclocarya cyclopia cydonia cylindrotheca cymbidium cymbopogon cynanchum cynara cynodon cynoglossum cynomorium cyperus
cyphomandra cypripedium cystoseira cytisus dacrydium dacryodes dactylis dactylorhiza daedalea daemonorops dahlia dalbergia daphne daphniphyllum dasylirion datura daucus decalepis
delesseria delonix delphinium dendranthema dendrobium dendrocalamus dendropanax derris deschampsia desmanthus desmarestia desmodium deutzia dialium dianella dianthus dichroa
dichrocephala dictamnus dictyonema dictyophora dictyopteris dictyota digitalis digitaria dillenia dimocarpus dimorphandra dioscorea diospyris diospyros diplocarpon diplopterygium
diplotaxis dipsacus dipterocarpus dipteryx discorea dodonaea dolichos dorema dorstenia dracaena dracocephalum dregea drimys dromiceius drosera dryas drynaria dryobalanops
dryopteris duchesnea dunaliella durio durvillaea durvillea echinacea echinodorus echinops echitonium echium ecklonia eclipta ehretia eichhornia eisenia elaeagnus elaeis elaeocarpus
elephantopus elettaria eleusine eleutherococcus elsholtzia elymus embelia emblica embryopteris empetrum enantia encelia engelhardia engelhardtia entada enterococcus enteromorpha
ephedra epilobium epimedium epiphyllum equisetum equus eremophila eremurus erica erigeron eriobotrya eriodictyon eriogonum eriophorum erodium eruca erycibe eryngium erysimum
erythraea erythrina erythroxylum eschscholtzia eschscholzia espeletia ethulia eucalyptus eucheuma eucommia eugenia euglena euodia euonymus eupatorium euphausia euphorbia euphoria
euphrasia eurotium eurya euryale euterpe eutrema evernia evodia eysenhardtia faex fagopyrum fagus fallopia fatsia feijoa feronia ferula festuca ficaria ficus filipendula firmiana
flacourtia flemingia foeniculum fomes fomitopsis forsythia fortunella fragaria frangula fraxinus freesia fritillaria fucus fumaria funtumia furcellaria fusanus fusarium fuscoporia
gadus gaillardia galactomyces galanthus galdieria galega galeopsis galium gallus ganoderma garcinia gardenia garrya gastrochilus gastrodia gaultheria gaylussacia geissospermum
gelidiella gelidium gelsemium genipa genista gentiana gentianella geranium gerbera geum gevuina gigartina gigartinaceae ginkgo gladiolus glechoma gleditsia glehnia gleichenia
globba globularia gloeostereum gloiopeltis gloriosa gluta glyceria glycine glycyrrhiza gmelina gnaphalium gnetum gomphrena goniothalamus gossypium gracilaria gracilariopsis
grateloupia gratiola grevillea grewia griffonia grifola grindelia guaiacum guajava guarea guazuma guibourtia guizotia gundelia gunnera gymnadenia gymnema gymnocladus gynostemma
gynura gypsophila gyrophora habenaria haberlea haematococcus haematoxylum hakea halidrys halimeda haliotis halopteris haloxylon halymenia hamamelis hancornia handroanthus
haplopappus harpagophytum harrisonia harungana haslea haworthia hebe hedeoma hedera hedychium hedyotis hedysarum helianthemum helianthus helichrysum heliconia heliotropium helix
helleborus hemerocallis hemidesmus hemizonia hemsleya heracleum hericium herniaria hesperis heteromeles heteropyxis heterotheca hevea hibiscus hieracium hierochloe himanthalea
himanthalia hippomane hippophae hirudo hizikia hodgsonia holarrhena homalomena hoodia hordeum hosta houttuynia hovenia hoya humulus huperzia hura hyacinthus hydnocarpus hydnophytum
hydrangea hydrastis hydrocotyle hygrophila hylocereus hylotelephium hymenaea hyoscyamus hypericum hypnea hypochaeris hypoestes hypoxis hyptis hyssopus iberis ilex illicium
impatiens imperata incarvillea indigofera inga inocarpus inonotus inula ipomoea iris irvingia isatis ischnosiphon isochrysis isodon isodonis jacaranda jania japonica jasminum
jatropha jessenia juglans juncus juniperus justicia kadsura kaempferia kalanchoe kalmia kalopanax kappaphycus khaya kielmeyera kigelia kjellmaniella knautia kochia krameria krigia
kunzea lablab lactarius lactiplantibacillus lactobacillus lactococcus lactuca laetiporus lagenaria lagerstroemia laguncularia lallemantia lamiastrum laminaria lamium lannea lansium
lantana lapageria lappa lapsana larix larrea lathyrus laurencia laurus lavandula lavatera lawsonia lecythis ledebouriella ledum lens lentinula lentinus leonotis leontodon
leontopodium leonurus lepidium lepidosperma leptadenia leptospermum lespedeza lessertia lessonia leucaena leucanthemum leucas leuzea levisticum leymus liatris licania ligularia
ligusticum ligustrum lilium limnanthes limnophila limonia limonium linaria lindera linum lippia liquidambar liriodendron liriope liriosma litchi lithocarpus lithospermum
lithothamnion lithothamnium litsea lobaria lobelia lobophora lobularia lolium lomatium lonchocarpus lonicera lophatherum loranthus lotus lucuma luffa lupinus lychnis lycium
lycopersicon lycopersicum lycopodium lycopus lycoris lysimachia lythrum maackia macadamia macaranga machilus macleaya maclura macrocystis madhuca maesa magnolia mahonia maianthemum
mallotus malpighia malus malva malvaviscus mammea mandevilla mandragora mangifera manihot manilkara maranta margaritifera margosa marrubium marsdenia mastocarpus matricaria
matthiola mauritia maytenus medicago mel melaleuca melanorrhoea melia melianthus melicope melilotus meliosma melissa melittis mellilotus melochia menispermum mentha menyanthes
mercurialis mertensia mesembryanthemum mesona mespilus mesua meum michelia microchloropsis microcitrus microcoleus microcos microcystis micromeria mikania millettia mimosa mimulus
mimusops mirabilis miscanthus mitracarpus mitragyna momordica monarda monascus monodora monotropa montia morchella morinda moringa mortierella morus mougeotia mucor mucuna murraya
musa mussaenda myoporum myosotis myrceugenella myrceugenia myrcianthes myrciaria myrica myricaria myristica myrocarpus myrothamnus myroxylon myrrhis myrsine myrtus mytilus
nannochloropsis narcissus nardostachys nasturtium nauclea navicula nelumbium nelumbo neoglaziovia neolitsea neopicrorhiza nepenthes nepeta nephelium nereocystis nerine nerium
nicotiana nigella nigritella nitraria nitzschia nopalea nostoc notopterygium nuphar nyctanthes nymphaea nyssa ochradenus ochrosia ocimum ocotea odontella oenanthe oenocarpus
oenothera oldenlandia olea olearia oncorhynchus onobrychis ononis onopordum onosma operculina ophiopogon oplopanax opopanax opuntia orbignya orchis origanum ormenis ornithogalum
orobanche orophea oroxylum orthosiphon oryza oscillatoria osmanthus osmunda ostericum ostrea osyris ovis oxalis oxycoccus pachyrhizus padina paederia paeonia paliurus palmaria
panax pancratium pandanus panicum papaver paphiopedilum parachlorella parietaria parinari paris parkia parmelia parthenium parthenocissus passiflora pastinaca patrinia paullinia
paulownia pavlova pelargonium peltigera pelvetia penicillium pennisetum penstemon pentaclethra pentadesma pentaphylloides peperomia pereskia perilla periploca persea persicaria
pertusaria petasites petiveria petrea petroselinum peucedanum peumus pfaffia phaeodactylum phalaenopsis phaleria phaseolus phellinus phellodendron philadelphus phillyrea phleum
phlomis phlox phoebe phoenix phormidium phormium photinia phragmanthera phragmites phyllacantha phyllanthus phyllostachys phymatolithon physalis physocarpus phytelephas phytolacca
picea pichia picramnia picrasma picrorhiza pieris pilea pilocarpus piloselle pimelea pimenta pimpinella pinanga pinctada pinellia pinguicula pinnularia pinus piper piptadenia
piptadeniastrum piptoporus pistacia pisum pittosporum plantago platanus platonia platycarya platycladus platycodon platymonas plectranthus pleione pleuropterus pleurotus plocamium
plukenetia plumbago plumeria poa podocarpus podophyllum pogostemon polemonium polianthes polygala polygonatum polygonum polymnia polypodium polyporus polyscias polysiphonia
polytrichum pometia poncirus pongamia pongamol populus poria porphyra porphyridium portulaca posidonia potentilla pothomorphe pouteria pouzolzia prasiola premna primula prinsepia
proboscidea prosopis prostanthera protea protium prunella prunus pseudoalteromonas pseudognaphalium pseudostellaria pseudotsuga pseudowintera psidium psophocarpus psoralea
psychotria ptelea pteris pterocarpus pterocarya pterodon pteronia ptychopetalum pueraria pulicaria pulmonaria pulsatilla punica pycnanthus pygeum pyracantha pyracanthus pyrethrum
pyrola pyrostegia pyrrosia pyrus quassia quercus quillaja quisqualis rabdosia randia ranunculus raphanus raphia raphionacme rauvolfia rauwolfia ravensara rehmannia reseda
reynoutria rhamnus rhaphidophora rhapis rhaponticum rheum rhinacanthus rhizobian rhizophora rhizopus rhodella rhodiola rhodobryum rhododendron rhodomyrtus rhodymenia rhus ribes
ricinodendron ricinus robinia roccella rosa rosmarinus rubia rubus rudbeckia ruellia rumex ruscus ruta sabal sabina saccharina saccharomyces saccharum sageretia sagittaria
salicornia salix salmo salsola salvadora salvia sambucus sandoricum sanguinaria sanguisorba sanicula sansevieria santalum santolina sapindus sapium saponaria saposhnikovia saraca
sarcandra sarcodiotheca sargassum sargentodoxa sarothamnus sasa sassafras satureia satureja sauropus saururus saussurea saxifraga scabiosa scaevola scaphium sceletium scenedesmus
schefflera schima schinopsis schinus schinziophyton schisandra schizandra schizochytrium schizonepeta schizophyllum schleichera schoenocaulon sciadopitys scilla sclerocarya
sclerocaya sclerotium scolymus scoparia scrophularia scutellaria scytonema scytosiphon secale sechium securidaca sedum selaginella selenicereus selinum sempervivum senecio
senegalia senna sequoia sequoiadendron serenoa serratula sesamum seseli shepherdia shorea sida sideritis sideroxylon siegesbeckia sigesbeckia silene silphium silybum simaba
simarouba simira simmondsia sinapis sinomenium sinorhizobium siraitia sisymbrium sium skeletonema skimmia smilax solanum solenostemma solidago sonchus sonneratia sophora sophoro
sorbaria sorbus sorghum sorocea sparassis spartina spartium spermacoce sphacelaria sphaceloma sphaeranthus sphaerococcus sphagnum spilanthes spinacia spiraea spiranthes spirodela
spirogyra spirulina spondias sporobolus squalus stachys stahlianthus stapelia staphylea stellaria stemona stephania sterculia stereospermum stevia stewartia sticta stictis
stillingia strelitzia streptococcus streptomyces strobilanthes strophanthus strychnos stryphnodendron styphnolobium stypocaulon styrax suaeda succisa sus sutherlandia swertia
swietenia syagrus symphytum symplocos synedra synsepalum syringa syzygium tabebuia tabernaemontana tabernanthe tacca tagetes tamarindus tamarix tambourissa tanacetum tanakaea
taraxacum tarchonanthus tasmannia taverniera taxodium taxus tecoma tectona telfairia tephrosia teramnus terfezia terminalia tessellaria tetraclinis tetradesmus tetradium tetragonia
tetrapanax tetraselmis teucrium thalassiosira thalictrum thapsia thaumatococcus thea themeda theobroma thermus thespesia thevetia thraustochytrium thuja thujopsis thunbergia
thymbra thymus tibouchina tieghemella tilia tillandsia tinospora toddalia tolypothrix toona torreya toxicodendron trachelospermum trachyspermum tradescantia trametes trapa tremella
trentepohlia tribulus trichilia trichocereus tricholoma trichosanthes trifolium trigonella trillium triphala tripleurospermum tripterygium triticum trollius tropaeolum tsuga tuber
tulbaghia tulipa turbinaria turnera tussilago typha ugni ulex ulkenia ulmus ulva umbelliferae umbellularia umbilicaria uncaria undaria undariopsis urena urginea urtica usnea
ustilago vaccaria vaccinium valeriana vanda vanilla vateria vepris veratrum verbascum verbena verbesina vernicia vernonia veronica vetiveria vibrio viburnum vicia vigna vinca viola
virola viscum visnaga vitellaria vitex vitis vitreoscilla voacanga vochysia warburgia wasabia washingtonia watanabea wedelia weigela weinmannia welwitschia wickerhamomyces
wikstroemia wisteria withania wolfiporia woodfordia wrightia xanthium xanthoceras xanthophyllum xanthorrhoea ximenia xylocarpus xylopia yerba yucca zacco zalacca zamia zantedeschia
zanthoxylum zea zelkova zingiber zinnia zizania ziziphora ziziphus zizyphus zostera zoysia zygophyllum
`;
