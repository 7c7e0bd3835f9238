import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'public/_locales');
type Messages = Readonly<Record<string, { readonly message: string }>>;
const load = (lang: string): Messages => JSON.parse(readFileSync(join(folder, lang, 'messages.json'), 'utf8'));
const english = load('en');
const languages = readdirSync(folder).filter((lang) => lang !== 'en');
const keys = Object.keys(english);

/** All source texts, to look for the names of strings in them. */
const sources = ['src', 'entrypoints'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
);
const code = sources.join('\n');
/** Beginnings of names that are put together: `family_${family}`. */
const prefixes = [...code.matchAll(/`([a-z_]+_)\$\{/g)].map((found) => found[1] ?? '');
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\$[1-9]/g) ?? [])].sort();

describe('the strings', () => {
  it('every string is used somewhere', () => {
    const used = (key: string) =>
      code.includes(`'${key}'`) || prefixes.some((prefix) => key.startsWith(prefix)) || key.startsWith('extension_');
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });

  it('no string is empty or has a stray blank', () => {
    expect(keys.filter((key) => english[key]?.message.trim() !== english[key]?.message)).toEqual([]);
    expect(keys.filter((key) => !english[key]?.message)).toEqual([]);
  });

  it('the arguments begin with $1 and leave none out', () => {
    const odd = keys.filter((key) => placeholders(english[key]?.message ?? '').some((one, n) => one !== `$${n + 1}`));
    expect(odd).toEqual([]);
  });
});

describe.each(languages)('%s', (lang) => {
  const messages = load(lang);

  it('has every string and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  it('has the same arguments in each', () => {
    const differ = keys.filter(
      (key) => `${placeholders(english[key]?.message ?? '')}` !== `${placeholders(messages[key]?.message ?? '')}`,
    );
    expect(differ).toEqual([]);
  });

  it('is within the length that the stores allow', () => {
    expect([...(messages.extension_description?.message ?? '')].length).toBeLessThanOrEqual(132);
    expect([...(messages.extension_name?.message ?? '')].length).toBeLessThanOrEqual(75);
  });
});
