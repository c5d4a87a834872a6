import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planJson, Resource } from "../impact/plan-json";
import { cli as runCli } from "./cli";

let dir: string;
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), "cdktf-lb-"))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function cli(args: string[], input: string | Buffer = "", env: Record<string, string> = {}) {
  return runCli(args, { cwd: dir, input, env });
}

const group = (port: number): Resource => {
  const values = (at: number) => ({
    id: "g",
    servers: [{ server_ids: ["i-1", "i-2", "i-3", "i-4"], port: at, weight: 100 }],
  });
  return { address: "alicloud_slb_server_group.g", before: values(80), after: values(port), config: { servers: [{}] } };
};
const oneOfFour: Resource = {
  address: "alicloud_slb_server_group.g",
  before: { id: "g", servers: [{ server_ids: ["i-1", "i-2", "i-3", "i-4"], port: 80, weight: 100 }] },
  after: {
    id: "g",
    servers: [
      { server_ids: ["i-1", "i-2", "i-3"], port: 80, weight: 100 },
      { server_ids: ["i-4"], port: 81, weight: 100 },
    ],
  },
  config: { servers: [{}, {}] },
};

function plan(name: string, ...resources: Resource[]): string {
  writeFileSync(join(dir, name), JSON.stringify(planJson(resources)));
  return name;
}

describe("the gate", () => {
  test("0 when nothing is lost", () => {
    expect(cli(["impact", plan("same.json", group(80))])).toMatchObject({ code: 0, err: "" });
  });

  test("3 when something is lost, with the report on stdout and the verdict on stderr", () => {
    const { code, out, err } = cli(["impact", plan("ports.json", group(81))]);
    expect(code).toBe(3);
    expect(out).toContain("active servers 4 -> 0 -> 4, loss 100 %");
    expect(err).toMatch(
      /^cdktf-lb: more is lost than --max-loss 0 allows: deploy in stages with "cdktf-lb rollout", .*\n$/,
    );
  });

  test.each([
    ["24", 3],
    ["25", 0],
    ["100", 0],
  ])("--max-loss %s with a loss of 25 %%", (max, code) => {
    expect(cli(["impact", plan("quarter.json", oneOfFour), "--max-loss", max]).code).toBe(code);
  });

  test("a listener that loses its last server is refused even when that is meant", () => {
    const drain: Resource = {
      ...group(80),
      after: { id: "g", servers: [{ server_ids: ["i-1", "i-2", "i-3", "i-4"], port: 80, weight: 0 }] },
    };
    const values = { id: "l", protocol: "http", frontend_port: 80, server_group_id: "g" };
    const listener = { address: "alicloud_slb_listener.l", before: values, after: values, config: {} };
    const file = plan("drain.json", drain, listener);
    expect(cli(["impact", file]).code).toBe(3);
    expect(cli(["impact", file, "--max-loss", "100"]).code).toBe(0);
  });
});

describe("losses on the way to servers", () => {
  const listener = (idle: number) => ({
    id: "l",
    protocol: "http",
    frontend_port: 80,
    server_group_id: "g",
    idle_timeout: idle,
  });
  const shorter: Resource[] = [
    group(80),
    { address: "alicloud_slb_listener.l", before: listener(60), after: listener(5), config: { idle_timeout: {} } },
  ];

  test.each([
    [[], 3],
    [["--allow", "clients-refused"], 3],
    [["--allow", "clients-refused,connections-ended"], 0],
    [["--max-loss", "100"], 0],
  ])("with %j: %d", (args, code) => {
    const found = cli(["impact", plan("idle.json", ...shorter), ...args]);
    expect(found.code).toBe(code);
    expect(found.out).toContain("connections ended: alicloud_slb_listener.l (listener) ends connections");
    expect(found.out).toContain("1 loss on the way: connections ended.");
    if (code !== 0) expect(found.err).toContain("--allow connections-ended");
  });

  test("a kind that is none is wrong usage", () => {
    const found = cli(["impact", plan("idle.json", ...shorter), "--allow", "servers-away"]);
    expect(found.code).toBe(2);
    expect(found.err).toContain('"servers-away" is no kind of loss: capacity-at-risk, clients-refused');
  });
});

