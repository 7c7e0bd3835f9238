import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { readArguments } from '../../scripts/check/arguments.ts';
import { readLine } from '../../scripts/check/input.ts';
import { linesOf } from '../../scripts/check/lines.ts';
import { outputLine } from '../../scripts/check/output.ts';
import { NOTE_CODES } from '../../src/ingredients/types.ts';

const root = resolve(import.meta.dirname, '..', '..');
const CREAM = 'Aqua, Glycerin, Squalane, Cetearyl Alcohol, Panthenol, Tocopherol, Xanthan Gum, Citric Acid';
const TREATED = '2026-11-24T10:00:00Z';
const AT = '2026-11-25T06:00:00Z';

interface Run {
  readonly code: number | null;
  readonly out: readonly Record<string, unknown>[];
  readonly err: string;
}

/** The command as a person starts it, but without npm around it. */
function check(args: readonly string[], input: string): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'check.mjs'), ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('close', (code) =>
      done({
        code,
        err,
        out: out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      }),
    );
    child.stdin.end(input);
  });
}

const times = ['--treated', TREATED, '--at', AT];

describe('the command', () => {
  it('gives one line for each line, with everything that a catalogue needs', async () => {
    const input = { id: 'a', ingredients: `${CREAM}, Retinol`, name: 'Night cream', shelf: 7 };
    const { code, out } = await check(times, `${JSON.stringify(input)}\n`);
    expect(code).toBe(0);
    expect(out).toHaveLength(1);
    expect(out[0]).toMatchObject({
      id: 'a',
      outcome: 'read',
      level: 'avoid',
      avoidUntil: '2026-11-26T10:00:00.000Z',
      okFrom: '2026-11-26T10:00:00.000Z',
      lists: [{ from: 0, to: input.ingredients.length }],
    });
    expect(out[0]?.findings).toEqual(
      expect.arrayContaining([
        {
          text: 'Retinol',
          start: CREAM.length + 2,
          end: CREAM.length + 9,
          family: 'retinoid',
          level: 'avoid',
          until: '2026-11-26T10:00:00.000Z',
          basis: 'article',
        },
        expect.objectContaining({
          text: 'Citric Acid',
          family: 'aha',
          level: 'note',
          until: null,
          note: 'Only sets the pH here.',
        }),
      ]),
    );
    expect(out[0]?.ingredients).toContainEqual({ text: 'Aqua', start: 0, end: 4, recognized: true, families: [] });
  });

  it('tells broken lines and goes on', async () => {
    const good = JSON.stringify({ id: 3, ingredients: CREAM });
    const { code, out } = await check(times, `{oops\n\n{"id":2}\n${good}`);
    expect(code).toBe(1);
    expect(out[0]).toEqual({ line: 1, error: 'not JSON' });
    expect(out[1]).toEqual({ id: 2, error: '"ingredients" is not a text' });
    expect(out[2]).toMatchObject({ id: 3, level: 'clear' });
  });

  it.each([[['--when', 'now']], [['--at', 'yesterday']], [['--treated']], [['--at', AT, '--at', AT]]])(
    'refuses %j with exit code 2',
    async (args) => {
      const { code, out, err } = await check(args, '');
      expect([code, out]).toEqual([2, []]);
      expect(err).toContain('--treated');
    },
  );

  it('reads more than a pipe holds and is not stopped by a slow reader', async () => {
    const line = `${JSON.stringify({ id: 1, ingredients: CREAM })}\n`;
    const { code, out } = await check(times, line.repeat(3000));
    expect([code, out.length]).toEqual([0, 3000]);
  });
});

describe('times', () => {
  const now = Date.parse('2026-11-25T12:00:00Z');
  const settings = (args: readonly string[]) => {
    const choice = readArguments(args, now, 'UTC');
    return choice.kind === 'run' ? choice.settings : choice.kind;
  };

  it('defaults to now, and a treatment to the moment of judging', () => {
    expect(settings([])).toMatchObject({ at: now, treatment: { at: now } });
    expect(settings(['--at', AT])).toMatchObject({ at: Date.parse(AT), treatment: { at: Date.parse(AT) } });
  });

  it('takes a day alone: in force from its start, windows from its end', () => {
    expect(settings(['--treated=2026-11-24', '--at', AT])).toMatchObject({
      treatment: {
        precision: 'day',
        inForceFrom: Date.parse('2026-11-24T00:00Z'),
        at: Date.parse('2026-11-25T00:00Z'),
      },
    });
  });

  it.each(['2026-13-01', '2026-02-30', 'soon', '2026-11-24 10:00', '24.11.2026', ''])('refuses %j', (text) => {
    expect(settings(['--treated', text])).toBe('wrong');
  });
});

describe('lines', () => {
  it.each<[string, object]>([
    ['[1]', { line: 4, error: 'not an object' }],
    ['null', { line: 4, error: 'not an object' }],
    ['{"ingredients":"Aqua"}', { line: 4, error: '"id" is missing' }],
    ['{"id":"x","ingredients":"Aqua","name":null,"category":["a"]}', { id: 'x', ingredients: 'Aqua' }],
    ['{"id":"x","ingredients":"Aqua","__proto__":{"name":"y"}}', { id: 'x', ingredients: 'Aqua' }],
  ])('%s', (text, expected) => {
    expect(readLine(text, 4)).toEqual(expected);
  });

  it('are cut at line breaks wherever the chunks end', async () => {
    const bytes = new TextEncoder().encode('\uFEFF{"a":"é"}\r\n\n{"b":1}');
    async function* chunks() {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    const lines: string[] = [];
    for await (const line of linesOf(chunks())) lines.push(line);
    expect(lines).toEqual(['{"a":"é"}', '', '{"b":1}']);
  });

  it('with hostile names and texts come out like any other', () => {
    const choice = readArguments(['--at', AT], 0, 'UTC');
    if (choice.kind !== 'run') throw new Error(choice.kind);
    for (const ingredients of [
      '__proto__',
      'constructor, toString, valueOf',
      '<script>alert(1)</script>',
      '\u0000',
      '((((((',
    ])
      expect(outputLine({ id: 'constructor', ingredients }, choice.settings)).toMatchObject({
        id: 'constructor',
        level: 'unread',
      });
  });
});

it('every note has its words', () => {
  for (const code of NOTE_CODES) expect(Object.keys(messages)).toContain(`note_${code.replaceAll('-', '_')}`);
});
