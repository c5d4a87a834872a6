import { Relevance } from "../impact/operations/relevance";
import { Family } from "./family";

/** They see traffic and never stop it. */
const LOGS = /_logs?(?:_|$)/;
/** Of scaling groups most resources never meet traffic, unlike those of load balancers. */
const SCALERS = /^(?:alicloud_ess|tencentcloud_as)(?:_|$)/;
const SCALING = /^(?:alicloud_ess|tencentcloud_as)_(?:scaling_?group|attachment|load_balancer|.*server_group)/;
const SERVERS = /_(?:instance|instance_set|container_group|network_interface|eni|eip)(?:_(?:attachment|association))?$/;
/** What stands before addresses of load balancers without being one. */
const FRONT_DOORS =
  /^(?:alicloud|tencentcloud)_(?:ga|waf|wafv3|cdn|dcdn|esa|teo|gaap|api_gateway|apigateway|cloud_firewall|cfw|ddos\w*|antiddos|dayu|nat|vpc_nat|forward|ha_?vip|privatelink|vpc_end_point|private_link|alidns|dnspod|cen|ccn|route)_/;
const GUARDS = /_(?:security_group|acl|network_acl|security_policy|firewall)/;
const NETWORK_GUARDS = /_(?:network|vpc)_acl/;
const NETWORKS =
  /^(?:alicloud|tencentcloud)_(?:vpc|vswitch|subnet|route_table\w*|route_entry|vpc_route_entry|vpc_peer_connection|vpc_peer_connect_manager|cen_instance_attachment|ccn_attachment\w*|vpc_ipv4_cidr_block)$/;

/** What has no life of its own: made, changed or gone, it changes what it names. */
const TIES = /_(?:attachments?|associations?|attach|rules?|rule_set|entry|entries|extension|redirection)(?:_|$)/;

/** Attributes that name what many share and nobody stands behind. */
const SHARED = /^(?:vpc|vswitch|subnet|zone|region|resource_group|project|image|key_pair)_ids?$/;

/** Edits of these never take traffic away. */
const HARMLESS = [
  /tags$/,
  /(?:^|_)description$/,
  /^(?!host_?name$|key_name$|.*domain|.*template).*name$/,
  /^(?:resource_group_id|project_id|dry_run|create_time|expired_time)$/,
  /(?:deletion|delete|modification|operate)_protect/,
  /^disable_api_termination$|^force_|_force$/,
  /^(?:renewal_status|auto_renew|period)/,
  /^(?:scheduler|schedule_algorithm|sticky|cookie|persistence|session_)/,
  /^x_?forwarded|^access_log|^log_|^gzip|http2/,
  /^(?:healthy|unhealthy)_threshold$|^health_check_(?:interval|interval_time|timeout|time_out|health_num|unhealth_num)$/,
  /^health_check_connect_timeout$|^connection_drain|^maintenance_/,
];

/** Load balancers and what hangs on them. */
function isBalancing(type: string, families: readonly Family[]): boolean {
  if (SCALERS.test(type) || LOGS.test(type)) return false;
  const types = families.flatMap((family) => (family.operations && family.types) ?? []);
  return types.some((one) => type === one || type.startsWith(`${one}_`));
}

/** What names tell of types and attributes. */
export function relevanceOf(families: readonly Family[]): Relevance {
  return { ...BY_NAME, isRelevant: (type) => BY_NAME.isRelevant(type) || isBalancing(type, families) };
}

/** What names tell, whatever families there are. */
const BY_NAME: Relevance = {
  isRelevant: (type) =>
    /^(?:alicloud|tencentcloud)_/.test(type) &&
    [SCALING, SERVERS, GUARDS, NETWORK_GUARDS, NETWORKS].some((one) => one.test(type)),
  isTie: (type) => TIES.test(type),
  leadsIn: (type) => FRONT_DOORS.test(type),
  carriesNetworks: (type) => NETWORKS.test(type),
  guardsNetworks: (type) => NETWORK_GUARDS.test(type),
  isHarmless: (attribute) => HARMLESS.some((one) => one.test(attribute)),
  isShared: (attribute) => SHARED.test(attribute),
  onlyOpens({ verb, before, after }) {
    const policy = String((verb === "create" ? after : before)?.policy ?? "").toLowerCase();
    return (verb === "create" && policy === "accept") || (verb === "delete" && policy === "drop");
  },
};
