import { BackendKind } from "../../../../facts/backend-kind";
import { Capability, Quota } from "../../../../facts/capability";
import { PORT, WEIGHT } from "../../../../facts/common";
import { carriedBy, refused } from "../../../../facts/confidence";

/** Addresses from which one load balancer reaches servers outside its VPC. */
export const SNAT_ADDRESSES: Quota = { name: "clb-snat-addresses", limit: 10 };

/** Targets bound straight to a TCP/UDP/TCP_SSL/QUIC listener or to a rule of an HTTP/HTTPS listener. */
export const TENCENTCLOUD_CLB_ATTACHMENT = {
  family: "tencentcloud-clb-attachment",
  cloud: "tencentcloud",
  title: "Tencent CLB listener or rule",
  resource: "tencentcloud_clb_attachment",
  kinds: {
    [BackendKind.INSTANCE]: "inexpressible",
    [BackendKind.NETWORK_INTERFACE]: "required",
    [BackendKind.IP]: "required",
  },
  weight: { ...carriedBy(WEIGHT, "tencentcloud_clb_attachment.targets.weight"), providerDefault: "10" },
  port: { ...carriedBy(PORT, "tencentcloud_clb_attachment.targets.port"), perBackend: true },
  members: {
    fromList: "dynamic block",
    shape: {
      min: 1,
      max: 100,
      confidence: refused(
        "resource_tc_clb_attachment.go: MinItems 1, MaxItems 100",
        "tencentcloud_clb_attachment.targets",
      ),
    },
    batch: 20,
  },
  boundByAddress: [BackendKind.NETWORK_INTERFACE, BackendKind.IP],
  firstRuleOnly: true,
  needsPerformanceFor: [],
  ownership: "authoritative",
  minProviderVersion: "1.82.98",
  source: "resource_tc_clb_attachment.go:72 to 104 (members), :323 to 368 (update); measured: docs/traffic-matrix.md",
} satisfies Capability;
