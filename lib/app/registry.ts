import { isDeepStrictEqual } from "node:util";
import { TerraformStack } from "cdktf";
import { IConstruct } from "constructs";
import type { BackendPool } from "./backend-pool";
import { Declaration } from "../values/declaration";
import { Carriers } from "./carriers";
import { Deferral } from "./deferral";
import { withLosses } from "./hcl-output";
import { AcknowledgedFinding, Judgement, ResolvedFinding, Rule } from "./rule";
import type { Fault } from "./shapes/take";
import { isInStack } from "./place";
import { Accounts } from "./account";
import { accessListViews } from "./access-lists";
import {
  AppView,
  BindingView,
  FaultView,
  ExistingView,
  GroupView,
  LoadBalancerView,
  ScalingGroupView,
} from "./app-view";
import { EntryView } from "./entry-view";
import { PartView } from "./part-view";
import { oneForEach } from "./one-group";
import { RuleSetting, RuleSettingView } from "./rule-setting";
import { stackViews } from "./stacks";

type DeclaredView = Pick<
  AppView,
  "pools" | "loadBalancers" | "entries" | "groups" | "bindings" | "scalingGroups" | "existing" | "parts"
>;

/** How a construct is looked at. */
interface Look<View> {
  readonly construct: IConstruct;
  readonly view: () => View;
}

/** Lets what was declared speak at synth. */
export interface Validation {
  /** Lets the findings at a construct speak when its stack is validated. */
  watch(construct: IConstruct): void;
  /** The stacks in which something is watched, and the first such construct of each. */
  readonly stacks: ReadonlyMap<TerraformStack, IConstruct>;
}

/** What is made of what an app declared. Rules look at it, so that they stand above and hand themselves in. */
export interface Judging {
  readonly known: AppView["known"];
  readonly accounts: Accounts;
  /** Types of the resources in which the entries of access lists stand. */
  readonly accessLists: readonly string[];
  /** Every rule, in the order in which findings are told. */
  readonly rules: readonly Rule[];
  /** Those that the user added come after them. */
  judge(view: AppView, own: readonly Rule[]): Judgement;
  deferralsOf(view: AppView): Deferral[];
  validationOf(root: IConstruct, registry: Registry): Validation;
}

const REGISTRY = Symbol.for("cdktf-load-balancing/registry");

/**
 * What one app declared, and what the rules say of it.
 *
 * @internal
 */
export class Registry {
  private static judging: () => Judging;

  /** Says who judges all apps; asked when the first one declares something. */
  public static judgedBy(judging: () => Judging): void {
    Registry.judging = judging;
  }

  public static of(scope: IConstruct): Registry {
    const root = scope.node.root as IConstruct & { [REGISTRY]?: Registry };
    return (root[REGISTRY] ??= new Registry(root));
  }

  /** Which resources carry what users set. */
  public readonly carriers = new Carriers();
  private readonly pools: BackendPool[] = [];
  private readonly loadBalancers: Array<Look<LoadBalancerView>> = [];
  private readonly entries: Array<Look<EntryView>> = [];
  private readonly groups: Array<Look<GroupView>> = [];
  private readonly bindings: BindingView[] = [];
  private readonly scalingGroups: ScalingGroupView[] = [];
  private readonly existing: ExistingView[] = [];
  private readonly parts: Array<Look<PartView>> = [];
  private readonly faults: Array<() => FaultView[]> = [];
  /** What could not be looked at since the last edit. */
  private readonly defects = new Map<IConstruct, FaultView>();
  private readonly preflights: Array<(view: AppView) => Deferral[]> = [];
  private readonly judging: Judging;
  private readonly validation: Validation;
  private readonly ruleSettings: Array<RuleSetting & { readonly scope: IConstruct }> = [];
  private readonly ownRules: Rule[] = [];
  private declared?: DeclaredView;
  private shown?: {
    readonly declared: DeclaredView;
    readonly others: Omit<AppView, keyof DeclaredView>;
    readonly view: AppView;
  };
  private judged?: Judgement;
  private deferred?: readonly Deferral[];
  private editCount = 0;

