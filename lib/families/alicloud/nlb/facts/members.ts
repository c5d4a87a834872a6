import { BackendKind } from "../../../../facts/backend-kind";
import { AS_OF } from "../../../../facts/as-of";
import { Capability } from "../../../../facts/capability";
import { ANY_NUMBER, PORT, WEIGHT } from "../../../../facts/common";
import { carriedBy, knownToday, refused, TextForm } from "../../../../facts/confidence";

/** Attachments of one server that the provider reads: it does not ask for a second page. */
export const NLB_READ = 20;

/** AddServersToServerGroup of NLB. */
const DESCRIPTION: TextForm = {
  min: 2,
  max: 256,
  pattern: /^[\p{L}\p{N},.;/@_-]*$/u,
  words: "letters, digits and , . ; / @ _ -",
  certainly: { min: 2, max: 256 },
  confidence: knownToday(
    AS_OF,
    "AddServersToServerGroup: Description",
    "alicloud_nlb_server_group_server_attachment.description",
  ),
};

/** Container groups have a quota of their own, 1600. */
const NOT_CONTAINERS = [BackendKind.INSTANCE, BackendKind.NETWORK_INTERFACE, BackendKind.IP];

const SHARED = {
  cloud: "alicloud",
  resource: "alicloud_nlb_server_group_server_attachment",
  weight: { ...carriedBy(WEIGHT, "alicloud_nlb_server_group_server_attachment.weight"), providerDefault: "100" },
  description: DESCRIPTION,
  members: {
    fromList: "for_each",
    oneResourceEach: true,
    shape: ANY_NUMBER,
    batch: 1,
    quota: { name: "nlb-servers", limit: 400, counts: NOT_CONTAINERS },
    reuseQuota: { name: "nlb-groups-per-server", limit: 200 },
  },
  needsPerformanceFor: [],
  kindsApart: true,
  ownership: "per backend",
  minProviderVersion: "1.264.0",
  source:
    "resource_alicloud_nlb_server_group_server_attachment.go:31 to 77; https://www.alibabacloud.com/help/zh/slb/network-load-balancer/product-overview/restrictions-on-use; measured: docs/traffic-matrix.md",
} as const;

const SERVERS = {
  [BackendKind.INSTANCE]: "optional",
  [BackendKind.NETWORK_INTERFACE]: "optional",
  [BackendKind.CONTAINER_GROUP]: "optional",
} as const;

/** A group of instances, network interfaces and container groups behind a Network Load Balancer. */
export const ALICLOUD_NLB_INSTANCE = {
  ...SHARED,
  family: "alicloud-nlb-instance",
  title: "Alibaba NLB server group of type Instance",
  kinds: SERVERS,
  port: { ...carriedBy(PORT, "alicloud_nlb_server_group_server_attachment.port"), perBackend: true },
} satisfies Capability;

/** A group of IP addresses behind a Network Load Balancer. */
export const ALICLOUD_NLB_IP: Capability = {
  ...SHARED,
  family: "alicloud-nlb-ip",
  title: "Alibaba NLB server group of type Ip",
  kinds: { [BackendKind.IP]: "required" },
  port: { ...carriedBy(PORT, "alicloud_nlb_server_group_server_attachment.port"), perBackend: true },
};

/** A group whose servers take traffic on the port that the client connected to. */
export const ALICLOUD_NLB_ANY_PORT: Capability = {
  ...SHARED,
  family: "alicloud-nlb-any-port",
  title: "Alibaba NLB server group for any port",
  kinds: { ...SERVERS, [BackendKind.IP]: "required" },
  port: { perBackend: false, none: refused("AddServersToServerGroup: Port 0 in a group for any port") },
};
