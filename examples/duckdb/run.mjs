// node run.mjs products.csv: how many products of a catalogue are in the way 20 hours after a treatment, and which.
import process from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';
import { registerAftercare } from './afterneedle.mjs';

const [file = 'products.csv'] = process.argv.slice(2);
const treated = Date.parse('2026-11-23T18:00:00Z');

const connection = await (await DuckDBInstance.create()).connect();
registerAftercare(connection, { treated, at: treated + 20 * 3_600_000 });
// All that SQL can do is there: joins, filters, Parquet in and out.
await connection.run(
  'create table verdicts as select id, name, aftercare_level(ingredients, name) as level from read_csv($file, all_varchar = true)',
  { file },
);
const counts = await connection.runAndReadAll(
  'select level, count(*) as products from verdicts group by level order by level',
);
for (const { level, products } of counts.getRowObjects()) console.log(`${level}: ${products}`);
