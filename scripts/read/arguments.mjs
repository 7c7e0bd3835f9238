/** What the command line asks for, or a sentence that says what is wrong with it. */

const STRATEGIES = ['shop', 'labelled', 'list', 'json-ld', 'state', 'run'];
export const USAGE = `usage: npm run -s read -- DIR [--generic] [--scripts] [--without ${STRATEGIES.join(',')}] [--jobs N]`;

/**
 * @param {readonly string[]} args
 * @returns {{ dir: string, scripts: boolean, without: string[], jobs: number } | { problem: string }}
 */
export function parse(args) {
  const options = { dir: '', scripts: false, without: /** @type {string[]} */ ([]), jobs: 3 };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--generic') options.without.push('shop');
    else if (arg === '--scripts') options.scripts = true;
    else if (arg === '--without') options.without.push(...(rest.shift() ?? '').split(','));
    else if (arg === '--jobs') options.jobs = Number(rest.shift());
    else if (arg.startsWith('-') || options.dir) return { problem: `what is ${arg}?` };
    else options.dir = arg;
  }
  if (!options.dir) return { problem: 'which folder?' };
  const odd = options.without.find((name) => !STRATEGIES.includes(name));
  if (odd !== undefined) return { problem: `there is no strategy "${odd}"` };
  return Number.isInteger(options.jobs) && options.jobs > 0 ? options : { problem: '--jobs wants a number' };
}
