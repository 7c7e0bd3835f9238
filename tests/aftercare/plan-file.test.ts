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

describe('what is wrong with a file is said in a word', () => {
  const pool = { kind: 'activity', name: 'pool' };
  const edit = (part: object): unknown => file({ edits: [{ id: 'scent', ...part }] });
  it.each([
    ['no plan', { format: 'afterneedle', version: 1 }, 'plan missing'],
    ['another format', { format: 'other', version: 1, plan: { preset: 'article' } }, 'format choice'],
    ['an unknown preset', file({ preset: 'strict' }), 'plan.preset choice'],
    ['a plan that is no object', { format: 'afterneedle', version: 1, plan: 7 }, 'plan kind'],
    ['a field that nobody knows', file({ mood: 'calm' }), 'plan.mood extra'],
    ['a word for a number', edit({ until: 'soon' }), 'plan.edits.0.until kind'],
    ['too many hours', edit({ until: 8761 }), 'plan.edits.0.until range'],
    ['an end before the treatment', edit({ until: -1 }), 'plan.edits.0.until range'],
    ['a beginning more than a year before', edit({ from: -8761 }), 'plan.edits.0.from range'],
    ['hours without end', edit({ until: Number.POSITIVE_INFINITY }), 'plan.edits.0.until range'],
    ['an empty word', file({ avoidWords: [''] }), 'plan.avoidWords.0 empty'],
    ['a word too long', file({ avoidWords: ['a'.repeat(501)] }), 'plan.avoidWords.0 length'],
    ['a text too long', file({ clinicText: 'a'.repeat(100_001) }), 'plan.clinicText length'],
    ['too many words', file({ allowWords: Array(2001).fill('a') }), 'plan.allowWords length'],
    ['an unknown kind of subject', edit({ subject: { kind: 'mood', name: 'x' } }), 'plan.edits.0.subject.kind choice'],
    ['an unknown rule', edit({ id: 'smell', until: 4 }), 'plan.edits.0.id no_rule'],
    ['half a rule', edit({ id: 'smell', subject: pool }), 'plan.edits.0.advice new_rule'],
    ['another subject for a known rule', edit({ subject: pool }), 'plan.edits.0.subject choice'],
    ['a window without a length', edit({ from: 24, until: 24 }), 'plan.edits.0.until window'],
    ['one rule twice', file({ edits: [{ id: 'scent' }, { id: 'aha' }, { id: 'aha' }] }), 'plan.edits.2.id twice'],
    ['an unknown rule switched off', file({ off: ['smell'] }), 'plan.off.0 no_rule'],
  ])('%s', (_, data, wrong) => {
    const read = parsePlanFile(data);
    expect(!read.ok && `${read.error.field} ${read.error.problem}`).toBe(wrong);
  });

  it.each<[string, unknown]>([
    ['a new rule that may be switched off', file({ edits: [{ id: 'x', subject: pool, advice: 'ask' }], off: ['x'] })],
    ['a known subject said again', edit({ subject: { kind: 'family', family: 'scent' } })],
    ['an open end', edit({ until: null })],
    ['a beginning before the treatment', edit({ from: null })],
    ['a year to the hour', edit({ from: -8760, until: 8760 })],
  ])('%s is fine', (_, data) => {
    expect(parsePlanFile(data)).toEqual({ ok: true, value: data });
  });
});
