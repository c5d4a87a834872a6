import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { codeBlocks } from "../../test/readme";
import { buildStandin, findEngine } from "../harness";
import { engineEnv } from "../harness/standin";
import { packedInto, withoutNpm } from "./packed";

const dir = fs.mkdtempSync(path.join(os.tmpdir(), "readme-"));
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

/** What only who works on the library does. */
const OF_CONTRIBUTORS = "npm ci && npm test";

/** The commands as they stand there, in order; the package alone, which nobody can install yet, is the packed one. */
function scriptOf(tarball: string): string {
  const blocks = codeBlocks("README.md", "sh").filter((block) => block.trim() !== OF_CONTRIBUTORS);
  expect(blocks).toHaveLength(2);
  expect(blocks[0]).toContain("--package cdktf-load-balancing ");
  return blocks
    .join("\n")
    .replace("--package cdktf-load-balancing ", `--package ${tarball} `)
    .replace(/^cd web$/m, `cd web\nnpm pkg set dependencies.cdktf-load-balancing=file:${tarball}`);
}

/** The engine by the name that the README gives it, with the providers and a cloud that are stand-ins. */
async function withEngine(): Promise<NodeJS.ProcessEnv> {
  const bin = path.join(dir, "bin");
  fs.mkdirSync(bin);
  fs.symlinkSync(findEngine().path, path.join(bin, "tofu"));
  const settings = engineEnv(await buildStandin());
  return {
    ...withoutNpm(settings),
    PATH: [bin, settings.PATH].join(path.delimiter),
    STANDIN_STATE: path.join(dir, "cloud.json"),
    STANDIN_TIMELINE: path.join(dir, "timeline.jsonl"),
    STANDIN_RUN: "1",
  };
}

test("whoever follows the README to the letter in an empty folder gets there", async () => {
  const cwd = path.join(dir, "empty");
  fs.mkdirSync(cwd);
  const script = scriptOf(packedInto(dir));
  const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", script], {
    cwd,
    env: await withEngine(),
    encoding: "utf8",
  });
  expect({ status, text: status === 0 ? "" : `${stdout}${stderr}` }).toEqual({ status: 0, text: "" });
  expect(stdout).toContain("no findings\n");
  expect(stderr).toContain("cdktf-lb: wrote map.html\n");
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 changed: nothing is lost.");
}, 600_000);
