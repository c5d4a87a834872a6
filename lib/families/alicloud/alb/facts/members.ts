import { SERVERS_OF_A_CALL } from "../../facts/common";
import { BackendKind } from "../../../../facts/backend-kind";
import { AS_OF } from "../../../../facts/as-of";
import { Capability, Quota } from "../../../../facts/capability";
import { ANY_NUMBER, PORT, WEIGHT } from "../../../../facts/common";
import { carriedBy, knownToday, Range, refused, TextForm, ValueList } from "../../../../facts/confidence";
import { CLOSED_ONCE_MADE } from "../../facts/common";

/** AddServersToServerGroup of ALB. The provider sends one call, whatever the number of servers. */
const BATCH = 200;

/** Servers of one group. */
const GROUP_QUOTA: Quota = { name: "alb-servers-per-group", limit: 1000 };

/** Conditions of one rule, by edition. */
export const ALB_CONDITIONS: { readonly [edition: string]: Quota } = {
  Basic: { name: "alb-conditions-basic", limit: 5 },
  Standard: { name: "alb-conditions-standard", limit: 10 },
  StandardWithWaf: { name: "alb-conditions-standard", limit: 10 },
};

/** Actions of one rule, by edition. */
export const ALB_ACTIONS: { readonly [edition: string]: Quota } = {
  Basic: { name: "alb-actions-basic", limit: 3 },
  Standard: { name: "alb-actions-standard", limit: 5 },
  StandardWithWaf: { name: "alb-actions-standard", limit: 5 },
};

/** Priorities of rules. */
export const ALB_PRIORITY: Range = {
  min: 1,
  max: 10000,
  confidence: refused("CreateRule: Priority, 1 to 10000", "alicloud_alb_rule.priority"),
};

/** The weight of a rule's only group. Always written, as every weight. */
export const ONLY_GROUP = 100;

/** Where servers outside the VPC may stand. */
export const REMOTE_ADDRESSES: ValueList = {
  values: ["10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16"],
  confidence: knownToday(AS_OF, "AddServersToServerGroup: RemoteIpEnabled"),
};

const DESCRIPTION: TextForm = {
  min: 2,
  max: 256,
  pattern: /^(?!https?:\/\/)[\s\S]*$/,
  words: "not beginning with http:// or https://",
  confidence: refused(
    "AddServersToServerGroup: Description, 2 to 256 characters, not beginning with http:// or https://",
    "alicloud_alb_server_group.servers.description",
  ),
};

/** AddServersToServerGroup. */
const CALL = refused(SERVERS_OF_A_CALL);

const SHARED = {
  cloud: "alicloud",
  resource: "alicloud_alb_server_group",
  weight: { ...carriedBy(WEIGHT, "alicloud_alb_server_group.servers.weight"), providerDefault: "0" },
  port: { ...carriedBy(PORT, "alicloud_alb_server_group.servers.port"), perBackend: true },
  description: DESCRIPTION,
  needsPerformanceFor: [],
  kindsApart: true,
  closedOnceMade: CLOSED_ONCE_MADE,
  ownership: "authoritative",
  minProviderVersion: "1.264.0",
  source:
    "resource_alicloud_alb_server_group.go:177 to 224 (members), :924 to 1034 (update); https://help.aliyun.com/en/slb/application-load-balancer/quotas-and-limits; measured: docs/traffic-matrix.md",
} as const;

/** A new group with the new members, then listeners and rules switch to it. */
const IMMUTABLE = {
  ...SHARED,
  // Every edit fills a fresh group, so that what one call takes is the size of a group.
  members: { fromList: "dynamic block", shape: { min: 1, max: BATCH, confidence: CALL }, batch: BATCH },
} as const;

/** Members leave the group and come back with their new weight or port. */
const IN_PLACE = {
  ...SHARED,
  weight: { ...SHARED.weight, reregisters: true },
  members: {
    fromList: "dynamic block",
    shape: ANY_NUMBER,
    atCreate: BATCH,
    batch: BATCH,
    groupQuota: GROUP_QUOTA,
  },
} as const;

const INSTANCE = {
  family: "alicloud-alb-instance",
  title: "Alibaba ALB server group of type Instance",
  kinds: {
    [BackendKind.INSTANCE]: "optional",
    [BackendKind.NETWORK_INTERFACE]: "optional",
    [BackendKind.CONTAINER_GROUP]: "optional",
  },
} as const;

const IP = {
  family: "alicloud-alb-ip",
  title: "Alibaba ALB server group of type Ip",
  kinds: { [BackendKind.IP]: "required" },
} as const;

const FUNCTION = {
  family: "alicloud-alb-function",
  title: "Alibaba ALB server group of type Fc",
  kinds: { [BackendKind.FUNCTION]: "inexpressible" },
  // The provider sends none for functions.
  weight: {
    none: "leave the weights out, or give each function a pool of its own and split the pools on a rule",
  },
  port: { perBackend: false, none: refused("AddServersToServerGroup: a function has no port") },
} as const;

const inPlace = (row: { readonly family: string; readonly title: string }) => ({
  family: `${row.family}-in-place`,
  title: `${row.title}, members changed in place`,
});

/** Instances, network interfaces and container groups behind an Application Load Balancer. */
export const ALICLOUD_ALB_INSTANCE: Capability = { ...IMMUTABLE, ...INSTANCE };
/** The same, members changed in the group. */
export const ALICLOUD_ALB_INSTANCE_IN_PLACE = { ...IN_PLACE, ...INSTANCE, ...inPlace(INSTANCE) } satisfies Capability;
/** IP addresses, of the VPC or outside it, behind an Application Load Balancer. */
export const ALICLOUD_ALB_IP: Capability = { ...IMMUTABLE, ...IP };
/** The same, members changed in the group. */
export const ALICLOUD_ALB_IP_IN_PLACE: Capability = { ...IN_PLACE, ...IP, ...inPlace(IP) };
/** Functions behind an Application Load Balancer. */
export const ALICLOUD_ALB_FUNCTION: Capability = { ...IMMUTABLE, ...FUNCTION };
/** The same, members changed in the group. */
export const ALICLOUD_ALB_FUNCTION_IN_PLACE: Capability = { ...IN_PLACE, ...FUNCTION, ...inPlace(FUNCTION) };
