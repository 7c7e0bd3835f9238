import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, USAGE } from './arguments.mjs';
import { openBrowser } from './browser.mjs';
import { ensureBuild } from './build.mjs';
import { lineOf } from './line.mjs';
import { readPage } from './page.mjs';

/** Runs the command; answers its exit code: 0, 1 when a page could not be read at all, 2 for bad arguments. */
export async function main(args) {
  const options = parse(args);
  if ('problem' in options) {
    console.error(`${options.problem}\n${USAGE}`);
    return 2;
  }
  const dir = resolve(options.dir);
  const rows = rowsOf(join(dir, 'manifest.jsonl'));
  if (!rows) {
    console.error(`no manifest.jsonl in ${options.dir}\n${USAGE}`);
    return 2;
  }
  ensureBuild();
  return (await readAll(rows, { ...options, dir })) ? 0 : 1;
}

function rowsOf(file) {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.filter((line) => line.trim()).map((line) => JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** Reads the pages in a few tabs at a time; lines come out in the order of the manifest. */
async function readAll(rows, options) {
  const { context, worker, close } = await openBrowser({ without: options.without });
  const lines = new Array(rows.length);
  let next = 0;
  let written = 0;
  let good = true;
  const tab = async () => {
    for (let at = next++; at < rows.length; at = next++) {
      lines[at] = await readPage(context, worker, rows[at], options).then(
        (reading) => lineOf(rows[at], reading),
        (error) => ({ file: rows[at].file, url: rows[at].url, error: String(error?.message ?? error) }),
      );
      if (lines[at].error) good = false;
      for (; lines[written]; written++) process.stdout.write(`${JSON.stringify(lines[written])}\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs, rows.length) }, tab));
  await close();
  return good;
}
