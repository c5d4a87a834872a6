import { createHash, createHmac } from "node:crypto";
import { createServer, IncomingHttpHeaders, Server } from "node:http";
import { AddressInfo } from "node:net";

export const SECRET_ID = "AKIDtest";
export const SECRET_KEY = "secret";

interface Call {
  readonly action: string;
  readonly request: Record<string, unknown>;
}

interface Failure {
  readonly action: string;
  readonly code: string;
  readonly message?: string;
}

/** Answers in the cloud's place on loopback: one classic load balancer, signatures checked. */
export class Cloud {
  public readonly calls: Call[] = [];
  public readonly bound = new Map<string, number>();
  /** How many instances took traffic after each change. */
  public readonly active: number[] = [];
  /** Errors to answer with, each once, when their action comes. */
  public readonly failures: Failure[] = [];
  /** Status of the next tasks; 0 when none is left. */
  public readonly tasks: number[] = [];
  /** HTTP status of the next answers; 200 when none is left. */
  public readonly statuses: number[] = [];
  /** Whether changes are accepted and then not made. */
  public handleNothing = false;
  /** Do the work, but cut the line before the answer, so many times. */
  public lost = 0;
  private readonly server: Server;

  public static async open(): Promise<Cloud> {
    const cloud = new Cloud();
    await new Promise<void>((resolve) => cloud.server.listen(0, "127.0.0.1", resolve));
    return cloud;
  }

  private constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8");
        response.statusCode = this.statuses.shift() ?? 200;
        const answer = this.answer(request.headers, body);
        if (this.lost > 0 && String(request.headers["x-tc-action"]).startsWith("Register")) {
          this.lost--;
          request.socket.destroy();
          return;
        }
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ Response: { RequestId: `task-${this.calls.length}`, ...answer } }));
      });
    });
  }

  public get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The actions that were called, those that only look left out. */
  public get changes(): Call[] {
    return this.calls.filter(({ action }) => !action.startsWith("Describe"));
  }

  public close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer(headers: IncomingHttpHeaders, body: string): object {
    const action = String(headers["x-tc-action"]);
    const wrong = signatureError(headers, body);
    if (wrong !== undefined) return { Error: { Code: "AuthFailure.SignatureFailure", Message: wrong } };
    const request = JSON.parse(body) as Record<string, unknown>;
    this.calls.push({ action, request });
    const at = this.failures.findIndex((failure) => failure.action === action);
    if (at >= 0) {
      const [{ code, message = "refused" }] = this.failures.splice(at, 1);
      return { Error: { Code: code, Message: message } };
    }
    return this.handleNothing && /^(Der|R)egister/.test(action) ? {} : this.handle(action, request);
  }

  private handle(action: string, request: Record<string, unknown>): object {
    const targets = (request.Targets ?? []) as Array<{ InstanceId: string; Weight: number }>;
    const ids = (request.InstanceIds ?? []) as string[];
    switch (action) {
      case "DescribeClassicalLBTargets":
        return { Targets: [...this.bound].map(([InstanceId, Weight]) => ({ InstanceId, Weight, Type: "CVM" })) };
      case "DescribeTaskStatus":
        return { Status: this.tasks.shift() ?? 0 };
      case "RegisterTargetsWithClassicalLB":
        if (targets.length > 20) return { Error: { Code: "InvalidParameterValue.Length", Message: "20" } };
        if (targets.some(({ InstanceId }) => this.bound.has(InstanceId))) {
          return { Error: { Code: "InvalidParameterValue.Duplicate", Message: "bound already" } };
        }
        targets.forEach(({ InstanceId, Weight }) => this.bound.set(InstanceId, Weight));
        return this.changed();
      case "DeregisterTargetsFromClassicalLB":
        if (ids.length > 20) return { Error: { Code: "InvalidParameterValue.Length", Message: "20" } };
        if (ids.some((id) => !this.bound.has(id))) {
          return { Error: { Code: "InvalidParameterValue", Message: "not bound" } };
        }
        ids.forEach((id) => this.bound.delete(id));
        return this.changed();
      default:
        return { Error: { Code: "InvalidAction", Message: action } };
    }
  }

  private changed(): object {
    this.active.push([...this.bound.values()].filter((weight) => weight > 0).length);
    return {};
  }
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

/** Of the APIs for load balancers and for gateway load balancers. */
const VERSIONS = ["2018-03-17", "2024-09-06", "2018-07-24"];

/** TC3-HMAC-SHA256 as the vendor describes it (product/213/30654), written here from the description. */
export function signatureError(headers: IncomingHttpHeaders, body: string): string | undefined {
  const form =
    /^TC3-HMAC-SHA256 Credential=([^/]+)\/([^/]+)\/([^/]+)\/tc3_request, SignedHeaders=([^,]+), Signature=(\w+)$/;
  const match = form.exec(headers.authorization ?? "");
  if (match === null) return `authorization is ${headers.authorization}`;
  const [, id, date, service, signed, signature] = match;
  const timestamp = String(headers["x-tc-timestamp"]);
  if (id !== SECRET_ID) return `secret id is ${id}`;
  if (!VERSIONS.includes(String(headers["x-tc-version"]))) return `version is ${String(headers["x-tc-version"])}`;
  if (headers["x-tc-region"] !== "ap-guangzhou") return `region is ${String(headers["x-tc-region"])}`;
  if (new Date(Number(timestamp) * 1000).toISOString().slice(0, 10) !== date) return `date is ${date}`;
  // The vendor's SDK signs the host without its port.
  const values: IncomingHttpHeaders = { ...headers, host: headers.host?.replace(/:\d+$/, "") };
  const canonicalHeaders = signed.split(";").map((name) => `${name}:${String(values[name]).toLowerCase()}\n`);
  const canonical = ["POST", "/", "", canonicalHeaders.join(""), signed, sha256(body)].join("\n");
  const toSign = ["TC3-HMAC-SHA256", timestamp, `${date}/${service}/tc3_request`, sha256(canonical)].join("\n");
  const key = hmac(hmac(hmac(`TC3${SECRET_KEY}`, date), service), "tc3_request");
  return hmac(key, toSign).toString("hex") === signature ? undefined : "the signature does not fit";
}
