import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { AttachedStandin } from "./attached";
import { findEngine, type Engine } from "./engine";
import { repoDir } from "./paths";
import { run, type Finished } from "./process";
import { buildStandin, engineEnv, initialised, providers, type Standin } from "./standin";
import { cloudIdsIn, readTimeline, Timeline, type Traffic } from "./timeline";

/**
 * When a call is refused since another resource's operation keeps its load balancer or group busy: while that operation
 * is under way (unless set; only an Alibaba CLB refuses), while the task of its last call runs, which may outlast it, or
 * never.
 */
export type Busy = "operations" | "tasks" | "never";

/** What goes wrong in the cloud, and which of the assumed answers it gives. */
export interface Faults {
  /** Time of one task of the cloud; the providers' fixed waits scale with it. 25 unless set. */
  readonly latencyMs?: number;
  readonly throttleEvery?: number;
  /** The nth mutating call of this run fails, once. */
  readonly failNth?: number;
  /** failNth counts only calls of this action. */
  readonly failAction?: string;
  /** What is refused as busy: see `Busy`. */
  readonly busy?: Busy;
  /** Adding a member that exists: refused (as documented, the default) or ignored. */
  readonly duplicates?: "refuse" | "ignore";
  /** ALB answers address_allocated_mode "Fixed" when it was left out (the default), or leaves it unset. */
  readonly albAllocation?: "fixed" | "unset";
}

/** A configuration in Terraform's JSON syntax. */
export type Stack = Record<string, unknown>;

export interface RunOptions {
  readonly faults?: Faults;
  readonly parallelism?: number;
  /** Directory of the root module, for stacks that cdktf made. */
  readonly dir?: string;
  /** Whether a destroy looks at the cloud first; not needed right after a plan that found nothing to do. */
  readonly refresh?: boolean;
  /** Addresses that are replaced although the plan would not. */
  readonly replace?: readonly string[];
}

export interface Change {
  readonly address: string;
  readonly action: string;
}

export class PlanResult {
  constructor(
    readonly ok: boolean,
    readonly empty: boolean,
    readonly changes: readonly Change[],
    readonly output: string,
  ) {}
}

export class ApplyResult {
  constructor(
    readonly ok: boolean,
    readonly output: string,
    readonly timeline: Timeline,
    /** Root modules that were applied. */
    readonly dirs: readonly string[],
    /** Addresses of resources that could not be created, changed or deleted. */
    readonly failed: readonly string[] = [],
  ) {}

  get calls(): string[] {
    return this.timeline.memberCalls();
  }
  traffic(name: string): Traffic {
    return this.timeline.traffic(name);
  }
  shape(name: string): string {
    return this.timeline.shape(name);
  }
  minActive(name: string): number {
    return this.timeline.minActive(name);
  }
}

/** One cloud account with one root module: apply, edit, apply, destroy, and ask what traffic saw. */
export class World {
  private runs = 0;
  private attached?: AttachedStandin;

  private constructor(
    readonly dir: string,
    readonly engine: Engine,
    private readonly standin: Standin,
    private readonly faults: Faults,
  ) {}

  static async create(options: { faults?: Faults; engine?: Engine } = {}): Promise<World> {
    const engine = options.engine ?? findEngine();
    const standin = await buildStandin();
    const template = await initialised(engine, standin);
    const dir = mkdtempSync(join(tmpdir(), "lb-world-"));
    cpSync(template, dir, { recursive: true, verbatimSymlinks: true });
    return new World(dir, engine, standin, options.faults ?? {});
  }

  /** Deletes the world's files. Set E2E_KEEP=1 to look at them. */
  dispose(): void {
    this.attached?.release();
    this.attached = undefined;
    if (process.env.E2E_KEEP !== "1") rmSync(this.dir, { recursive: true, force: true });
  }

  get statePath(): string {
    return join(this.dir, "cloud.json");
  }
  private get planPath(): string {
    return join(this.dir, "plan.bin");
  }
  get timelinePath(): string {
    return join(this.dir, "timeline.jsonl");
  }

  /** Replaces the configuration. */
  write(stack: Stack): void {
    const terraform = (stack.terraform ?? {}) as Record<string, unknown>;
    const complete = { ...stack, terraform: { required_providers: providers, ...terraform } };
    writeFileSync(join(this.dir, "main.tf.json"), JSON.stringify(complete, null, 1));
  }

  async init(dir = this.dir): Promise<Finished> {
    return this.engineRun(["init", "-input=false", "-no-color"], { dir });
  }

  /** `validate`: what the engine and the schemas refuse. */
  async validate(stack?: Stack, options: RunOptions = {}): Promise<{ ok: boolean; output: string }> {
    if (stack) this.write(stack);
    const done = await this.engineRun(["validate", "-json"], options);
    return { ok: done.code === 0, output: done.stdout + done.stderr };
  }

