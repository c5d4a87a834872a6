import { BackendKind } from "../../../../facts/backend-kind";
import { Capability } from "../../../../facts/capability";
import { refused } from "../../../../facts/confidence";

/** The port of the encapsulated traffic (GENEVE), the only one of a group and its servers. */
export const GENEVE_PORT = 6081;

/** The weight of a server that takes traffic. The cloud stores any other weight above 0 as this one. */
export const GATEWAY_WEIGHT = 16;

const INSTANCES = "tencentcloud_gwlb_target_group_register_instances.target_group_instances";

/** A target group of a gateway load balancer, all servers in one resource. */
export const TENCENTCLOUD_GWLB = {
  family: "tencentcloud-gwlb",
  cloud: "tencentcloud",
  title: "Tencent GWLB target group",
  resource: "tencentcloud_gwlb_target_group_register_instances",
  kinds: {
    [BackendKind.INSTANCE]: "required",
    [BackendKind.NETWORK_INTERFACE]: "required",
    [BackendKind.IP]: "required",
  },
  boundByAddress: [BackendKind.INSTANCE, BackendKind.NETWORK_INTERFACE, BackendKind.IP],
  weight: {
    min: 0,
    max: GATEWAY_WEIGHT,
    providerDefault: "0",
    reregisters: true,
    only: [0, GATEWAY_WEIGHT],
    confidence: refused("TargetGroupInstance: Weight 0 or 16", `${INSTANCES}.weight`),
  },
  port: {
    min: GENEVE_PORT,
    max: GENEVE_PORT,
    perBackend: true,
    confidence: refused("TargetGroupInstance: Port 6081 only", `${INSTANCES}.port`),
  },
  members: {
    shape: {
      min: 1,
      max: 20,
      confidence: refused(
        "service_tencentcloud_gwlb.go: the provider reads 20 instances and no second page",
        INSTANCES,
      ),
    },
    batch: 20,
  },
  needsPerformanceFor: [],
  ownership: "authoritative",
  minProviderVersion: "1.81.180",
  source:
    "resource_tc_gwlb_target_group_register_instances.go:23 to 55 (members), :118 to 169 (update); service_tencentcloud_gwlb.go:126 to 201; gwlb/v20240906/models.go:1555",
} satisfies Capability;
