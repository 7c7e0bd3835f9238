import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled text: what was printed, its family, and whether it counts alone (`D`) or is worth a note (`C`). */
export interface GoldList {
  readonly id: string;
  readonly lang: string;
  readonly source: string;
  readonly kind: 'list' | 'kit' | 'blurb' | 'none';
  readonly name?: string | null;
  readonly category?: string | null;
  readonly ingredients: string;
  readonly findings: readonly (readonly [printed: string, family: string, weight: 'D' | 'C'])[];
}

export interface GoldSplit {
  readonly id: string;
  readonly ingredients: string;
  readonly names: readonly string[];
}

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus', 'lists');

/** Whether the corpus stands beside the project. */
export const hasCorpus = (): boolean => existsSync(join(FOLDER, 'dev.jsonl'));

/** The labelled development texts; throws when the corpus is absent. */
export const goldLists = (): readonly GoldList[] => rows('dev.jsonl');
/** The texts with the names that must come out. */
export const goldSplits = (): readonly GoldSplit[] => rows('split.jsonl');

function rows<T>(file: string): readonly T[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}
