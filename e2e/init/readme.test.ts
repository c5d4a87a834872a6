import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { codeBlocks } from "../../test/readme";
import { env, packedInto } from "./packed";

const dir = fs.mkdtempSync(path.join(os.tmpdir(), "readme-"));
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

/** The commands as they stand there; the package alone, which nobody can install yet, is the packed one. */
function scriptOf(tarball: string): string {
  const [start] = codeBlocks("README.md", "sh");
  expect(start).toContain("--package cdktf-load-balancing ");
  return start
    .replace("--package cdktf-load-balancing ", `--package ${tarball} `)
    .replace(/^cd web$/m, `cd web\nnpm pkg set dependencies.cdktf-load-balancing=file:${tarball}`);
}

test("whoever follows the README to the letter in an empty folder gets there", () => {
  const cwd = path.join(dir, "empty");
  fs.mkdirSync(cwd);
  const script = scriptOf(packedInto(dir));
  const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", script], {
    cwd,
    env,
    encoding: "utf8",
  });
  expect({ status, text: status === 0 ? "" : `${stdout}${stderr}` }).toEqual({ status: 0, text: "" });
  expect(stdout).toContain("no findings\n");
  expect(stderr).toContain("cdktf-lb: wrote map.html\n");
  expect(fs.existsSync(path.join(cwd, "web/cdktf.out/stacks/web/cdk.tf.json"))).toBe(true);
}, 600_000);
