import * as fs from "node:fs";
import * as path from "node:path";
import { backend, entry, reportOf } from "../map/maps";
import { planJson } from "../impact/plan-json";
import { CheckInputs } from "./check-inputs";
import { inProcess } from "./in-process";

const inputs = new CheckInputs();
afterAll(() => inputs.remove());
const map = (target: string, ...args: string[]) => inProcess(["map", target, ...args], { cwd: inputs.dir });

test.each([
  ["mermaid", /^flowchart LR\n/],
  ["svg", /^<svg xmlns/],
  ["html", /^<!doctype html>\n<html lang="en">/],
])("%s, of a synth that failed as of one that did not, of one stack as of two", async (format, start) => {
  for (const target of [inputs.wrong, inputs.fine, inputs.two]) {
    const { code, out, err } = await map(target, "--format", format);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(start);
  }
  const { out } = await map(inputs.two, "--format", format);
  expect(out).toContain("Tcp");
});

test("mermaid unless told otherwise, to a file when asked", async () => {
  const { out } = await map(inputs.fine);
  expect(out.split("\n")[0]).toBe("flowchart LR");
  expect(await map(inputs.fine, "--output", inputs.at("map.mmd"))).toEqual({
    code: 0,
    out: "",
    err: `cdktf-lb: wrote ${inputs.at("map.mmd")}\n`,
  });
  expect(fs.readFileSync(inputs.at("map.mmd"), "utf8")).toBe(out);
});

test("the stacks of one app are on one map", async () => {
  const { out } = await map(inputs.two);
  expect(out.match(/subgraph/g)).toHaveLength(2);
});

test.each<[string, () => string, string]>([
  ["a missing folder", () => inputs.at("missing"), 'no such folder; run "cdktf synth" first'],
  ["a truncated report", () => inputs.file("cut.json", '{"schemaVersion":"1","traffic":[{"pa'), "cut off"],
  ["a pool without a path", () => broken({ pools: [{ parked: false }] as never }), "/traffic/0/pools/0 must have"],
  ["a share of text", () => broken({}, { sharePercent: "<b>" as never }), "sharePercent must be number,null"],
  ["a huge file", () => huge(), "300 MB are too large"],
])("%s: 2, one line", async (_, target, message) => {
  for (const format of ["mermaid", "svg", "html"]) {
    const { code, out, err } = await map(target(), "--format", format);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  }
});

test("another format is wrong usage; help tells the exit codes", async () => {
  expect((await map("x", "--format", "png")).code).toBe(2);
  const { code, out } = await inProcess(["map", "--help"]);
  expect([code, out]).toEqual([
    0,
    expect.stringContaining("Exit status: 0 drawn, 2 wrong usage or input that cannot be read."),
  ]);
});

describe("impact draws before and after", () => {
  const group = (port: number) => ({
    id: "g",
    servers: [{ server_ids: ["i-1", "<b>i-2</b>"], port, weight: 100 }],
  });
  const plan = () => {
    const change = {
      address: "alicloud_slb_server_group.g",
      before: group(80),
      after: group(81),
      config: { servers: [{}] },
    };
    return inputs.file("plan.json", JSON.stringify(planJson([change])));
  };

  test.each(["html", "svg"])("as %s, and refuses as before", async (format) => {
    const { code, out, err } = await inProcess(["impact", plan(), "--format", format]);
    expect([code, err]).toEqual([3, expect.stringContaining("more is lost than --max-loss 0 allows")]);
    expect(out).toContain("before");
    expect(out).toContain("active 2 → 0 → 2, loss 100 %");
    expect(out).toContain("&lt;b>i-2&lt;/b>");
    expect(out).not.toContain("<b>i-2");
  });

  test("to a file", async () => {
    const file = inputs.at("impact.md");
    const { out } = await inProcess(["impact", plan(), "--format", "markdown", "--output", file]);
    expect(out).toBe("");
    expect(fs.readFileSync(file, "utf8")).toMatch(/^## Traffic during this apply\n/);
  });
});

function broken(rest: Parameters<typeof entry>[1], one: Parameters<typeof backend>[2] = {}): string {
  return inputs.file("broken.json", JSON.stringify(reportOf([entry([backend("b", 1, one)], rest)])));
}

function huge(): string {
  const file = inputs.file("huge.json", "");
  fs.truncateSync(file, 300_000_000);
  return path.relative(inputs.dir, file);
}
