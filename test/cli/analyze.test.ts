import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProcess } from "./in-process";

/** What the command says and how it ends; what is measured how: test/analysis. */

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "cdktf-lb-analyze-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function analyzed(script: string, ...args: string[]) {
  const metrics = [{ name: "smoke", command: { run: [process.execPath, "-e", script] } }];
  writeFileSync(join(folder, "a.yaml"), JSON.stringify({ metrics }));
  return inProcess(["analyze", "a.yaml", ...args], { cwd: folder });
}

test.each([
  ["passes", "", 0, "smoke: pass, exit status 0 (0s)", "analysis passed: smoke within limits"],
  [
    "fails",
    "process.exit(1)",
    1,
    "smoke: fail, exit status 1 (0s)",
    "analysis failed: smoke: failed in 1 measurements, 0 allowed; the last one: exit status 1",
  ],
  [
    "has no answer",
    "process.exit(127)",
    1,
    "smoke: no data, exit status 127 (0s)",
    "analysis inconclusive: smoke: no answer in 1 measurements, 0 allowed; the last one: exit status 127",
  ],
])("%s", async (_, script, code, measurement, result) => {
  const ended = await analyzed(script);
  const lines = ended.out
    .replace(/\(\d+s\)/, "(0s)")
    .trimEnd()
    .split("\n");
  expect({ ...ended, out: lines }).toEqual({ code, out: [measurement, result], err: "" });
});

test("json is one object a line", async () => {
  const { code, out } = await analyzed("", "--format", "json");
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { type: string });
  expect([code, lines.map(({ type }) => type)]).toEqual([0, ["measurement", "result"]]);
  expect(lines[1]).toEqual({
    type: "result",
    verdict: "passed",
    why: "smoke within limits",
    metrics: [{ name: "smoke", passed: 1, failed: 0, noData: 0 }],
  });
});

test.each([
  ["no such file", ["gone.yaml"], "cannot read gone.yaml: no such file"],
  [
    "no time",
    ["a.yaml", "--bake", "10"],
    "option '--bake <time>' argument '10' is invalid. Give a number with s, m or h",
  ],
  ["no YAML", ["bad.yaml"], "cannot read bad.yaml: "],
])("%s is wrong usage", async (_, args, message) => {
  writeFileSync(join(folder, "bad.yaml"), "a: [");
  const { code, out, err } = await inProcess(["analyze", ...args], { cwd: folder });
  expect([code, out, err]).toEqual([2, "", expect.stringContaining(message)]);
});
