import { AlibabaApi } from "../../../cloud/alicloud";
import { Answer } from "../../../cloud/answer";
import { HealthAnswer, HealthSource, isMember, Member, MemberHealth } from "../../../cloud/member";
import { alibabaApi, HealthService, loadBalancerAt } from "../../health-service";

/** The listeners that check the members: all of a load balancer, or one. */
export interface ClbPlace {
  readonly loadBalancerId: string;
  /** Port that clients connect to. */
  readonly listenerPort?: number;
}

interface Server {
  readonly ids: ReadonlyArray<string | undefined>;
  readonly port: number;
  /** `normal`, `abnormal`, `unavailable` (not checked). */
  readonly status: string | undefined;
}

/** Asks `DescribeHealthStatus` of an Alibaba CLB. */
export class AlicloudClbHealth implements HealthSource {
  public constructor(
    private readonly api: AlibabaApi,
    private readonly place: ClbPlace,
  ) {}

  public async ask(members: readonly Member[], signal: AbortSignal): Promise<HealthAnswer> {
    const { loadBalancerId, listenerPort } = this.place;
    const request = {
      LoadBalancerId: loadBalancerId,
      ...(listenerPort === undefined ? {} : { ListenerPort: listenerPort }),
    };
    const answer = await this.api.call("slb", "DescribeHealthStatus", request, signal);
    const servers = answer.object("BackendServers").list("BackendServer").map(serverOf);
    return { used: true, members: members.map((member) => judge(member, servers)) };
  }
}

function serverOf(answer: Answer): Server {
  const ids = [answer.text("ServerId"), ...["ServerIp", "EniHost"].map((name) => answer.textIfAny(name))];
  return { ids, port: answer.number("Port"), status: answer.textIfAny("ServerHealthStatus") };
}

/** Healthy only where every listener that it stands behind says so. */
function judge(member: Member, servers: readonly Server[]): MemberHealth {
  const mine = servers.filter(({ ids, port }) => isMember(member, ids, port));
  if (mine.length === 0) return { member, healthy: false, why: "checked by no listener" };
  const bad = mine.find(({ status }) => status !== "normal");
  if (bad === undefined) return { member, healthy: true, why: "healthy" };
  return { member, healthy: false, why: bad.status === "abnormal" ? "unhealthy" : "not checked yet" };
}

const FAMILY = "alicloud-clb";

/** Whom to ask about members of a CLB. */
export const CLB_HEALTH: HealthService = {
  family: FAMILY,
  needs: "--load-balancer-id, --listener-port where only one listener counts",
  source(place, env) {
    const { listenerPort } = place;
    return new AlicloudClbHealth(alibabaApi(place, env), {
      loadBalancerId: loadBalancerAt(place, FAMILY),
      listenerPort,
    });
  },
};
