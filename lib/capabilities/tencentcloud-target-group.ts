import { BackendKind } from "../backend";
import { Capability } from "./capability";
import { PORT, WEIGHT } from "./common";

/** Protocols of a v2 group, by the protocols of the listeners that it can serve. */
export const TARGET_GROUP_PROTOCOLS: { readonly [protocol: string]: readonly string[] } = {
  TCP: ["TCP"],
  UDP: ["UDP"],
  HTTP: ["HTTP", "HTTPS"],
  HTTPS: ["HTTPS"],
  GRPC: ["HTTPS"],
};

const SHARED = {
  cloud: "tencentcloud",
  resource: "tencentcloud_clb_target_group_instance_attachment",
  kinds: {
    [BackendKind.INSTANCE]: "required",
    [BackendKind.NETWORK_INTERFACE]: "required",
    [BackendKind.IP]: "required",
  },
  boundByAddress: [BackendKind.INSTANCE, BackendKind.NETWORK_INTERFACE, BackendKind.IP],
  weight: { ...WEIGHT, providerDefault: "none, it must be given" },
  port: { ...PORT, perBackend: true },
  members: { shape: { min: 1, max: Infinity }, batch: 1 },
  needsPerformanceFor: [],
  ownership: "per backend",
  edits: {
    weight: "in place",
    port: "add before remove",
    add: "in place",
    remove: "in place",
    swap: "add before remove",
  },
  minProviderVersion: "1.82.98",
  source: "facts/tencentcloud-provider.md 2.2-2.4, 3.2; facts/measured.md",
} as const;

/** A target group of the second kind, with protocol and health check of its own. */
export const TENCENTCLOUD_TARGET_GROUP_V2: Capability = {
  ...SHARED,
  family: "tencentcloud-target-group-v2",
  title: "Tencent CLB target group v2",
};

/** A target group of the first kind: listeners and rules check its servers. */
export const TENCENTCLOUD_TARGET_GROUP_V1: Capability = {
  ...SHARED,
  family: "tencentcloud-target-group-v1",
  title: "Tencent CLB target group v1",
};
