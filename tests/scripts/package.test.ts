import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'afterneedle-package-'));
/** The machine's own Node and npm, not those of the project: the package promises Node 20. */
const PATH = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((place) => !place.includes('node_modules'))
  .join(delimiter);

/** Runs a program in the empty folder, without the project's tools and without a network. */
function run(command: string, args: readonly string[], cwd = folder): string {
  const env = { ...process.env, PATH, npm_config_offline: 'true', npm_config_cache: join(folder, '.npm') };
  return execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const PROGRAM = `import { analyze, check, HOUR, judge, plan, treatmentAt, type Level, type Report } from 'afterneedle';

const treated = Date.UTC(2026, 10, 23, 18);
const at = treated + 20 * HOUR;
const verdict: Report = check({ ingredients: 'Aqua, Glycerin, Retinol, Parfum' }, { treated, at });
const treatment = treatmentAt(treated);
if (!treatment.ok) throw new Error(treatment.error);
const later: Level = judge(analyze('Aqua, Retinol'), plan(), [treatment.value], treated + 60 * HOUR).level;
const slogan: Level = check({ ingredients: 'Loved by everyone' }, { treated, at }).level;
console.log(JSON.stringify({ level: verdict.level, okFrom: verdict.okFrom, texts: verdict.findings.map((f) => f.text), later, slogan }));
`;

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts', 'package.mjs'), join(folder, 'built')], { cwd: root });
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', join(folder, 'built')]));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"name":"someone-else","type":"module","private":true}');
  run('npm', ['install', '--no-audit', '--no-fund', `./${filename}`]);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package, installed into an empty folder without a network', () => {
  it('brings nothing but itself', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/afterneedle']);
  });

  it('has the version of the project', () => {
    const version = (file: string): string => JSON.parse(readFileSync(file, 'utf8')).version;
    expect(version(join(folder, 'node_modules/afterneedle/package.json'))).toBe(version(join(root, 'package.json')));
  });

  it("judges a list under the machine's own Node, and type-checks without looking away", () => {
    writeFileSync(join(folder, 'program.ts'), PROGRAM);
    mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true });
    symlinkSync(join(root, 'node_modules', 'typescript'), join(folder, 'node_modules', 'typescript'));
    const flags = ['--strict', '--target', 'es2023', '--module', 'nodenext', '--skipLibCheck', 'false', '--types', ''];
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    run('node', [tsc, ...flags, '--lib', 'es2023,dom', 'program.ts']);
    expect(JSON.parse(run('node', ['program.js']))).toEqual({
      level: 'avoid',
      okFrom: '2026-11-26T18:00:00.000Z',
      texts: ['Parfum', 'Retinol'],
      later: 'ease-in',
      slogan: 'unread',
    });
  });

  it('refuses a moment that is none, in words', () => {
    const line =
      "import { check } from 'afterneedle'; try { check({ ingredients: 'Aqua' }, { treated: Number.NaN, at: 0 }); } catch (e) { console.log(e.message); }";
    writeFileSync(join(folder, 'wrong.js'), line);
    expect(run('node', ['wrong.js']).trim()).toBe('treated is no moment: NaN');
  });

  it('shows an example in its README that says what happens', () => {
    const page = readFileSync(join(folder, 'node_modules/afterneedle/README.md'), 'utf8');
    const [, code = ''] = page.match(/```js\n([\s\S]*?)```/) ?? [];
    writeFileSync(join(folder, 'readme.js'), code);
    expect(run('node', ['readme.js']).split('\n').slice(0, 2)).toEqual(['avoid', '2026-11-26T18:00:00.000Z']);
  });
});
