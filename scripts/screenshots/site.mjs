import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { build } from 'vite';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Builds the playground once and answers requests for it on a free port; nothing goes to the network. */
export async function serve(root) {
  const site = join(root, '.cache/playground');
  await build({
    root: join(root, 'tests/ui/playground'),
    configFile: false,
    logLevel: 'error',
    publicDir: join(root, 'public'),
    build: { outDir: site, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = join(site, path === '/' ? 'index.html' : path);
    const body = await readFile(file).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(body ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
