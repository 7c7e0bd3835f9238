import { AVOID_FAMILIES, OTHER_FAMILIES, PRODUCT_TYPES } from '../../src/ingredients/types.ts';

const name = { type: 'string', minLength: 1, maxLength: 500 };
const words = { type: 'array', items: name, maxItems: 2000 };
const hours = { type: ['number', 'null'], minimum: -8760, maximum: 8760 };
const exactly = (properties: object): object => ({ type: 'object', properties, required: Object.keys(properties) });

const subject = {
  oneOf: [
    exactly({ kind: { const: 'family' }, family: { enum: [...AVOID_FAMILIES, ...OTHER_FAMILIES] } }),
    exactly({ kind: { const: 'product' }, type: { enum: [...PRODUCT_TYPES] } }),
    exactly({ kind: { enum: ['activity', 'care', 'sign', 'info'] }, name }),
  ],
};

const edit = {
  type: 'object',
  properties: {
    id: name,
    subject,
    advice: { enum: ['avoid', 'ask', 'ease-in', 'fine', 'recommended', 'do', 'expect', 'get-help', 'know'] },
    from: hours,
    until: hours,
    rows: words,
    basis: { enum: ['article', 'inferred', 'clinic'] },
    evidence: { type: 'string', maxLength: 100_000 },
  },
  required: ['id'],
};

const plan = {
  type: 'object',
  properties: {
    preset: { enum: ['article', 'stricter'] },
    edits: { type: 'array', items: edit, maxItems: 2000 },
    off: words,
    weakScentCounts: { type: 'boolean' },
    stillRed: { type: 'boolean' },
    clinicText: { type: 'string', maxLength: 100_000 },
    avoidWords: words,
    allowWords: words,
  },
  required: ['preset'],
};

/**
 * The form of a plan file as a JSON schema, for editors and other programs; families and product types come from the data.
 * What a schema cannot say (a window that ends before it begins, a rule that nobody knows) `parsePlanFile` says.
 *
 * @example JSON.stringify(planSchema(), null, 2)
 */
export function planSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'AfterNeedle plan file',
    ...exactly({ format: { const: 'afterneedle' }, version: { const: 1 }, plan }),
  };
}
