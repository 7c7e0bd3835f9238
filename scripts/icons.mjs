// Draws the icons from the outlines below and renders them with Chromium: node scripts/icons.mjs
// public/icon/16.png … 128.png is the icon itself; public/icon/avoid-16.png … are its states, which differ in shape, not only in colour.
import './setup/help.mjs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';

const out = resolve(import.meta.dirname, '..', 'public/icon');
const SIZES = [16, 32, 48, 128];

/** Every picture is drawn on a field of 32; the outer edge is light so that it stands on dark toolbars too. */
const edge = 'stroke="#ffffff" stroke-width="1.4" stroke-linejoin="round"';
const inner = 'fill="none" stroke="#ffffff" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"';
const STATES = {
  // The icon: a drop within a ring of time that has not quite closed.
  '': `<rect x="0.7" y="0.7" width="30.6" height="30.6" rx="8" fill="#1d6460" ${edge}/>
    <path d="M16 5.2a10.8 10.8 0 1 1-9.6 5.9" fill="none" stroke="#9fe0d8" stroke-width="2.8" stroke-linecap="round"/>
    <path d="M16 9.4c2.6 3.4 4.4 5.7 4.4 8.2a4.4 4.4 0 1 1-8.8 0c0-2.5 1.8-4.8 4.4-8.2z" fill="#ffffff"/>`,
  avoid: `<path d="M10 1h12l9 9v12l-9 9H10l-9-9V10z" fill="#b3261e" ${edge}/><path d="M9 16h14" ${inner}/>`,
  ask: `<path d="M16 1.6 31 29.6H1z" fill="#f0a400" ${edge}/>
    <path d="M16 12v7.4M16 24.6v.2" fill="none" stroke="#221a00" stroke-width="3.2" stroke-linecap="round"/>`,
  ease: `<path d="M1.4 30.6v-9h10v-9.6h10v-9.6h9.2v28.2z" fill="#e0b93a" stroke="#5b4500" stroke-width="1.4" stroke-linejoin="round"/>`,
  clear: `<circle cx="16" cy="16" r="15.2" fill="#1f6f43" ${edge}/><path d="M8.8 16.6l5 5L23.4 11" ${inner}/>`,
  unread: `<circle cx="16" cy="16" r="13.4" fill="#ffffff" stroke="#5f6368" stroke-width="3.2" stroke-dasharray="6 4.5"/>
    <path d="M12.4 12.6a3.7 3.7 0 1 1 5.5 3.2c-1.3.8-1.9 1.5-1.9 2.9M16 23v.2" fill="none" stroke="#5f6368" stroke-width="3" stroke-linecap="round"/>`,
  idle: `<rect x="2" y="2" width="28" height="28" rx="8" fill="none" stroke="#7a8583" stroke-width="2.6"/>
    <path d="M16 8.4c3 4 5 6.6 5 9.4a5 5 0 1 1-10 0c0-2.8 2-5.4 5-9.4z" fill="#7a8583"/>`,
};

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, headless: true });
await mkdir(out, { recursive: true });
for (const [state, body] of Object.entries(STATES)) {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${body}</svg>`;
    await page.setContent(`<body style="margin:0">${svg.replace('<svg ', '<svg style="display:block" ')}</body>`);
    await page.screenshot({ path: join(out, `${state ? `${state}-` : ''}${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
console.log(`${Object.keys(STATES).length * SIZES.length} pictures in public/icon`);
