/** A small site on localhost, on a port of its own: pages by path, each with the headers it wants. */

import { createServer } from 'node:http';

/**
 * Serves `pages`: path → HTML, or `{ html, headers }`, or a function of the request's address that gives one of them or
 * `undefined`. Paths asked for are kept in `asked`, posted bodies in `posted`.
 */
export async function serve(pages) {
  const asked = [];
  const posted = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    if (request.method === 'POST') {
      request.on('data', (data) => posted.push({ path: pathname, body: String(data) }));
      request.on('end', () => response.writeHead(204).end());
      return;
    }
    const found = typeof pages === 'function' ? pages(pathname) : pages[pathname];
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { html, headers = {} } = typeof found === 'string' || found instanceof Uint8Array ? { html: found } : found;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers });
    response.end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    asked,
    posted,
    address: (path) => `http://localhost:${port}${path}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
