import { join } from 'node:path';
import { build } from 'vite';

/** The core as one ES module, readable as it is: whoever uses it shrinks it with the rest of theirs. */
export async function bundle(root: string, out: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(root, 'package', 'index.ts'), formats: ['es'], fileName: () => 'index.js' },
    },
  });
}
