// Writes the tables of README.md that are made from data.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { between, shopTable } from './tables.ts';

const file = join(resolve(import.meta.dirname, '..', '..'), 'README.md');
writeFileSync(file, between(readFileSync(file, 'utf8'), 'shops', shopTable()));
