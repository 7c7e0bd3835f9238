/** Common names of plants, fungi, algae, animals and foods that ingredients come from; they need a part or a product beside them. */
export const PLANT_NAMES = `
abacate abacaxi abedul abeille abeilles abeja abejas abelha abelhas abobora abricot abricotier abyssinian acafrao acai acerola achillee adlay adzuki aglio agrimony aguacate ail ajo
albaricoque albicocca alecrim alface alfalfa alg alga algae algal algas algen alghe algodao algodon algue algues alho alkanet allspice almendra almendras almon almond almonds
aloesu alpukat altea amamelide amande amandier amaranth amaretto amber ameixa amendoa amendoas amere amla amora anise aniseed annatto ape apfel api apple apricot aprikose
aprikosenkern arancia arancio arandano arbol argan argane arganowy aritha arnika aroeira arrowroot arroz artichoke asafetida ashwagandha asiatica aspen aubepine aubergine aveia
avela avellana avocado avocat avoine awokado azalea azeitona azuki babacu babassu babosa bacuri balm balsam balsamic bamboo bambou bambu bambus banana banane baobab barbary
barbatimao barberry bardana bardane barley basil batata baumwolle baunilha bawelny bay bayberry bean bearberry bee beech beet beetroot beetroots beinwell bengkoang beras bergamot
bergamota bergamote bergamotte bergamotto betel betony betterave betulla bhringraj bibhitaki bienen bilberry birch birke birken birkenblatter birne bistort blackberry blackcurrant
blackthorn bladderwrack ble bleuet bloodroot bluebell blueberry bluszczu boldo borage borowki borragem borragine borraja borretsch bouleau bourrache boxwood boysenberry brahmi bran
brazilnut brennnessel broccoli brombeere broom bruyere brzoskwini brzozy buaya buckthorn buckwheat bugle buoi burdock buriti burnet burro butcher butcherbroom butterbur buttercup
butternut bzu cabbage cacahuate cacahuete cacao cacau cafe caffe caihua cajeput calabaza camomila camomile camomilla camomille camphor camu canamo canapa candelilla cane canela
canelle canhamo canneberge cannella cannelle canola cantaloupe caper capuacu caralluma caraway cardamom carnation carnauba carob carota carotte carrageen carrot cartamo carthame
carvalho cashew cassava cassis castanha castor catnip cavalinha caviar cayenne cebada cebola cebolla cebuli cedar cedarwood cedre cedro celandine celery cempedak cenoura cereal
cereja cereza cerise cerisier cetriolo cevada cha chaga chamomile chamomille chanh chanterelle chanvre chataigne chaulmoogra chene cherimoya cherry chervil chestnut chia chickpea
chickweed chicory chili chilli chokeberry chou cica cicely ciliegia cinnamon cinquefoil cipolla cire ciruela citron citronella citronnier citrouille clary clavo cleavers clementine
cloudberry clove clover cocco cockscomb coco cocoa coconut cod coffee coltsfoot colza comfrey concombre coneflower consoude consuelda copaiba coral coriander corn cornelian
cornflower cornmint cornsilk costmary coton cotone cotton couch courge courgette cowslip cranberry cravo cress crowberry cuc cucumber cumin cupuacu cupuassu curry cynamonu cypress
cytryny czosnku daffodil daisy damascena damask dandelion dasheen date datil datte dattel dattier debu dill distel doces dock dogrose dolci douce doux dragonfruit drumstick dua
dulce dulces dulse durian dzikiej dziurawca edelweiss edera eelgrass efeu egg eggplant eibisch eiche eisenkraut elder elderberries elderberry elderflower elecampane elemi elm
emblic emu endive enotera epinard equiseto erdbeer erdbeere espinaca espinafre eyebright feige fennel fenugreek fern feverfew fichte fico fig figo figue figuier figwort filbert
fiolka fiordaliso fir fireweed fish flax flaxseed fleeceflower foti foxglove foxtail fragola fraise fraisier framboesa framboise framboisier frambuesa frangipani frangipanier
frankincense fresa fruitstone frumento fumitory fungi fungus galangal galbanum gao garlic garofano gelsomino gengibre gentian gentiane gergelim gerste gigawhite giglio gingembre
ginger ginseng girasol girasole girassol girofle glogu goat goiaba goji gokhru goldenrod goldenseal goldthread gooseberry gotu gourd goyave granada granatapfel granatapfelkern
granatu grano grape grapefruit grapes grapeseed grapevine grejpfruta grenade grenadier gromwell groundsel grun grunem gruner gruszki guaiac guarana guava guayaba guduchi guggul
guimauve gung gurke gurken hafer hagebutte hagebutten hanf hanfsamen harakeke haritaki haselnuss hawthorn hay hazel hazelnut heartleaf heartsease heath heather heidelbeere hemp
hempseed henna hera herbaty hiba hickory hiedra higo hijau himbeer himbeere himbeersamen hinoki hiperico hoa hoi holly hollyhock holunder honey honeybush honeysuckle hong honig
hops horehound horsechestnut horseradish horsetail hortela houseleek huckleberry hyacinth hyssop illipe imbiru immortelle inchi indigo ingwer iperico ivy jablka jaborandi jackfruit
jahe jambu jasmim jasmin jasmine jasminu jatamansi jatoba jazmin jeczmienia jengibre jeruk jezyny johanniskraut jojoba jujube juniper kacang kaffee kahai kakadu kakao kakaowe kalaa
kalahari kalaya kale kalonji kamille kamillen kamillenbluten kapoor karanja karite karotte karotten kartoffel katafray kava kawy kedelai kelapa kelp kelps kelpware khus kiefer
kirsche kiwi kiwifruit klettenwurzel knapweed knoblauch knotgrass knotweed kokos kokosnuss kokosowe kokosowy kola kombu kombucha konjac konopi kopi kornblume kudzu kukui kukurydzy
kumquat kunyit kurbis kurbiskern kurkuma kurkumy laitue lampone laranja larch larkspur lattuga laurel laut lavanda lavande lavandin lavendel lavender laver lawendy lebah lechuga
leek lein leinsamen lemon lemonbalm lemongrass lentil lettuce lichen licorice lidah lierre lilac lilie lilii lily limao lime limon limone lin linaza linden lindenbluten lingonberry
linhaca lino linseed lipy liquorice lirio lnu lo loganberry longan loofah loquat loto lotosu lovage lowenzahn lucerne lungwort lupin lupine lychee lys ma maca macadamianuss mace
madder madonna madu maidenhair mais maitake maiz maize malin maliny mallow malt malvavisco malve malwy mamao mamona mandarin mandarina mandarine mandarino mandarynki mandel mandeln
mandorla mandorle mandrake manga mango mangosteen mangrove mangue manjistha manuka manzana manzanilla maple maqui maracuja marchwi marigold marjolaine marjoram marron marshmallow
marula masterwort mastic mat matcha mate mauve mawar meadow meadowfoam meadowsweet medlar mela melancia melao melati melilot melisa melisse melissen melisy melocoton melograno
melon melone menta menthe mentimun methi miele miety migdalow milho milk milkweed millepertuis millet mint minze mirabelle mirtillo mirtilo mistletoe molasses mongongo monoi
moonflower mora morango moreli mosqueta mugwort mulberry mullein mung mure muru murumuru muscade muscadine mushroom mushrooms musk muskat muskmelon musquee mustard myrobalan myrrh
myrtille myrtle nachtkerze nachtkerzen nagarmotha nagietka naranja neem nelke nelken nenuphar neroli nettle nghe niaouli nightshade nocciola noce noisetier noisette noix noni nopal
nori noyer noz nuez nutgrass nutmeg oak oat oatmeal oats ogorecznika ogorka oignon oleander olibanum oliva olive oliven olives olivier oliwek onagra onagre ong onion opium orange
orangen orangenschalen oranger orchid oregano oregon orge orris ortica ortie ortiga orzecha orzo ostrich owsa oxeye oyster pagoda palm palma palmarosa palmetto palmiste palmrosa
palo pamplemousse pansy papa papaia papaya papaye paprika para paracress parsley passion passionflower passionfruit pasteque patata patawa patchouli patua pea peach peanut pear
pearlwort peas pecan peche pecher pegagan pennywort peony pepaya pepino pepper peppercorn peppermint pequi pera persimmon pesca pessego petitgrain petunia pfeffer pfefferminz
pfefferminze pfingstrose pfirsich pflaume pigweed pilewort pimpernel pin pina pine pineapple pinho pino pissenlit pistachio pivoine plankton plantain platano plum poire poivre
pokrzywy pomaranczy pomegranate pomelo pomidora pomme pomme-terre pommier pomodoro pompelmo poplar poppy potato pracaxi prele primrose propolis prugna prune prunier psyllium
pszczeli pszenicy pu-erh pumpkin purslane quandong quercia quillaia quince quinoa radish ragwort raisin rambutan ramie rape rapeseed rapini raps raspberry ratanjot rattan rau
redcurrant reed reetha regaliz reglisse reis reishi rhatany rhubarb rhubarbe ribwort rice ricin ringelblume ringelblumen riso riz rizinus roble rocket rockrose roggen rokitnika
roma romana romarin romero rooibos rose rosehip rosehips rosemary rosen rosewood rosier rosmarin rosmarino rowan rozmarynu rozy rue rumianku rumput rycyny rye ryzowy ryzu rzepaku
rícino sabila sacha safflower saffron safran sage sago salat salbei salmon sambuco samphire sandalwood sanddorn sandia sapin sapote sargasso sarsaparilla satsuma sauco sauge
sausurea savory sawit scallion schachtelhalm schafgarbe scotch seaberry seabuckthorn seaweed seerose seigle selfheal sen serviceberry sesam sesame sesamo sezamu shark shatavari
shea sheep shell shiitake shikakai shiso silk silkworm silver silverweed skrzypu skullcap sliwki slodkich sloe slonecznika snail snowbell snowdrop soap soapbark soapberry soapnut
soapwort soi soia soja sonnenblume sonnenblumen sorbier sorrel sosny souci soursop soy soya soybean soybeans spearmint speedwell spelt spikenard spinach spinaci spinat
spitzwegerich spruce spurge squash starflower stinging stonecrop strawberry sugar sugarbeet sugarcane sumac sundew sunflower sureau susholz sussholz sweetgum swiftlet sycamore
szalwii tamanu tamara tamarind tangerin tangerina tangerine tanne tansy tapioca tara taro tarragon te tea teak teasel teatree tee teebaum teh tequila the thistle thym thyme thymian
tiare tiglio tilleul tilo timo timun toadflax tobacco tomate tomatillo tomato tomilho tomillo tonka toranja tormentil toronja tournesol tra traube traubenkern traubenkerne trigo
truffle truskawki tsubaki tuberose tucuma tulasi tulip tulsi tung turmeric turnip tymianku ucuuba ungurahui urtiga vainilla valerian vaniglia vanille veilchen verde vert vervain
verveine vetiver vetivert vigne vine violet violeta violetta violette wakame walnuss walnut wanilii wasabi watercress watermelon wattle wazakrotki weissdorn weizen weizenkeim
weizenkleie wheat wheatgerm wheatgrass whitethorn wiesiolka wildrose wildrosen willow willowherb winogron wintergreen wisni witch wolfberry woodruff wormwood woundwort xanh yacon
yam yarrow yeast ylang yogurt yuja yuzu zaitun zanahoria zaubernuss zeder zedoary zenzero zielonej ziemniaka zimt zitrone zitronen zucca zucchini zurawiny zwiebel
camelia avocados
`;
