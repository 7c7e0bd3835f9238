import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const own = Object.entries(scripts).flatMap(([name, command]) => {
  const file = /^node (scripts\/\S+\.mjs)$/.exec(command)?.[1];
  return file ? [[name, file] as const] : [];
});

describe('--help of a command', () => {
  it.each(own)('%s says how it is used and begins nothing', (name, file) => {
    for (const flag of ['--help', '-h']) {
      const said = spawnSync(process.execPath, [file, flag], { cwd: root, encoding: 'utf8', timeout: 30_000 });
      expect([said.status, said.stderr]).toEqual([0, '']);
      expect(said.stdout).toMatch(new RegExp(`npm (?:run )?(?:-s )?${name}\\b`));
    }
  });

  it('knows every command of the project', () => {
    expect(own.length).toBeGreaterThan(15);
  });
});