  async plan(stack?: Stack, options: RunOptions = {}): Promise<PlanResult> {
    if (stack) this.write(stack);
    const done = await this.engineRun(["plan", "-input=false", "-json", "-detailed-exitcode"], options);
    const changes: Change[] = [];
    for (const event of events(done.stdout)) {
      if (event.type === "planned_change" && event.change && event.change.action !== "read") {
        changes.push({ address: event.change.resource.addr, action: event.change.action });
      }
    }
    return new PlanResult(done.code !== 1, done.code === 0, changes, messages(done));
  }

  /** Plans into a file and gives `show -json` of it. */
  async planJson(stack?: Stack, options: RunOptions = {}): Promise<unknown> {
    if (stack) this.write(stack);
    const file = this.planPath;
    const done = await this.engineRun(["plan", "-input=false", "-no-color", `-out=${file}`], options);
    if (done.code !== 0) throw new Error(`plan failed:\n${done.stdout}${done.stderr}`);
    return JSON.parse((await this.engineRun(["show", "-json", file], options)).stdout);
  }

  /** `show -json` of the state. */
  async show(): Promise<string> {
    return (await this.engineRun(["show", "-json"], {})).stdout;
  }

  async apply(stack?: Stack, options: RunOptions = {}): Promise<ApplyResult> {
    if (stack) this.write(stack);
    return this.applyWritten(options);
  }

  /** Applies the configuration as it was written last. */
  async applyWritten(options: RunOptions = {}): Promise<ApplyResult> {
    const args = ["apply", "-input=false", "-auto-approve", "-json"];
    if (options.parallelism) args.push(`-parallelism=${options.parallelism}`);
    args.push(...(options.replace ?? []).map((address) => `-replace=${address}`));
    return this.recorded([options.dir ?? this.dir], () => this.changing(args, options));
  }

  /** Applies what `planJson` planned last. */
  async applyPlanned(options: RunOptions = {}): Promise<ApplyResult> {
    const args = ["apply", "-input=false", "-json"];
    if (options.parallelism) args.push(`-parallelism=${options.parallelism}`);
    return this.recorded([options.dir ?? this.dir], () => this.changing([...args, this.planPath], options));
  }

  async destroy(options: RunOptions = {}): Promise<ApplyResult & { leftovers: string[] }> {
    const args = ["destroy", "-input=false", "-auto-approve", "-json"];
    if (options.refresh === false) args.push("-refresh=false");
    if (options.parallelism) args.push(`-parallelism=${options.parallelism}`);
    const result = await this.recorded([options.dir ?? this.dir], () => this.changing(args, options));
    return Object.assign(result, { leftovers: this.leftovers() });
  }

  /** `cdktf deploy --auto-approve` of an app (.js or .ts), all its stacks. */
  async applyWithCdktf(app: string, options: RunOptions & { env?: NodeJS.ProcessEnv } = {}): Promise<ApplyResult> {
    return this.cdktf("deploy", app, options);
  }

  async destroyWithCdktf(
    app: string,
    options: RunOptions & { env?: NodeJS.ProcessEnv } = {},
  ): Promise<ApplyResult & { leftovers: string[] }> {
    return Object.assign(await this.cdktf("destroy", app, options), { leftovers: this.leftovers() });
  }

  private async cdktf(
    verb: "deploy" | "destroy",
    app: string,
    options: RunOptions & { env?: NodeJS.ProcessEnv },
  ): Promise<ApplyResult> {
    const quoted = JSON.stringify(resolve(app));
    const loader = app.endsWith(".ts") ? `-r ${JSON.stringify(join(__dirname, "register.js"))} ` : "";
    writeFileSync(
      join(this.dir, "cdktf.json"),
      JSON.stringify({
        language: "typescript",
        app: `node ${loader}${quoted}`,
        projectId: "e2e",
        sendCrashReports: "false",
        output: "cdktf.out",
      }),
    );
    const cli = join(repoDir, "node_modules", "cdktf-cli", "bundle", "bin", "cdktf.js");
    const dirs: string[] = [];
    return this.recorded(dirs, async () => {
      const env = {
        ...engineEnv(this.standin),
        ...this.settings(options.faults),
        ...options.env,
        TERRAFORM_BINARY_NAME: this.engine.path,
        CI: "1",
        FORCE_COLOR: "0",
        // A shared plugin cache would keep stand-ins of older sources.
        CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
      };
      const done = await run(process.execPath, [cli, verb, "--auto-approve", "--skip-provider-lock", "*"], {
        cwd: this.dir,
        env,
      });
      const manifest = join(this.dir, "cdktf.out", "manifest.json");
      if (existsSync(manifest)) {
        const { stacks } = JSON.parse(readFileSync(manifest, "utf8")) as {
          stacks: Record<string, { workingDirectory: string }>;
        };
        for (const s of Object.values(stacks)) dirs.push(join(this.dir, "cdktf.out", s.workingDirectory));
      }
      return { ok: done.code === 0, output: done.stdout + done.stderr };
    });
  }