  private constructor(root: IConstruct) {
    this.judging = Registry.judging();
    this.validation = this.judging.validationOf(root, this);
  }

  // Each is watched first: what stands outside of a stack is refused there, and never looked at.

  public addPool(pool: BackendPool): void {
    this.watch(pool);
    this.pools.push(pool);
  }

  public addLoadBalancer(construct: IConstruct, view: () => LoadBalancerView): void {
    this.watch(construct);
    this.loadBalancers.push({ construct, view });
  }

  public addEntry(construct: IConstruct, view: () => EntryView): void {
    this.watch(construct);
    this.entries.push({ construct, view });
  }

  public addGroup(construct: IConstruct, view: () => GroupView): void {
    this.watch(construct);
    this.groups.push({ construct, view });
  }

  public addBinding(binding: BindingView): void {
    this.watch(binding.construct);
    this.bindings.push(binding);
  }

  public addScalingGroup(group: ScalingGroupView): void {
    this.watch(group.construct);
    this.scalingGroups.push(group);
  }

  public addExisting(thing: ExistingView): void {
    this.watch(thing.construct);
    this.existing.push(thing);
  }

  public addPart(construct: IConstruct, view: () => PartView): void {
    this.watch(construct);
    this.parts.push({ construct, view });
  }

  /**
   * What a caller without a type check handed over for a construct.
   *
   * @param place finds the construct, which may not be made yet
   */
  public addFaults(place: () => IConstruct, label: string, faults: readonly Fault[], declaration: Declaration): void {
    this.faults.push(() => {
      const construct = this.inSomeStack(place());
      if (construct === undefined) return [];
      return faults.map((fault) => ({ declaration, ...fault, construct, label }));
    });
    const construct = place();
    if (isInStack(construct)) this.watch(construct);
    else this.touch();
  }

  /** What the user says of the rules for a construct and everything below it. */
  public addRuleSetting(scope: IConstruct, setting: RuleSetting): void {
    this.ruleSettings.push({ ...setting, scope });
    if (isInStack(scope)) this.watch(scope);
    else this.touch();
  }

  /** Rules of the user's own, for a construct and everything below it. */
  public addOwnRules(scope: IConstruct, rules: readonly Rule[]): void {
    this.ownRules.push(...rules);
    if (isInStack(scope)) this.watch(scope);
    else this.touch();
  }

  /** Forgets findings that an edit may have made stale. */
  public touch(): void {
    this.judged = undefined;
    this.declared = undefined;
    this.deferred = undefined;
    this.defects.clear();
    this.editCount++;
  }

  /** Every rule, in the order in which findings are told. */
  public get rules(): readonly Rule[] {
    return [...this.judging.rules, ...this.ownRules];
  }

  /** What the providers can read of an account. */
  public get accounts(): Accounts {
    return this.judging.accounts;
  }

  /** How many edits there were: what was computed at one count holds until the next. */
  public get edits(): number {
    return this.editCount;
  }

  /** Frees what `view` keeps, which is as large as the app, before CDKTF writes the stacks. */
  public releaseView(): void {
    this.declared = undefined;
    this.shown = undefined;
  }

  /** One that shows the same is the same one: what rules say of a view is remembered, for findings and for the plan. */
  public view(): AppView {
    const declared = this.declaredView();
    const others = {
      faults: [...this.faults.flatMap((view) => view()), ...this.defects.values()],
      stacks: stackViews(this.validation.stacks),
      accessLists: accessListViews(this.validation.stacks, this.judging.accessLists),
      known: this.judging.known,
      ruleSettings: this.ruleSettings.flatMap((setting) => this.ruleSettingView(setting)),
    };
    if (this.shown?.declared !== declared || !isDeepStrictEqual(this.shown.others, others)) {
      this.shown = { declared, others, view: { ...declared, ...others } };
    }
    return this.shown.view;
  }

