import { execFileSync } from "node:child_process";
import { ESLint } from "eslint";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import * as tseslint from "typescript-eslint";
import { Adoption } from "../../lib/adopt";
import { inProcess } from "../cli/in-process";
import { ROOT } from "../readme";
import { typeErrors } from "../type-errors";
import { adopted, synthesized, synthesizedFiles } from "./programs";
import { CLB, clb, group, listener, shown, StateResource } from "./states";

/** A program that is too long to read comes in several files, which are laid out and linted as one would be. */

jest.setTimeout(120_000);

const rule = (name: string, port: number): StateResource => ({
  type: "alicloud_slb_rule",
  name,
  values: {
    id: `rule-${name}`,
    name,
    load_balancer_id: CLB,
    frontend_port: port,
    domain: `${name}.example.com`,
    server_group_id: `rsp-${name}`,
    listener_sync: "on",
  },
});

/** A load balancer with many services. */
function services(count: number): StateResource[] {
  const names = Array.from({ length: count }, (_, i) => `service-${i}`);
  const servers = (i: number) => [{ server_ids: [`i-${i}`, `i-${i + 1}`], port: 8080, weight: 100, type: "ecs" }];
  return [
    clb(),
    ...names.map((name, i) => group(name, servers(i))),
    ...names.map((name, i) =>
      listener(name, { protocol: "http", frontend_port: 8000 + i, server_group_id: `rsp-${name}`, gzip: false }),
    ),
    ...names.map((name, i) => rule(name, 8000 + i)),
  ];
}

const FEW = shown(services(2));
const MANY = shown(services(60));
let many: Adoption;
beforeAll(() => (many = adopted(MANY, { base: "main" })));

test("a program that fits one file stays in one", () => {
  const { files, program } = adopted(FEW, { base: "main" });
  expect([files, program.split("\n").length < 400]).toEqual([[], true]);
});

test("nobody who has no file gets several", () => {
  expect(adopted(MANY).files).toEqual([]);
});

test("files by what they declare, none longer than the lint rule of this project allows", () => {
  expect(many.files.map(({ name }) => name)).toEqual([
    "main.ts",
    "main/stack.ts",
    "main/settings.ts",
    "main/load-balancers.ts",
    "main/server-groups-1.ts",
    "main/server-groups-2.ts",
    "main/server-groups-3.ts",
    "main/listeners-1.ts",
    "main/listeners-2.ts",
    "main/rules-1.ts",
    "main/rules-2.ts",
    "main/overrides.ts",
    "main/first-apply.ts",
  ]);
  const long = many.files.filter(({ text }) => text.split("\n").length > 401);
  // One list, which goes after the first apply.
  expect(long.map(({ name }) => name)).toEqual(["main/first-apply.ts"]);
});

test("the files say together what the one says", () => {
  const one = synthesized(many.program);
  expect(Object.keys(one.resource.alicloud_slb_rule)).toHaveLength(60);
  expect(synthesizedFiles(many.files)).toEqual(one);
});

test("the first file tells what is not carried over", () => {
  const [{ text }] = many.files;
  expect(text).toContain("// Not carried over, or not as it was:\n// - alicloud_slb_load_balancer.edge: left as");
  expect(text.endsWith("\napp.synth();\n")).toBe(true);
});

test("they pass the type check of users", () => {
  const flat = (text: string, inside: boolean) => text.replaceAll(inside ? '"./' : '"./main/', '"./main-');
  const files = many.files.map(({ name, text }) => [name.replace("/", "-"), flat(text, name.includes("/"))] as const);
  expect(typeErrors(new Map(files))).toEqual([]);
});

test("they are laid out as Prettier does by default", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "layout-"));
  many.files.forEach(({ name, text }) => fs.writeFileSync(path.join(folder, name.replace("/", "-")), text));
  const prettier = path.join(ROOT, "node_modules/prettier/bin/prettier.cjs");
  const check = () => execFileSync(process.execPath, [prettier, "--no-config", "--check", folder], { stdio: "pipe" });
  expect(check).not.toThrow();
});

test("ESLint finds nothing in them, nor in one file", async () => {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: true,
    overrideConfig: tseslint.configs.recommended as never,
  });
  const texts = [...many.files.map(({ text }) => text), adopted(FEW).program, "const unused = 1;\n"];
  const found = await Promise.all(texts.map((text) => eslint.lintText(text, { filePath: "program.ts" })));
  const messages = found.flat().map(({ messages: all }) => all.map(({ ruleId }) => ruleId));
  expect(messages).toEqual([...Array.from(texts.slice(1), () => []), ["@typescript-eslint/no-unused-vars"]]);
});

describe("the command", () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "split-"));
    fs.writeFileSync(path.join(folder, "state.json"), JSON.stringify(MANY));
  });
  const run = (output: string) => inProcess(["adopt", "state.json", "--output", output], { cwd: folder });
  const written = () => fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

  test("writes the files, and what leads back", async () => {
    expect((await run("app.ts")).code).toBe(0);
    const names = adopted(MANY, { base: "app" }).files.map(({ name }) => name);
    expect(written()).toEqual(["app", "app.undo.hcl", "state.json", ...names].sort());
    expect(fs.readFileSync(path.join(folder, "app.ts"), "utf8")).toContain('import { app } from "./app/stack";\n');
  });

  test("writes nothing where one of them is there", async () => {
    fs.mkdirSync(path.join(folder, "app"));
    fs.writeFileSync(path.join(folder, "app/rules-1.ts"), "mine");
    const { code, err } = await run("app.ts");
    const line = "cannot write app/rules-1.ts: it exists; choose another name or remove it";
    expect([code, err, written()]).toEqual([2, `cdktf-lb: ${line}\n`, ["app", "app/rules-1.ts", "state.json"]]);
  });

  test("a file by another name is one, as long as it gets", async () => {
    expect((await run("app.txt")).code).toBe(0);
    expect(written()).toEqual(["app.txt", "app.txt.undo.hcl", "state.json"]);
  });
});
