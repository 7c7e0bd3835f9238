import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { AVOID_FAMILIES } from '../../src/ingredients/types.ts';
import { translateFrom } from '../../src/verdict/translate.ts';
import { findingWhy } from '../../src/verdict/why.ts';
import { ALCOHOL, at, GENTLE, HAMAMELIS, read } from './make.ts';

const t = translateFrom(messages);
const whyOf = (...entries: Parameters<typeof read>[0]) => {
  const finding = at(20, read(entries)).findings.find(
    ({ subject }) => subject.kind === 'family' && subject.family === 'witch_hazel',
  );
  return finding ? findingWhy(finding, t) : '';
};

describe('why something is in the way', () => {
  it.each(AVOID_FAMILIES)('%s has a sentence', (family) => {
    expect(findingWhy({ subject: { kind: 'family', family } }, t)).toMatch(/^[A-Z].*\.$/);
  });

  it('witch hazel: a list with alcohol and one without are told apart (decision 5)', () => {
    expect(whyOf(...GENTLE, HAMAMELIS)).toContain('names no alcohol');
    expect(whyOf(...GENTLE, HAMAMELIS, ALCOHOL)).toContain('this list names alcohol');
  });

  it('what is never in the way has none', () => {
    expect(findingWhy({ subject: { kind: 'family', family: 'soothing_ok' } }, t)).toBe('');
  });
});
