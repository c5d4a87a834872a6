import { execFileSync, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import * as ts from "typescript";
import { codeBlocks, ROOT } from "../readme";
import { npm } from "./npm";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "packed-"));

function devVersion(name: string): string {
  const { devDependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8"));
  return `${name}@${devDependencies[name]}`;
}

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: ReadonlyArray<{ readonly path: string }>;
}
let packed: Packed;

beforeAll(() => {
  [packed] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ROOT)) as Packed[];
  fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  const tarball = path.join(folder, path.basename(packed.filename));
  npm(
    ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball, devVersion("cdktf"), devVersion("constructs")],
    folder,
  );
}, 180_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test("the README's first example synthesizes in an empty folder with the tarball alone", () => {
  const { outputText } = ts.transpileModule(codeBlocks("README.md", "ts")[0], {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  fs.writeFileSync(path.join(folder, "main.js"), outputText);
  execFileSync(process.execPath, ["main.js"], { cwd: folder });
  const json = JSON.parse(fs.readFileSync(path.join(folder, "cdktf.out/stacks/web/cdk.tf.json"), "utf8"));
  const [group] = Object.values(json.resource.alicloud_slb_server_group) as Array<Record<string, unknown>>;
  expect(group.servers).toStrictEqual([
    { port: 8080, server_ids: ["i-bp1blue1"], type: "ecs", weight: 100 },
    { port: 8080, server_ids: ["i-bp1blue2"], type: "ecs", weight: 50 },
  ]);
  expect(json.terraform.required_providers).toStrictEqual({
    alicloud: { source: "aliyun/alicloud", version: "~> 1.289" },
  });
});

test("nothing of CDKTF is loaded until something of the library is used", () => {
  const script = `
    const loads = () => Object.keys(require.cache).some((file) => file.includes("/node_modules/cdktf/"));
    const library = require("cdktf-load-balancing");
    const before = loads();
    process.stdout.write(JSON.stringify([before, typeof library.BackendPool, loads()]));`;
  const said = execFileSync(process.execPath, ["-e", script], { cwd: folder, encoding: "utf8" });
  expect(JSON.parse(said)).toEqual([false, "function", true]);
});

test("the generated classes can be imported", () => {
  const script =
    'process.stdout.write(require("cdktf-load-balancing/l1/tencentcloud").clbListener.ClbListener.tfResourceType)';
  expect(execFileSync(process.execPath, ["-e", script], { cwd: folder, encoding: "utf8" })).toBe(
    "tencentcloud_clb_listener",
  );
});

test("the Jest matchers can be imported, and extend expect where it is global", () => {
  const script = `globalThis.expect = { extend: (matchers) => console.log(Object.keys(matchers).join()) };
    require("cdktf-load-balancing/testing");`;
  expect(execFileSync(process.execPath, ["-e", script], { cwd: folder, encoding: "utf8" })).toBe(
    "toHaveNoFindings,toHaveFinding,toSendTraffic\n",
  );
});

test.each([
  ["node10", ts.ModuleKind.CommonJS, ts.ModuleResolutionKind.Node10],
  ["node16", ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
])(
  "TypeScript with resolution %s knows the matchers, and their arguments",
  (_, module, moduleResolution) => {
    const file = path.join(folder, "web.test.ts");
    const lines = [
      'import { TerraformStack } from "cdktf";',
      'import "cdktf-load-balancing/testing";',
      "declare const stack: TerraformStack;",
      "expect(stack).toHaveNoFindings();",
      'expect(stack).toHaveFinding("weight-range", { backend: "a" });',
      'expect(stack).toSendTraffic({ listener: "Http", shares: { a: "all" } });',
    ];
    fs.writeFileSync(file, lines.join("\n"));
    const program = ts.createProgram([file], {
      module,
      moduleResolution,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ["jest", "node"],
      typeRoots: [path.join(ROOT, "node_modules/@types")],
    });
    const errors = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
    expect(errors).toEqual(["Type 'string' is not assignable to type 'number'."]);
  },
  60_000,
);

test("ES modules import names", () => {
  fs.writeFileSync(
    path.join(folder, "names.mjs"),
    `import { Backend } from "cdktf-load-balancing";
import { slbAcl } from "cdktf-load-balancing/l1/alicloud";
process.stdout.write(Backend.name + " " + slbAcl.SlbAcl.tfResourceType);`,
  );
  const args = ["names.mjs"];
  expect(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" })).toBe("Backend alicloud_slb_acl");
});

test("the command line starts from the tarball alone", () => {
  const plan = path.join(folder, "plan.json");
  fs.writeFileSync(plan, JSON.stringify({ format_version: "1.2", terraform_version: "1.12.0", resource_changes: [] }));
  const { status, stdout } = spawnSync(path.join(folder, "node_modules/.bin/cdktf-lb"), ["impact", plan], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([0, "No load balancer of Alibaba Cloud or Tencent Cloud in this plan.\n"]);
});

test("commands find what families know of them", () => {
  const state = path.join(folder, "state.json");
  const [address, values] = ["alicloud_slb_load_balancer.web", { id: "lb-1", load_balancer_name: "web" }];
  const resource = { address, mode: "managed", type: "alicloud_slb_load_balancer", name: "web", values };
  fs.writeFileSync(
    state,
    JSON.stringify({ format_version: "1.0", values: { root_module: { resources: [resource] } } }),
  );
  const run = (...args: string[]) =>
    spawnSync(path.join(folder, "node_modules/.bin/cdktf-lb"), args, { cwd: folder, encoding: "utf8" });
  const adopted = run("adopt", state);
  expect([adopted.status, adopted.stderr]).toEqual([0, ""]);
  expect(adopted.stdout).toContain('new alicloud.ClassicLoadBalancer(stack, "Web"');
  const asked = run("wait-healthy", "--family", "alicloud-alb", "--members", "i-1:80", "--timeout", "0");
  expect(asked.stderr).toContain("ALICLOUD_ACCESS_KEY");
});

test("the tarball holds what users need and nothing else", () => {
  const allowed = [
    /^dist\/(library|testing|cdktf-lb|l1\/(alicloud|tencentcloud))\.js$/,
    /^dist\/providers\/(alicloud|tencentcloud)\/([\w-]+\/)?index\.(js|d\.ts)$/,
    /^dist\/providers\/(alicloud|tencentcloud)\/behaviour\.json$/,
    /^dist\/.*\.d\.ts$/,
    /^docs\/[^/]+\.(md|schema\.json|svg)$/,
    /^examples\/[\w-]+\/([\w-]+\.(ts|yaml)|cdktf\.json)$/,
    /^(bin\/cdktf-lb|\.jsii|(README(\.zh-CN)?|CHANGELOG|THIRD-PARTY-NOTICES)\.md|LICENSE|package\.json)$/,
  ];
  const files = packed.files.map(({ path }) => path);
  expect(files.filter((file) => !allowed.some((form) => form.test(file)))).toEqual([]);
  expect(packed.unpackedSize).toBeLessThan(8_300_000);
});

test("links of packed pages lead to packed files", () => {
  const files = new Set(packed.files.map(({ path: file }) => file));
  const folders = new Set(
    [...files].flatMap((file) =>
      path
        .dirname(file)
        .split("/")
        .map((_, i, parts) => parts.slice(0, i + 1).join("/")),
    ),
  );
  const pages = [...files].filter((file) => file.endsWith(".md"));
  const dead = pages.flatMap((page) => {
    const text = fs.readFileSync(path.join(ROOT, page), "utf8").replace(/^```.*?^```$/gms, "");
    return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, target]) => path.posix.normalize(path.posix.join(path.posix.dirname(page), target)))
      .filter((target) => !files.has(target) && !folders.has(target.replace(/\/$/, "")))
      .map((target) => `${page} -> ${target}`);
  });
  expect(pages.length).toBeGreaterThan(5);
  expect(dead).toEqual([]);
});

test("the tarball asks for nothing beyond its peers", () => {
  const { dependencies, peerDependencies } = JSON.parse(
    fs.readFileSync(path.join(folder, "node_modules/cdktf-load-balancing/package.json"), "utf8"),
  );
  expect([dependencies, Object.keys(peerDependencies)]).toEqual([undefined, ["cdktf", "constructs"]]);
});
