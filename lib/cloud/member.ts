import { isIPv6 } from "node:net";
import { PORT } from "../facts/common";

/** A server endpoint that shall be healthy. */
export interface Member {
  /** Id or private IP of the server. */
  readonly server: string;
  /** Undefined where the load balancer has one port for all. */
  readonly port?: number;
}

/** What is known of one member. */
export interface MemberHealth {
  readonly member: Member;
  readonly healthy: boolean;
  /** Why not, in a few words. */
  readonly why: string;
}

/** What somebody who checks members says of all of them. */
export interface HealthAnswer {
  /** False where nothing sends traffic to the members, so that nobody checks them and nobody needs to wait. */
  readonly used: boolean;
  readonly members: readonly MemberHealth[];
}

/** Somebody who can tell which members are healthy: a cloud, or a probe. */
export interface HealthSource {
  /** @param signal aborted when nobody waits for the answer any more */
  ask(members: readonly Member[], signal: AbortSignal): Promise<HealthAnswer>;
}

/** `10.0.0.1:8080`, `i-1`. */
export function nameOf({ server, port }: Member): string {
  return port === undefined ? server : `${server}:${port}`;
}

/** Says that nobody needs to be healthy. An empty text does not: it is what a variable holds that nobody set. */
export const NO_MEMBERS = "none";

/**
 * Reads `i-1:8080,10.0.0.1:80`; the port is what follows the last colon, so that an IPv6 address needs no brackets.
 *
 * @returns undefined for what has another form
 */
export function parseMembers(text: string): Member[] | undefined {
  if (text.trim() === NO_MEMBERS) return [];
  const members = text.split(",").map((part) => parseMember(part.trim()));
  return members.includes(undefined) ? undefined : (members as Member[]);
}

function parseMember(text: string): Member | undefined {
  const [, bracketed, plain, port] = /^(?:\[(.*)\]|(.+?))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const server = bracketed ?? plain;
  if (server === undefined || !(/^[\w.-]+$/.test(server) || isIPv6(server))) return undefined;
  if (port === undefined) return { server };
  const number = Number(port);
  return number < PORT.min || number > PORT.max ? undefined : { server, port: number };
}

/** Whether a server that an API names is the member. */
export function isMember(member: Member, ids: readonly (string | undefined)[], port: number | undefined): boolean {
  return ids.includes(member.server) && (member.port === undefined || member.port === port);
}
