/** What of the project's package.json the package says too. */
export interface Project {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: { readonly node: string };
}

/**
 * The package.json of the package: name, version, licence and Node come from the project's, so that there is one place.
 *
 * @example manifestOf(JSON.parse(readFileSync('package.json', 'utf8'))).version
 */
export function manifestOf({
  name,
  version,
  description,
  license,
  engines,
}: Project): Project & Record<string, unknown> {
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    exports: { '.': { types: './types/package/index.d.ts', default: './index.js' } },
    types: './types/package/index.d.ts',
    files: ['index.js', 'types', 'LICENSE-valibot.md'],
    sideEffects: false,
    engines: { node: engines.node },
    keywords: ['microneedling', 'aftercare', 'skincare', 'cosmetics', 'ingredients', 'inci'],
  };
}