describe("findings refuse too", () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => `i-${i}`);
  const members = (n: number) => ({ id: "g", servers: [{ server_ids: many(n), port: 80, weight: 100 }] });
  /** Twenty are added in two calls of twenty, of which the cloud may refuse the second. */
  const fails: Resource = {
    address: "alicloud_slb_server_group.g",
    before: members(3),
    after: members(23),
    config: { servers: [{}] },
  };

  test.each([
    [[], 1],
    [["--fail-on", "warning"], 1],
    [["--fail-on", "none"], 0],
    [["--max-loss", "100"], 1],
  ])("an error with %j is %d", (args, code) => {
    const found = cli(["impact", plan("fails.json", fails), ...args]);
    expect(found.code).toBe(code);
    expect(found.out).toContain("1 changed: 1 error: apply-fails.");
    const level = args[0] === "--fail-on" ? args[1] : "error";
    expect(found.err).toBe(code === 0 ? "" : `cdktf-lb: 1 finding at or above --fail-on ${level}: apply-fails\n`);
  });

  test("loss comes before findings", () => {
    const both = { ...fails, after: { id: "g", servers: [{ server_ids: many(20), port: 81, weight: 100 }] } };
    expect(cli(["impact", plan("both.json", both)]).code).toBe(3);
  });

  test("an action that nobody knows is not known: 3", () => {
    const found = cli(["impact", plan("replace.json", { ...group(80), actions: ["replace"] })]);
    expect(found).toMatchObject({ code: 3, out: expect.stringContaining('the action "replace"') });
    expect(found.err).toContain("not known");
  });
});

describe("formats", () => {
  test("JSON is JSON and nothing else", () => {
    const { out } = cli(["impact", plan("ports.json", group(81)), "--format", "json"], "", { FORCE_COLOR: "1" });
    expect(JSON.parse(out)).toMatchObject({ version: 1, loss: { percent: 100, unknown: false } });
  });

  test("markdown", () => {
    expect(cli(["impact", plan("ports.json", group(81)), "--format", "markdown"]).out).toMatch(
      /^## Traffic during this apply\n/,
    );
  });

  test.each([
    [{}, false],
    [{ FORCE_COLOR: "1" }, true],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("colour with %p: %p", (env, coloured) => {
    expect(cli(["impact", plan("ports.json", group(81))], "", env).out.includes("\u001b[")).toBe(coloured);
  });

  test("standard input, also as UTF-16", () => {
    const text = JSON.stringify(planJson([group(81)]));
    expect(cli(["impact", "-"], text).code).toBe(3);
    writeFileSync(join(dir, "utf16.json"), Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(cli(["impact", "utf16.json"]).code).toBe(3);
  });

  test("a raw state with a mark of its encoding", () => {
    writeFileSync(join(dir, "state.json"), `\ufeff${JSON.stringify({ lineage: "1", resources: [] })}`);
    expect(cli(["impact", plan("ports.json", group(81)), "--state", "state.json"])).toMatchObject({ code: 3 });
  });
});

describe("what cannot be read: 2, one line, no stack", () => {
  const whole = JSON.stringify(planJson([group(81)]));
  test.each([
    ["a missing file", () => "missing.json", "cannot read missing.json: no such file"],
    ["a directory", () => ".", "no plan.json below ."],
    ["a plan file", () => file("plan.out", "PK\u0003\u0004"), "binary plan file"],
    ["a truncated plan", () => file("cut.json", whole.slice(0, whole.length / 2)), "cut off"],
    ["another version", () => file("two.json", '{"format_version":"2.0"}'), "only version 1 is known"],
    ["a state", () => file("state.json", '{"format_version":"1.0","values":{}}'), "a state, not a plan"],
    ["an empty file", () => file("empty.json", ""), "empty"],
  ])("%s", (_, name, message) => {
    const { code, out, err } = cli(["impact", name()]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a state that is none", () => {
    const { code, err } = cli(["impact", plan("ports.json", group(81)), "--state", file("no-state.json", "{}")]);
    expect([code, err]).toEqual([2, expect.stringContaining("terraform state pull > state.json")]);
  });

  function file(name: string, text: string): string {
    writeFileSync(join(dir, name), text);
    return name;
  }
});

describe("usage", () => {
  test.each([
    [
      ["impact"],
      "name a plan, written by terraform show -json plan.out > plan.json; or plan here: cdktf-lb impact -- terraform plan",
    ],
    [["impact", "x", "--format", "xml"], "Allowed choices are text, json, markdown"],
    [["impact", "x", "--max-loss", "many"], "Give a number from 0 to 100"],
    [["impact", "x", "--max-loss", "101"], "Give a number from 0 to 100"],
    [["impact", "x", "--max-loss", ""], "Give a number from 0 to 100"],
    [["nothing"], "unknown command 'nothing'"],
    [["impact", "x", "--wrong"], "unknown option '--wrong'"],
  ])("%p is 2", (args, message) => {
    const { code, out, err } = cli(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^ +at /m);
  });

  test("help is 0 and tells the exit codes", () => {
    const { code, out } = cli(["impact", "--help"]);
    expect(code).toBe(0);
    expect(out).toContain(
      "Exit status: 0 within --max-loss, 3 above it or not known, 1 for findings at or above --fail-on, 2 for input that cannot",
    );
    expect(cli(["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("impact") });
  });
});
