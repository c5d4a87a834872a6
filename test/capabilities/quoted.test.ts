import { Range, TextForm } from "../../lib/facts";
import { ALB_CONDITION_VALUES } from "../../lib/families/alicloud/alb/facts/conditions";
import { ALICLOUD_ALB_INSTANCE, ALICLOUD_ALB_INSTANCE_IN_PLACE } from "../../lib/families/alicloud/alb/facts/members";
import {
  ALICLOUD_CLB_DEFAULT_GROUP,
  ALICLOUD_CLB_MASTER_SLAVE,
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  ALICLOUD_CLB_VSERVER_INLINE,
} from "../../lib/families/alicloud/clb/facts/members";
import { ALICLOUD_CLB } from "../../lib/families/alicloud/clb/facts/product";
import { ESS_VSERVER_GROUPS } from "../../lib/families/alicloud/ess/facts";
import { ALICLOUD_NLB_INSTANCE } from "../../lib/families/alicloud/nlb/facts/members";
import { PRODUCTS } from "../../lib/families/facts";
import { SCALING_GROUP_LOAD_BALANCERS } from "../../lib/families/tencentcloud/as/facts";
import { TENCENTCLOUD_CLASSIC } from "../../lib/families/tencentcloud/classic/facts";
import { SNAT_ADDRESSES, TENCENTCLOUD_CLB_ATTACHMENT } from "../../lib/families/tencentcloud/clb/facts/members";
import { TENCENTCLOUD_CLB } from "../../lib/families/tencentcloud/clb/facts/product";
import { TENCENTCLOUD_GWLB } from "../../lib/families/tencentcloud/gwlb/facts/members";
import { constraints } from "./constraints";

/** What a vendor's page or code says, where that is, and the facts that are made of it, in the order of the numbers. */
type Quote = readonly [says: string, source: string, facts: readonly (number | undefined)[]];

const ends = (limits: Pick<Range, "min" | "max"> | undefined) => [limits?.min, limits?.max];
const condition = (name: string) => ends(ALB_CONDITION_VALUES[name].form);

const CLB_PAGE = "help.aliyun.com/en/slb/classic-load-balancer/product-overview/limits-1";
const CLB_API = "SLB API 2014-05-15";
const ALB_API = "ALB API 2020-06-16, CreateRule";
const NLB_PAGE = "alibabacloud.com/help/zh/slb/network-load-balancer/product-overview/restrictions-on-use";
const TENCENT_PAGE = "tencentcloud.com/document/product/214/6187";

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
  ["Domain: 1 to 255", `${CLB_API}, CreateRules`, ends(ALICLOUD_CLB.rules.domain)],
  ["Url: 2 to 80", `${CLB_API}, CreateRules`, ends(ALICLOUD_CLB.rules.url)],
  ["at most 200 servers in each call", "ALB API, AddServersToServerGroup", [ALICLOUD_ALB_INSTANCE.members.batch]],
  ["at most 200 servers at first", "docs/r/alb_server_group", [ALICLOUD_ALB_INSTANCE_IN_PLACE.members.atCreate]],
  [
    "1,000 servers of a group",
    "help.aliyun.com/en/slb/application-load-balancer/quotas-and-limits",
    [ALICLOUD_ALB_INSTANCE_IN_PLACE.members.groupQuota?.limit],
  ],
  ["HeaderConfig.Key: 1 to 40", ALB_API, condition("headers key")],
  ["HeaderConfig.Values: 1 to 128", ALB_API, condition("headers value")],
  ["QueryStringConfig.Values.Key: 1 to 100", ALB_API, condition("queries key")],
  ["QueryStringConfig.Values.Value: 1 to 128", ALB_API, condition("queries value")],
  ["CookieConfig.Values.Key: 1 to 100", ALB_API, condition("cookies key")],
  ["CookieConfig.Values.Value: 1 to 128", ALB_API, condition("cookies value")],
  ["400 servers that are no container groups", NLB_PAGE, [ALICLOUD_NLB_INSTANCE.members.quota?.limit]],
  ["one server in up to 200 groups", NLB_PAGE, [ALICLOUD_NLB_INSTANCE.members.reuseQuota?.limit]],
  ["Description: 2 to 256", "NLB API, AddServersToServerGroup", ends(ALICLOUD_NLB_INSTANCE.description)],
  ["VServer groups of a scaling group: 5", "docs/r/ess_scalinggroup_vserver_groups", [ESS_VSERVER_GROUPS.limit]],
  ["listeners of a CLB: 50", TENCENT_PAGE, [TENCENTCLOUD_CLB.counts?.listeners?.limit]],
  ["rules of a listener: 50", TENCENT_PAGE, [TENCENTCLOUD_CLB.counts?.rules?.limit]],
  ["servers of a listener or rule: 100", TENCENT_PAGE, [TENCENTCLOUD_CLB_ATTACHMENT.members.shape.max]],
  ["RegisterTargets: at most 20", "CLB API 2018-03-17", [TENCENTCLOUD_CLB_ATTACHMENT.members.batch]],
  ["SNAT addresses: 10", "CLB API 2018-03-17, CreateLoadBalancerSnatIps", [SNAT_ADDRESSES.limit]],
  ["RegisterTargetsWithClassicalLB: at most 20", "CLB API 2018-03-17", [TENCENTCLOUD_CLASSIC.members.batch]],
  ["servers of a classic listener: 100", TENCENT_PAGE, [TENCENTCLOUD_CLASSIC.members.shape.max]],
  [
    "instances of a gateway: 20 on one page, 20 in one call",
    "service_tencentcloud_gwlb.go:126 to 201",
    [TENCENTCLOUD_GWLB.members.shape.max, TENCENTCLOUD_GWLB.members.batch],
  ],
  [
    "LoadBalancerIds: at most 20, ForwardLoadBalancers: at most 100",
    "AS API 2018-04-19, ModifyLoadBalancers",
    [SCALING_GROUP_LOAD_BALANCERS.classic, SCALING_GROUP_LOAD_BALANCERS.forward],
  ],
];

test.each(QUOTES)("%s (%s)", (says, _, facts) => {
  const said = [...says.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replace(/,/g, "")));
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

test.each(constraints().filter(({ limits }) => "min" in limits))("$where: a range that something is in", (one) => {
  const { min, max, certainly } = one.limits as Range | TextForm;
  expect(min).toBeLessThanOrEqual(max);
  // What is certain to be refused is nothing that is known to be right.
  expect([certainly?.min ?? min, certainly?.max ?? max]).toEqual([Math.min(certainly?.min ?? min, min), Math.max(certainly?.max ?? max, max)]); // prettier-ignore
});
