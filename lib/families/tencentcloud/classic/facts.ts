import { BackendKind } from "../../../facts/backend-kind";
import { Capability } from "../../../facts/capability";
import { PORT, WEIGHT, MUST_BE_GIVEN } from "../../../facts/common";
import { refused } from "../../../facts/confidence";

/** A classic load balancer, bound by calls of this package's command during the apply. */
export const TENCENTCLOUD_CLASSIC = {
  family: "tencentcloud-classic",
  cloud: "tencentcloud",
  title: "Tencent classic CLB",
  resource: "terraform_data",
  kinds: { [BackendKind.INSTANCE]: "inexpressible" },
  weight: { ...WEIGHT, providerDefault: MUST_BE_GIVEN },
  port: { ...PORT, perBackend: false },
  // None at all is legal: it is the step before the binding is removed.
  members: {
    shape: { min: 0, max: 100, confidence: refused("product/214/6187 (Tencent): 100 servers of a listener") },
    batch: 20,
  },
  needsPerformanceFor: [],
  ownership: "per backend",
  minProviderVersion: "none, no provider is used",
  source:
    "https://cloud.tencent.com/document/product/214/31789; https://cloud.tencent.com/document/product/214/31794; clb/v20180317/models.go:1355",
} satisfies Capability;
