import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as cdktf from "cdktf";
import { Construct, IConstruct } from "constructs";
import { ProgramFindings, ProgramLibrary } from "./knowledge";
import { PlannedResource } from "./planned-resource";
import { sentence, textOf } from "../values/sentence";
import { Expression, Statement } from "./program/expression";
import { evaluate, run, Scope } from "./program/run";
import { isObject } from "../values/json-shape";
import { blocks, JsonObject } from "./source/records";

/** What the written program becomes: it is run here, so that its addresses and arguments are seen and not guessed. */
export class Workshop {
  private readonly folder = mkdtempSync(join(tmpdir(), "cdktf-lb-adopt-"));
  private readonly stack: cdktf.TerraformStack;
  private readonly scope: Scope;

  public constructor(
    stackId: string,
    private readonly library: ProgramLibrary,
  ) {
    const app = new cdktf.App({ outdir: join(this.folder, "out"), stackTraces: false });
    this.stack = new cdktf.TerraformStack(app, stackId);
    this.scope = new Map<string, unknown>([
      ...Object.entries(library),
      ["stack", this.stack],
      ["Token", cdktf.Token],
      ["TerraformVariable", cdktf.TerraformVariable],
      ["PlannedResource", PlannedResource],
    ]);
  }

  /** Runs statements of the program. */
  public run(statements: readonly Statement[]): void {
    run(statements, this.scope);
  }

  /** The address of the resource that an expression names; undefined where the constructs make none. */
  public addressOf(resource: Expression): string | undefined {
    try {
      const made = evaluate(resource, this.scope) as cdktf.TerraformResource | undefined;
      return made && addressOf(made);
    } catch (error) {
      if (/^No child with id/.test((error as Error).message)) return undefined;
      throw error;
    }
  }

  /** What the engine gets. */
  public get stackJson(): JsonObject {
    this.stack.prepareStack();
    return JSON.parse(JSON.stringify(this.stack.toTerraform())) as JsonObject;
  }

  /** The arguments of all resources, by address. */
  public synthesize(): Map<string, JsonObject> {
    this.stack.prepareStack();
    const { resource } = this.stack.toTerraform() as { resource?: unknown };
    return new Map(
      Object.entries(isObject(resource) ? resource : {}).flatMap(([type, named]) =>
        Object.entries(named as JsonObject).flatMap(([name, body]) =>
          blocks(body).map((one) => [`${type}.${name}`, JSON.parse(JSON.stringify(one)) as JsonObject] as const),
        ),
      ),
    );
  }

  /** What the checks at synth will refuse. */
  public get errors(): string[] {
    return this.library.Findings.of(this.stack).errors.map((finding) =>
      sentence({ text: textOf(finding), ruleId: finding.ruleId }),
    );
  }

  /** Everything that the rules find. */
  public get findings(): ProgramFindings {
    return this.library.Findings.of(this.stack);
  }

  /** Accepts what a rule finds. */
  public accept(ruleId: string, reason: string): void {
    this.library.LoadBalancingRules.of(this.stack).acknowledge(ruleId, { reason });
  }

  /** Writes what no construct says: which engine and providers the stack asks for. */
  public addOverride(path: string, value: unknown): void {
    this.stack.addOverride(path, value);
  }

  /** The constructs that constants of the program hold. */
  public get constructs(): [constant: string, construct: IConstruct][] {
    return [...this.scope].filter((one): one is [string, IConstruct] => Construct.isConstruct(one[1]));
  }

  /** What an expression names; undefined where there is no such thing. */
  public named(expression: Expression): unknown {
    try {
      return evaluate(expression, this.scope);
    } catch {
      return undefined;
    }
  }

  /** Removes what was written to disk. */
  public close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function addressOf(resource: cdktf.TerraformResource): string {
  return `${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
}
