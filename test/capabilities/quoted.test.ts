import { Range, TextForm } from "../../lib/facts";
import { Arguments, ResourceArguments } from "../../lib/facts/arguments";
import { FAMILIES } from "../../lib/families";
import { ALB_RULE_ACTIONS, RuleActionKind } from "../../lib/families/alicloud/alb/facts/rule-actions";
import { ALB_CONDITION_VALUES } from "../../lib/families/alicloud/alb/facts/conditions";
import {
  ALB_ACTIONS,
  ALB_CONDITIONS,
  ONLY_GROUP,
  ALICLOUD_ALB_INSTANCE,
  ALICLOUD_ALB_INSTANCE_IN_PLACE,
} from "../../lib/families/alicloud/alb/facts/members";
import { CERTIFICATE_NAME } from "../../lib/families/alicloud/cas/facts";
import { ALICLOUD_ALB } from "../../lib/families/alicloud/alb/facts/product";
import {
  ALICLOUD_CLB_DEFAULT_GROUP,
  ALICLOUD_CLB_MASTER_SLAVE,
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  ALICLOUD_CLB_VSERVER_INLINE,
  SLB_ATTACHMENT_WEIGHT,
} from "../../lib/families/alicloud/clb/facts/members";
import { ALICLOUD_CLB } from "../../lib/families/alicloud/clb/facts/product";
import { GROUP_NAME, LISTENER_DESCRIPTION } from "../../lib/families/alicloud/facts/names";
import { ESS_SCALING_GROUP } from "../../lib/families/alicloud/ess/facts/scaling-group";
import { ESS_BATCH, ESS_DEFAULT_GROUP_WEIGHT, ESS_VSERVER_GROUPS } from "../../lib/families/alicloud/ess/facts/limits";
import {
  GENEVE_PORT as ALICLOUD_GWLB_PORT,
  ALICLOUD_GWLB_INSTANCE,
} from "../../lib/families/alicloud/gwlb/facts/members";
import { NLB_SECURITY_POLICY } from "../../lib/families/alicloud/nlb/facts/certificates";
import { NLB_LOAD_BALANCER } from "../../lib/families/alicloud/nlb/facts/load-balancer";
import { ALICLOUD_NLB_INSTANCE } from "../../lib/families/alicloud/nlb/facts/members";
import { productsOf } from "../../lib/families/facts";
import { COOKIE, DEFAULT_DRAIN_SECONDS } from "../../lib/families/alicloud/facts/common";
import {
  SCALING_GROUP_LOAD_BALANCERS,
  TENCENTCLOUD_AS_CLASSIC,
  TENCENTCLOUD_AS_FORWARD,
} from "../../lib/families/tencentcloud/as/facts";
import { TENCENTCLOUD_CLASSIC } from "../../lib/families/tencentcloud/classic/facts";
import { SNAT_ADDRESSES, TENCENTCLOUD_CLB_ATTACHMENT } from "../../lib/families/tencentcloud/clb/facts/members";
import { TENCENTCLOUD_CLB } from "../../lib/families/tencentcloud/clb/facts/product";
import { TENCENTCLOUD_FUNCTION } from "../../lib/families/tencentcloud/function/facts";
import { TENCENTCLOUD_GWLB } from "../../lib/families/tencentcloud/gwlb/facts/members";
import {
  TARGET_GROUP_PROTOCOLS,
  TENCENTCLOUD_TARGET_GROUP_V2,
} from "../../lib/families/tencentcloud/target-group/facts/members";
import { layerOf } from "../../lib/facts/protocols";
import { constraints } from "./constraints";

const PRODUCTS = productsOf(FAMILIES);

/** What a vendor's page or code says, where that is, and the facts that are made of it, in the order of the numbers. */
type Quote = readonly [says: string, source: string, facts: readonly (number | undefined)[]];

const ends = (limits: Pick<Range, "min" | "max"> | undefined) => [limits?.min, limits?.max];
const alsoOf = ({ also }: Range) => also?.[0].value;
const condition = (name: string) => ends(ALB_CONDITION_VALUES[name].form);

