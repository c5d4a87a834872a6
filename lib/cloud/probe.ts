import * as http from "node:http";
import * as https from "node:https";
import { isIPv6, Socket } from "node:net";
import { within, NO_ANSWER } from "./within";
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

  public async ask(members: readonly Member[], signal: AbortSignal): Promise<HealthAnswer> {
    return { used: true, members: await Promise.all(members.map((member) => this.probe(member, signal))) };
  }

  private async probe(member: Member, signal: AbortSignal): Promise<MemberHealth> {
    const { protocol, timeoutMs: milliseconds } = this.settings;
    const late = () => new Error(protocol === "tcp" ? "no connection in time" : NO_ANSWER);
    try {
      await within({ milliseconds, signal, late }, (own) =>
        protocol === "tcp" ? connect(member, own) : this.get(member, own),
      );
      return { member, healthy: true, why: "healthy" };
    } catch (error) {
      return { member, healthy: false, why: reason(error as NodeJS.ErrnoException) };
    }
  }

  private get({ server, port }: Member, signal: AbortSignal): Promise<void> {
    const { protocol, path = "/", host } = this.settings;
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
      signal,
    };
    return new Promise((resolve, reject) => {
      const request = client.request(options, ({ statusCode: status = 0 }) => {
        if (status >= 200 && status <= 399) resolve();
        else reject(new Error(`HTTP status ${status}`));
      });
      // Said again when the signal ends what is left of the answer, which nobody hears any more.
      request.on("error", reject);
      request.end();
    });
  }
}

function connect({ server, port }: Member, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new Socket({ signal });
    socket.on("error", reject);
    socket.connect(port ?? 0, server, resolve);
  });
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  return code === "ECONNREFUSED" ? "connection refused" : (code ?? message);
}
