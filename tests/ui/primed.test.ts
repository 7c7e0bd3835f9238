import { describe, expect, it } from 'vitest';
import { primed } from '../../src/ui/shell/primed.ts';
import { GENTLE, person, read, SERUM } from './playground/data.ts';
import { mockApi } from './playground/mock-api.ts';

describe('the look before the first drawing', () => {
  it('answers the first question, and later ones anew', async () => {
    let looks = 0;
    const { api } = mockApi(person(), read(SERUM), { tab: async () => read(looks++ === 0 ? SERUM : GENTLE) });
    const { api: first, look } = primed(api);
    expect(looks).toBe(1);
    expect(await look).toMatchObject({ tab: read(SERUM), person: { reminders: [] } });
    expect(await first.tab()).toEqual(read(SERUM));
    expect(await first.tab()).toEqual(read(GENTLE));
    expect(looks).toBe(2);
  });

  it('what changed until somebody asked is the answer', async () => {
    const { api } = mockApi(person());
    const { api: first } = primed(api);
    await api.change({ nextAppointment: 5 });
    expect((await first.person()).nextAppointment).toBe(5);
  });

  it('a failure is told to the one who asks, and the next try is a new one', async () => {
    let broken = true;
    const more = { person: () => (broken ? Promise.reject(new Error('gone')) : Promise.resolve(person())) };
    const { api: first, look } = primed(mockApi(person(), { kind: 'closed' }, more).api);
    expect(await look).toBeNull();
    await expect(first.person()).rejects.toThrow('gone');
    broken = false;
    expect((await first.person()).treatments).toHaveLength(1);
  });
});
