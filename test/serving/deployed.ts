import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DeployedApp, deployedApp } from "../../lib/cli/deployed-stacks";
import { inProcess } from "../cli/in-process";
import type { CliRun } from "../cli/cli";
import { HealthCloud } from "../health/cloud";
import { AppliedStack } from "./applied";
import { StandIn } from "./stand-in";

type Stack = new (scope: Construct, id: string) => TerraformStack;

/** An app that is synthesized and deployed, with stand-ins of its states and of the clouds. */
export class Deployed {
  public readonly output = mkdtempSync(join(tmpdir(), "serving-"));
  public readonly states = new Map<string, AppliedStack>();
  public readonly cloud: StandIn;

  public constructor(stacks: Readonly<Record<string, Stack>>) {
    this.synthesize(stacks);
    for (const name of Object.keys(stacks)) {
      const json = readFileSync(join(this.output, "stacks", name, "cdk.tf.json"), "utf8");
      this.states.set(name, new AppliedStack(JSON.parse(json) as object));
    }
    this.cloud = new StandIn([...this.states.values()]);
  }

  /** Declares something else, without deploying it. */
  public synthesize(stacks: Readonly<Record<string, Stack>>): void {
    const app = new App({ outdir: this.output });
    for (const [name, Stack] of Object.entries(stacks)) new Stack(app, name);
    app.synth();
  }

  /** Runs a command about it, with a server that answers in the clouds' place. */
  public async run(
    command: string,
    ...more: readonly string[]
  ): Promise<CliRun & { readonly calls: HealthCloud["calls"] }> {
    return this.runWith(this.cloud.answers, command, ...more);
  }

  /** The same with other answers. */
  public async runWith(answers: HealthCloud["answers"], command: string, ...more: readonly string[]) {
    const server = await HealthCloud.open(answers);
    try {
      const result = await inProcess([command, this.output, ...this.stateOptions(), ...more], { env: server.env });
      return { ...result, calls: server.calls };
    } finally {
      await server.close();
    }
  }

  /** What the command reads of it. */
  public app(): Promise<DeployedApp> {
    const options = this.stateOptions().filter((option) => option !== "--state");
    return deployedApp(this.output, "terraform", Object.fromEntries(options.map((option) => option.split("=", 2))));
  }

  /** The options that hand over the states. */
  public stateOptions(): string[] {
    return [...this.states].flatMap(([name, { state }]) => {
      const file = join(this.output, `${name}.state.json`);
      writeFileSync(file, JSON.stringify(state));
      return ["--state", `${name}=${file}`];
    });
  }
}
