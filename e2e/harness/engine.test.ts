import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./process";

/** What a machine without engine and Go is told: never a skip, never a stack trace. */

const GO = "Go >= 1.26.6 from https://go.dev (Go 1.21 or newer fetches it where it may go online)";

let empty: string;
beforeAll(() => (empty = mkdtempSync(join(tmpdir(), "nothing-"))));
afterAll(() => rmSync(empty, { recursive: true }));

/** Runs code of the harness where nothing is on the PATH and nothing was ever built. */
async function bare(args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, PATH: empty, XDG_CACHE_HOME: empty, E2E_ENGINE: undefined, ...more };
  const { code, stdout, stderr } = await run(process.execPath, ["-r", join(__dirname, "register.js"), ...args], {
    env,
  });
  return { code, stdout, stderr };
}

const ENGINE = join(__dirname, "engine.ts");

test("without an engine and Go it says what to install, and exits with 1", async () => {
  expect(await bare([ENGINE])).toEqual({
    code: 1,
    stdout: "",
    stderr:
      `no engine found: install OpenTofu (https://opentofu.org), or Terraform >= 1.5.7, or ${GO}, with which OpenTofu ` +
      "1.12.6 is built once; or set E2E_ENGINE to the path of one\n",
  });
});

test("an E2E_ENGINE that is none is named", async () => {
  expect(await bare([ENGINE], { E2E_ENGINE: "/nowhere/tofu" })).toEqual({
    code: 1,
    stdout: "",
    stderr: 'E2E_ENGINE names /nowhere/tofu, which does not answer "version -json"; name an OpenTofu or Terraform\n',
  });
});

test("with an engine, but without Go, it says that the stand-in must be built", async () => {
  const script = `require(${JSON.stringify(join(__dirname, "standin.ts"))}).buildStandin().catch((e) => console.log(e.message))`;
  const { code, stdout } = await bare(["-e", script]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: `the stand-in providers must be built: install ${GO}\n` });
});
