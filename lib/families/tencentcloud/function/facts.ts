import { BackendKind } from "../../../facts/backend-kind";
import { Capability } from "../../../facts/capability";
import { PORT, WEIGHT } from "../../../facts/common";
import { refused } from "../../../facts/confidence";

/** A cloud function as the only backend of a rule of an HTTP or HTTPS listener. */
export const TENCENTCLOUD_FUNCTION = {
  family: "tencentcloud-function",
  cloud: "tencentcloud",
  title: "Tencent CLB rule with a cloud function",
  resource: "tencentcloud_clb_function_targets_attachment",
  kinds: { [BackendKind.FUNCTION]: "inexpressible" },
  weight: { ...WEIGHT, providerDefault: "10" },
  port: { ...PORT, perBackend: false },
  members: {
    shape: {
      min: 1,
      max: 1,
      confidence: refused(
        "RegisterFunctionTargets: one function of a rule; MaxItems 1 of the provider",
        "tencentcloud_clb_function_targets_attachment.function_targets",
      ),
    },
    batch: 1,
  },
  needsPerformanceFor: [],
  kindsApart: true,
  ownership: "per backend",
  minProviderVersion: "1.82.98",
  source: "resource_tc_clb_function_targets_attachment.go:28 to 116; clb/v20180317/client.go:9598 to 9618",
} satisfies Capability;
