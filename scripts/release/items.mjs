// The items of the release checklist: a title, and a function that gives the problem, or nothing when all is well.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { capture, root } from '../setup/run.mjs';
import { changelogProblem, lintProblem, lockProblem, versionProblem } from './rules.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const json = (file) => JSON.parse(read(file));
const { version } = json('package.json');

/** The end of what a command printed, when it failed. */
function problemOfCommand(command, ...args) {
  const { code, out, err } = capture(command, args);
  return code === 0 ? undefined : `${out}\n${err}`.trim().split('\n').slice(-3).join(' | ').slice(-300);
}

/** Both archives are made twice: what was made first must come again. */
function archivesProblem() {
  const names = ['chrome', 'firefox', 'sources'].map((name) => `afterneedle-${version}-${name}.zip`);
  const made = () => {
    const problem = problemOfCommand('npm', 'run', 'zip');
    if (problem) return problem;
    const missing = names.filter((name) => !existsSync(join(root, '.output', name)));
    if (missing.length) return `not made: ${missing.join(', ')}`;
    return names.map((name) =>
      createHash('sha256')
        .update(readFileSync(join(root, '.output', name)))
        .digest('hex'),
    );
  };
  const first = made();
  if (typeof first === 'string') return first;
  const second = made();
  if (typeof second === 'string') return second;
  const other = names.filter((_, i) => first[i] !== second[i]);
  return other.length ? `other bytes the second time: ${other.join(', ')}` : undefined;
}

function storeLintProblem() {
  const { out } = capture('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json']);
  return lintProblem(out);
}

function safariProblem() {
  rmSync(join(root, '.output', 'safari-mv3'), { recursive: true, force: true });
  return problemOfCommand('npm', 'run', 'build:safari');
}

/** Seconds each. The archives come before what looks at them. */
export const items = [
  [
    'nothing is left uncommitted',
    () => capture('git', ['status', '--porcelain']).out.trim() && 'git status is not clean',
  ],
  ['the version is one, in package.json', () => versionProblem(version)],
  ['the lockfile has that version', () => lockProblem(version, json('package-lock.json'))],
  ['the changelog tells of it', () => changelogProblem(version, read('CHANGELOG.md'))],
  [
    'what this version stores is kept for tests of later ones',
    () =>
      existsSync(join(root, `tests/platform/stored/${version}.json`))
        ? undefined
        : `no tests/platform/stored/${version}.json`,
  ],
  ['types', () => problemOfCommand('tsc', '--noEmit')],
  ['lint and format', () => problemOfCommand('biome', 'check', '.')],
  ['archives, the same bytes twice', archivesProblem],
  ['sizes within their budgets', () => problemOfCommand('npm', 'run', '-s', 'size')],
  ["the lint of Firefox's shop", storeLintProblem],
  ["input for Safari's converter", safariProblem],
  ['the core as a package', () => problemOfCommand('npm', 'run', 'package')],
  ['the documents are true', () => problemOfCommand('vitest', 'run', 'tests/docs.test.ts')],
];

/** Minutes. */
export const longItems = [['all tests, both browsers', () => problemOfCommand('npm', 'test', '--silent')]];
