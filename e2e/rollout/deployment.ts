import { ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Faults, Timeline, World } from "../harness";
import { buildStandin, engineEnv } from "../harness/standin";
import { readTimeline } from "../harness/timeline";
import { cdktfLb } from "./cdktf-lb";

/** How a program ended, and what it did to traffic. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly timeline: Timeline;
}

/** An app of one stack in a world of its own, deployed as a user would: by commands. */
export class Deployment {
  private readonly app = `node -r ${join(__dirname, "../harness/register.js")} ${join(__dirname, "app.ts")}`;
  private readonly folder: string;

  public static async create(family: string): Promise<Deployment> {
    return new Deployment(family, await World.create());
  }

  private constructor(
    private readonly family: string,
    public readonly world: World,
  ) {
    this.folder = join(world.dir, "cdktf.out", "stacks", "web");
    const engine = JSON.stringify(world.engine.path);
    const steps = [
      "set -e",
      this.app,
      `cd ${JSON.stringify(this.folder)}`,
      `${engine} init -input=false -no-color`,
      `${engine} apply -input=false -auto-approve -no-color`,
    ];
    writeFileSync(join(world.dir, "deploy.sh"), `${steps.join("\n")}\n`);
  }

  /** One apply of what is declared. */
  public apply(servers: readonly string[]): Promise<Outcome> {
    return this.end(this.start(["/bin/sh", "deploy.sh"], servers));
  }

  /** `cdktf-lb rollout`, deploying by the script, or by what is given. */
  public rollout(
    servers: readonly string[],
    options: readonly string[] = ["--health", "off"],
    faults: Faults = {},
  ): Promise<Outcome> {
    return this.end(this.startRollout(servers, options, undefined, faults));
  }

  public startRollout(
    servers: readonly string[],
    options: readonly string[],
    deploy: readonly string[] = ["/bin/sh", "deploy.sh"],
    faults: Faults = {},
  ): Running {
    const command = [process.execPath, cdktfLb(), "rollout", "--synth", this.app, ...options, "--", ...deploy];
    return this.start(command, servers, faults);
  }

  /** `cdktf-lb impact` of the plan of one apply. */
  public async impact(servers: readonly string[]): Promise<Outcome> {
    const engine = JSON.stringify(this.world.engine.path);
    const lb = `${JSON.stringify(process.execPath)} ${JSON.stringify(cdktfLb())}`;
    const steps = [
      `${this.app} && cd ${JSON.stringify(this.folder)} && ${engine} plan -input=false -no-color -out=p.bin`,
      `${engine} show -json p.bin | ${lb} impact -`,
    ];
    return this.end(this.start(["/bin/sh", "-c", steps.join(" && ")], servers));
  }

  /** The same, with the plan made by the command. */
  public async impactHere(servers: readonly string[]): Promise<Outcome> {
    const lb = `${JSON.stringify(process.execPath)} ${JSON.stringify(cdktfLb())}`;
    const engine = JSON.stringify(this.world.engine.path);
    const steps = [this.app, `cd ${JSON.stringify(this.folder)}`, `${lb} impact -- ${engine} plan`];
    return this.end(this.start(["/bin/sh", "-c", steps.join(" && ")], servers));
  }

  /** The names of all calls so far. */
  public calls(): string[] {
    return readTimeline(this.world.timelinePath).map(({ action }) => action);
  }

  public async planIsEmpty(): Promise<boolean> {
    return (await this.world.plan(undefined, { dir: this.folder })).empty;
  }

  public dispose(): void {
    this.world.dispose();
  }

  public async end(running: Running): Promise<Outcome> {
    const { before } = running;
    const code = await running.code;
    const entries = readTimeline(this.world.timelinePath);
    const timeline = new Timeline(entries.slice(before), entries[before - 1]);
    return { code, output: running.output(), timeline };
  }

  private start([program, ...args]: readonly string[], servers: readonly string[], faults: Faults = {}): Running {
    return new Running(
      async () =>
        spawn(program, args, {
          cwd: this.world.dir,
          detached: true,
          stdio: ["ignore", "pipe", "pipe"],
          env: {
            ...engineEnv(await buildStandin()),
            STANDIN_STATE: this.world.statePath,
            STANDIN_TIMELINE: this.world.timelinePath,
            STANDIN_RUN: String(Date.now()),
            STANDIN_LATENCY_MS: faults.latencyMs === undefined ? undefined : String(faults.latencyMs),
            STANDIN_FAIL_NTH: faults.failNth === undefined ? undefined : String(faults.failNth),
            TERRAFORM_BINARY_NAME: this.world.engine.path,
            FAMILY: this.family,
            SERVERS: servers.join(","),
          },
        }),
      readTimeline(this.world.timelinePath).length,
    );
  }
}

/** A program with all that it started, which can be killed at once. */
export class Running {
  public readonly code: Promise<number>;
  private child?: ChildProcess;
  private text = "";

  public constructor(
    start: () => Promise<ChildProcess>,
    /** Entries of the timeline before it began. */
    public readonly before: number,
  ) {
    this.code = this.follow(start);
  }

  public output(): string {
    return this.text;
  }

  /** Waits for something, then kills everything, engine and providers included, without a chance to clean up. */
  public async killWhen(happened: () => boolean): Promise<void> {
    while (!happened()) await new Promise((resolve) => setTimeout(resolve, 20));
    process.kill(-this.child!.pid!, "SIGKILL");
  }

  private async follow(start: () => Promise<ChildProcess>): Promise<number> {
    const child = (this.child = await start());
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => (this.text += chunk));
    }
    return new Promise((resolve) => child.once("close", (code) => resolve(code ?? -1)));
  }
}
