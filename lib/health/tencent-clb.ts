import { TencentApi } from "../tencentcloud/api";
import { HealthAnswer, HealthSource, isMember, Member, MemberHealth } from "./member";

/** Where the targets stand: one listener or rule, or a target group with all its listeners and rules. */
export interface TencentPlace {
  readonly loadBalancerId?: string;
  readonly listenerId?: string;
  readonly ruleId?: string;
  readonly targetGroupId?: string;
}

interface TargetHealth {
  readonly IP?: string;
  readonly TargetId?: string;
  readonly Port?: number;
  readonly HealthStatus?: boolean;
  /** `Alive`, `Dead`, `Unknown` (not checked yet), `Close` (not checked). */
  readonly HealthStatusDetail?: string;
}

interface Rule {
  readonly LocationId?: string;
  readonly Targets?: readonly TargetHealth[] | null;
}

interface Health {
  readonly LoadBalancers?: ReadonlyArray<{
    readonly Listeners?: ReadonlyArray<{ readonly ListenerId: string; readonly Rules?: readonly Rule[] | null }> | null;
  }> | null;
}

interface Groups {
  readonly TargetGroupSet?: ReadonlyArray<{
    readonly AssociatedRule?: ReadonlyArray<{
      readonly LoadBalancerId: string;
      readonly ListenerId: string;
      readonly LocationId?: string | null;
    }> | null;
  }> | null;
}

/** Asks `DescribeTargetHealth` of a Tencent CLB. */
export class TencentClbHealth implements HealthSource {
  public constructor(
    private readonly api: TencentApi,
    private readonly place: TencentPlace,
  ) {}

  public async ask(members: readonly Member[]): Promise<HealthAnswer> {
    const places = await this.places();
    const targets = await Promise.all(places.map((place) => this.targetsAt(place)));
    return { used: places.length > 0, members: members.map((member) => judge(member, targets)) };
  }

  /** A target group that is associated with nothing is checked by nobody. */
  private async places(): Promise<TencentPlace[]> {
    const { targetGroupId } = this.place;
    if (targetGroupId === undefined) return [this.place];
    const { TargetGroupSet: groups } = await this.api.call<Groups>("DescribeTargetGroups", {
      TargetGroupIds: [targetGroupId],
    });
    return (groups ?? []).flatMap(({ AssociatedRule: rules }) =>
      (rules ?? []).map(({ LoadBalancerId, ListenerId, LocationId }) => ({
        loadBalancerId: LoadBalancerId,
        listenerId: ListenerId,
        ruleId: LocationId || undefined,
      })),
    );
  }

  private async targetsAt({ loadBalancerId, listenerId, ruleId }: TencentPlace): Promise<TargetHealth[]> {
    const { LoadBalancers: found } = await this.api.call<Health>("DescribeTargetHealth", {
      LoadBalancerIds: [loadBalancerId],
      ...(listenerId === undefined ? {} : { ListenerIds: [listenerId] }),
      ...(ruleId === undefined ? {} : { LocationIds: [ruleId] }),
    });
    return (found ?? [])
      .flatMap(({ Listeners: listeners }) => listeners ?? [])
      .filter(({ ListenerId: id }) => listenerId === undefined || id === listenerId)
      .flatMap(({ Rules: rules }) => rules ?? [])
      .filter(({ LocationId: id }) => ruleId === undefined || id === ruleId)
      .flatMap(({ Targets: targets }) => targets ?? []);
  }
}

/** Healthy only where every listener and rule that it stands behind says so. */
function judge(member: Member, places: readonly (readonly TargetHealth[])[]): MemberHealth {
  for (const targets of places) {
    const mine = targets.filter(({ IP, TargetId, Port }) => isMember(member, [IP, TargetId], Port));
    if (mine.length === 0) return { member, healthy: false, why: "not bound" };
    const bad = mine.find(({ HealthStatus: healthy }) => healthy !== true);
    if (bad !== undefined) return { member, healthy: false, why: WORDS[bad.HealthStatusDetail ?? ""] ?? "not healthy" };
  }
  return { member, healthy: true, why: "healthy" };
}

const WORDS: { readonly [detail: string]: string } = {
  Dead: "unhealthy",
  Unknown: "not checked yet",
  Close: "its health check is off or its listener is stopped",
};
