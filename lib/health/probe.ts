import * as http from "node:http";
import * as https from "node:https";
import { isIPv6, Socket } from "node:net";
import { HealthAnswer, HealthSource, Member, MemberHealth } from "./member";

/** How members are probed. */
export interface ProbeSettings {
  readonly protocol: "tcp" | "http" | "https";
  /** Milliseconds for one member. */
  readonly timeoutMs: number;
  /** HTTP: what is asked for. */
  readonly path?: string;
  /** HTTP: the `Host` header. */
  readonly host?: string;
}

/** Connects to each member from here, all at once. HTTP answers from 200 to 399 are good. */
export class Probe implements HealthSource {
  public constructor(private readonly settings: ProbeSettings) {}

  public async ask(members: readonly Member[]): Promise<HealthAnswer> {
    return { used: true, members: await Promise.all(members.map((member) => this.probe(member))) };
  }

  private async probe(member: Member): Promise<MemberHealth> {
    const why = this.settings.protocol === "tcp" ? await this.connect(member) : await this.get(member);
    return { member, healthy: why === undefined, why: why ?? "healthy" };
  }

  private connect({ server, port }: Member): Promise<string | undefined> {
    return new Promise((resolve) => {
      const socket = new Socket();
      const end = (why: string | undefined) => {
        socket.destroy();
        resolve(why);
      };
      socket.setTimeout(this.settings.timeoutMs, () => end("no connection in time"));
      socket.once("error", (error: NodeJS.ErrnoException) => end(reason(error)));
      socket.connect(port ?? 0, server, () => end(undefined));
    });
  }

  private get({ server, port }: Member): Promise<string | undefined> {
    const { protocol, path = "/", host, timeoutMs } = this.settings;
    const client = protocol === "https" ? https : http;
    const options: https.RequestOptions = {
      host: server,
      port,
      path,
      method: "GET",
      agent: false,
      // Servers behind a load balancer seldom hold a certificate for their address, and the load balancer asks for none.
      rejectUnauthorized: false,
      headers: { host: host ?? (isIPv6(server) ? `[${server}]:${port}` : `${server}:${port}`) },
      timeout: timeoutMs,
    };
    return new Promise((resolve) => {
      const request = client.request(options, ({ statusCode: status = 0 }) => {
        request.destroy();
        resolve(status >= 200 && status <= 399 ? undefined : `HTTP status ${status}`);
      });
      request.once("timeout", () => {
        resolve("no answer in time");
        request.destroy();
      });
      request.once("error", (error) => resolve(reason(error)));
      request.end();
    });
  }
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  return code === "ECONNREFUSED" ? "connection refused" : (code ?? message);
}
