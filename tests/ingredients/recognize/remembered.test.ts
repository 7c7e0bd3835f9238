import { describe, expect, it } from 'vitest';
import { remembered } from '../../../src/ingredients/recognize/remembered.ts';

describe('answers that are kept', () => {
  it('are asked for once, however often a name comes', () => {
    const asked: string[] = [];
    const known = remembered((name) => ({ name, asked: asked.push(name) }));
    expect(known('Aqua')).toBe(known('Aqua'));
    expect(known('aqua').name).toBe('aqua');
    expect(asked).toEqual(['Aqua', 'aqua']);
  });

  it('are no more than a few thousand, whatever a page prints', () => {
    const asked: string[] = [];
    const known = remembered((name) => asked.push(name));
    for (let i = 0; i < 4096; i++) known(`name ${i}`);
    known('name 0');
    expect(asked.length).toBe(4096);
    known('one more');
    known('name 0');
    expect(asked.length).toBe(4098);
  });

  it('are never those of a text as long as a page', () => {
    let asked = 0;
    const known = remembered(() => ++asked);
    known('x'.repeat(61));
    known('x'.repeat(61));
    expect(asked).toBe(2);
  });
});
