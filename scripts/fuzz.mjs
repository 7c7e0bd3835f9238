// `npm run fuzz [-- --target split --runs 20000 --seed 7]`: generated and mutated inputs against what must hold for any of them.
import './setup/help.mjs';
import process from 'node:process';
import { runTypeScript } from './setup/node.mjs';

runTypeScript('scripts/fuzz/main.ts', process.argv.slice(2));
