import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { buildSync } from "esbuild";
import { ROOT } from "../readme";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "uncaught-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What a user sees of an app whose mistake is thrown, with the library as `scripts/bundle.js` writes it. */
function seen(format: object): string {
  buildSync({
    entryPoints: [path.join(ROOT, "lib/index.ts")],
    outfile: path.join(folder, "library.js"),
    bundle: true,
    platform: "node",
    target: "node20",
    external: ["cdktf", "constructs", "@cdktf/*"],
    logLevel: "error",
    ...format,
  });
  const app = `const { App } = require("cdktf");
    const { BackendPool } = require("./library");
    new BackendPool(new App(), "Web", { defaultPort: 80 });`;
  fs.writeFileSync(path.join(folder, "main.js"), app);
  const { status, stderr } = spawnSync(process.execPath, ["main.js"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_PATH: path.join(ROOT, "node_modules") },
  });
  expect(status).toBe(1);
  return stderr;
}

test("a mistake that is thrown stands within a screen, below one line of code", () => {
  const format = jest.requireActual<object>("../../scripts/bundle-format");
  const text = seen(format);
  expect(text).toMatch(/^LoadBalancingError: .*"Web" stands outside of a stack.*\[outside-stack\]/m);
  expect(text.length).toBeLessThan(4000);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(1000);
  expect(seen({ ...format, lineLimit: 0 }).length).toBeGreaterThan(8000);
});
