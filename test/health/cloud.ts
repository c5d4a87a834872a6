import { createHmac } from "node:crypto";
import { createServer, IncomingHttpHeaders, Server } from "node:http";
import { AddressInfo } from "node:net";
import { SECRET_ID, SECRET_KEY, signatureError } from "../tencentcloud/classic/cloud";

export const KEY_ID = "LTAItest";
export const KEY_SECRET = "secret";

type Request = Record<string, unknown>;
type Answer = (request: Request) => object;

/** What was asked, with the parameters that mean something. */
export interface Call {
  readonly action: string;
  readonly request: Request;
}

/** What the commands need to find a server that answers in the place of both clouds. */
export const envOf = (endpoint: string): Record<string, string> => ({
  TENCENTCLOUD_SECRET_ID: SECRET_ID,
  TENCENTCLOUD_SECRET_KEY: SECRET_KEY,
  TENCENTCLOUD_REGION: "ap-guangzhou",
  CDKTF_LB_TENCENTCLOUD_ENDPOINT: endpoint,
  ALICLOUD_ACCESS_KEY: KEY_ID,
  ALICLOUD_SECRET_KEY: KEY_SECRET,
  ALICLOUD_REGION: "cn-hangzhou",
  CDKTF_LB_ALICLOUD_ENDPOINT: endpoint,
});

/** Answers in the place of both clouds on loopback; refuses what is not signed as the vendors describe it. */
export class HealthCloud {
  public readonly calls: Call[] = [];
  /** Error codes to answer with before any other answer. */
  public readonly failures: string[] = [];
  /** HTTP status of all answers. */
  public status = 200;
  private readonly server: Server;

  public static async open(answers: { readonly [action: string]: Answer }): Promise<HealthCloud> {
    const cloud = new HealthCloud(answers);
    await new Promise<void>((resolve) => cloud.server.listen(0, "127.0.0.1", resolve));
    return cloud;
  }

  private constructor(public answers: { readonly [action: string]: Answer }) {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8");
        response.statusCode = this.status;
        response.setHeader("content-type", "application/json");
        const tencent = request.headers["x-tc-action"] !== undefined;
        response.end(JSON.stringify(tencent ? this.tencent(request.headers, body) : this.alibaba(body)));
      });
    });
  }

  public get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What the commands need to find this server. */
  public get env(): Record<string, string> {
    return envOf(this.endpoint);
  }

  public close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private tencent(headers: IncomingHttpHeaders, body: string): object {
    const wrong = signatureError(headers, body);
    if (wrong !== undefined) return { Response: { Error: { Code: "AuthFailure", Message: wrong }, RequestId: "r" } };
    const action = String(headers["x-tc-action"]);
    const failure = this.failures.shift();
    if (failure !== undefined) return { Response: { Error: { Code: failure, Message: "later" }, RequestId: "r" } };
    return { Response: { ...this.answer(action, JSON.parse(body) as Request), RequestId: "r" } };
  }

  private alibaba(body: string): object {
    const { Signature: signature, ...signed } = Object.fromEntries(new URLSearchParams(body));
    if (signature !== alibabaSignature(signed)) return { Code: "SignatureDoesNotMatch", Message: "wrong signature" };
    const failure = this.failures.shift();
    if (failure !== undefined) return { Code: failure, Message: "later" };
    const own = Object.entries(signed).filter(([name]) => !COMMON.includes(name));
    return this.answer(`${signed.Version} ${signed.Action}`, Object.fromEntries(own));
  }

  private answer(action: string, request: Request): object {
    this.calls.push({ action, request });
    const answer = this.answers[action];
    if (answer === undefined) throw new Error(`nobody answers ${action}`);
    return answer(request);
  }
}

const COMMON = [
  "AccessKeyId",
  "Action",
  "Format",
  "SecurityToken",
  "SignatureMethod",
  "SignatureNonce",
  "SignatureVersion",
  "Timestamp",
  "Version",
];

/** HMAC-SHA1 of an RPC request as the vendor describes it, written here from the description. */
function alibabaSignature(parameters: { readonly [name: string]: string }): string {
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = Object.keys(parameters)
    .sort()
    .map((name) => `${encode(name)}=${encode(parameters[name])}`)
    .join("&");
  return createHmac("sha1", `${KEY_SECRET}&`)
    .update(`POST&%2F&${encode(query)}`)
    .digest("base64");
}