  /** What constructs of this library say of themselves; that of stacks is up to others as well, and looked at anew. */
  private declaredView(): DeclaredView {
    return (this.declared ??= {
      pools: this.pools,
      loadBalancers: this.seen(this.loadBalancers).map((view) => this.carriers.inLoadBalancer(view)),
      entries: this.seen(this.entries).map((view) => this.carriers.inEntry(view)),
      groups: oneForEach(this.seen(this.groups).map((view) => this.carriers.inGroup(view))),
      bindings: this.bindings,
      scalingGroups: this.scalingGroups,
      existing: this.existing,
      parts: this.seen(this.parts),
    });
  }

  private seen<View>(looks: readonly Look<View>[]): View[] {
    return looks.flatMap(({ construct, view }) => this.contained<View[]>(construct, () => [view()], []));
  }

  /** What cannot be looked at, such as what its constructor could not finish, must not hide everything else. */
  private contained<T>(construct: IConstruct | undefined, look: () => T, otherwise: T): T {
    try {
      return look();
    } catch (defect) {
      if (construct === undefined) throw defect;
      this.defects.set(construct, defectView(construct, defect));
      return otherwise;
    }
  }

  /** All findings of all rules in all stacks, but those that the user accepts. */
  public findings(): readonly ResolvedFinding[] {
    return this.judgement.findings;
  }

  /** The findings that the user accepts. */
  public acknowledged(): readonly AcknowledgedFinding[] {
    return this.judgement.acknowledged;
  }

  private get judgement(): Judgement {
    if (this.judged !== undefined) return this.judged;
    // First, since a defect there must be told of.
    this.deferrals();
    return (this.judged = this.judging.judge(
      withLosses(this.view(), () => this.deferrals()),
      this.ownRules,
    ));
  }

  /** What is said for the whole app is spoken of at the first construct of this library: CDKTF asks no app. */
  private ruleSettingView({
    scope,
    ...setting
  }: RuleSetting & { readonly scope: IConstruct }): RuleSettingView | never[] {
    const construct = this.inSomeStack(scope);
    if (construct === undefined) return [];
    const { path } = scope.node;
    return { ...setting, construct, scope: path, label: path === "" ? "rules of the app" : `rules of "${path}"` };
  }

  private inSomeStack(construct: IConstruct): IConstruct | undefined {
    const [spokesman] = this.validation.stacks.values();
    return isInStack(construct) ? construct : spokesman;
  }

  /** Lets a look into the account speak with what rules leave to the plan. */
  public addPreflight(look: (view: AppView) => Deferral[]): void {
    this.preflights.push(look);
    this.touch();
  }

  /** What rules leave to the plan, in all stacks, and what is asked of the account there. */
  public deferrals(): readonly Deferral[] {
    const [spokesman] = this.validation.stacks.values();
    return (this.deferred ??= this.contained(spokesman, () => this.deferralsIn(this.view()), []));
  }

  private deferralsIn(view: AppView): readonly Deferral[] {
    return [...this.judging.deferralsOf(view), ...this.preflights.flatMap((look) => look(view))];
  }

  /** Lets the findings at a construct speak when its stack is validated. */
  public watch(construct: IConstruct): void {
    this.touch();
    this.validation.watch(construct);
  }
}

function defectView(construct: IConstruct, defect: unknown): FaultView {
  const [cause] = String(defect instanceof Error ? defect.message : "no error").split("\n", 1);
  const remedy = "mend what else is found; if it is still said then, please report this defect";
  const text = `cannot be looked at (${cause}); ${remedy}`;
  const label = `"${construct.node.id}"`;
  return { kind: "type", setting: "it", text, construct, label, declaration: Declaration.none() };
}
