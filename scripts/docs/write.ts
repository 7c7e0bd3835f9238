// Writes the tables of the documents that are made from data.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { licenceTable } from './licences.ts';
import { between, shopTable } from './tables.ts';

const root = resolve(import.meta.dirname, '..', '..');
function write(page: string, name: string, table: string): void {
  const file = join(root, page);
  writeFileSync(file, between(readFileSync(file, 'utf8'), name, table));
}

write('README.md', 'shops', shopTable());
write('docs/LICENCES.md', 'licences', licenceTable());
