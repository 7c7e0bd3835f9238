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

export const RETINOL_SERUM =
  'Aqua, Glycerin, Butylene Glycol, Squalane, Retinol, Sodium Hyaluronate, Tocopherol, Xanthan Gum, Caprylyl Glycol, Phenoxyethanol';
export const GENTLE_CREAM =
  'Aqua, Glycerin, Caprylic/Capric Triglyceride, Cetearyl Alcohol, Squalane, Ceramide NP, Panthenol, Sodium Hyaluronate, Xanthan Gum, Phenoxyethanol';
export const SCENTED_CREAM =
  'Aqua, Glycerin, Cetearyl Alcohol, Butyrospermum Parkii Butter, Dimethicone, Parfum, Linalool, Limonene, Phenoxyethanol';
