import RpcClient = require("@alicloud/pop-core");
import { Answer } from "./answer";
import { within } from "./within";
import { CALL_MS, CloudError, isTrouble, patiently, refusedWith, SettingsError, unanswered, late } from "./call";

/** The APIs that are asked: their version, and their host in a region. */
const PRODUCTS = {
  slb: { version: "2014-05-15", host: (region: string) => `slb.${region}.aliyuncs.com` },
  alb: { version: "2020-06-16", host: (region: string) => `alb.${region}.aliyuncs.com` },
  nlb: { version: "2022-04-30", host: (region: string) => `nlb.${region}.aliyuncs.com` },
  gwlb: { version: "2024-04-15", host: (region: string) => `gwlb.${region}.aliyuncs.com` },
  cms: { version: "2019-01-01", host: (region: string) => `metrics.${region}.aliyuncs.com` },
};
const TRANSIENT = [
  "Throttling",
  "ServiceUnavailable",
  "InternalError",
  "InternalFailure",
  "SystemBusy",
  "OperationFailed.Throttling",
];
/** Under which both the provider and the vendor's tools keep credentials. */
const KEY_ID = ["ALICLOUD_ACCESS_KEY", "ALIBABA_CLOUD_ACCESS_KEY_ID"];
const KEY_SECRET = ["ALICLOUD_SECRET_KEY", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"];
const TOKEN = ["ALICLOUD_SECURITY_TOKEN", "ALIBABA_CLOUD_SECURITY_TOKEN"];
const REGION = ["ALICLOUD_REGION", "ALIBABA_CLOUD_REGION"];

type VerboseAnswer = [body: unknown, entry: { readonly response: { readonly statusCode: number } }];
/** The client's types leave out that it can tell the status, too. */
const VerboseClient = RpcClient as unknown as new (config: RpcClient.Config, verbose: true) => RpcClient;

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
    throw new SettingsError(text);
  }
  if (!region) throw new SettingsError(`no region; pass --region, or set ${REGION[0]} in the environment`);
  return { region, keyId, keySecret, token: first(TOKEN), endpoint: env.CDKTF_LB_ALICLOUD_ENDPOINT || undefined };
}

/** The APIs of Alibaba Cloud, as far as they tell who serves, who is healthy, and how the service does. */
export class AlibabaApi {
  public constructor(private readonly settings: AlibabaSettings) {}

  /** One call; a transient failure is tried again. */
  public call(product: AlibabaProduct, action: string, request: object, signal?: AbortSignal): Promise<Answer> {
    const { backoffMs = 1000, retries = 9 } = this.settings;
    return patiently({ backoffMs, retries }, () =>
      within({ milliseconds: CALL_MS, signal, late: () => late(action) }, (own) =>
        this.send(product, action, request, own),
      ),
    );
  }

  /** All pages of a list, one after another. */
  public async pages(
    product: AlibabaProduct,
    action: string,
    request: object,
    signal?: AbortSignal,
  ): Promise<Answer[]> {
    const all: Answer[] = [];
    const seen = new Set<string>();
    for (let more: object = {}; ;) {
      const page = await this.call(product, action, { ...request, ...more }, signal);
      all.push(page);
      const next = page.textIfAny("NextToken");
      if (next === undefined) return all;
      if (seen.has(next)) throw new CloudError(`${action}: the cloud names the same next page again`, undefined, true);
      seen.add(next);
      more = { NextToken: next };
    }
  }

  private async send(product: AlibabaProduct, action: string, request: object, signal: AbortSignal): Promise<Answer> {
    const { region, keyId, keySecret, token, endpoint } = this.settings;
    const { version, host } = PRODUCTS[product];
    const client = new VerboseClient(
      {
        endpoint: endpoint ?? `https://${host(region)}`,
        apiVersion: version,
        accessKeyId: keyId,
        accessKeySecret: keySecret,
        securityToken: token,
        opts: {
          method: "POST",
          timeout: CALL_MS,
          // The client has no other way to end a request whose answer comes byte by byte.
          beforeRequest: (options: object) => ({ ...options, signal }),
        },
      },
      true,
    );
    let answer: VerboseAnswer;
    try {
      answer = await client.request<VerboseAnswer>(action, { RegionId: region, ...request });
    } catch (error) {
      throw explained(action, error);
    }
    const [body, { response }] = answer;
    // The client reads the body only, and takes one without a code for a good answer.
    if (response.statusCode !== 200) throw refusedWith(action, response.statusCode);
    return Answer.of(action, body);
  }
}

function explained(action: string, error: unknown): CloudError {
  const { data, entry } = error as {
    data?: { Code: unknown; Message?: unknown };
    entry?: { response?: { statusCode?: number } };
  };
  if (data === undefined) return unanswered(action, error);
  const [code, message] = [String(data.Code), String(data.Message ?? "refused")];
  const [first] = message.split("\n", 1);
  const known = TRANSIENT.some((each) => code === each || code.startsWith(`${each}.`));
  return new CloudError(`${action}: ${first} (${code})`, code, known || isTrouble(entry?.response?.statusCode ?? 200));
}
