import { blocks, JsonObject } from "../../../adopt/source/records";
import { Answer } from "../../../cloud/answer";
import { CloudError } from "../../../cloud/call";
import { Gone } from "../../../rollout/serving/serving-reader";
import { askTencent, orGone } from "../../asked-cloud";
import { Inventory, Stock } from "../../inventory";
import { addTargetGroup } from "../target-group/inventory";

const NOT_FOUND = ["InvalidParameter.LBIdNotFound", "InvalidParameterValue.LoadBalancerId", "ResourceNotFound"];
const LOAD_BALANCER = {
  renamed: {
    network_type: "LoadBalancerType",
    clb_name: "LoadBalancerName",
    clb_vips: "LoadBalancerVips",
    security_groups: "SecureGroups",
    domain: "LoadBalancerDomain",
    target_region_info_region: "TargetRegionInfo.Region",
    target_region_info_vpc_id: "TargetRegionInfo.VpcId",
    internet_bandwidth_max_out: "NetworkAttributes.InternetMaxBandwidthOut",
    internet_charge_type: "NetworkAttributes.InternetChargeType",
    master_zone_id: "MasterZone.Zone",
    zone_id: "MasterZone.Zone",
  },
  silent: [
    "LoadBalancerId",
    "Status",
    "StatusTime",
    "CreateTime",
    "ExpireTime",
    "IsolatedTime",
    "IsBlockTime",
    "Forward",
    "Domain",
    "NumericalVpcId",
    "TargetCount",
    "Zones",
    "ClusterIds",
    "ClusterTag",
    "ChargeType",
    "NetworkAttributes",
    "BackupZoneSet",
    "AttributeFlags",
    "SnatIps",
    "MixIpTarget",
    "OpenBgp",
    "LocalBgp",
    "IsDDos",
    "NfvInfo",
    "Egress",
    "ExtraInfo",
    "AvailableZoneAffinityInfo",
  ],
};
const CHECK = {
  health_check_interval_time: "HealthCheck.IntervalTime",
  health_check_time_out: "HealthCheck.TimeOut",
  health_check_health_num: "HealthCheck.HealthNum",
  health_check_unhealth_num: "HealthCheck.UnHealthNum",
  health_check_port: "HealthCheck.CheckPort",
  health_check_type: "HealthCheck.CheckType",
  health_check_http_code: "HealthCheck.HttpCode",
  health_check_http_path: "HealthCheck.HttpCheckPath",
  health_check_http_domain: "HealthCheck.HttpCheckDomain",
  health_check_http_method: "HealthCheck.HttpCheckMethod",
  health_check_http_version: "HealthCheck.HttpVersion",
  health_check_context_type: "HealthCheck.ContextType",
  health_check_send_context: "HealthCheck.SendContext",
  health_check_recv_context: "HealthCheck.RecvContext",
  health_source_ip_type: "HealthCheck.SourceIpType",
};
/** Said of listeners and rules elsewhere in what was found. */
const SILENT = ["ListenerId", "CreateTime", "Rules", "TargetGroup", "TargetGroupList", "Certificate", "AttrFlags"];
const LISTENER = { renamed: CHECK, silent: [...SILENT, "Toa"] };
const RULE = {
  renamed: { ...CHECK, rule_id: "LocationId", http2_switch: "Http2" },
  silent: [...SILENT, "RewriteTarget", "QuicStatus", "BeAutoCreated", "DefaultServer", "HttpGzip", "OAuth"],
};
/** By argument, the flag that the cloud lists where it is on. */
const FLAGS = {
  h2c_switch: "H2cSwitch",
  snat_enable: "SnatEnable",
  proxy_protocol: "ProxyProtocol",
  reschedule_target_zero_weight: "RescheduleTargetZeroWeight",
  reschedule_unhealthy: "RescheduleUnhealthy",
  reschedule_expand_target: "RescheduleExpandTarget",
};
const LAYER_7 = ["HTTP", "HTTPS", "QUIC"];

