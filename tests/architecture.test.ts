import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Imports run one way: entrypoints -> ui, platform, page -> verdict -> ingredients, aftercare.
 * Pure folders know no DOM, no browser, no React and no clock: the moment is an argument.
 */
const root = resolve(import.meta.dirname, '..');
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/ingredients': [],
  'src/aftercare': ['src/ingredients'],
  'src/verdict': ['src/ingredients', 'src/aftercare', 'public/_locales'],
  package: ['src/verdict', 'src/ingredients', 'src/aftercare', 'public/_locales'],
  'src/page': ['src/verdict', 'src/ingredients', 'src/aftercare'],
  'src/platform': ['src/verdict', 'src/ingredients', 'src/aftercare', 'public/_locales'],
  'src/ui': ['src/verdict', 'src/ingredients', 'src/aftercare', 'src/platform', 'public/_locales'],
};
const PURE = ['src/ingredients', 'src/aftercare', 'src/verdict', 'package'];
/** Packages a folder may use; a pure folder only validates data. */
const PACKAGES: Record<string, readonly string[]> = {
  'src/ingredients': [],
  'src/aftercare': ['valibot'],
  'src/verdict': [],
  package: [],
  'src/page': [],
  'src/platform': ['webextension-polyfill', 'valibot'],
  'src/ui': ['react', 'react-dom', 'ical-generator'],
};

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** The source without comments and string contents, so that only code is looked at. */
function codeOf(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
    .replace(/`(?:\\.|[^`\\$])*`/g, '``');
}

function importsOf(file: string): { specifier: string; typeOnly: boolean }[] {
  const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found = source.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g);
  const dynamic = source.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...found].map((m) => ({ specifier: m[3] ?? '', typeOnly: Boolean(m[2]) })),
    ...[...dynamic].map((m) => ({ specifier: m[1] ?? '', typeOnly: false })),
  ];
}

const FORBIDDEN_IN_PURE: readonly [string, RegExp][] = [
  ['the DOM', /\b(?:document|window|navigator|localStorage|HTMLElement|NodeFilter)\b\s*[.[(]/],
  ['the browser API', /\b(?:chrome|browser)\s*\./],
  ['the clock', /\bDate\.now\s*\(|\bnew Date\(\s*\)|\bperformance\.now|\bDate\(\s*\)/],
  ['a timer', /\bset(?:Timeout|Interval)\s*\(/],
  ['chance', /\bMath\.random\s*\(|\brandomUUID\s*\(/],
  ['the network', /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/],
];

describe('the import rule', () => {
  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${folder} imports only what lies below it`, () => {
      const wrong: string[] = [];
      for (const file of filesBelow(folder)) {
        for (const { specifier } of importsOf(file)) {
          if (specifier.startsWith('.')) {
            const target = relative(root, resolve(root, dirname(file), specifier));
            const fine = [folder, ...allowed].some((ok) => target.startsWith(`${ok}/`));
            if (!fine) wrong.push(`${file} imports ${target}`);
            if (!/\.(tsx?|json|css)$/.test(target)) wrong.push(`${file} imports ${specifier} without its extension`);
          } else {
            const name = specifier.startsWith('@')
              ? specifier.split('/').slice(0, 2).join('/')
              : specifier.split('/')[0];
            if (!PACKAGES[folder]?.includes(name ?? '')) wrong.push(`${file} imports the package ${specifier}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });
  }

  it('nobody imports an entrypoint', () => {
    const wrong = filesBelow('src').filter((file) =>
      importsOf(file).some(({ specifier }) => /(^|\/)entrypoints\//.test(specifier)),
    );
    expect(wrong).toEqual([]);
  });

  it('the popup and the pages never load the lexicon: it lives in the worker only', () => {
    const wrong = filesBelow('src/ui').flatMap((file) =>
      importsOf(file)
        .filter(({ specifier, typeOnly }) => !typeOnly && /ingredients\/(?!types\.ts)/.test(specifier))
        .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('pure folders', () => {
  for (const folder of PURE) {
    it(`${folder} knows no DOM, no browser, no React and no clock`, () => {
      const wrong: string[] = [];
      for (const file of filesBelow(folder)) {
        const code = codeOf(readFileSync(join(root, file), 'utf8'));
        for (const [what, pattern] of FORBIDDEN_IN_PURE) if (pattern.test(code)) wrong.push(`${file} reads ${what}`);
      }
      expect(wrong).toEqual([]);
    });
  }
});

describe('the rule itself can fail', () => {
  it('sees a clock, a DOM and a browser in code, and not in comments or strings', () => {
    const sees = (code: string): string[] =>
      FORBIDDEN_IN_PURE.filter(([, pattern]) => pattern.test(codeOf(code))).map(([what]) => what);
    expect(sees('const t = Date.now();')).toEqual(['the clock']);
    expect(sees('const t = new Date();')).toEqual(['the clock']);
    expect(sees('document.title; chrome.storage;')).toEqual(['the DOM', 'the browser API']);
    expect(sees("// Date.now()\nconst a = 'document.title';")).toEqual([]);
    expect(sees('new Date(moment)')).toEqual([]);
  });
});
