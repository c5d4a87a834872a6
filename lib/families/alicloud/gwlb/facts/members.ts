import { SERVERS_OF_A_CALL } from "../../facts/common";
import { BackendKind } from "../../../../facts/backend-kind";
import { Capability } from "../../../../facts/capability";
import { refused } from "../../../../facts/confidence";
import { CLOSED_ONCE_MADE } from "../../facts/common";

/** GENEVE; the only port of Gateway Load Balancer. */
export const GENEVE_PORT = 6081;

/** Members that the provider reads back: it does not ask for a second page. */
export const GWLB_READ = 20;

const SHARED = {
  cloud: "alicloud",
  resource: "alicloud_gwlb_server_group",
  weight: { none: "leave the weights out" },
  port: {
    min: GENEVE_PORT,
    max: GENEVE_PORT,
    perBackend: false,
    confidence: refused("AddServersToServerGroup: Port, 6081 only", "alicloud_gwlb_server_group.servers.port"),
  },
  members: {
    fromList: "dynamic block",
    shape: { min: 1, max: 200, confidence: refused(SERVERS_OF_A_CALL) },
    batch: 200,
  },
  needsPerformanceFor: [],
  kindsApart: true,
  closedOnceMade: CLOSED_ONCE_MADE,
  ownership: "authoritative",
  minProviderVersion: "1.264.0",
  source:
    "resource_alicloud_gwlb_server_group.go:158 to 172 (members), :506 (port); service_alicloud_gwlb_v2.go:280 to 309",
} as const;

/** Network appliances behind a Gateway Load Balancer. */
export const ALICLOUD_GWLB_INSTANCE: Capability = {
  ...SHARED,
  family: "alicloud-gwlb-instance",
  title: "Alibaba GWLB server group of type Instance",
  kinds: {
    [BackendKind.INSTANCE]: "refused",
    [BackendKind.NETWORK_INTERFACE]: "optional",
    [BackendKind.CONTAINER_GROUP]: "refused",
  },
};

/** Network appliances by their IP behind a Gateway Load Balancer. */
export const ALICLOUD_GWLB_IP: Capability = {
  ...SHARED,
  family: "alicloud-gwlb-ip",
  title: "Alibaba GWLB server group of type Ip",
  kinds: { [BackendKind.IP]: "required" },
};
