import { HOUR, type Treatment } from '../../../src/aftercare/types.ts';

/** A treatment so many hours ago, plus some minutes to stay off the boundary itself. */
export function treatedHoursAgo(hours: number, minutes = 0): Treatment {
  const at = Date.now() - hours * HOUR - minutes * 60_000;
  return { id: 'test', at, inForceFrom: at, precision: 'minute', areas: ['face'], kind: 'clinic' };
}

/** A product page of our own: heading, a buy button, and a section with the list. */
export function productPage(name: string, list: string | null): string {
  const section = list === null ? '' : `<section><h2>Ingredients</h2><p id="list">${list}</p></section>`;
  return `<!doctype html><html lang="en"><head><title>${name} | Example Shop</title></head><body>
<main><h1>${name}</h1><p>A product of our own making.</p><button>Add to basket</button>${section}</main></body></html>`;
}

/** A product page whose list nobody labels, too short to speak for itself: read only where the person shows it. */
export function hiddenListPage(name: string, list: string): string {
  return productPage(name, null).replace(
    '</main>',
    `<div class="css-1x2y3z"><p class="text">Made for the night.</p><p class="text small">${list}</p></div></main>`,
  );
}

export const SHORT_LIST = 'Aqua, Glycerin, Retinol, Tocopherol, Phenoxyethanol';
export const RETINOL_SERUM =
  'Aqua, Glycerin, Butylene Glycol, Squalane, Retinol, Sodium Hyaluronate, Tocopherol, Xanthan Gum, Caprylyl Glycol, Phenoxyethanol';
export const GENTLE_CREAM =
  'Aqua, Glycerin, Caprylic/Capric Triglyceride, Cetearyl Alcohol, Squalane, Ceramide NP, Panthenol, Sodium Hyaluronate, Xanthan Gum, Phenoxyethanol';
export const SCENTED_CREAM =
  'Aqua, Glycerin, Cetearyl Alcohol, Butyrospermum Parkii Butter, Dimethicone, Parfum, Linalool, Limonene, Phenoxyethanol';
