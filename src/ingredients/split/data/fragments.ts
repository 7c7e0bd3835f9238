const words = (row: string): ReadonlySet<string> => new Set(row.split(' '));

/** First words of names that are no ingredient by themselves: a comma behind one of them is a slip of the pen. */
export const HEADS: ReadonlySet<string> = words(
  'methylene disteardimonium stearalkonium sodium disodium trisodium tetrasodium potassium dipotassium calcium magnesium ammonium aluminum aluminium zinc isopropyl isobutyl butyl benzyl hexyl ethyl methyl propyl cetyl cetearyl stearyl glyceryl polyglyceryl caprylyl pentylene butylene propylene dipropylene hexylene ascorbyl retinyl tocopheryl hydrolyzed hydrolysed hydrogenated hydroxypropyl hydroxyethyl acetyl palmitoyl butyrospermum helianthus simmondsia cocos prunus persea argania olea citrus lavandula rosmarinus camellia chamomilla calendula aloe oryza vitis centella portulaca glycyrrhiza pentaerythrityl methoxyphenyl lauroyl stearoyl cocoyl myristoyl oleoyl caproyl capryloyl acryloyldimethyl tetrahexyldecyl ethylhexyl',
);

/** Last words of names that are no ingredient by themselves. */
export const TAILS: ReadonlySet<string> = words(
  'glycol sarcosinate taurate salicylate glucoside phosphate palmitate stearate acetate benzoate oxide dioxide chloride hydroxide sulfate citrate extract oil butter acid ester esters crosspolymer copolymer triglyceride acrylate glutamate gluconate laurate oleate myristate isostearate triazine ferment filtrate lysate tetraethylhexanoate ether hyaluronate sorbate carbonate',
);

/** Words that never stand for an ingredient alone when a text without separators is taken apart. */
export const GENERIC: ReadonlySet<string> = words(
  'oil extract water powder juice wax butter gum acid seed leaf flower fruit root bark peel kernel starch flour seedcake meal bran germ resin stem rhizome sprout callus cell culture ferment filtrate lysate shell pulp bud wood bean nut lipids protein fiber glycol alcohol and de la organic',
);

/** First words that are ingredients by themselves as well. */
export const ALONE: ReadonlySet<string> = words('aloe zinc calendula centella argania camellia olea cocos helianthus');
