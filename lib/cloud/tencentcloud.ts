import type { Interface } from "node:readline";
import { CommonClient } from "tencentcloud-sdk-nodejs-common";
import SdkException from "tencentcloud-sdk-nodejs-common/tencentcloud/common/exception/tencent_cloud_sdk_exception";
import { SSEResponseModel } from "tencentcloud-sdk-nodejs-common/tencentcloud/common/sse_response_model";
import { Answer } from "./answer";
import { sleep, within } from "./within";
import { CALL_MS, CloudError, patiently, refusedWith, SettingsError, unanswered, late } from "./call";

/** The APIs that are asked, and their version. */
const PRODUCTS = {
  clb: { host: "clb.tencentcloudapi.com", version: "2018-03-17" },
  gwlb: { host: "gwlb.tencentcloudapi.com", version: "2024-09-06" },
  monitor: { host: "monitor.tencentcloudapi.com", version: "2018-07-24" },
};
/** Said of a load balancer that is busy, of too many calls, and of trouble on the cloud's side. */
const TRANSIENT = ["RequestLimitExceeded", "FailedOperation.ResourceInOperating", "ResourceInUse", "InternalError"];
const TASK_DONE = 0;
const TASK_FAILED = 1;
/** How long a task may take; the cloud's own are done within seconds. */
const TASK_MS = 15 * 60_000;

/** One of the APIs of Tencent Cloud. */
export type TencentProduct = keyof typeof PRODUCTS;

/** What calls need. */
export interface ApiSettings {
  readonly region: string;
  readonly secretId: string;
  readonly secretKey: string;
  /** Of temporary credentials. */
  readonly token?: string;
  /** `http://host:port` of something that answers in the cloud's place. */
  readonly endpoint?: string;
  /** Milliseconds before the first repetition; doubled each time, with some chance in it. */
  readonly backoffMs?: number;
  /** How often a transient failure is tried again. */
  readonly retries?: number;
}

/** The settings that the environment holds. Credentials come from nowhere else. */
export function settingsFrom(env: NodeJS.ProcessEnv, region: string | undefined): ApiSettings {
  const { TENCENTCLOUD_SECRET_ID: secretId, TENCENTCLOUD_SECRET_KEY: secretKey } = env;
  if (!secretId || !secretKey) {
    const text = "no credentials; set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY in the environment";
    throw new SettingsError(text);
  }
  if (!region) throw new SettingsError("no region; pass --region, or set TENCENTCLOUD_REGION in the environment");
  const { TENCENTCLOUD_SECURITY_TOKEN: token, CDKTF_LB_TENCENTCLOUD_ENDPOINT: endpoint } = env;
  return { region, secretId, secretKey, token: token || undefined, endpoint: endpoint || undefined };
}

/** The APIs of Tencent Cloud, as far as no provider resource calls them. */
export class TencentApi {
  private readonly client: CommonClient;

  public constructor(
    private readonly settings: ApiSettings,
    product: TencentProduct = "clb",
  ) {
    const { host, version } = PRODUCTS[product];
    const { region, secretId, secretKey, token, endpoint } = settings;
    const url = endpoint === undefined ? undefined : new URL(endpoint);
    this.client = new CommonClient(host, version, {
      credential: { secretId, secretKey, token },
      region,
      profile: {
        // Without a limit of the client's own, whose timers go on after a call was given up.
        httpProfile: { reqTimeout: 0, ...(url && { protocol: `${url.protocol}//`, endpoint: url.host }) },
      },
    });
  }

  /** One call, once. */
  public call(action: string, request: object, signal?: AbortSignal): Promise<Answer> {
    return within({ milliseconds: CALL_MS, signal, late: () => late(action) }, async (own) => {
      let answer: unknown;
      try {
        answer = await this.client.request(action, request, { signal: own });
      } catch (error) {
        throw explained(action, error);
      }
      // An event stream is handed out as such, and ends in an error when the call is over.
      if (answer instanceof SSEResponseModel) quieten(answer);
      return Answer.of(action, answer);
    });
  }

  /** A call that starts a task, and the wait for its end. */
  public async run(action: string, request: object): Promise<void> {
    const taskId = (await this.call(action, request)).text("RequestId");
    const failed = (why: string) =>
      new CloudError(`${action}: the cloud's task ${taskId} ${why}; look for it in the console`, "TaskFailed", true);
    const { firstWait } = this;
    const end = Date.now() + TASK_MS;
    for (let wait = firstWait; ; wait = Math.min(wait * 1.5, 20 * firstWait)) {
      const status = await this.patiently(async () =>
        (await this.call("DescribeTaskStatus", { TaskId: taskId })).number("Status"),
      );
      if (status === TASK_DONE) return;
      if (status === TASK_FAILED) throw failed("failed");
      if (Date.now() > end) throw failed(`has not ended in ${TASK_MS / 60_000} minutes`);
      await sleep(wait);
    }
  }

  /** Does something again while it fails for a transient reason, each time later. */
  public patiently<T>(work: () => Promise<T>): Promise<T> {
    const { retries = 9 } = this.settings;
    return patiently({ backoffMs: this.firstWait, retries }, work);
  }

  private get firstWait(): number {
    return this.settings.backoffMs ?? 1000;
  }
}

/** Both the stream and its reader would throw what nobody listens to. */
function quieten(stream: SSEResponseModel): void {
  stream.on("error", () => undefined);
  (stream as unknown as { readonly readline: Interface }).readline.on("error", () => undefined);
}

function explained(action: string, error: unknown): CloudError {
  // Errors of the transport have codes as well.
  if (!(error instanceof SdkException)) return unanswered(action, error);
  const { code, httpCode, message } = error as { code?: unknown; httpCode?: number; message: unknown };
  if (httpCode !== undefined) return refusedWith(action, httpCode);
  if (code === undefined) return unanswered(action, error);
  const [first] = String(message).split("\n", 1);
  const told = String(code);
  const transient = TRANSIENT.some((known) => told === known || told.startsWith(`${known}.`));
  return new CloudError(`${action}: ${first} (${told})`, told, transient);
}
