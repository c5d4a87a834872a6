import { CommonClient } from "tencentcloud-sdk-nodejs-common";
import { CloudError, patiently, sleep } from "../cloud-call";

const HOST = "clb.tencentcloudapi.com";
const VERSION = "2018-03-17";
/** Said of a load balancer that is busy, of too many calls, and of trouble on the cloud's side. */
const TRANSIENT = ["RequestLimitExceeded", "FailedOperation.ResourceInOperating", "ResourceInUse", "InternalError"];
const TASK_DONE = 0;
const TASK_FAILED = 1;

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
    throw new CloudError(text, undefined, false);
  }
  if (!region) {
    throw new CloudError("no region; pass --region, or set TENCENTCLOUD_REGION in the environment", undefined, false);
  }
  const { TENCENTCLOUD_SECURITY_TOKEN: token, CDKTF_LB_TENCENTCLOUD_ENDPOINT: endpoint } = env;
  return { region, secretId, secretKey, token: token || undefined, endpoint: endpoint || undefined };
}

/** The load-balancer API of Tencent Cloud, as far as no provider resource calls it. */
export class TencentApi {
  private readonly client: CommonClient;

  public constructor(private readonly settings: ApiSettings) {
    const { region, secretId, secretKey, token, endpoint } = settings;
    const url = endpoint === undefined ? undefined : new URL(endpoint);
    this.client = new CommonClient(HOST, VERSION, {
      credential: { secretId, secretKey, token },
      region,
      profile: {
        httpProfile: { reqTimeout: 30, ...(url && { protocol: `${url.protocol}//`, endpoint: url.host }) },
      },
    });
  }

  /** One call, once. */
  public async call<T extends object>(action: string, request: object): Promise<T & { readonly RequestId: string }> {
    try {
      return (await this.client.request(action, request)) as T & { RequestId: string };
    } catch (error) {
      throw explained(action, error);
    }
  }

  /** A call that starts a task, and the wait for its end. */
  public async run(action: string, request: object): Promise<void> {
    const { RequestId: taskId } = await this.call(action, request);
    for (let wait = this.firstWait; ; wait = Math.min(wait * 1.5, 20 * this.firstWait)) {
      const { Status: status } = await this.patiently(() =>
        this.call<{ Status: number }>("DescribeTaskStatus", { TaskId: taskId }),
      );
      if (status === TASK_DONE) return;
      if (status === TASK_FAILED) {
        throw new CloudError(
          `${action}: the cloud's task ${taskId} failed; look for it in the console`,
          "TaskFailed",
          true,
        );
      }
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

function explained(action: string, error: unknown): CloudError {
  const { code, httpCode, message } = error as { code?: string; httpCode?: number; message: string };
  const [first] = message.split("\n", 1);
  if (httpCode !== undefined) {
    return new CloudError(`${action}: the cloud answered with HTTP status ${httpCode}`, undefined, httpCode >= 500);
  }
  if (code === undefined) return new CloudError(`${action}: no answer from the cloud: ${first}`, undefined, true);
  const transient = TRANSIENT.some((known) => code === known || code.startsWith(`${known}.`));
  return new CloudError(`${action}: ${first} (${code})`, code, transient);
}
