import { NO_JSON } from "../values/json-shape";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ImpactReport, OperationsBook } from "../impact";
import { Move } from "./attachments";
import { JudgedPlan, judgedPlan } from "./engine-plan";
import { wrongInManifest, wrongInState, wrongInSynth } from "./input-shape";
import { engineRun } from "./engine-run";
import { Ended } from "./program";
import { RolloutError } from "./rollout-error";
import { StagedTypes } from "./staged-types";
import { ShownState, Synthesized } from "./state";

interface Manifest {
  readonly stacks: {
    readonly [name: string]: {
      readonly workingDirectory: string;
      readonly synthesizedStackPath: string;
      readonly dependencies?: readonly string[] | null;
    };
  };
}

/** What is known of the resources that are deployed. */
export interface RolloutKnowledge {
  readonly types: StagedTypes;
  readonly operations: OperationsBook;
}

/** Of a file that the synth wrote. */
function parsed<T>(path: string, wrongIn: (json: unknown) => string | undefined): T {
  const json = jsonOf(textOf(path));
  const wrong = json === undefined ? NO_JSON : wrongIn(json);
  if (wrong === undefined) return json as T;
  throw new RolloutError(`cannot read ${path}: ${wrong}; synthesize again, and mend the override that writes it`);
}

/** What a path of the manifest leads to need not be a file. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const [why] = (error as Error).message.split("\n", 1);
    throw new RolloutError(`cannot read ${path}: ${why}; synthesize again`);
  }
}

/** Undefined for what is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The folder of one synthesized stack, in which the engine works. */
export class StackFolder {
  /** All stacks of a synthesized app. */
  public static of(output: string, known: RolloutKnowledge): StackFolder[] {
    const path = join(output, "manifest.json");
    if (!existsSync(path)) {
      throw new RolloutError(`no ${path}; run it in the folder of the app, or pass --output with its output folder`);
    }
    const { stacks } = parsed<Manifest>(path, wrongInManifest);
    return Object.entries(stacks).map(
      ([name, { workingDirectory, synthesizedStackPath, dependencies }]) =>
        new StackFolder(
          name,
          join(output, workingDirectory),
          join(output, synthesizedStackPath),
          dependencies ?? [],
          known,
        ),
    );
  }

  /** Those on which others depend come first, else in the order of the app. */
  public static inOrder(folders: readonly StackFolder[]): StackFolder[] {
    const ordered = new Set<StackFolder>();
    const visiting = new Set<StackFolder>();
    const visit = (folder: StackFolder) => {
      if (visiting.has(folder)) return;
      visiting.add(folder);
      folders.filter(({ name }) => folder.dependencies.includes(name)).forEach(visit);
      ordered.add(folder);
    };
    folders.forEach(visit);
    return [...ordered];
  }

  private ready = false;

  private constructor(
    public readonly name: string,
    private readonly folder: string,
    private readonly json: string,
    private readonly dependencies: readonly string[],
    private readonly known: RolloutKnowledge,
  ) {}

  /** What is declared now. */
  public synthesized(): Synthesized {
    if (!existsSync(this.json)) {
      throw new RolloutError(`stack ${this.name}: no ${this.json}; HCL output cannot be read, synthesize JSON`);
    }
    return parsed<Synthesized>(this.json, (json) => wrongInSynth(json, this.known.types));
  }

  /** What is in service. */
  public async state(engine: string): Promise<ShownState> {
    const { answer } = await this.engine(engine, "show", "-json");
    const state = jsonOf(answer);
    const printed = `stack ${this.name}: ${engine} show -json printed`;
    if (state === undefined) throw new RolloutError(`${printed} no JSON: ${answer.trim().slice(0, 200)}`);
    const wrong = wrongInState(state, this.known.types);
    if (wrong === undefined) return state as ShownState;
    const remedy = "use an engine that this version of cdktf-lb knows, or update cdktf-lb";
    throw new RolloutError(`${printed} what is no state: ${wrong}; ${remedy}`);
  }

  /**
   * What the next deployment would do to traffic.
   *
   * @param file where to put the plan, which holds secret values
   */
  public async impact(engine: string, file: string): Promise<ImpactReport> {
    return (await this.judged(engine, file)).report;
  }

  /** The same, with the plan itself. */
  public async judged(engine: string, file: string): Promise<JudgedPlan> {
    const folder = {
      name: `stack ${this.name}`,
      file,
      engine: (...args: string[]) => this.engine(engine, ...args),
    };
    return judgedPlan(folder, this.known.operations);
  }

  /** Has the next plan replace a resource, whoever makes it: the command that deploys may take no `-replace`. */
  public async taint(engine: string, address: string): Promise<void> {
    await this.engine(engine, "taint", address);
  }

  /** Gives resources in the state another address. */
  public async move(engine: string, moves: readonly Move[]): Promise<void> {
    for (const { from, to } of moves) await this.engine(engine, "state", "mv", from, to);
  }

  private async engine(engine: string, ...args: string[]): Promise<Ended> {
    if (!this.ready) await this.run(engine, "init", "-input=false", "-no-color");
    this.ready = true;
    return this.run(engine, ...args);
  }

  private run(engine: string, ...args: string[]): Promise<Ended> {
    return engineRun(`stack ${this.name}: ${engine} ${args[0]}`, { command: [engine, ...args], cwd: this.folder });
  }
}
