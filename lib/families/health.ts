import { AlibabaApi, alibabaSettingsFrom } from "../cloud/alicloud";
import { CloudError } from "../cloud/call";
import { settingsFrom, TencentApi } from "../cloud/tencentcloud";
import { AlicloudClbHealth } from "./alicloud/clb/health";
import { AlicloudVpcHealth } from "./alicloud/vpc-health";
import { HealthSource } from "../cloud/member";
import { Probe } from "../cloud/probe";
import { TencentClbHealth } from "./tencentcloud/clb/health";

const CLOUDS = [
  "tencentcloud-clb",
  "tencentcloud-target-group",
  "alicloud-clb",
  "alicloud-alb",
  "alicloud-nlb",
] as const;
const PROTOCOLS = ["tcp", "http", "https"] as const;

/** Who is asked: the cloud about a family, or the servers themselves. */
export type HealthFamily = (typeof CLOUDS)[number] | (typeof PROTOCOLS)[number];

/** Who can be asked. */
export const FAMILIES: readonly HealthFamily[] = [...CLOUDS, ...PROTOCOLS];

/** Those that ask the servers themselves. */
export const PROBES: readonly HealthFamily[] = PROTOCOLS;

/** Where the members stand. Which of them are needed depends on the family. */
export interface PlaceOptions {
  readonly loadBalancerId?: string;
  readonly listenerId?: string;
  readonly ruleId?: string;
  readonly listenerPort?: number;
  readonly serverGroupId?: string;
  readonly region?: string;
  readonly path?: string;
  readonly host?: string;
}

const PROBE_MS = 5000;
/** The wait asks again itself, so a refused question is not repeated inside it. */
const ONCE = { retries: 0 };

/** Who answers for a family. Throws a `CloudError` where something is missing. */
export function sourceOf(family: HealthFamily, place: PlaceOptions, env: NodeJS.ProcessEnv): HealthSource {
  const need = (option: keyof PlaceOptions, flag: string): string => {
    const value = place[option];
    if (value === undefined || value === "") {
      throw new CloudError(`family ${family} needs ${flag}`, undefined, false);
    }
    return String(value);
  };
  const tencent = () => new TencentApi({ ...settingsFrom(env, place.region || env.TENCENTCLOUD_REGION), ...ONCE });
  const alibaba = () => new AlibabaApi({ ...alibabaSettingsFrom(env, place.region), ...ONCE });
  const balancer = () => need("loadBalancerId", "--load-balancer-id");
  const group = () => need("serverGroupId", "--server-group-id");
  switch (family) {
    case "tencentcloud-clb": {
      const [listenerId, ruleId] = [place.listenerId || undefined, place.ruleId || undefined];
      return new TencentClbHealth(tencent(), { loadBalancerId: balancer(), listenerId, ruleId });
    }
    case "tencentcloud-target-group":
      return new TencentClbHealth(tencent(), { targetGroupId: group() });
    case "alicloud-clb":
      return new AlicloudClbHealth(alibaba(), { loadBalancerId: balancer(), listenerPort: place.listenerPort });
    case "alicloud-alb":
    case "alicloud-nlb": {
      const product = family === "alicloud-alb" ? "alb" : "nlb";
      return new AlicloudVpcHealth(alibaba(), { product, loadBalancerId: balancer(), serverGroupId: group() });
    }
    default:
      return new Probe({ protocol: family, timeoutMs: PROBE_MS, path: place.path, host: place.host });
  }
}
