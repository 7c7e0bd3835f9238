#!/usr/bin/env node
// npm run new-family -- ID "NAME" "WHY." "Member One; Member Two" "Look-alike One; Look-alike Two"
// Writes what a family of ingredients is made of: its names, its rule ("ask", a week, inferred), its words in every language
// (in English at first), and a member and a look-alike in the tests.
import './setup/help.mjs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { capture, root } from './setup/run.mjs';

const USAGE = 'usage: npm run new-family -- ID "NAME" "WHY." "Member One; Member Two" "Look-alike One; Look-alike Two"';
const LEXICON = 'src/ingredients/lexicon';
const LOCALES = 'public/_locales';

const read = (file) => readFileSync(join(root, file), 'utf8');
const write = (file, text) => writeFileSync(join(root, file), text);

/** Puts a text before the first place where `mark` stands behind `after`; a file in another shape stops everything. */
function insert(file, after, mark, text) {
  const source = read(file);
  const from = source.indexOf(after);
  const at = source.indexOf(mark, from + after.length);
  if (from < 0 || at < 0)
    throw new Error(`${file} has another shape than this script knows: add "${text.trim()}" by hand`);
  write(file, source.slice(0, at) + text + source.slice(at));
}

/** What is wrong with the arguments, or nothing. */
function problem(id, name, why, members, others) {
  if (!/^[a-z]+(?:_[a-z]+)*$/.test(id ?? ''))
    return 'an id has small letters and single low lines, such as strong_actives';
  if (!name?.trim()) return 'the family needs a name as a person reads it';
  if (!/^[A-Z].*\.$/.test(why ?? '')) return 'say why in a sentence: a big letter first, a full stop last';
  if (!members?.trim()) return 'name at least one member as labels print it';
  if (!others?.trim()) return 'name at least one look-alike, which must not be taken for a member';
  return read('src/ingredients/types.ts').includes(`'${id}'`) ? `there is a family "${id}" already` : undefined;
}

function addLexicon(id, name, members) {
  const file = `${id.replaceAll('_', '-')}.ts`;
  const constant = id.toUpperCase();
  const rows = members.split(';').map((member) => member.trim().toLowerCase());
  write(`${LEXICON}/${file}`, `/** ${name}. */\nexport const ${constant} = \`\n# always\n${rows.join('\n')}\n\`;\n`);
  insert(`${LEXICON}/rows.ts`, "from '../types.ts';\nimport ", 'import ', `import { ${constant} } from './${file}';\n`);
  insert(`${LEXICON}/rows.ts`, 'const TABLES', '\n];', `\n  ['${id}', ${constant}],`);
}

function addRule(id) {
  const row = `  {\n    id: '${id}',\n    rows: '',\n    subject: family('${id}'),\n    advice: 'ask',\n    hours: WEEK,\n    basis: 'inferred',\n    evidence: NOT_NAMED,\n  },\n`;
  insert('src/aftercare/article-products.ts', 'PRODUCT_ROWS', "\n  {\n    id: 'makeup',", row);
}

/** Both strings in every language, behind those of the last family; in English until somebody translates them. */
function addWords(id, name, why) {
  for (const language of readdirSync(join(root, LOCALES))) {
    const file = `${LOCALES}/${language}/messages.json`;
    const messages = Object.entries(JSON.parse(read(file)));
    for (const [kind, message] of [
      ['family', name],
      ['why', why],
    ]) {
      const last = messages.findLastIndex(([key]) => key.startsWith(`${kind}_`));
      messages.splice(last + 1, 0, [`${kind}_${id}`, { message }]);
    }
    write(file, `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`);
  }
}

const [id, name, why, members, others] = process.argv.slice(2);
const wrong = problem(id, name, why, members, others);
if (wrong) {
  console.error(`${wrong}\n${USAGE}`);
  process.exitCode = 2;
} else {
  insert('src/ingredients/types.ts', 'AVOID_FAMILIES = [', '] as const', `  '${id}',\n`);
  addLexicon(id, name, members);
  addRule(id);
  insert('src/verdict/why.ts', 'const WHY', ']);', `  ['${id}', 'why_${id}'],\n`);
  addWords(id, name, why);
  insert('tests/ingredients/recognize/members.test.ts', 'const LATIN = `', '`;', `${id} | ${members}\n`);
  insert('tests/ingredients/recognize/look-alikes.test.ts', 'const LOOK_ALIKES = `', '`;', `${id} | ${others}\n`);
  capture('biome', ['check', '--write', LEXICON, 'public/_locales', 'src/aftercare', 'src/verdict/why.ts']);
  console.log(
    `${name}: ${LEXICON}/${id.replaceAll('_', '-')}.ts, a rule, words in every language, a row in two tests.`,
  );
  console.log('Next: npm run unit; then the rule and the translations (npm run -s check shows the family at work).');
}