/** The ends of a form, and those of what no API is known to refuse. */
const bothEnds = (form: TextForm | undefined) => [...ends(form), ...ends(form?.certainly)];
const formOf = (kind: RuleActionKind, prop: string) => {
  const { [prop]: argument } = ALB_RULE_ACTIONS[kind].of as Arguments;
  return "limits" in argument ? argument.limits?.form : undefined;
};
const action = (kind: RuleActionKind, prop: string) => ends(formOf(kind, prop));
const certainlyOf = (kind: RuleActionKind, prop: string) => ends(formOf(kind, prop)?.certainly);

const plain = (resource: ResourceArguments, prop: string) => {
  const { [prop]: argument } = resource.plain;
  const limits = "limits" in argument ? argument.limits : undefined;
  return ends(limits?.range ?? limits?.form);
};

const CLB_PAGE = "help.aliyun.com/en/slb/classic-load-balancer/product-overview/limits-1";
const CLB_API = "SLB API 2014-05-15";
const ALB_API = "ALB API 2020-06-16, CreateRule";
const ALB_RULE = "resource_alicloud_alb_rule.go:160 to 243";
const NLB_PAGE = "alibabacloud.com/help/zh/slb/network-load-balancer/product-overview/restrictions-on-use";
const TENCENT_PAGE = "tencentcloud.com/document/product/214/6187";

const ALB_PAGE = "help.aliyun.com/en/slb/application-load-balancer/quotas-and-limits";
const CONDITIONS = Object.values(ALB_CONDITIONS).map(({ limit }) => limit);
const ACTIONS = Object.values(ALB_ACTIONS).map(({ limit }) => limit);

