import { AlibabaApi } from "../../cloud/alicloud";
import { CloudError } from "../../cloud/call";
import { Answer } from "../../cloud/answer";
import { HealthAnswer, HealthSource, isMember, Member, MemberHealth } from "../../cloud/member";
import { alibabaApi, HealthService, loadBalancerAt, serverGroupAt } from "../health-service";

/** A server group of an ALB or NLB. */
export interface ServerGroupPlace {
  readonly product: "alb" | "nlb";
  readonly loadBalancerId: string;
  readonly serverGroupId: string;
}

interface Server {
  readonly ids: ReadonlyArray<string | undefined>;
  readonly port: number | undefined;
  /** In a group: `Available`, `Adding`. Said of an ill one: `Initial`, `Unhealthy`, `Unused` (weight 0), `Unavailable`. */
  readonly status: string;
}

/** What one listener or rule says of the group. */
interface Check {
  readonly off: boolean;
  readonly ill: readonly Server[];
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

  public async ask(members: readonly Member[], signal: AbortSignal): Promise<HealthAnswer> {
    const checks = await this.checks(signal);
    if (checks.some(({ off }) => off)) {
      const text = "its health check is off, so the cloud cannot tell who is healthy; turn it on, or probe the servers";
      throw new CloudError(`server group ${this.place.serverGroupId}: ${text}`, undefined, false);
    }
    if (checks.length === 0) return { used: false, members: [] };
    const servers = await this.servers(signal);
    return { used: true, members: members.map((member) => judge(member, servers, checks)) };
  }

  /** What each listener and rule that sends to the group says of it. */
  private async checks(signal: AbortSignal): Promise<Check[]> {
    const { product, loadBalancerId, serverGroupId } = this.place;
    const request = { LoadBalancerIds: [loadBalancerId], MaxResults: 100 };
    const pages = await this.api.pages(product, "ListListeners", request, signal);
    const listeners = pages.flatMap((page) => listOrCountedNone(page, "Listeners"));
    const answers = await Promise.all(
      listeners.map((listener) => {
        const own = { ListenerId: listener.text("ListenerId"), ...(product === "alb" ? { IncludeRule: true } : {}) };
        return this.api.pages(product, "GetListenerHealthStatus", own, signal);
      }),
    );
    return answers
      .flat()
      .flatMap((answer) => [...answer.list("ListenerHealthStatus"), ...answer.listIfAny("RuleHealthStatus")])
      .flatMap(groupsOf)
      .filter((group) => group.text("ServerGroupId") === serverGroupId)
      .map(checkOf);
  }

  private async servers(signal: AbortSignal): Promise<Server[]> {
    const { product, serverGroupId } = this.place;
    const request = { ServerGroupId: serverGroupId, MaxResults: 100 };
    const pages = await this.api.pages(product, "ListServerGroupServers", request, signal);
    return pages.flatMap((page) => listOrCountedNone(page, "Servers")).map(serverOf);
  }
}

/** A list that may be missing where the answer counts what there is, and counts nothing. */
function listOrCountedNone(page: Answer, name: string): Answer[] {
  return page.numberIfAny("TotalCount") === 0 ? page.listIfAny(name) : page.list(name);
}

/** A listener or rule that sends to no group, such as one that redirects, may name none; but then it names itself. */
function groupsOf(sender: Answer): Answer[] {
  const names = ["ListenerId", "RuleId"];
  const named = names.some((name) => sender.textIfAny(name) !== undefined);
  return named ? sender.listIfAny("ServerGroupInfos") : sender.list("ServerGroupInfos");
}

/**
 * Where nobody is ill, an answer may leave the list out: the vendor's own clients read that as an empty one (the classes
 * `GetListenerHealthStatusResponseUnmarshaller` of github.com/aliyun/aliyun-openapi-java-sdk). It is believed of a group only that the
 * same answer says is checked.
 */
function checkOf(group: Answer): Check {
  const alb = group.textIfAny("HealthCheckEnabled")?.toLowerCase();
  // In the API's own spelling.
  const nlb = group.flag("HeathCheckEnabled");
  const off = nlb === false || (alb !== undefined && alb !== "on");
  if (off) return { off, ill: [] };
  const said = nlb === true || alb === "on";
  const ill = said ? group.listIfAny("NonNormalServers") : group.list("NonNormalServers");
  return { off, ill: ill.map(illOf) };
}

/** One that is ill must be told from the others, or it would pass for healthy. */
function illOf(server: Answer): Server {
  return { ...serverOf(server), port: server.number("Port") };
}

function serverOf(server: Answer): Server {
  const ids = [server.text("ServerId"), server.textIfAny("ServerIp")];
  return { ids, port: server.numberIfAny("Port"), status: server.text("Status") };
}

function judge(member: Member, servers: readonly Server[], checks: readonly Check[]): MemberHealth {
  const mine = ({ ids, port }: Server) => isMember(member, ids, port);
  const listed = servers.filter(mine);
  if (listed.length === 0) return { member, healthy: false, why: "not in the server group" };
  const busy = listed.find(({ status }) => status !== "Available");
  if (busy !== undefined) return { member, healthy: false, why: `${busy.status.toLowerCase()} in the group` };
  const bad = checks.flatMap(({ ill }) => ill).find(mine);
  if (bad === undefined) return { member, healthy: true, why: "healthy" };
  return { member, healthy: false, why: bad.status === "Initial" ? "not checked yet" : bad.status.toLowerCase() };
}

function serviceOf(product: ServerGroupPlace["product"]): HealthService {
  const family = `alicloud-${product}`;
  return {
    family,
    needs: "--load-balancer-id, --server-group-id",
    source(place, env) {
      const api = alibabaApi(place, env);
      const loadBalancerId = loadBalancerAt(place, family);
      return new AlicloudVpcHealth(api, { product, loadBalancerId, serverGroupId: serverGroupAt(place, family) });
    },
  };
}

/** Whom to ask about members of the groups of an ALB. */
export const ALB_HEALTH = serviceOf("alb");

/** The same of an NLB. */
export const NLB_HEALTH = serviceOf("nlb");
