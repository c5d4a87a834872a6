import { handedOn, Plain } from "../../../app/shapes/plain";
import { Construct } from "constructs";
import { BackendPool } from "../../../app/backend-pool";
import { BindingStrategy } from "../../../facts/binding-strategy";
import { TENCENTCLOUD_CLB } from "./facts/product";
import { BindRequest, BindResult } from "../../../binding/listener-binding";
import { ITargetGroup, TargetGroup } from "../target-group/target-group";
import { TargetGroupProps, TargetGroupType } from "../target-group/target-group-props";
import { givenOf } from "../../../app/settings";
import { TargetPlace, Targets } from "./targets";

/** How a listener or rule takes backends. */
export interface EntryBackendsOptions {
  readonly place: TargetPlace;
  readonly label: string;
  /** Names the listener or rule, equal for two constructs that mean the same one. */
  readonly owner: string;
  /** The group that the user gave it. */
  readonly targetGroup: ITargetGroup | undefined;
  /** The group that it makes for itself when a binding asks for one. */
  readonly ownGroup: () => Plain<Omit<TargetGroupProps, "loadBalancer">>;
  /** Makes its resource send to a target group; `target_type` and who checks the servers. */
  readonly switchTo: (targetType: string, groupChecks: boolean) => void;
}

/** The backends of one listener or rule: targets of its own, or a target group. */
export class EntryBackends {
  private targets?: Targets;
  private group?: ITargetGroup;

  public constructor(
    private readonly scope: Construct,
    private readonly options: EntryBackendsOptions,
  ) {
    if (options.targetGroup !== undefined) this.sendTo(options.targetGroup);
  }

  /** Whether some pool is bound. */
  public get bound(): boolean {
    return this.targets?.bound ?? this.group?._bound ?? false;
  }

  /** Those of the given settings that have no effect, since a v2 group that stands on its own has them. */
  public unused(settings: { [name: string]: unknown }): string[] {
    if (this.options.targetGroup?._type !== TargetGroupType.V2) return [];
    return givenOf(settings);
  }

  public bind(request: BindRequest): BindResult {
    const { label, owner, targetGroup } = this.options;
    if (targetGroup !== undefined) return { ...targetGroup._bind(request), place: label };
    if (request.strategy === BindingStrategy.TARGET_GROUP && this.targets === undefined) this.ownGroup();
    if (this.group !== undefined) this.group._bind(request);
    else this.bindTargets(request.pool);
    return { place: label, owner, strategies: TENCENTCLOUD_CLB.strategies };
  }

  private ownGroup(): void {
    if (this.group !== undefined) return;
    const { place, ownGroup } = this.options;
    this.sendTo(
      new TargetGroup(
        this.scope,
        "TargetGroup",
        handedOn<TargetGroupProps>({ loadBalancer: place.loadBalancer, ...ownGroup() }),
      ),
    );
  }

  private sendTo(group: ITargetGroup): void {
    this.group = group;
    const v1 = group._type === TargetGroupType.V1;
    this.options.switchTo(v1 ? "TARGETGROUP" : "TARGETGROUP-V2", !v1);
    group._serve(this.scope, this.options.place);
  }

  private bindTargets(pool: BackendPool): void {
    this.targets ??= new Targets(this.scope, this.options.place);
    this.targets.bind(pool);
  }
}