async function take(stock: Stock, id: string): Promise<void> {
  const answer = await orGone(`load balancer ${id}`, NOT_FOUND, () =>
    askTencent(stock.asking, "clb", "DescribeLoadBalancers", { LoadBalancerIds: [id] }),
  );
  const clb = answer.listOrNull("LoadBalancerSet").find((one) => one.text("LoadBalancerId") === id);
  if (clb === undefined) throw new Gone(`load balancer ${id}`);
  if (clb.numberIfAny("Forward") === 0) {
    throw new CloudError(`${id} is a classic CLB of Tencent Cloud, which adopt does not read`, undefined, false);
  }
  addLoadBalancer(stock, id, clb);
  const request = { LoadBalancerId: id };
  const listeners = (await askTencent(stock.asking, "clb", "DescribeListeners", request)).listOrNull("Listeners");
  const targets = (await askTencent(stock.asking, "clb", "DescribeTargets", request)).listOrNull("Listeners");
  const groups = new Set<string>();
  for (const listener of listeners) {
    const listenerId = listener.text("ListenerId");
    const held = targets.find((one) => one.text("ListenerId") === listenerId);
    if (held === undefined) throw silentOn(`listener ${listenerId}`);
    addListener(stock, id, listener);
    const protocol = listener.text("Protocol");
    addPlace(stock, { id, listenerId, protocol, name: listenerName(listener) }, { place: listener, held, groups });
    for (const rule of listener.listOrNull("Rules")) {
      const ruleId = rule.text("LocationId");
      const heldByRule = held.listOrNull("Rules").find((one) => one.text("LocationId") === ruleId);
      if (heldByRule === undefined) throw silentOn(`rule ${ruleId}`);
      addRule(stock, id, listenerId, rule);
      const at = { id, listenerId, ruleId, protocol, name: ruleName(rule) };
      addPlace(stock, at, { place: rule, held: heldByRule, groups });
    }
  }
  for (const group of groups) await addTargetGroup(stock, group, id);
}

function silentOn(what: string): CloudError {
  return new CloudError(`DescribeTargets: the answer does not hold ${what}`, undefined, true);
}

function addLoadBalancer(stock: Stock, id: string, clb: Answer): void {
  const { AttributeFlags: flags, BackupZoneSet: zones, IPv6Mode: mode, SnatIps: snat, ClusterIds: clusters } = clb.all;
  const isProtected = Array.isArray(flags) && flags.includes("DeleteProtect");
  const fullChain = clb.textIfAny("AddressIPVersion")?.toLowerCase() === "ipv6" && mode === "IPv6FullChain";
  const name = clb.textIfAny("LoadBalancerName") ?? id;
  stock.add(
    "tencentcloud_clb_instance",
    { id, name },
    { answer: clb.all, wording: LOAD_BALANCER },
    {
      ...(fullChain ? { address_ip_version: mode } : {}),
      ...(Array.isArray(clusters) && clusters.length > 0 ? { cluster_id: clusters[0] as unknown } : {}),
      slave_zone_id: blocks(zones)[0]?.Zone,
      delete_protect: isProtected,
    },
  );
  if (isProtected) {
    stock.note(
      `tencentcloud_clb_instance ${id}`,
      "the provider does not read delete_protect; the first apply sets it again",
    );
  }
  const addresses = blocks(snat).map(({ SubnetId, Ip }) => ({ subnet_id: SubnetId, ip: Ip }));
  const empty = { answer: {} };
  if (addresses.length > 0) {
    stock.add("tencentcloud_clb_snat_ip", { id, name: `${name}-snat` }, empty, { clb_id: id, ips: addresses });
  }
  if (clb.flag("MixIpTarget") === true) {
    const mixed = { load_balancer_id: id, mix_ip_target: true };
    stock.add("tencentcloud_clb_instance_mix_ip_target_config", { id, name: `${name}-mixed` }, empty, mixed);
  }
}

function listenerName(listener: Answer): string {
  return listener.textIfAny("ListenerName") ?? `${listener.text("Protocol").toLowerCase()}-${listener.number("Port")}`;
}

function ruleName(rule: Answer): string {
  const name = [rule.textIfAny("Domain"), rule.textIfAny("Url")].join("");
  return name === "" ? rule.text("LocationId") : name;
}

function addListener(stock: Stock, id: string, listener: Answer): void {
  const listenerId = listener.text("ListenerId");
  const protocol = listener.text("Protocol");
  const { AttrFlags: flags, Scheduler: scheduler } = listener.all;
  const on = Object.entries(FLAGS).map(([argument, flag]) => [argument, Array.isArray(flags) && flags.includes(flag)]);
  stock.add(
    "tencentcloud_clb_listener",
    { id: `${id}#${listenerId}`, name: listenerName(listener) },
    { answer: listener.all, wording: LISTENER },
    {
      clb_id: id,
      listener_id: listenerId,
      ...(Object.fromEntries(on) as JsonObject),
      ...checkOf(listener),
      ...certificateOf(listener),
      // Of listeners with rules, these have it.
      scheduler: LAYER_7.includes(protocol) && protocol !== "QUIC" ? undefined : scheduler,
    },
  );
}