  /** What the cloud still holds, things that exist outside the stack excepted unless they have members. */
  leftovers(): string[] {
    const m = this.model();
    const out: string[] = [];
    for (const table of [m.objects, m.groups, m.fronts]) {
      for (const [key, thing] of Object.entries(table ?? {})) {
        const left = thing.members?.length ?? 0;
        const implied = key.endsWith("/default") && !left;
        if ((!thing.foreign && !implied) || left > 0) out.push(left ? `${key} with ${left} members` : key);
      }
    }
    return out;
  }

  /** The cloud's state, for assertions that the timeline cannot answer. */
  model(): Record<
    "objects" | "groups" | "fronts",
    Record<string, { foreign?: boolean; members?: unknown[]; name?: string; kind?: string }>
  > {
    return existsSync(this.statePath)
      ? JSON.parse(readFileSync(this.statePath, "utf8"))
      : { objects: {}, groups: {}, fronts: {} };
  }

  /** Ids in the state of resources whose address matches; `stack` names one that cdktf deployed. */
  ids(address: RegExp, stack?: string): Set<string> {
    const file = join(this.dir, stack === undefined ? "terraform.tfstate" : `terraform.${stack}.tfstate`);
    const { resources } = JSON.parse(readFileSync(file, "utf8")) as State;
    const ours = resources.filter(({ type, name }) => address.test(`${type}.${name}`));
    const ids = ours.flatMap(({ instances }) => instances.flatMap(({ attributes }) => attributes?.id ?? []));
    return new Set(ids.flatMap((id) => [id, ...cloudIdsIn(id)]));
  }

  /** All calls so far. */
  timeline(): Timeline {
    return new Timeline(readTimeline(this.timelinePath));
  }

  private async recorded(
    dirs: readonly string[],
    act: () => Promise<{ ok: boolean; output: string; failed?: readonly string[] }>,
  ): Promise<ApplyResult> {
    this.runs++;
    const before = readTimeline(this.timelinePath);
    const { ok, output, failed } = await act();
    const entries = readTimeline(this.timelinePath).slice(before.length);
    return new ApplyResult(ok, output, new Timeline(entries, before.at(-1)), dirs, failed);
  }

  private async changing(
    args: string[],
    options: RunOptions,
  ): Promise<{ ok: boolean; output: string; failed: string[] }> {
    const done = await this.engineRun(args, options);
    const failed = events(done.stdout).flatMap(({ type, hook }) =>
      type === "apply_errored" && hook ? [hook.resource.addr] : [],
    );
    return { ok: done.code === 0, output: messages(done), failed };
  }

  private async engineRun(args: string[], options: RunOptions): Promise<Finished> {
    this.attached ??= await AttachedStandin.take(this.standin);
    return this.attached.during(this.settings(options.faults), (settings) =>
      run(this.engine.path, args, {
        cwd: options.dir ?? this.dir,
        env: { ...engineEnv(this.standin), ...settings },
      }),
    );
  }

  /** The stand-in's variables for one run. */
  private settings(more?: Faults): NodeJS.ProcessEnv {
    const f = { ...this.faults, ...more };
    const env: NodeJS.ProcessEnv = {
      STANDIN_STATE: this.statePath,
      STANDIN_TIMELINE: this.timelinePath,
      STANDIN_RUN: String(this.runs),
    };
    const set = (name: string, value: unknown): void => {
      if (value !== undefined) env[name] = String(value);
    };
    set("STANDIN_LATENCY_MS", f.latencyMs);
    set("STANDIN_THROTTLE_EVERY", f.throttleEvery);
    set("STANDIN_FAIL_NTH", f.failNth);
    set("STANDIN_FAIL_ACTION", f.failAction);
    set("STANDIN_BUSY", f.busy ?? "operations");
    set("STANDIN_DUPLICATES", f.duplicates);
    set("STANDIN_ALB_ALLOCATION", f.albAllocation);
    return env;
  }
}

interface State {
  readonly resources: readonly {
    readonly type: string;
    readonly name: string;
    readonly instances: readonly { readonly attributes?: { readonly id?: string } }[];
  }[];
}

interface Event {
  type?: string;
  "@level"?: string;
  "@message"?: string;
  change?: { action: string; resource: { addr: string } };
  hook?: { resource: { addr: string } };
  diagnostic?: { severity: string; summary: string; detail?: string };
}

function events(stdout: string): Event[] {
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Event);
}

/** The messages of a run, errors with their detail. */
function messages(done: Finished): string {
  const lines = events(done.stdout).map((e) =>
    e.diagnostic
      ? `${e.diagnostic.severity}: ${e.diagnostic.summary} ${e.diagnostic.detail ?? ""}`
      : (e["@message"] ?? ""),
  );
  return [...lines, done.stderr].join("\n");
}
