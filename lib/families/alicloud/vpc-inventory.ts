import { JsonObject } from "../../adopt/source/records";
import { Answer } from "../../cloud/answer";
import { CloudError } from "../../cloud/call";
import { Asking, Gone } from "../../rollout/serving/serving-reader";
import { askAlibaba, mustBeAbout, orGone, pagesOfAlibaba } from "../asked-cloud";
import { Stock } from "../inventory";
import { listenerOf, listOrCountedNone, VpcProduct } from "./vpc-serving";

const NOT_FOUND = ["ResourceNotFound"];
/** How many a page holds. */
const PAGE = 100;
/** What answers say of the call, or of what the cloud does just now. */
const OF_THE_CALL = ["RequestId", "RegionId", "CreateTime", "AliUid", "Status", "EnabledTime"];

/** What answers about load balancers have besides arguments. */
export const OF_LOAD_BALANCERS = [
  ...OF_THE_CALL,
  "LoadBalancerId",
  "LoadBalancerStatus",
  "LoadBalancerBussinessStatus",
  "LoadBalancerBusinessStatus",
  "LoadBalancerAddresses",
  "LoadBalancerType",
  "LoadBalancerOperationLocks",
  "OperationLocks",
];

/** The same of listeners and rules. */
export const OF_LISTENERS = [...OF_THE_CALL, "ListenerId", "ListenerStatus", "RuleId", "RuleStatus"];

/** The same of groups. */
export const OF_GROUPS = [
  ...OF_THE_CALL,
  "ServerGroupId",
  "ServerGroupStatus",
  "RelatedLoadBalancerIds",
  "ServerCount",
];

/** The attributes of a load balancer. */
export async function loadBalancerIn({ asking }: Stock, product: VpcProduct, id: string): Promise<Answer> {
  const answer = await orGone(`load balancer ${id}`, NOT_FOUND, () =>
    askAlibaba(asking, product, "GetLoadBalancerAttribute", { LoadBalancerId: id }),
  );
  mustBeAbout(answer, "LoadBalancerId", id, "load balancer");
  return answer;
}

/** Lists what belongs to something, all pages of it. */
export async function listed(
  { asking }: { readonly asking: Asking },
  product: VpcProduct,
  action: string,
  name: string,
  request: object,
): Promise<Answer[]> {
  const pages = await pagesOfAlibaba(asking, product, action, { ...request, MaxResults: PAGE });
  const all = pages.flatMap((page) => listOrCountedNone(page, name));
  const counted = pages[0].numberIfAny("TotalCount");
  if (counted !== undefined && counted !== all.length) {
    throw new CloudError(`${action}: the cloud counts ${counted} and lists ${all.length}`, undefined, true);
  }
  return all;
}

/** The attributes of all listeners of a load balancer, one after another. */
export async function listenersIn(stock: Stock, product: VpcProduct, id: string): Promise<Answer[]> {
  const all = await listed(stock, product, "ListListeners", "Listeners", { LoadBalancerIds: [id] });
  const listeners: Answer[] = [];
  for (const one of all) listeners.push(await listenerOf(stock.asking, product, one.text("ListenerId")));
  return listeners;
}

/** A server group and its servers; says who else sends to it. */
export async function groupIn(
  stock: Stock,
  product: VpcProduct,
  { id, loadBalancerId }: { readonly id: string; readonly loadBalancerId: string },
): Promise<{ readonly group: Answer; readonly servers: readonly Answer[] }> {
  const groups = await listed(stock, product, "ListServerGroups", "ServerGroups", { ServerGroupIds: [id] });
  const group = groups.find((one) => one.text("ServerGroupId") === id);
  if (group === undefined) throw new Gone(`server group ${id}`);
  const servers = await listed(stock, product, "ListServerGroupServers", "Servers", { ServerGroupId: id });
  const { RelatedLoadBalancerIds: related } = group.all;
  stock.noteOthers(`server group ${id}`, Array.isArray(related) ? related : [], loadBalancerId);
  return { group, servers };
}

/**
 * Adds a server group that carries its servers itself.
 *
 * @param serverOf a server as the provider has it
 */
export async function addGroup(
  stock: Stock,
  product: "alb" | "gwlb",
  { id, loadBalancerId }: { readonly id: string; readonly loadBalancerId: string },
  serverOf: (server: Answer) => JsonObject,
): Promise<void> {
  const { group, servers } = await groupIn(stock, product, { id, loadBalancerId });
  const own = { id, name: nameOf(group, "ServerGroupName", id) };
  const answer = { ...group.all, Servers: servers.map(serverOf) };
  stock.add(`alicloud_${product}_server_group`, own, { answer, wording: { silent: OF_GROUPS } });
}

/** Adds the certificates of a listener, all but the one that it names itself. */
export async function addCertificates(stock: Stock, product: "alb" | "nlb", listenerId: string): Promise<void> {
  const all = await stock.beside(`further certificates of listener ${listenerId}`, () =>
    listed(stock, product, "ListListenerCertificates", "Certificates", { ListenerId: listenerId }),
  );
  for (const certificate of all.filter((one) => one.flag("IsDefault") === false)) {
    if (certificate.textIfAny("CertificateType") === "Ca") continue;
    const certificateId = certificate.text("CertificateId");
    stock.add(
      `alicloud_${product}_listener_additional_certificate_attachment`,
      { id: `${listenerId}:${certificateId}`, name: `certificate-${certificateId}` },
      { answer: {} },
      { listener_id: listenerId, certificate_id: certificateId },
    );
  }
}

/** A name that people gave it, else its id. */
export function nameOf(answer: Answer, name: string, id: string): string {
  return answer.textIfAny(name) ?? id;
}

/** `TCP` and 80 as `tcp-80`. */
export function listenerName(listener: Answer): string {
  const protocol = listener.text("ListenerProtocol").toLowerCase();
  const port = Number(listener.all.ListenerPort ?? 0);
  return `${protocol}-${port === 0 ? String(listener.all.StartPort ?? 0) : port}`;
}

/** The payment that the provider calls otherwise. */
export function payTypeOf(answer: Answer): string | undefined {
  const { LoadBalancerBillingConfig: billing } = answer.all as { LoadBalancerBillingConfig?: JsonObject };
  return billing?.PayType === "PostPay" ? "PayAsYouGo" : (billing?.PayType as string | undefined);
}
