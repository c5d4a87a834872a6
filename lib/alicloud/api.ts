import RpcClient = require("@alicloud/pop-core");
import { CloudError, patiently } from "../cloud-call";

/** The APIs that are asked: their version, and their host in a region. */
const PRODUCTS = {
  slb: { version: "2014-05-15", host: (region: string) => `slb.${region}.aliyuncs.com` },
  alb: { version: "2020-06-16", host: (region: string) => `alb.${region}.aliyuncs.com` },
  nlb: { version: "2022-04-30", host: (region: string) => `nlb.${region}.aliyuncs.com` },
};
const TRANSIENT = ["Throttling", "ServiceUnavailable", "InternalError", "SystemBusy", "OperationFailed.Throttling"];
/** Under which both the provider and the vendor's tools keep credentials. */
const KEY_ID = ["ALICLOUD_ACCESS_KEY", "ALIBABA_CLOUD_ACCESS_KEY_ID"];
const KEY_SECRET = ["ALICLOUD_SECRET_KEY", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"];
const TOKEN = ["ALICLOUD_SECURITY_TOKEN", "ALIBABA_CLOUD_SECURITY_TOKEN"];
const REGION = ["ALICLOUD_REGION", "ALIBABA_CLOUD_REGION"];

/** One of the APIs of Alibaba Cloud. */
export type AlibabaProduct = keyof typeof PRODUCTS;

/** What calls need. */
export interface AlibabaSettings {
  readonly region: string;
  readonly keyId: string;
  readonly keySecret: string;
  /** Of temporary credentials. */
  readonly token?: string;
  /** `http://host:port` of something that answers in the cloud's place. */
  readonly endpoint?: string;
  /** Milliseconds before the first repetition. */
  readonly backoffMs?: number;
  /** How often a transient failure is tried again. */
  readonly retries?: number;
}

/** The settings that the environment holds. Credentials come from nowhere else. */
export function alibabaSettingsFrom(env: NodeJS.ProcessEnv, asked: string | undefined): AlibabaSettings {
  const first = (names: readonly string[]) => names.map((name) => env[name]).find((value) => value);
  const [keyId, keySecret, region] = [first(KEY_ID), first(KEY_SECRET), asked || first(REGION)];
  if (!keyId || !keySecret) {
    const text = `no credentials; set ${KEY_ID[0]} and ${KEY_SECRET[0]} in the environment`;
    throw new CloudError(text, undefined, false);
  }
  if (!region) {
    throw new CloudError(`no region; pass --region, or set ${REGION[0]} in the environment`, undefined, false);
  }
  return { region, keyId, keySecret, token: first(TOKEN), endpoint: env.CDKTF_LB_ALICLOUD_ENDPOINT || undefined };
}

/** The load-balancer APIs of Alibaba Cloud, as far as they tell who is healthy. */
export class AlibabaApi {
  public constructor(private readonly settings: AlibabaSettings) {}

  /** One call; a transient failure is tried again. */
  public call<T>(product: AlibabaProduct, action: string, request: object): Promise<T> {
    const { region, keyId, keySecret, token, endpoint, backoffMs = 1000, retries = 9 } = this.settings;
    const { version, host } = PRODUCTS[product];
    const client = new RpcClient({
      endpoint: endpoint ?? `https://${host(region)}`,
      apiVersion: version,
      accessKeyId: keyId,
      accessKeySecret: keySecret,
      securityToken: token,
      opts: { method: "POST", timeout: 30_000 },
    });
    return patiently({ backoffMs, retries }, async () => {
      try {
        return await client.request<T>(action, { RegionId: region, ...request });
      } catch (error) {
        throw explained(action, error);
      }
    });
  }

  /** All pages of a list, one after another. */
  public async pages<T extends { readonly NextToken?: string }>(
    product: AlibabaProduct,
    action: string,
    request: object,
  ): Promise<T[]> {
    const all: T[] = [];
    let more: string | undefined;
    do {
      const page: T = await this.call<T>(
        product,
        action,
        more === undefined ? request : { ...request, NextToken: more },
      );
      all.push(page);
      more = page.NextToken || undefined;
    } while (more !== undefined);
    return all;
  }
}

function explained(action: string, error: unknown): CloudError {
  const { data } = error as { data?: { Code: string; Message?: string } };
  if (data === undefined) {
    const [first] = String((error as Error).message).split("\n", 1);
    return new CloudError(`${action}: no answer from the cloud: ${first}`, undefined, true);
  }
  const { Code: code, Message: message = "refused" } = data;
  const [first] = message.split("\n", 1);
  const transient = TRANSIENT.some((known) => code === known || code.startsWith(`${known}.`));
  return new CloudError(`${action}: ${first} (${code})`, code, transient);
}
