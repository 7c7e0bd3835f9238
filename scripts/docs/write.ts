// Writes what the documents hold of the data: tables between marks, and the schema of the plan file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { licenceTable } from './licences.ts';
import { planSchema } from './plan-schema.ts';
import { between, languageList, shopTable } from './tables.ts';

const root = resolve(import.meta.dirname, '..', '..');
function write(page: string, name: string, table: string): void {
  const file = join(root, page);
  writeFileSync(file, between(readFileSync(file, 'utf8'), name, table));
}

write('README.md', 'shops', shopTable());
write('README.md', 'languages', languageList());
write('docs/LICENCES.md', 'licences', licenceTable());
writeFileSync(join(root, 'docs', 'plan-file.schema.json'), `${JSON.stringify(planSchema(), null, 2)}\n`);
