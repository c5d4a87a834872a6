import { App, TerraformStack } from "cdktf";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { WrongStack } from "../../examples/wrong/stack";
import { alicloud, Backend } from "../../lib";
import type { CliRun } from "./cli";
import { inProcess } from "./in-process";

/** Output folders of real synths, and reports of our making, in a folder of their own. */
export class CheckInputs {
  public readonly dir = fs.mkdtempSync(path.join(os.tmpdir(), "check-"));
  /** A synth that failed with all mistakes of the example. */
  public readonly wrong = this.at("wrong");
  /** A synth without findings. */
  public readonly fine = this.at("fine");
  /** A failed synth of two stacks with one error each. */
  public readonly two = this.at("two");

  public constructor() {
    const failing = new App({ outdir: this.wrong });
    new WrongStack(failing, "wrong");
    expect(() => failing.synth()).toThrow("Validation failed");

    const app = new App({ outdir: this.fine });
    const tcp = classic(app, "fine").addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 6000 });
    tcp.addBackends("Web", web({ one: 1, two: 1 }));
    app.synth();

    const both = new App({ outdir: this.two });
    for (const id of ["east", "west"]) {
      classic(both, id)
        .addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 6000 })
        .addBackends("Web", web({ one: 101 }));
    }
    expect(() => both.synth()).toThrow("Validation failed");
  }

  public at(name: string): string {
    return path.join(this.dir, name);
  }

  /** A report with these findings. */
  public report(name: string, findings: readonly object[], rest: object = {}): string {
    const finding = { ruleId: "r", severity: "error", path: "s/P", message: "m [r]" };
    const all = findings.map((one) => ({ ...finding, ...one }));
    const content = { schemaVersion: "1", rules: [], findings: all, traffic: [], ...rest };
    return this.file(name, JSON.stringify(content));
  }

  public file(name: string, text: string): string {
    fs.writeFileSync(this.at(name), text);
    return this.at(name);
  }

  public check(target: string, ...args: string[]): Promise<CliRun> {
    return inProcess(["check", target, ...args], { cwd: this.dir });
  }

  public remove(): void {
    fs.rmSync(this.dir, { recursive: true, force: true });
  }
}

function classic(app: App, id: string): alicloud.ClassicLoadBalancer {
  const stack = new TerraformStack(app, id);
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  return new alicloud.ClassicLoadBalancer(stack, "Clb", {
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    deletionProtection: true,
  });
}

function web(weights: Readonly<Record<string, number>>) {
  const backends = Object.entries(weights).map(([id, weight]) => [id, Backend.instance(`i-${id}`, { weight })]);
  return { defaultPort: 80, backends: Object.fromEntries(backends) };
}
