import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

export interface Served {
  readonly address: string;
  close(): void;
}

/** Serves a folder on the loopback device, as GitHub Pages does: `x` is answered by `x.html`, `x/` by `x/index.html`. */
export async function serve(folder: string): Promise<Served> {
  const server = createServer(({ url = "/" }, response) => {
    const file = fileOf(folder, decodeURIComponent(new URL(url, "http://localhost").pathname));
    if (file === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function fileOf(folder: string, path: string): string | undefined {
  const place = join(folder, normalize(path));
  return [place, `${place}.html`, join(place, "index.html")].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}
