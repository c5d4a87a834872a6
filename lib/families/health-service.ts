import { AlibabaApi, AlibabaSettings, alibabaSettingsFrom } from "../cloud/alicloud";
import { CloudError } from "../cloud/call";
import { HealthSource } from "../cloud/member";
import { settingsFrom, TencentApi, TencentProduct } from "../cloud/tencentcloud";

/** Where the members stand. Which of them are needed depends on who is asked. */
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

/** Who answers about members: a cloud for one kind of place, or the members themselves. */
export interface HealthService {
  /** What `wait-healthy --family` calls it. */
  readonly family: string;
  /** The options by which it is told the place, as the help of the command names them. */
  readonly needs: string;
  /** Throws a `CloudError` where something is missing. */
  source(place: PlaceOptions, env: NodeJS.ProcessEnv): HealthSource;
}

/** How often a question is repeated that failed for a passing reason. */
export type Tries = Pick<AlibabaSettings, "retries">;

/** The wait asks again itself, so a refused question is not repeated inside it. */
const ONCE: Tries = { retries: 0 };

/** The API of Alibaba Cloud that knows of a place. */
export function alibabaApi({ region }: PlaceOptions, env: NodeJS.ProcessEnv, tries: Tries = ONCE): AlibabaApi {
  return new AlibabaApi({ ...alibabaSettingsFrom(env, region), ...tries });
}

/** The API of Tencent Cloud that knows of a place. */
export function tencentApi(
  { region }: PlaceOptions,
  env: NodeJS.ProcessEnv,
  tries: Tries = ONCE,
  product?: TencentProduct,
): TencentApi {
  return new TencentApi({ ...settingsFrom(env, region || env.TENCENTCLOUD_REGION), ...tries }, product);
}

/** The load balancer, without which the cloud cannot be asked. */
export function loadBalancerAt(place: PlaceOptions, family: string): string {
  return needed(place.loadBalancerId, family, "--load-balancer-id");
}

/** The same of a server group. */
export function serverGroupAt(place: PlaceOptions, family: string): string {
  return needed(place.serverGroupId, family, "--server-group-id");
}

function needed(value: string | undefined, family: string, flag: string): string {
  if (value === undefined || value === "") throw new CloudError(`family ${family} needs ${flag}`, undefined, false);
  return value;
}
