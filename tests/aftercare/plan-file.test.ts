import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesOf, plan } from '../../src/aftercare/plan.ts';
import { parsePlanFile } from '../../src/aftercare/plan-file.ts';

const file = (part: object): unknown => ({ format: 'afterneedle', version: 1, plan: { preset: 'article', ...part } });

describe('a plan file', () => {
  it('of a clinic is read as written', () => {
    const text = {
      edits: [{ id: 'retinoid', until: 120 }],
      off: ['irritant'],
      clinicText: 'Only the cream we gave you.',
    };
    expect(parsePlanFile(file(text))).toEqual({ ok: true, value: file(text) });
  });

  it('of any plan comes back the same', () => {
    const p = plan('stricter', { edits: [{ id: 'scent', until: 400 }], allowWords: ['Rosa'] });
    const data: unknown = JSON.parse(JSON.stringify(file({ ...changesOf(p), preset: p.preset })));
    const read = parsePlanFile(data);
    expect(read.ok && plan(read.value.plan.preset, read.value.plan)).toEqual(p);
  });

  it.each([
    ['nothing at all', null, ''],
    ['a list', [], 'format'],
    ['another format', { format: 'other', version: 1, plan: { preset: 'article' } }, 'format'],
    ['a newer version', { format: 'afterneedle', version: 2, plan: { preset: 'article' } }, 'version'],
    ['no plan', { format: 'afterneedle', version: 1 }, 'plan'],
    ['an unknown preset', file({ preset: 'strict' }), 'plan.preset'],
    ['hours as words', file({ edits: [{ id: 'scent', until: '3 days' }] }), 'plan.edits.0.until'],
    ['hours beyond a year', file({ edits: [{ id: 'scent', until: 1e9 }] }), 'plan.edits.0.until'],
    ['a window that ends before it begins', file({ edits: [{ id: 'makeup_ideal', until: 20 }] }), 'plan.edits.0.until'],
    ['an unknown advice', file({ edits: [{ id: 'scent', advice: 'never' }] }), 'plan.edits.0.advice'],
    ['an unknown rule', file({ edits: [{ id: 'scent' }, { id: 'perfumes', until: 4 }] }), 'plan.edits.1.id'],
    [
      'a new rule without advice',
      file({ edits: [{ id: 'x', subject: { kind: 'activity', name: 'x' } }] }),
      'plan.edits.0.advice',
    ],
    [
      'an unknown family',
      file({ edits: [{ id: 'x', subject: { kind: 'family', family: 'y' }, advice: 'ask' }] }),
      'plan.edits.0.subject.family',
    ],
    ['an unknown rule switched off', file({ off: ['scent', 'smell'] }), 'plan.off.1'],
    ['an unknown rule switched off first', file({ off: ['smell'] }), 'plan.off.0'],
    ['an empty word', file({ avoidWords: [''] }), 'plan.avoidWords.0'],
    ['a number for a text', file({ clinicText: 7 }), 'plan.clinicText'],
  ])('with %s is refused and names the field', (_, data, field) => {
    const read = parsePlanFile(data);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.error.field).toBe(field);
  });
});

describe('docs/PLAN-FILE.md', () => {
  it('shows a file that is read as written', () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../docs/PLAN-FILE.md'), 'utf8');
    const data: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '');
    expect(parsePlanFile(data)).toEqual({ ok: true, value: data });
  });
});
