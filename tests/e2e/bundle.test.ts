import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROME_BUILD, FIREFOX_BUILD, ROOT } from './harness/paths.ts';

/** What would let a build talk to somebody. Looked for in every script that ships, dependencies included. */
const NETWORK = [
  'fetch(',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'RTCPeer',
  'importScripts',
  'WebTransport',
];
const EVALUATION = ['eval(', 'new Function'];
/** What a page could hear of a content script. */
const TO_THE_PAGE = [
  'postMessage',
  'CustomEvent',
  'performance.mark',
  'dispatchEvent',
  'innerHTML',
  'localStorage',
  'document.cookie',
];

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe.each([
  ['Chrome', CHROME_BUILD],
  ['Firefox', FIREFOX_BUILD],
])('what ships for %s', (_, build) => {
  const files = below(build);
  const scripts = files.filter((file) => /\.(js|html)$/.test(file));
  const withWords = (words: readonly string[], among = scripts): string[] =>
    among.flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      return words.filter((word) => code.includes(word)).map((word) => `${relative(build, file)}: ${word}`);
    });
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));

  it('holds no network call and evaluates no text', () => {
    expect(withWords([...NETWORK, ...EVALUATION])).toEqual([]);
  });

  it.each(['glance', 'reader', 'place', 'tiles'])('the %s script says nothing to the page', (name) => {
    expect(withWords(TO_THE_PAGE, [join(build, `content-scripts/${name}.js`)])).toEqual([]);
  });

  it('the lexicon is in the worker and nowhere else', () => {
    const rare = files.filter((file) => file.endsWith('.js') && /bakuchiol/i.test(readFileSync(file, 'utf8')));
    expect(rare.map((file) => relative(build, file))).toEqual(['background.js']);
  });

  it('no map, no test and no source file', () => {
    const wrong = files.filter((file) => /\.(map|ts|tsx)$|test|playground/.test(relative(build, file)));
    expect(wrong).toEqual([]);
  });

  it('asks for exactly these permissions', () => {
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'activeTab', 'scripting', 'contextMenus']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    const hosts = manifest.host_permissions as string[];
    expect(hosts.filter((host) => !/^https:\/\/[a-z0-9.-]+\/\*$/.test(host))).toEqual([]);
    expect((manifest.content_scripts as { matches: string[] }[]).map(({ matches }) => matches)).toEqual([hosts]);
  });

  it('lets no page load its files, and its pages connect to nothing', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    const policy = JSON.stringify(manifest.content_security_policy);
    for (const part of ["default-src 'none'", "connect-src 'none'", "script-src 'self'", "form-action 'none'"]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toContain('unsafe');
  });
});

/** What Firefox's linter may say, why it is no danger, and where it may say it. */
const EXPLAINED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/mount-[\w-]+\.js$/,
    times: 2,
    why: 'React DOM writes innerHTML for a component that asks for dangerouslySetInnerHTML; the test below: none does',
  },
];

describe("Firefox's linter", () => {
  it('finds no error, and no warning that is not explained', { timeout: 120_000 }, () => {
    const linter = resolve(ROOT, 'node_modules/web-ext/bin/web-ext.js');
    const options = ['lint', '--source-dir', FIREFOX_BUILD, '--output', 'json'];
    const said = execFileSync(process.execPath, [linter, ...options], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { errors, notices, warnings } = JSON.parse(said);
    expect([errors, notices]).toEqual([[], []]);
    const left = warnings.filter(
      (one: { code: string; file: string }) =>
        !EXPLAINED.some(({ code, file }) => code === one.code && file.test(one.file)),
    );
    expect(left).toEqual([]);
    expect(warnings.length).toBeLessThanOrEqual(EXPLAINED.reduce((sum, { times }) => sum + times, 0));
  });

  it('no component of ours sets HTML', () => {
    const sources = ['src', 'entrypoints'].flatMap((folder) => below(join(ROOT, folder)));
    const found = sources.filter((file) =>
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(found.map((file) => relative(ROOT, file))).toEqual([]);
  });
});
