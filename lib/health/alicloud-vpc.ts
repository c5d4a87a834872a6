import { AlibabaApi } from "../alicloud/api";
import { CloudError } from "../cloud-call";
import { HealthAnswer, HealthSource, isMember, Member, MemberHealth } from "./member";

/** A server group of an ALB or NLB. */
export interface ServerGroupPlace {
  readonly product: "alb" | "nlb";
  readonly loadBalancerId: string;
  readonly serverGroupId: string;
}

interface Abnormal {
  readonly ServerId?: string;
  readonly ServerIp?: string;
  readonly Port?: number;
  /** `Initial`, `Unhealthy`, `Unused` (weight 0), `Unavailable` (not checked). */
  readonly Status?: string;
}

interface GroupHealth {
  readonly ServerGroupId: string;
  /** ALB: `on`. */
  readonly HealthCheckEnabled?: string;
  /** NLB, in the API's own spelling. */
  readonly HeathCheckEnabled?: boolean;
  readonly NonNormalServers?: readonly Abnormal[];
}

interface ListenerHealth {
  readonly NextToken?: string;
  readonly ListenerHealthStatus?: ReadonlyArray<{ readonly ServerGroupInfos?: readonly GroupHealth[] }>;
  readonly RuleHealthStatus?: ReadonlyArray<{ readonly ServerGroupInfos?: readonly GroupHealth[] }>;
}

interface Listeners {
  readonly NextToken?: string;
  readonly Listeners?: ReadonlyArray<{ readonly ListenerId: string }>;
}

interface Servers {
  readonly NextToken?: string;
  readonly Servers?: ReadonlyArray<Abnormal & { readonly Status?: string }>;
}

/**
 * Asks `GetListenerHealthStatus` of an ALB or NLB.
 *
 * It names only servers that are not healthy. So that a server which is not there yet is not taken for healthy, it must
 * also be listed in the group as `Available`.
 */
export class AlicloudVpcHealth implements HealthSource {
  public constructor(
    private readonly api: AlibabaApi,
    private readonly place: ServerGroupPlace,
  ) {}

  public async ask(members: readonly Member[]): Promise<HealthAnswer> {
    const checks = await this.checks();
    if (checks.some(isOff)) {
      const text = "its health check is off, so the cloud cannot tell who is healthy; turn it on, or probe the servers";
      throw new CloudError(`server group ${this.place.serverGroupId}: ${text}`, undefined, false);
    }
    if (checks.length === 0) return { used: false, members: [] };
    const servers = await this.servers();
    return { used: true, members: members.map((member) => judge(member, servers, checks)) };
  }

  /** What each listener and rule that sends to the group says of it. */
  private async checks(): Promise<GroupHealth[]> {
    const { product, loadBalancerId, serverGroupId } = this.place;
    const request = { LoadBalancerIds: [loadBalancerId], MaxResults: 100 };
    const pages = await this.api.pages<Listeners>(product, "ListListeners", request);
    const listeners = pages.flatMap(({ Listeners: some = [] }) => some);
    const answers = await Promise.all(
      listeners.map(({ ListenerId }) =>
        this.api.pages<ListenerHealth>(product, "GetListenerHealthStatus", {
          ListenerId,
          ...(product === "alb" ? { IncludeRule: true } : {}),
        }),
      ),
    );
    return answers
      .flat()
      .flatMap(({ ListenerHealthStatus: own = [], RuleHealthStatus: rules = [] }) => [...own, ...rules])
      .flatMap(({ ServerGroupInfos: groups = [] }) => groups)
      .filter(({ ServerGroupId: id }) => id === serverGroupId);
  }

  private async servers(): Promise<readonly Abnormal[]> {
    const { product, serverGroupId } = this.place;
    const request = { ServerGroupId: serverGroupId, MaxResults: 100 };
    const pages = await this.api.pages<Servers>(product, "ListServerGroupServers", request);
    return pages.flatMap(({ Servers: some = [] }) => some);
  }
}

function isOff({ HealthCheckEnabled: alb, HeathCheckEnabled: nlb }: GroupHealth): boolean {
  return nlb === false || (alb !== undefined && alb.toLowerCase() !== "on");
}

function judge(member: Member, servers: readonly Abnormal[], checks: readonly GroupHealth[]): MemberHealth {
  const mine = ({ ServerId, ServerIp, Port }: Abnormal) => isMember(member, [ServerId, ServerIp], Port);
  const listed = servers.filter(mine);
  if (listed.length === 0) return { member, healthy: false, why: "not in the server group" };
  const busy = listed.find(({ Status: status }) => status !== "Available");
  if (busy !== undefined) return { member, healthy: false, why: `${String(busy.Status).toLowerCase()} in the group` };
  const bad = checks.flatMap(({ NonNormalServers: some = [] }) => some).find(mine);
  if (bad === undefined) return { member, healthy: true, why: "healthy" };
  return {
    member,
    healthy: false,
    why: bad.Status === "Initial" ? "not checked yet" : String(bad.Status).toLowerCase(),
  };
}
