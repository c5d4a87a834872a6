import { Command } from "commander";
import { App, TerraformStack } from "cdktf";
import * as fc from "fast-check";
import { createServer } from "node:http";
import { AddressInfo } from "node:net";
import { alicloud, Backend, LoadBalancingRules } from "../../lib";
import { COMMANDS } from "../../lib/cli/commands";
import { planJson } from "../impact/plan-json";
import { backend, entry } from "../map/maps";
import { notWellFormed } from "../report/well-formed";
import { envOf } from "../health/cloud";
import { CheckInputs } from "./check-inputs";
import { inProcess } from "./in-process";

const inputs = new CheckInputs();
afterAll(() => inputs.remove());

/** What must not reach a terminal or a page: it moves the cursor, ends a line, turns the writing, or hides. */
const HARMFUL =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const NASTY = [
  "]]>",
  "\u001b[2J",
  "\u009b31m",
  "\u0000",
  "\r\n::error::x",
  "\n::stop-commands::x",
  "\u2028##[error]",
  "\u202etxt.exe",
  "\u2066\u200f\ufeff",
  "\ud800",
  "\uffff",
  '"><script>&amp;&#0;<!--',
  "-->]]>%0A|`@all`",
];

/** A report in which names stand everywhere that a synth writes them. */
function reportNamed(name: string): string {
  const finding = (rest: object) => ({
    ...{ ruleId: "r", severity: "error", path: `s/${name}`, backend: name, message: `${name} is wrong [r]` },
    ...{ file: `${name}.ts`, line: 1, ...rest },
  });
  const named = `s/Clb/${name}`;
  const pools = [{ path: named, parked: true, sharePercent: 100, source: name }];
  const names = { path: named, name, cloud: name, loadBalancer: `s/${name}`, protocol: name, pools };
  const one = backend(name, 100, { server: name, address: name, pool: named });
  const rule = { ...names, kind: "rule" as const, path: `${named}/rule`, listener: named, domain: name, url: name };
  const content = {
    schemaVersion: "1",
    rules: [{ id: "r", severity: "error", summary: name, why: name, source: name }],
    findings: [finding({}), finding({ file: undefined }), finding({ path: named, backend: undefined })],
    acknowledged: [finding({ reason: name })],
    traffic: [entry([one], names), entry([one], rule)],
    deferred: { [name]: 1 },
  };
  return inputs.file("named.json", JSON.stringify(content));
}

function planNamed(name: string): string {
  const server = (weight: number) => ({ server_id: name, server_type: "Ecs", port: 80, weight });
  const plan = planJson([
    {
      address: `alicloud_alb_server_group.g[${JSON.stringify(name)}]`,
      before: { id: `g${name}`, server_group_name: name, servers: [server(100)] },
      after: { id: `g${name}`, server_group_name: name, servers: [server(50)] },
      config: { servers: [{ weight: {} }] },
    },
  ]);
  return inputs.file("plan.json", JSON.stringify(plan));
}

const RUNS: ReadonlyArray<readonly [command: string, format: string, file: (name: string) => string]> = [
  ["check", reportNamed],
  ["map", reportNamed],
  ["impact", planNamed],
].flatMap(([command, file]) =>
  formatsOf(command as string).map((format) => [command, format, file] as [string, string, typeof planNamed]),
);

function formatsOf(name: string): readonly string[] {
  const program = new Command();
  for (const add of COMMANDS) add(program, () => undefined);
  const command = program.commands.find((one) => one.name() === name);
  return command?.options.find(({ long }) => long === "--format")?.argChoices ?? [];
}

const linesOf = (text: string) => text.split("\n").length;

