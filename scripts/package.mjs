// `npm run package`: builds the core into .output/package, ready for `npm pack`. Another folder can be named.
import './setup/help.mjs';
import { runTypeScript } from './setup/node.mjs';

runTypeScript('scripts/package/main.ts', process.argv.slice(2));
