import { Capability } from "../../../facts/capability";
import { PORT, SCALING_SIZES, WEIGHT, MUST_BE_GIVEN } from "../../../facts/common";
import { ours, Range, validated } from "../../../facts/confidence";

const GROUP = "tencentcloud_as_scaling_group";

/** How large a scaling group can be. */
export const AS_SIZES: Range = {
  ...SCALING_SIZES,
  confidence: validated(`${GROUP}.min_size`, `${GROUP}.max_size`),
};

const SHARED = {
  cloud: "tencentcloud",
  resource: GROUP,
  kinds: {},
  weight: { ...WEIGHT, providerDefault: MUST_BE_GIVEN },
  needsPerformanceFor: [],
  ownership: "per backend",
  minProviderVersion: "1.82.98",
} as const;

const NONE_NAMED = { min: 0, max: 0, confidence: ours("the scaling group makes the servers") };

/** Listeners and rules of application load balancers that a scaling group fills. */
export const TENCENTCLOUD_AS_FORWARD: Capability = {
  ...SHARED,
  family: "tencentcloud-as-forward",
  title: "Tencent scaling group, application load balancers",
  port: { ...PORT, perBackend: true },
  members: { shape: NONE_NAMED, batch: 100 },
  source: "resource_tc_as_scaling_group.go:89 to 140 and :719 to 778; as/v20180419/models.go:5229 and :6720",
};

/** Classic load balancers that a scaling group fills. */
export const TENCENTCLOUD_AS_CLASSIC: Capability = {
  ...SHARED,
  family: "tencentcloud-as-classic",
  title: "Tencent scaling group, classic load balancers",
  port: { ...PORT, perBackend: false },
  members: { shape: NONE_NAMED, batch: 20 },
  source: "resource_tc_as_scaling_group.go:89 to 140 and :719 to 778; as/v20180419/models.go:5229 and :6720",
};

/** How many load balancers one scaling group may fill. */
export const SCALING_GROUP_LOAD_BALANCERS = { forward: 100, classic: 20 } as const;
