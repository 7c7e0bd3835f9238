// Finds a Chromium and a Firefox that can load the extension, or installs them.
import { lookup } from 'node:dns/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { capture, Hint, root, run } from './run.mjs';

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Playwright's own Chromium, when it was downloaded. */
function playwrightChromium() {
  try {
    const { chromium } = createRequire(join(root, 'package.json'))('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

const found = (variable, places) => [process.env[variable], ...places].find((path) => path && existsSync(path));

/** Installs a Debian package as root (or by sudo without a question); true when that worked. */
async function aptInstall(name) {
  if (process.platform !== 'linux' || capture('apt-get', ['--version']).code !== 0) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    return run(command, rest, { quiet: true });
  };
  console.log(`Installing ${name} with apt-get …`);
  await apt('update');
  return (await apt('install', '-y', '--no-install-recommends', name)) === 0;
}

/** Downloads Playwright's Chromium when its host can be reached at all. */
async function downloadChromium() {
  const reachable = await Promise.race([
    lookup('cdn.playwright.dev').then(
      () => true,
      () => false,
    ),
    new Promise((done) => setTimeout(done, 4000, false)),
  ]);
  if (!reachable) return;
  console.log("Downloading Playwright's Chromium …");
  await run('npx', ['playwright', 'install', 'chromium'], { quiet: true });
}

/** Path of a Chromium; the one found, else Playwright's, else the system's package. */
export async function ensureChromium() {
  const here = () => found('CHROMIUM', CHROMIUM) ?? playwrightChromium();
  if (here()) return here();
  await downloadChromium();
  if (here()) return here();
  await aptInstall('chromium');
  if (here()) return here();
  throw new Hint('No Chromium was found and none could be installed: install Chromium, or set CHROMIUM to its path.');
}

/** Path of a Firefox, 142 or newer; installed by the system's package manager when missing. */
export async function ensureFirefox() {
  const here = () => found('FIREFOX', FIREFOX);
  if (here()) return here();
  await aptInstall('firefox-esr');
  if (here()) return here();
  throw new Hint('No Firefox was found and none could be installed: install Firefox, or set FIREFOX to its path.');
}
