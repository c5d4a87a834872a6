import * as fc from "fast-check";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { inProcess } from "../cli/in-process";
import { adopted, resourcesOf, synthesized } from "./programs";
import { clb, group, shown } from "./states";

let dir: string;
beforeAll(() => (dir = fs.mkdtempSync(path.join(os.tmpdir(), "adopt-"))));
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

const TOKEN = 'it holds "TfToken[", which CDKTF would take for a token of its own';
const STATE = JSON.stringify(shown([clb(), group("all", [])]));

describe("input that cannot be read: one line, exit 2", () => {
  test.each([
    ["nothing", "", "not JSON (Unexpected end of JSON input)"],
    ["not JSON", "resource {", expect.stringMatching(/^not JSON \(Unexpected token/)],
    ["a truncated state", STATE.slice(0, 200), expect.stringMatching(/^not JSON \(/)],
    ["a number", "7", "not a state and not HCL converted to JSON"],
    ["a list", "[]", "not a state and not HCL converted to JSON"],
    ["other JSON", '{"name":"app","version":"1"}', "not a state and not HCL converted to JSON"],
    [
      "a plan of what is not there",
      '{"format_version":"1.2","planned_values":{},"resource_changes":[]}',
      "the plan has no resource in its prior_state, so nothing existed when it was made; pass the state after the apply",
    ],
    ["a token of CDKTF", STATE.replace("cn-hangzhou-i", "${TfToken[TOKEN.0]}"), TOKEN],
    ["a token of CDKTF in a name, spelled otherwise", STATE.replace("master_zone_id", "TfToken\\u005bx"), TOKEN],
    [
      "a name that would change all objects",
      STATE.replace('"tags":null', '"tags":{"\\u005f_proto__":{"a":"b"}}'),
      "it has something named __proto__, which CDKTF cannot carry",
    ],
  ])("%s", async (_, text, why) => {
    const file = path.join(dir, "input.json");
    fs.writeFileSync(file, text);
    const { code, out, err } = await inProcess(["adopt", file]);
    expect([code, out]).toEqual([2, ""]);
    expect(err.split("\n")).toHaveLength(2);
    expect(err.trimEnd().slice(`cdktf-lb: cannot read ${file}: `.length)).toEqual(why);
  });

  test("an empty state", async () => {
    const file = path.join(dir, "empty.json");
    fs.writeFileSync(file, '{"format_version":"1.0"}');
    const { code, err } = await inProcess(["adopt", file]);
    expect([code, err]).toEqual([2, "cdktf-lb: nothing in the input can be carried over: it has no resources\n"]);
  });

  test("no such file, a folder without HCL, broken HCL", async () => {
    expect(await inProcess(["adopt", path.join(dir, "none.json")])).toEqual({
      code: 2,
      out: "",
      err: `cdktf-lb: cannot read ${path.join(dir, "none.json")}: no such file\n`,
    });
    const folder = path.join(dir, "folder");
    fs.mkdirSync(folder);
    expect((await inProcess(["adopt", folder])).err).toBe(
      `cdktf-lb: cannot read ${folder}: the folder has no .tf files\n`,
    );
    fs.writeFileSync(path.join(folder, "main.tf"), 'resource "a" {{{');
    const broken = await inProcess(["adopt", folder]);
    expect([broken.code, broken.err.split("\n").length]).toEqual([2, 2]);
    expect(broken.err).toContain("Argument or block definition required");
  });

  test("nesting without end", async () => {
    const deep = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
    const file = path.join(dir, "deep.json");
    fs.writeFileSync(file, STATE.replace('"tags":null', `"tags":${deep}`));
    const { code, err } = await inProcess(["adopt", file]);
    expect([code, err.split("\n").length]).toEqual([2, 2]);
  });
});

test("a large state is written whole", () => {
  const groups = Array.from({ length: 300 }, (_, i) =>
    group(`g${i}`, [
      { server_ids: Array.from({ length: 10 }, (__, j) => `i-${i}-${j}`), port: 80, weight: 1, type: "ecs" },
    ]),
  );
  const others = Array.from({ length: 2000 }, (_, i) => ({
    type: "alicloud_vpc",
    name: `v${i}`,
    values: { id: `vpc-${i}` },
  }));
  const { program, remarks } = adopted(shown([clb(), ...groups, ...others]));
  expect(remarks.filter((line) => line.startsWith("alicloud_vpc."))).toHaveLength(2000);
  expect(program.match(/Backend\.instance\(/g)).toHaveLength(3000);
});

const NASTY = [
  "*/ process.exit(7) /*",
  "`${process.exit(7)}`",
  '"); process.exit(7); ("',
  "'); process.exit(7); ('",
  "line\r\nend\u2028\u2029",
  "${var.x} %{ if true }",
  '\\" \\u0022 \\',
  "</script><b>",
  "\u202e\u0000\u001b[31m",
];

describe("names that would like to be code", () => {
  test.each(NASTY)("%j", (text) => {
    const adoption = adopted(
      shown([
        clb({ load_balancer_name: text, name: text, tags: { [text]: text } }),
        { ...group("all", []), name: text },
        { type: "alicloud_vpc", name: text, values: {} },
      ]),
    );
    const [only] = resourcesOf(synthesized(adoption.program), "alicloud_slb_load_balancer");
    const written = text.replace(/\$\{/g, "$$${").replace(/%\{/g, "%%{");
    expect([only.load_balancer_name, only.tags]).toStrictEqual([written, { [written]: written }]);
  });

  test("any text comes out as it went in", () => {
    const texts = fc.string({ unit: "binary", maxLength: 20 }).filter((text) => !text.includes("TfToken["));
    fc.assert(
      fc.property(texts, (text) => {
        const { program } = adopted(shown([{ ...clb({ load_balancer_name: `x${text}` }), name: text }]));
        const [only] = resourcesOf(synthesized(program), "alicloud_slb_load_balancer");
        expect(only.load_balancer_name).toBe(`x${text}`.replace(/\$\{/g, "$$${").replace(/%\{/g, "%%{"));
      }),
      { seed: 8, numRuns: 60 },
    );
  });
});

test.each(["constructor", "__proto__", "toString"])("a kind of server named %s is none that JavaScript has", (type) => {
  const servers = [{ server_ids: ["i-1"], port: 80, weight: 100, type }];
  expect(adopted(shown([clb(), group("all", servers)])).program).toContain('Backend.instance("i-1"');
});

test("one id in both clouds is two load balancers", () => {
  const listener = { clb_id: "lb-1", listener_id: "lbl-1" };
  const { program } = adopted(
    shown([
      group("all", []),
      {
        type: "tencentcloud_clb_attachment",
        name: "web",
        values: { id: "x", ...listener, targets: [{ instance_id: "ins-1", port: 80, weight: 10 }] },
      },
    ]),
  );
  for (const made of ["ClassicLoadBalancer", "CloudLoadBalancer"]) {
    expect(program).toContain(`${made}.fromAttributes(`);
  }
});