const QUOTES: readonly Quote[] = [
  ["backend servers of a CLB: 200", CLB_PAGE, [ALICLOUD_CLB_VSERVER_INLINE.members.quota?.limit]],
  ["times that one server can be added: 50", CLB_PAGE, [ALICLOUD_CLB_VSERVER_INLINE.members.reuseQuota?.limit]],
  ["listeners of a CLB: 50", CLB_PAGE, [ALICLOUD_CLB.counts?.listeners?.limit]],
  ["domain and URL rules of a listener: 40", CLB_PAGE, [ALICLOUD_CLB.counts?.rules?.limit]],
  ["servers in one call: 20", `${CLB_API}, AddVServerGroupBackendServers`, [ALICLOUD_CLB_VSERVER_INLINE.members.batch]],
  [
    "servers in one call: 20, the first one included: 20",
    `${CLB_API}, AddBackendServers; resource_alicloud_slb_backend_server.go:142`,
    [ALICLOUD_CLB_DEFAULT_GROUP.members.batch, ALICLOUD_CLB_DEFAULT_GROUP.members.atCreate],
  ],
  ["one server in each call: 1", "server_group_server_attachment.go", [ALICLOUD_CLB_VSERVER_ATTACHMENTS.members.batch]],
  [
    "primary and secondary: from 2 to 2",
    `${CLB_API}, CreateMasterSlaveServerGroup`,
    ends(ALICLOUD_CLB_MASTER_SLAVE.members.shape),
  ],
  [
    "Description: 1 to 80",
    `${CLB_API}, AddVServerGroupBackendServers`,
    ends(ALICLOUD_CLB_VSERVER_ATTACHMENTS.description),
  ],
  ["Domain: 1 to 255, certainly 1 to 255", `${CLB_API}, CreateRules`, bothEnds(ALICLOUD_CLB.rules.domain)],
  ["Url: 2 to 80", `${CLB_API}, CreateRules`, ends(ALICLOUD_CLB.rules.url)],
  ["at most 200 servers in each call", "ALB API, AddServersToServerGroup", [ALICLOUD_ALB_INSTANCE.members.batch]],
  ["at most 200 servers at first", "docs/r/alb_server_group", [ALICLOUD_ALB_INSTANCE_IN_PLACE.members.atCreate]],
  ["1,000 servers of a group", ALB_PAGE, [ALICLOUD_ALB_INSTANCE_IN_PLACE.members.groupQuota?.limit]],
  ["HeaderConfig.Key: 1 to 40", ALB_API, condition("headers key")],
  ["HeaderConfig.Values: 1 to 128", ALB_API, condition("headers value")],
  ["QueryStringConfig.Values.Key: 1 to 100", ALB_API, condition("queries key")],
  ["QueryStringConfig.Values.Value: 1 to 128", ALB_API, condition("queries value")],
  ["CookieConfig.Values.Key: 1 to 100", ALB_API, condition("cookies key")],
  ["CookieConfig.Values.Value: 1 to 128", ALB_API, condition("cookies value")],
  ["400 servers that are no container groups", NLB_PAGE, [ALICLOUD_NLB_INSTANCE.members.quota?.limit]],
  ["one server in up to 200 groups", NLB_PAGE, [ALICLOUD_NLB_INSTANCE.members.reuseQuota?.limit]],
  [
    "Description: 2 to 256, certainly 2 to 256",
    "NLB API, AddServersToServerGroup",
    bothEnds(ALICLOUD_NLB_INSTANCE.description),
  ],
  ["VServer groups of a scaling group: 5", "docs/r/ess_scalinggroup_vserver_groups", [ESS_VSERVER_GROUPS.limit]],
  ["listeners of a CLB: 50", TENCENT_PAGE, [TENCENTCLOUD_CLB.counts?.listeners?.limit]],
  ["rules of a listener: 50", TENCENT_PAGE, [TENCENTCLOUD_CLB.counts?.rules?.limit]],
  ["servers of a listener or rule: 100", TENCENT_PAGE, [TENCENTCLOUD_CLB_ATTACHMENT.members.shape.max]],
  ["RegisterTargets: at most 20", "CLB API 2018-03-17", [TENCENTCLOUD_CLB_ATTACHMENT.members.batch]],
  ["SNAT addresses: 10", "CLB API 2018-03-17, CreateLoadBalancerSnatIps", [SNAT_ADDRESSES.limit]],
  ["RegisterTargetsWithClassicalLB: at most 20", "CLB API 2018-03-17", [TENCENTCLOUD_CLASSIC.members.batch]],
  ["servers of a classic listener: 0 to 100", TENCENT_PAGE, ends(TENCENTCLOUD_CLASSIC.members.shape)],
  ["members of a call, as many as load balancers: 100", "AS API 2018-04-19", [TENCENTCLOUD_AS_FORWARD.members.batch]],
  ["members of a call, as many as load balancers: 20", "AS API 2018-04-19", [TENCENTCLOUD_AS_CLASSIC.members.batch]],
  ["a cookie of any kind: 1 to 200", "CreateServerGroup: Cookie; slb_listener: cookie", ends(COOKIE.certainly)],
  [
    "timeouts of checks that no API refuses: 0 to 300",
    "validator of alb_server_group",
    [...ends(ALICLOUD_ALB.healthCheck.timeoutSeconds.certainly)],
  ],
  [
    "weights of a gateway: 0 or 16",
    "GWLB API 2024-09-06 (Tencent), TargetGroupInstance",
    [...TENCENTCLOUD_GWLB.weight.only],
  ],
  ["ports of checks: -1", "CLB API 2018-03-17, HealthCheck: CheckPort", [alsoOf(TENCENTCLOUD_CLB.healthCheck.port)]],
  [
    "instances of a gateway: 20 on one page, 20 in one call",
    "service_tencentcloud_gwlb.go:126 to 201",
    [TENCENTCLOUD_GWLB.members.shape.max, TENCENTCLOUD_GWLB.members.batch],
  ],
  ["conditions of a rule: Basic 5, Standard 10, StandardWithWaf 10", ALB_PAGE, CONDITIONS],
  ["actions of a rule: Basic 3, Standard 5, StandardWithWaf 5", ALB_PAGE, ACTIONS],
  ["the weight of an only group, ours: 100", "docs/decisions/weights.md", [ONLY_GROUP]],
  ["host name of a rule: 3 to 128, certainly 1 to 128", `${ALB_API}: HostConfig`, bothEnds(ALICLOUD_ALB.rules.domain)],
  [
    "descriptions of listeners: 2 to 256, certainly 2 to 256",
    "CreateListener: ListenerDescription",
    bothEnds(LISTENER_DESCRIPTION),
  ],
  ["path of a Tencent rule: 1 to 200, certainly 1 to 200", "RuleInput: Url", bothEnds(TENCENTCLOUD_CLB.rules.url)],
  ["path of a rule: 1 to 128, certainly 1 to 128", `${ALB_API}: PathConfig`, bothEnds(ALICLOUD_ALB.rules.url)],
  ["host of a redirect: 3 to 128", ALB_RULE, action("redirect", "host")],
  ["query of a redirect: 1 to 128", ALB_RULE, action("redirect", "query")],
  ["host of a rewrite: 3 to 128", ALB_RULE, action("rewrite", "host")],
  ["query of a rewrite: 1 to 128", ALB_RULE, action("rewrite", "query")],
  ["value of a header that is set: 1 to 128", ALB_RULE, action("insertHeader", "value")],
  ["content of an answer: 0 to 1024", `${ALB_API}: FixedResponseConfig.Content`, action("fixedResponse", "content")],
  [
    "codes of an answer: 3 to 3 digits",
    `${ALB_API}: FixedResponseConfig.HttpCode`,
    action("fixedResponse", "httpCode"),
  ],
  ["names of certificates: 1 to 64, certainly 1 to 128", "UploadUserCertificate: Name", bothEnds(CERTIFICATE_NAME)],
  ["names of groups: 2 to 128, certainly 2 to 128", "CreateServerGroup: ServerGroupName", bothEnds(GROUP_NAME)],
  [
    "names of VServer groups: 1 to 80, certainly 1 to 80",
    `${CLB_API}, CreateVServerGroup`,
    bothEnds(ALICLOUD_CLB.settings.group.serverGroupName.form),
  ],
  [
    "connections a second: 0 to 1,000,000",
    "resource_alicloud_nlb_load_balancer.go:49",
    plain(NLB_LOAD_BALANCER, "cps"),
  ],
  [
    "name of a policy: 1 to 200",
    "resource_alicloud_nlb_security_policy.go:45",
    plain(NLB_SECURITY_POLICY, "securityPolicyName"),
  ],
  [
    "seconds of the life of an instance: 86400",
    "resource_alicloud_ess_scaling_group.go:77",
    plain(ESS_SCALING_GROUP, "maxInstanceLifetimeSeconds").slice(0, 1),
  ],
  [
    "seconds of a cookie: 1 to 86400",
    "CreateServerGroup: CookieTimeout",
    ends(ALICLOUD_ALB.cookieSession?.timeoutSeconds),
  ],
  [
    "path of a redirect: 1 to 128, certain: 1 to 128",
    `${ALB_API}: RedirectConfig.Path`,
    [...action("redirect", "path"), ...certainlyOf("redirect", "path")],
  ],
  ["digits of the port of a redirect: 1 to 5", `${ALB_API}: RedirectConfig.Port`, action("redirect", "port")],
  ["load balancers attached in one call: 5", "extension_ess.go:19, AttachDetachLoadbalancersBatchsize", [ESS_BATCH]],
  [
    "weight of scaled servers that nobody names: 50",
    "AttachLoadBalancers: LoadBalancerWeights; issue 7058 of the provider",
    [ESS_DEFAULT_GROUP_WEIGHT],
  ],
  ["weight of an older attachment: 100", "resource_alicloud_slb_attachment.go: Default", [SLB_ATTACHMENT_WEIGHT]],
  ["seconds of a drain that nobody names, our choice: 60", "docstrings of the groups", [DEFAULT_DRAIN_SECONDS]],
  [
    "one server in each call: 1",
    "resource_tc_clb_target_group_instance_attachment.go",
    [TENCENTCLOUD_TARGET_GROUP_V2.members.batch],
  ],
  [
    "an empty list of instances is refused, so at least: 1",
    "resource_tc_gwlb_target_group_register_instances.go: Required",
    [TENCENTCLOUD_GWLB.members.shape.min],
  ],
  [
    "path of a rewrite: 1 to 128, certain: 1 to 128",
    `${ALB_API}: RewriteConfig.Path`,
    [...action("rewrite", "path"), ...certainlyOf("rewrite", "path")],
  ],
  [
    "a change in place holds 1 server to 200 in one call",
    "ALB API, AddServersToServerGroup",
    [...ends(ALICLOUD_ALB_INSTANCE.members.shape)],
  ],
  [
    "at most 200 servers a call, from 1 to 200",
    "GWLB API 2024-04-15, AddServersToServerGroup",
    [ALICLOUD_GWLB_INSTANCE.members.batch, ...ends(ALICLOUD_GWLB_INSTANCE.members.shape)],
  ],
  ["Port: 6081", "GWLB API 2024-04-15, AddServersToServerGroup", [ALICLOUD_GWLB_PORT]],
  ["Port: 6081", "GWLB API 2024-09-06 (Tencent), TargetGroupInstance", [TENCENTCLOUD_GWLB.port.min]],
  ["one server in each call: 1", "nlb_server_group_server_attachment.go", [ALICLOUD_NLB_INSTANCE.members.batch]],
  [
    "one function of a rule: from 1 to 1",
    "function_targets_attachment.go: MaxItems",
    [...ends(TENCENTCLOUD_FUNCTION.members.shape)],
  ],
  [
    "HttpCode: 1 is 1xx, 2 is 2xx, 4 is 3xx, 8 is 4xx, 16 is 5xx",
    "CLB API 2018-03-17, HealthCheck",
    [...Object.entries(TENCENTCLOUD_CLB.healthCheck.bits ?? {}).flatMap(([name, bit]) => [bit, Number(name[0])])],
  ],
  [
    "LoadBalancerIds: at most 20, ForwardLoadBalancers: at most 100",
    "AS API 2018-04-19, ModifyLoadBalancers",
    [SCALING_GROUP_LOAD_BALANCERS.classic, SCALING_GROUP_LOAD_BALANCERS.forward],
  ],
];

