// `npm run docs`: writes the tables of README.md that are made from data.
import { runTypeScript } from './setup/node.mjs';

runTypeScript('scripts/docs/write.ts', process.argv.slice(2));
