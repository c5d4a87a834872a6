import { CloudError } from "../../../cloud/call";
import { Answer } from "../../../cloud/answer";
import { TencentApi } from "../../../cloud/tencentcloud";
import { HealthAnswer, HealthSource, isMember, Member, MemberHealth } from "../../../cloud/member";
import { HealthService, loadBalancerAt, serverGroupAt, tencentApi } from "../../health-service";

/** Where the targets stand: one listener or rule, or a target group with all its listeners and rules. */
export interface TencentPlace {
  readonly loadBalancerId?: string;
  readonly listenerId?: string;
  readonly ruleId?: string;
  readonly targetGroupId?: string;
}

interface TargetHealth {
  readonly ids: ReadonlyArray<string | undefined>;
  readonly port: number;
  readonly healthy: boolean;
  /** `Alive`, `Dead`, `Unknown` (not checked yet), `Close` (not checked). */
  readonly detail: string | undefined;
}

/** Asks `DescribeTargetHealth` of a Tencent CLB. */
export class TencentClbHealth implements HealthSource {
  public constructor(
    private readonly api: TencentApi,
    private readonly place: TencentPlace,
  ) {}

  public async ask(members: readonly Member[], signal: AbortSignal): Promise<HealthAnswer> {
    const places = await this.places(signal);
    const targets = await Promise.all(places.map((place) => this.targetsAt(place, signal)));
    return { used: places.length > 0, members: members.map((member) => judge(member, targets)) };
  }

  /** A target group that is associated with nothing is checked by nobody. */
  private async places(signal: AbortSignal): Promise<TencentPlace[]> {
    const { targetGroupId } = this.place;
    if (targetGroupId === undefined) return [this.place];
    const request = { TargetGroupIds: [targetGroupId] };
    const groups = (await this.api.call("DescribeTargetGroups", request, signal)).listOrNull("TargetGroupSet");
    const own = groups.filter((group) => (group.textIfAny("TargetGroupId") ?? targetGroupId) === targetGroupId);
    if (own.length === 0) {
      const text = "the cloud knows no such group; check the id and the region";
      throw new CloudError(`target group ${targetGroupId}: ${text}`, undefined, true);
    }
    return own.flatMap((group) =>
      group.listOrNull("AssociatedRule").map((rule) => ({
        loadBalancerId: rule.text("LoadBalancerId"),
        listenerId: rule.text("ListenerId"),
        ruleId: rule.textIfAny("LocationId"),
      })),
    );
  }

  private async targetsAt(
    { loadBalancerId, listenerId, ruleId }: TencentPlace,
    signal: AbortSignal,
  ): Promise<TargetHealth[]> {
    const request = {
      LoadBalancerIds: [loadBalancerId],
      ...(listenerId === undefined ? {} : { ListenerIds: [listenerId] }),
      ...(ruleId === undefined ? {} : { LocationIds: [ruleId] }),
    };
    return (await this.api.call("DescribeTargetHealth", request, signal))
      .listOrNull("LoadBalancers")
      .flatMap((balancer) => balancer.listOrNull("Listeners"))
      .filter((listener) => listenerId === undefined || listener.text("ListenerId") === listenerId)
      .flatMap((listener) => listener.listOrNull("Rules"))
      .filter((rule) => ruleId === undefined || rule.text("LocationId") === ruleId)
      .flatMap((rule) => rule.listOrNull("Targets"))
      .map(targetOf);
  }
}

function targetOf(target: Answer): TargetHealth {
  const [ip, id] = [target.textIfAny("IP"), target.textIfAny("TargetId")];
  return {
    ids: [ip, id ?? (ip === undefined ? target.text("TargetId") : undefined)],
    port: target.number("Port"),
    healthy: target.flag("HealthStatus") === true,
    detail: target.textIfAny("HealthStatusDetail"),
  };
}

/** Healthy only where every listener and rule that it stands behind says so. */
function judge(member: Member, places: readonly (readonly TargetHealth[])[]): MemberHealth {
  for (const targets of places) {
    const mine = targets.filter(({ ids, port }) => isMember(member, ids, port));
    if (mine.length === 0) return { member, healthy: false, why: "not bound" };
    const bad = mine.find(({ healthy }) => !healthy);
    if (bad !== undefined) return { member, healthy: false, why: WORDS[bad.detail ?? ""] ?? "not healthy" };
  }
  return { member, healthy: true, why: "healthy" };
}

const WORDS: { readonly [detail: string]: string } = {
  Dead: "unhealthy",
  Unknown: "not checked yet",
  Close: "its health check is off or its listener is stopped",
};

const FAMILY = "tencentcloud-clb";
const GROUP_FAMILY = "tencentcloud-target-group";

/** Whom to ask about targets of a listener or rule. */
export const CLB_HEALTH: HealthService = {
  family: FAMILY,
  needs: "--load-balancer-id, --listener-id and --rule-id where there is one",
  source(place, env) {
    const [listenerId, ruleId] = [place.listenerId || undefined, place.ruleId || undefined];
    const api = tencentApi(place, env);
    return new TencentClbHealth(api, { loadBalancerId: loadBalancerAt(place, FAMILY), listenerId, ruleId });
  },
};

/** Whom to ask about members of a target group. */
export const TARGET_GROUP_HEALTH: HealthService = {
  family: GROUP_FAMILY,
  needs: "--server-group-id",
  source: (place, env) =>
    new TencentClbHealth(tencentApi(place, env), { targetGroupId: serverGroupAt(place, GROUP_FAMILY) }),
};
