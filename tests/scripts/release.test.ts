import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

const rules = resolve(import.meta.dirname, '..', '..', 'scripts', 'release', 'rules.mjs');

/** What a rule says, in words; null when all is well. */
function say(rule: string, ...args: readonly unknown[]): string | null {
  const code = `import * as rules from ${JSON.stringify(rules)}; console.log(JSON.stringify(rules[${JSON.stringify(rule)}](...${JSON.stringify(args)}) ?? null));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('the release checklist', () => {
  it.each([
    ['versionProblem', ['1.2.3'], null],
    ['versionProblem', ['1.2.3-beta'], 'not three numbers'],
    ['lockProblem', ['1.0.0', { version: '1.0.0', packages: { '': { version: '1.0.0' } } }], null],
    ['lockProblem', ['1.0.1', { version: '1.0.1', packages: { '': { version: '1.0.0' } } }], '1.0.1 and 1.0.0'],
    ['changelogProblem', ['1.0.0', '# C\n\n## [Unreleased]\n\n## [1.0.0] - 2026-11-24\n\n### Added\n- One.\n'], null],
    ['changelogProblem', ['1.0.0', '## [Unreleased]\n- One.\n'], 'no "## [1.0.0] - day"'],
    ['changelogProblem', ['1.0.0', '## [1.0.0]\n- One.\n'], 'has no day'],
    ['changelogProblem', ['1.0.0', '## [1.0.0] - 2026-11-24\n\n## [0.9.0] - 2026-01-01\n- One.\n'], 'nothing is told'],
    ['lintProblem', ['{"errors":[],"warnings":[{"code":"UNSAFE_VAR_ASSIGNMENT","file":"a.js"}]}'], null],
    ['lintProblem', ['{"errors":[],"warnings":[{"code":"DANGEROUS_EVAL","file":"a.js"}]}'], 'DANGEROUS_EVAL in a.js'],
    ['lintProblem', ['{"errors":[{"code":"BAD_ZIPFILE","file":""}],"warnings":[]}'], 'BAD_ZIPFILE'],
    ['lintProblem', [''], 'nothing that can be read'],
  ])('%s of %j', (rule, args, problem) => {
    const said = say(rule, ...args);
    if (problem === null) expect(said).toBeNull();
    else expect(said).toContain(problem);
  });
});
