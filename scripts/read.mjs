#!/usr/bin/env node
// npm run -s read -- DIR [--generic] [--scripts] [--without a,b] [--jobs N]
// Reads saved pages with the built extension in a real Chromium: one JSON line per line of DIR/manifest.jsonl.
import './setup/help.mjs';
import { main } from './read/main.mjs';

process.exitCode = await main(process.argv.slice(2));