function addRule(stock: Stock, id: string, listenerId: string, rule: Answer): void {
  const ruleId = rule.text("LocationId");
  const { QuicStatus: quic, OAuth: oauth } = rule.all;
  const [login] = blocks(oauth);
  const more = {
    clb_id: id,
    listener_id: listenerId,
    rule_id: ruleId,
    ...checkOf(rule),
    ...certificateOf(rule),
    ...(quic === undefined ? {} : { quic: quic === "QUIC_ACTIVE" }),
    ...(login === undefined
      ? {}
      : { oauth: [{ oauth_enable: login.OAuthEnable, oauth_failure_status: login.OAuthFailureStatus }] }),
  };
  const own = { id: `${id}#${listenerId}#${ruleId}`, name: ruleName(rule) };
  stock.add("tencentcloud_clb_listener_rule", own, { answer: rule.all, wording: RULE }, more);
  if (blocks(rule.all.RewriteTarget).some(({ TargetListenerId: target }) => target !== undefined && target !== null)) {
    stock.note(`tencentcloud_clb_listener_rule ${own.id}`, "redirects to another rule, which is not in the program");
  }
}

function checkOf({ all }: Answer): JsonObject {
  const [check] = blocks(all.HealthCheck);
  if (check === undefined) return {};
  const { HealthSwitch: on, HttpCheckMethod: method } = check;
  return {
    health_check_switch: on === 1,
    ...(typeof method === "string" ? { health_check_http_method: method.toUpperCase() } : {}),
  };
}

/** One certificate, or several, which stand in an argument of their own. */
function certificateOf({ all }: Answer): JsonObject {
  const [certificate] = blocks(all.Certificate);
  if (certificate === undefined) return {};
  const { SSLMode: mode, CertId: first, CertCaId: ca, ExtCertIds: others } = certificate;
  if (Array.isArray(others) && others.length > 0) {
    return { multi_cert_info: [{ ssl_mode: mode, cert_id_list: [first, ...(others as unknown[])] }] };
  }
  return { certificate_ssl_mode: mode, certificate_id: first, certificate_ca_id: ca };
}

/** A listener, or a rule of one. */
interface At {
  readonly id: string;
  readonly listenerId: string;
  readonly ruleId?: string;
  readonly protocol: string;
  readonly name: string;
}

/** Who stands at a place: targets, or a target group. */
function addPlace(
  stock: Stock,
  { id, listenerId, ruleId, protocol, name }: At,
  { place, held, groups }: { readonly place: Answer; readonly held: Answer; readonly groups: Set<string> },
): void {
  const where = [ruleId ?? "", listenerId, id];
  if (held.listIfAny("FunctionTargets").length > 0) {
    stock.note(`tencentcloud_clb_function_targets_attachment ${where.join("#")}`, "functions are not in the program");
  }
  const named = [...blocks(place.all.TargetGroup), ...blocks(place.all.TargetGroupList)];
  const ids = new Set(named.map(({ TargetGroupId: group }) => group).filter((group) => typeof group === "string"));
  for (const group of ids) {
    groups.add(group);
    stock.add(
      "tencentcloud_clb_target_group_attachment",
      { id: [group, listenerId, id, ruleId ?? ""].join("#"), name: `${name}-${group}` },
      { answer: {} },
      { target_group_id: group, listener_id: listenerId, clb_id: id, rule_id: ruleId },
    );
  }
  const targets = ids.size > 0 ? [] : held.listIfAny("Targets");
  if (targets.length === 0) return;
  stock.add(
    "tencentcloud_clb_attachment",
    { id: where.join("#"), name: `${name}-targets` },
    { answer: {} },
    { clb_id: id, listener_id: listenerId, rule_id: ruleId, protocol_type: protocol, targets: targets.map(targetOf) },
  );
}

/** Servers are bound by id, everything else by an address. */
function targetOf(target: Answer): JsonObject {
  const rest = { port: target.number("Port"), weight: target.number("Weight") };
  if (target.text("Type") === "CVM") return { instance_id: target.text("InstanceId"), ...rest };
  return { eni_ip: target.texts("PrivateIpAddresses")[0], ...rest };
}

/** How a CLB is read from Tencent Cloud. */
export const CLB_INVENTORY: Inventory = { cloud: "tencentcloud", product: "a CLB", prefix: "lb-", take };