test.each(QUOTES)("%s (%s)", (says, _, facts) => {
  const said = [...says.matchAll(/(?<!\w)-?\d+(?:,\d+)*/g)].map(([number]) => Number(number.replace(/,/g, "")));
  expect(facts).toEqual(said);
});

/** Layers of the OSI model: who looks into requests. */
test.each(PRODUCTS.flatMap(({ product, protocols }) => protocols.map((one) => ({ product, ...one }))))(
  "$product $name is of layer 7 where it speaks HTTP, else of layer 4",
  ({ product, name, layer }) => {
    const http = /^HTTPS?$/.test(name) || (product === "alicloud-alb" && name === "QUIC");
    expect(layer).toBe(http ? 7 : 4);
  },
);

test.each(Object.entries(TARGET_GROUP_PROTOCOLS))(
  "a target group of %s is of the layer of its protocol",
  (name, group) => {
    expect(group.layer).toBe(/^(HTTPS?|GRPC)$/.test(name) ? 7 : 4);
  },
);

test.each(["tcp", "UDP", "TCP_SSL", "QUIC", "http", "HTTPS"])("%s has a layer", (name) => {
  expect(layerOf(name)).toBe(/^https?$/i.test(name) ? 7 : 4);
});

test.each(constraints().filter(({ limits }) => "min" in limits))("$where: a range that something is in", (one) => {
  const { min, max, certainly } = one.limits as Range | TextForm;
  expect(min).toBeLessThanOrEqual(max);
  // What is certain to be refused is nothing that is known to be right.
  expect([certainly?.min ?? min, certainly?.max ?? max]).toEqual([Math.min(certainly?.min ?? min, min), Math.max(certainly?.max ?? max, max)]); // prettier-ignore
});
