import { AlibabaProduct } from "../../cloud/alicloud";
import { Answer } from "../../cloud/answer";
import { CloudError } from "../../cloud/call";
import { Side } from "../../impact/side";
import { Asking, Gone, Question, ServedFront, ServedMember } from "../../rollout/serving/serving-reader";
import { askAlibaba, orGone, pagesOfAlibaba } from "../asked-cloud";

/** The products whose server groups are asked alike. */
export type VpcProduct = Exclude<AlibabaProduct, "slb">;

const NOT_FOUND = ["ResourceNotFound"];
/** How many servers a page holds. */
const PAGE = 100;

/** What is read of a server beside what tells it apart. */
type Rest = (server: Answer) => Pick<ServedMember, "port" | "weight">;

/** Who stands in a server group. */
export function groupMembers(product: VpcProduct, group: string, rest: Rest): Question<readonly ServedMember[]> {
  return async (asking) => {
    const request = { ServerGroupId: group, MaxResults: PAGE };
    const pages = await orGone(`server group ${group}`, NOT_FOUND, () =>
      pagesOfAlibaba(asking, product, "ListServerGroupServers", request),
    );
    const counted = pages[0].numberIfAny("TotalCount");
    const servers = pages.flatMap((page) => listOrCountedNone(page, "Servers"));
    if (counted !== undefined && counted !== servers.length) {
      const text = `the cloud counts ${counted} servers in ${group} and lists ${servers.length}`;
      throw new CloudError(`ListServerGroupServers: ${text}`, undefined, true);
    }
    // Of a group that is not there, some answers are an empty list.
    if (servers.length === 0) await mustExist(asking, product, group);
    return servers.map((server) => ({ ...whoIs(server), ...rest(server) }));
  };
}

async function mustExist(asking: Asking, product: VpcProduct, group: string): Promise<void> {
  const pages = await pagesOfAlibaba(asking, product, "ListServerGroups", { ServerGroupIds: [group] });
  const groups = pages.flatMap((page) => listOrCountedNone(page, "ServerGroups"));
  if (!groups.some((one) => one.text("ServerGroupId") === group)) throw new Gone(`server group ${group}`);
}

/** A list that may be missing where the answer counts what there is, and counts nothing. */
export function listOrCountedNone(page: Answer, name: string): Answer[] {
  return page.numberIfAny("TotalCount") === 0 ? page.listIfAny(name) : page.list(name);
}

/** By the names that `serverOf` gives to declared ones. */
function whoIs(server: Answer): Pick<ServedMember, "names" | "checkedAs" | "leaving"> {
  const [id, type, ip] = [server.text("ServerId"), server.text("ServerType"), server.textIfAny("ServerIp")];
  const leaving = server.text("Status") === "Removing";
  if (type !== "Ecs" && type !== "Ip" && ip !== undefined) {
    return { names: [`${id} ${ip}`, id], checkedAs: ip, ...(leaving ? { leaving } : {}) };
  }
  return { names: [id], ...(leaving ? { leaving } : {}) };
}

/** Port and weight of a server. */
export const portAndWeight: Rest = (server) => ({ port: server.number("Port"), weight: server.number("Weight") });

/** The attributes of a listener. */
export async function listenerOf(asking: Asking, product: VpcProduct, id: string): Promise<Answer> {
  const answer = await orGone(`listener ${id}`, NOT_FOUND, () =>
    askAlibaba(asking, product, "GetListenerAttribute", { ListenerId: id }),
  );
  const said = answer.text("ListenerId");
  if (said !== id) throw new CloudError(`asked about listener ${id}, the cloud told of ${said}`, undefined, true);
  return answer;
}

/** Whether a listener is switched off. */
export function isOff(listener: Answer): boolean {
  return listener.text("ListenerStatus") === "Stopped";
}

/** A listener that sends to one group. */
export function listenerToGroup(product: VpcProduct): (side: Side) => Question<ServedFront> | undefined {
  return (side) => {
    const id = side.id("id");
    if (id === undefined) return undefined;
    return async (asking) => {
      const listener = await listenerOf(asking, product, id);
      return { stopped: isOff(listener), routes: [{ group: listener.text("ServerGroupId"), weight: 1 }] };
    };
  };
}

/** The load balancer that a listener names. */
export function loadBalancerOf(side: Side): string | undefined {
  const id = side.text("load_balancer_id");
  return typeof id === "string" ? id : undefined;
}
