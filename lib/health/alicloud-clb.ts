import { AlibabaApi } from "../alicloud/api";
import { HealthAnswer, HealthSource, isMember, Member, MemberHealth } from "./member";

/** The listeners that check the members: all of a load balancer, or one. */
export interface ClbPlace {
  readonly loadBalancerId: string;
  /** Port that clients connect to. */
  readonly listenerPort?: number;
}

interface Server {
  readonly ServerId?: string;
  readonly ServerIp?: string;
  readonly EniHost?: string;
  readonly Port?: number;
  readonly ListenerPort?: number;
  /** `normal`, `abnormal`, `unavailable` (not checked). */
  readonly ServerHealthStatus?: string;
}

interface Health {
  readonly BackendServers?: { readonly BackendServer?: readonly Server[] };
}

/** Asks `DescribeHealthStatus` of an Alibaba CLB. */
export class AlicloudClbHealth implements HealthSource {
  public constructor(
    private readonly api: AlibabaApi,
    private readonly place: ClbPlace,
  ) {}

  public async ask(members: readonly Member[]): Promise<HealthAnswer> {
    const { loadBalancerId, listenerPort } = this.place;
    const { BackendServers: servers } = await this.api.call<Health>("slb", "DescribeHealthStatus", {
      LoadBalancerId: loadBalancerId,
      ...(listenerPort === undefined ? {} : { ListenerPort: listenerPort }),
    });
    return { used: true, members: members.map((member) => judge(member, servers?.BackendServer ?? [])) };
  }
}

/** Healthy only where every listener that it stands behind says so. */
function judge(member: Member, servers: readonly Server[]): MemberHealth {
  const mine = servers.filter(({ ServerId, ServerIp, EniHost, Port }) =>
    isMember(member, [ServerId, ServerIp, EniHost], Port),
  );
  if (mine.length === 0) return { member, healthy: false, why: "checked by no listener" };
  const bad = mine.find(({ ServerHealthStatus: status }) => status !== "normal");
  if (bad === undefined) return { member, healthy: true, why: "healthy" };
  return { member, healthy: false, why: bad.ServerHealthStatus === "abnormal" ? "unhealthy" : "not checked yet" };
}