describe("names, in every format of every command that prints them", () => {
  test("they are all here", () => expect(RUNS.length).toBeGreaterThanOrEqual(14));

  test.each(RUNS)("%s as %s", async (command, format, file) => {
    const printed = async (name: string) => inProcess([command, file(name), "--format", format], { cwd: inputs.dir });
    const plain = await printed("name");
    expect(plain.out).toContain("name");
    const check = async (name: string) => {
      const { code, out, err } = await printed(name);
      expect([code, err]).toEqual([plain.code, plain.err]);
      expect(HARMFUL.exec(out)).toBeNull();
      expect(LONE.exec(out)).toBeNull();
      // A name that ends a line begins another one, which a pipeline may read as a command.
      expect(linesOf(out)).toBe(linesOf(plain.out));
      if (out.startsWith("<?xml") || out.startsWith("<svg")) expect(notWellFormed(out)).toBeUndefined();
      const texts: string[] = [];
      if (/^[{[]/.test(plain.out))
        JSON.parse(out, (key, value: unknown) => {
          texts.push(key, String(value));
          return value;
        });
      expect(texts.filter((text) => HARMFUL.test(text))).toEqual([]);
    };
    for (const name of NASTY) await check(`a${name}b`);
    const piece = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary", maxLength: 6 }));
    // The path of a construct ends at a slash, which is no matter of what a terminal shows.
    const names = fc
      .array(piece, { minLength: 1, maxLength: 4 })
      .map((parts) => `x${parts.join("").replace(/\//g, "")}`);
    await fc.assert(fc.asyncProperty(names, check), { seed: 15, numRuns: 12 });
  });
});

describe("what synth says of constructs with such names", () => {
  const synth = (id: string, rest: (listener: alicloud.ClassicListener) => void = () => undefined) => {
    const app = new App({ outdir: inputs.at("named") });
    const stack = new TerraformStack(app, "web");
    new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
    const balancer = new alicloud.ClassicLoadBalancer(stack, `Clb${id}`, {
      spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    });
    const listener = balancer.addListener(`Tcp${id}`, { protocol: alicloud.ListenerProtocol.TCP, port: 6000 });
    listener.addBackends(`Web${id}`, {
      defaultPort: 80,
      backends: { [`one${id}`]: Backend.instance("i-1", { weight: 101 }) },
    });
    rest(listener);
    try {
      app.synth();
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };

  test.each(NASTY.map((name) => name.replace(/\//g, "")))("%j", (name) => {
    const said = synth(name);
    expect(said).toContain("weight");
    expect(HARMFUL.exec(said)).toBeNull();
    expect(linesOf(said)).toBe(linesOf(synth("name")));
  });

  test("the place is told beside a construct that can be named", () => {
    expect(synth("\n::error::x").split("\n")[1]).toMatch(/^ {2}\[web\] web\/Clb\ufffd::error::x.*: .*weight/);
    expect(synth("").split("\n")[1]).toMatch(/^ {2}\[web\/Clb\/Tcp\/Web\] backend "one": weight/);
  });

  test("what is accepted is said without them as well", () => {
    const said = synth("\u001b", (listener) =>
      LoadBalancingRules.of(listener).acknowledge("single-backend", { reason: "asked\nfor" }),
    );
    expect(HARMFUL.exec(said)).toBeNull();
  });
});

describe("standard error", () => {
  test.each(["tencentcloud-target-group", "alicloud-clb", "alicloud-alb"])(
    "what the cloud of %s says",
    async (family) => {
      const text = NASTY.join(" ");
      const said = { Error: { Code: `Refused${text}`, Message: text } };
      const body = JSON.stringify({ Response: { ...said, RequestId: "r" }, Code: said.Error.Code, Message: text });
      const server = createServer((_, response) =>
        response.writeHead(family.startsWith("tencent") ? 200 : 400).end(body),
      );
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const env = envOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      const place = ["--load-balancer-id", "lb-1", "--server-group-id", "g-1"];
      const { code, err } = await inProcess(
        ["wait-healthy", "--family", family, "--members", "i-1:80", "--timeout", "0", ...place],
        { env },
      );
      server.close();
      expect([code === 0, HARMFUL.exec(err)]).toEqual([false, null]);
      expect(err).toMatch(/^cdktf-lb: [^\n]*\ufffd\[2J[^\n]*\n$/);
    },
  );

  test.each([
    ["a file", ["check", "no\n::error::file"]],
    ["an option", ["check", "--no\n::error::such\u001b"]],
    ["a choice", ["map", "--format", "x\n::error::\u202e"]],
    ["a command", ["wait\u001b[2J"]],
    ["members", ["wait-healthy", "--family", "tcp", "--members", "i-1\u009b:x"]],
    ["a file to write", ["map", inputs.fine, "--output", "no/\u001b/such"]],
  ])("%s", async (_, args) => {
    const { code, out, err } = await inProcess(args, { cwd: inputs.dir });
    expect([code, out]).toEqual([2, ""]);
    expect(HARMFUL.exec(err)).toBeNull();
    expect(err.split("\n").filter((line) => line !== "" && !/^(cdktf-lb: |error: |\(cdktf-lb )/.test(line))).toEqual(
      [],
    );
  });
});
