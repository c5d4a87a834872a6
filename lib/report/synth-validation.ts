import { Annotations, App, Aspects, TerraformStack } from "cdktf";
import { IConstruct } from "constructs";
import { UnsetArguments } from "../app/hcl-arguments";
import { Preconditions } from "./preconditions";
import { printable } from "../values/printable";
import { isInStack, stackOf } from "../app/place";
import type { Registry, Validation } from "../app/registry";
import { writeSynthReport } from "./synth-report";
import { ResolvedFinding } from "../app/rule";
import { writesHcl } from "../app/stacks";

/**
 * Makes the findings part of a synth: errors stop it, warnings and infos become annotations, all of them go to disk.
 *
 * CDKTF stops at the first stack that fails. The findings of the whole app are therefore written at the first
 * validation, and the errors of other stacks are told beside the first failing stack's own.
 *
 * @internal
 */
export class SynthValidation implements Validation {
  private readonly watched = new Set<IConstruct>();
  private readonly announced = new Set<string>();
  /** The first construct of each stack. */
  private readonly spokesmen = new Map<TerraformStack, IConstruct>();
  private readonly preconditions: Preconditions;
  private readonly unsetArguments: UnsetArguments;
  private reported?: readonly ResolvedFinding[];
  private byConstruct = new Map<IConstruct, ResolvedFinding[]>();

  public constructor(
    private readonly root: IConstruct,
    private readonly registry: Registry,
  ) {
    this.preconditions = new Preconditions(() => (writesHcl(root) ? [] : registry.deferrals()));
    this.unsetArguments = new UnsetArguments(() => writesHcl(root));
  }

  /** Lets a construct speak when its stack is validated. */
  public watch(construct: IConstruct): void {
    if (this.watched.has(construct)) return;
    this.watched.add(construct);
    const stack = stackOf(construct);
    if (!this.spokesmen.has(stack)) {
      this.spokesmen.set(stack, construct);
      Aspects.of(stack).add(this.preconditions);
      Aspects.of(stack).add(this.unsetArguments);
    }
    speakerFor(construct).node.addValidation({ validate: () => this.errorsAt(construct) });
  }

  /** The stacks in which something is watched, and the first such construct of each. */
  public get stacks(): ReadonlyMap<TerraformStack, IConstruct> {
    return this.spokesmen;
  }

  private errorsAt(construct: IConstruct): string[] {
    this.report();
    const here = this.byConstruct.get(construct) ?? [];
    here.forEach((finding) => this.announce(finding));
    const errors = here.filter(isError).map(saidBySpeaker);
    const elsewhere = this.errorsOfOtherStacks(construct);
    if (elsewhere.length === 0) return errors;
    const last = errors.pop() ?? "nothing is wrong in this stack, but it is not written, since others have errors:";
    return [...errors, [last, ...elsewhere].join("\n  ")];
  }

  /**
   * CDKTF looks at no stack behind the first that fails, and puts the path of the construct before each error that it is
   * told: the errors of other stacks bring their own, on lines of their own. They are told once in each stack.
   */
  private errorsOfOtherStacks(construct: IConstruct): string[] {
    const stack = stackOf(construct);
    const errors = (this.reported ?? []).filter(isError);
    const first = errors.find((finding) => stackOf(finding.construct) === stack);
    const teller = first === undefined ? this.spokesmen.get(stack) : speakerFor(first.construct);
    if (teller !== construct) return [];
    const elsewhere = errors.filter((finding) => stackOf(finding.construct) !== stack);
    return elsewhere.map((finding) => `[${printable(finding.construct.node.path)}] ${finding.message}`);
  }

  private report(): void {
    const findings = this.registry.findings();
    if (this.reported === findings) return;
    this.reported = findings;
    this.byConstruct = new Map();
    for (const finding of findings) {
      const speaker = this.speakerFor(finding.construct);
      const here = this.byConstruct.get(speaker);
      if (here === undefined) this.byConstruct.set(speaker, [finding]);
      else here.push(finding);
    }
    if (App.isApp(this.root))
      writeSynthReport(this.root.outdir, {
        view: this.registry.view(),
        rules: this.registry.rules,
        findings,
        acknowledged: this.registry.acknowledged(),
        deferrals: this.registry.deferrals(),
      });
    this.registry.releaseView();
  }

  /** The construct itself, or the one around it that speaks: of a provider, or of what could not be made, nobody hears. */
  private speakerFor(construct: IConstruct): IConstruct {
    if (this.watched.has(construct)) return construct;
    const around = [...construct.node.scopes].reverse().find((scope) => this.watched.has(scope));
    return around ?? this.spokesmen.get(stackOf(construct)) ?? construct;
  }

  private announce(finding: ResolvedFinding): void {
    const key = `${finding.construct.node.path} ${finding.message}`;
    if (isError(finding) || this.announced.has(key)) return;
    this.announced.add(key);
    const annotations = Annotations.of(speakerFor(finding.construct));
    if (finding.severity === "warning") annotations.addWarning(saidBySpeaker(finding));
    else annotations.addInfo(saidBySpeaker(finding));
  }
}

function isError(finding: ResolvedFinding): boolean {
  return finding.severity === "error";
}

function withPath({ construct, message }: ResolvedFinding): string {
  return `${printable(construct.node.path)}: ${message}`;
}

/**
 * Who tells what is wrong with a construct. CDKTF prints the speaker's path as it is, so one that would break the line,
 * and could be read as a command by a pipeline, is told by the nearest construct around it.
 */
function speakerFor(construct: IConstruct): IConstruct {
  const around = [...construct.node.scopes].reverse().filter(isInStack);
  return around.find(({ node: { path } }) => printable(path) === path) ?? construct;
}

function saidBySpeaker(finding: ResolvedFinding): string {
  return speakerFor(finding.construct) === finding.construct ? finding.message : withPath(finding);
}
