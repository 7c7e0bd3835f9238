import { wordSet } from './words.ts';

/** What is made of the plant. */
export type Product = 'oil' | 'water' | 'juice' | 'other';
/** The part of the plant it is made of. */
export type Part = 'seed' | 'fruit' | 'part' | 'none';

const OILS = wordSet(
  'oil oils olie olja oel ol huile olio oleo aceite aceites olej olejek yag yagi absolute absolue absoluta otto concrete resinoid масло масла олія minyak essential زيت dau oleoresin',
);
const WATERS = wordSet(
  'water hydrosol hydrolat hydrolate distillate eau agua acqua agua wasser woda vand vesi вода воды гидролат suyu air nuoc ماء juice0',
);
const JUICES = wordSet('juice jus saft zumo succo sok suco сок');
const OTHERS = wordSet(
  'extract extracts extrait extrakt extracto estratto extrato ekstrakt ekstrak ekstrakti ekstre экстракт экстракта powder wax flour poudre pulver polvo порошок butter gel oleosome tincture infusion macerate ferment crystals puree مستخلص chiet xuat bioferment concentrate fiber',
);
const SEEDS = wordSet(
  'seed seeds kernel kernels nut stone pit semen samen graine graines semilla semi nasion семян семена',
);
const FRUITS = wordSet('fruit fruits berry berries frutto frucht');
const PARTS = wordSet(
  'leaf leaves flower flowers peel rind zest bark wood root roots herb stem twig branch needle needles cone resin gum bud buds aerial blossom petal petals shell husk rhizome whole plant tops leafstem blatt blute bluten feuille feuilles fleur fleurs ecorce zeste bois листьев лист листья цветов цветки кожуры корня корень',
);
const PRAISES = wordSet(
  'organic bio natural pure wild fresh dried fine virgin certified biologique spp sp species var',
);

/** What a word says is made of the plant. */
export function productOf(word: string): Product | undefined {
  if (OILS.has(word)) return 'oil';
  if (WATERS.has(word)) return 'water';
  if (JUICES.has(word)) return 'juice';
  return OTHERS.has(word) ? 'other' : undefined;
}

/** The part that the words from `from` to `to` name. */
export function partBetween(words: readonly string[], from: number, to: number): Part {
  let part: Part = 'none';
  for (let i = from; i < to; i++) {
    const word = words[i] ?? '';
    if (PARTS.has(word)) return 'part';
    if (SEEDS.has(word)) part = 'seed';
    else if (FRUITS.has(word) && part === 'none') part = 'fruit';
  }
  return part;
}

/** Words that may stand beside the bare name of a plant: parts, and what growers say of it. */
export function besideBare(word: string): boolean {
  return PARTS.has(word) || SEEDS.has(word) || FRUITS.has(word) || PRAISES.has(word);
}
