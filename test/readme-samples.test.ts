import { alicloud } from "../lib";
import { App, Fn, TerraformStack, TerraformVariable, Testing } from "cdktf";
import * as ts from "typescript";
import * as library from "../lib";
import * as fs from "node:fs";
import * as path from "node:path";
import { codeBlocks, ROOT } from "./readme";
import { findingsOf } from "./synth";

/** What a page itself says that a sample is told; of all other samples, nothing. */
const NAMED: { readonly [sample: string]: readonly string[] } = {
  "README.md 0": ["warning plain-http"],
  "docs/how-to/classic-load-balancer.md 0": ["info tc-classic-weight"],
};

/** Pages that teach: what they show is to be copied. */
const FOLDERS = ["tutorials", "how-to", "families", "explanation"];
const PAGES = ["README.md", "docs/guide.md", ...FOLDERS.flatMap(pagesOf)];

function pagesOf(folder: string): string[] {
  return fs.readdirSync(path.join(ROOT, "docs", folder)).map((name) => `docs/${folder}/${name}`);
}

/** What these rules say is of what stands around a sample, and is not in it. */
const AROUND = ["pool-unbound", "rule-settings"];

/** What a sample takes as given. */
class Given {
  public readonly app = Testing.app();
  public readonly stack = new TerraformStack(this.app, "stack");
  private count = 0;

  public constructor(private readonly cloud: string) {
    new library.alicloud.AlicloudProvider(this.stack, "Given", { region: "cn-hangzhou" });
    new library.tencentcloud.TencentcloudProvider(this.stack, "GivenToo", { region: "ap-guangzhou" });
  }

  public of(type: string): unknown {
    const id = `Given${this.count++}`;
    const { stack } = this;
    if (type === "App") return this.app;
    if (type === "TerraformStack") return stack;
    if (type === "BackendPool") return this.pool(id);
    if (type === "alicloud.NetworkListener")
      return this.nlb.addListener(id, { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
    if (type === "alicloud.IApplicationListener") return this.albListener(id);
    const clb = this.clb;
    if (type === "alicloud.ClassicLoadBalancer") return clb;
    if (type === "alicloud.ClassicListener")
      return clb.addListener(id, { protocol: alicloud.ListenerProtocol.TCP, port: 9000 });
    throw new Error(`a page declares a ${type}, which this test does not know`);
  }

  private pool(id: string): library.BackendPool {
    const prefix = this.cloud === "tencentcloud" ? "ins" : "i";
    const blue = {
      blue1: library.Backend.instance(`${prefix}-${id}1`),
      blue2: library.Backend.instance(`${prefix}-${id}2`),
    };
    return new library.BackendPool(this.stack, id, { defaultPort: 8080, backends: blue });
  }

  private get clb(): library.alicloud.ClassicLoadBalancer {
    return new library.alicloud.ClassicLoadBalancer(this.stack, "GivenClb", {
      spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
      vswitchId: "vsw-1",
    });
  }

  private albListener(id: string): library.alicloud.IApplicationListener {
    const ids = { loadBalancerId: "alb-1", vpcId: "vpc-1" };
    const loadBalancer = library.alicloud.ApplicationLoadBalancer.fromAttributes(this.stack, "GivenAlb", ids);
    const listener = { loadBalancer, listenerId: "lsn-1", protocol: alicloud.ListenerProtocol.HTTP, port: 80 };
    return library.alicloud.ApplicationListener.fromAttributes(this.stack, id, listener);
  }

  private get nlb(): library.alicloud.INetworkLoadBalancer {
    const ids = { loadBalancerId: "nlb-1", vpcId: "vpc-1" };
    return library.alicloud.NetworkLoadBalancer.fromAttributes(this.stack, "GivenNlb", ids);
  }
}

/** Runs a sample as a module, with what it only declares put in its place, and gives the stack in which it stands. */
function stackOf(sample: string): TerraformStack {
  const given = new Given(sample.includes("tencentcloud.") ? "tencentcloud" : "alicloud");
  const text = sample
    .replace(/^declare const (\w+): ([\w.]+);$/gm, 'const $1 = given.of("$2");')
    .replace("new App()", "given.app")
    .replace("app.synth();", "");
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const own = (name: string): unknown => (name === "cdktf-load-balancing" ? library : requireOther(name));
  const all: Record<string, unknown> = { ...library, Fn, TerraformVariable };
  const names = Object.keys(all).filter((name) => !new RegExp(`import \\{[^}]*\\b${name}\\b`).test(sample));
  const values = names.map((name) => all[name]);
  new Function("require", "exports", "given", "test", ...names, outputText)(own, {}, given, () => undefined, ...values);
  const stacks = given.app.node.children.filter((one) => TerraformStack.isStack(one) && one !== given.stack);
  return (stacks[0] as TerraformStack | undefined) ?? given.stack;
}

function requireOther(name: string): unknown {
  if (name === "cdktf-load-balancing/testing") return {};
  return jest.requireActual(name.replace("cdktf-load-balancing", "../lib"));
}

const SAMPLES = PAGES.flatMap((page) =>
  codeBlocks(page, "ts").map((sample, index) => ({ name: `${page} ${index}`, sample })),
);

test("there are samples, and one that its page says a finding of", () => {
  expect(SAMPLES.length).toBeGreaterThan(25);
  expect(App.isApp(new Given("alicloud").app)).toBe(true);
  expect(SAMPLES.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(NAMED)));
});

test.each(SAMPLES)("sample $name is told what its page says", ({ name, sample }) => {
  const found = findingsOf(stackOf(sample)).filter(({ ruleId }) => !AROUND.includes(ruleId));
  const told = found.map(({ severity, ruleId }) => `${severity} ${ruleId}`);
  expect(told).toStrictEqual(NAMED[name] ?? []);
});
