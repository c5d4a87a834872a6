import { Annotations, App } from "cdktf";
import { IConstruct } from "constructs";
import type { BackendPool } from "./backend-pool";
import { evaluate } from "./rules/evaluate";
import { ResolvedFinding } from "./rules/rule";
import { AppView, BindingView, EntryView, GroupView, LoadBalancerView } from "./view/app-view";

const REGISTRY = Symbol.for("cdktf-load-balancing/registry");

/**
 * What one app declared, and what the rules say of it.
 *
 * CDKTF stops at the first stack that fails. The findings of the whole app are therefore computed at the first
 * validation, and those of other stacks are reported beside the first failing stack's own.
 *
 * @internal
 */
export class Registry {
  public static of(scope: IConstruct): Registry {
    const root = scope.node.root as IConstruct & { [REGISTRY]?: Registry };
    return (root[REGISTRY] ??= new Registry(root));
  }

  private readonly pools: BackendPool[] = [];
  private readonly loadBalancers: Array<() => LoadBalancerView> = [];
  private readonly entries: Array<() => EntryView> = [];
  private readonly groups: Array<() => GroupView> = [];
  private readonly bindings: BindingView[] = [];
  private readonly watched = new Set<IConstruct>();
  private readonly announced = new Set<string>();
  private readonly reporters = new Map<string, IConstruct>();
  private known?: readonly ResolvedFinding[];

  private constructor(private readonly root: IConstruct) {}

  public addPool(pool: BackendPool): void {
    this.pools.push(pool);
    this.watch(pool);
  }

  public addLoadBalancer(construct: IConstruct, view: () => LoadBalancerView): void {
    this.loadBalancers.push(view);
    this.watch(construct);
  }

  public addEntry(construct: IConstruct, view: () => EntryView): void {
    this.entries.push(view);
    this.watch(construct);
  }

  public addGroup(construct: IConstruct, view: () => GroupView): void {
    this.groups.push(view);
    this.watch(construct);
  }

  public addBinding(binding: BindingView): void {
    this.bindings.push(binding);
    this.watch(binding.construct);
  }

  /** Forgets findings that an edit may have made stale. */
  public touch(): void {
    this.known = undefined;
  }

  public view(): AppView {
    return {
      pools: this.pools,
      loadBalancers: this.loadBalancers.map((view) => view()),
      entries: this.entries.map((view) => view()),
      groups: this.groups.map((view) => view()),
      bindings: this.bindings,
    };
  }

  /** All findings of all rules in all stacks. */
  public findings(): readonly ResolvedFinding[] {
    return (this.known ??= evaluate(this.view()));
  }

  /** Lets the findings at a construct speak when its stack is validated. */
  public watch(construct: IConstruct): void {
    this.touch();
    if (this.watched.has(construct)) return;
    this.watched.add(construct);
    const stack = stackIdOf(construct);
    if (!this.reporters.has(stack)) this.reporters.set(stack, construct);
    construct.node.addValidation({ validate: () => this.errorsAt(construct) });
  }

  private errorsAt(construct: IConstruct): string[] {
    const stack = stackIdOf(construct);
    const here = this.findings().filter((finding) => finding.construct === construct);
    for (const finding of here) this.announce(finding);
    const errors = here.filter(isError).map((finding) => finding.message);
    if (this.reporters.get(stack) !== construct) return errors;
    const elsewhere = this.findings().filter((finding) => isError(finding) && stackIdOf(finding.construct) !== stack);
    return [...errors, ...elsewhere.map((finding) => `${finding.construct.node.path}: ${finding.message}`)];
  }

  private announce(finding: ResolvedFinding): void {
    const key = `${finding.construct.node.path} ${finding.message}`;
    if (isError(finding) || this.announced.has(key)) return;
    this.announced.add(key);
    const annotations = Annotations.of(finding.construct);
    if (finding.severity === "warning") annotations.addWarning(finding.message);
    else annotations.addInfo(finding.message);
  }

  /** Where reports go; undefined when the tree has no app. */
  public get outdir(): string | undefined {
    return App.isApp(this.root) ? this.root.outdir : undefined;
  }
}

function isError(finding: ResolvedFinding): boolean {
  return finding.severity === "error";
}

/** The first segment of a path below the app: stacks are the children of the app. */
function stackIdOf(construct: IConstruct): string {
  return construct.node.path.split("/", 1)[0];
}
