import { ours, Range, refused, Span } from "./confidence";

export const MUST_BE_GIVEN = "none, it must be given";
export const PORT_OF_EACH = "the port of each server";
export const HOST_WORDS = "a host name, without scheme, port and path";
export const PATH_WORDS = "a path that begins with /";

/** Weights of every family but Gateway Load Balancer. */
export const WEIGHT: Range = {
  min: 0,
  max: 100,
  confidence: refused(
    "AddBackendServers and AddServersToServerGroup (Alibaba): Weight 0 to 100; Target (Tencent): Weight 0 to 100",
  ),
};

/** The weight of a backend that names none; the same on both clouds, so that moving a pool keeps its shares. */
export const DEFAULT_WEIGHT = 100;

/** How large a scaling group can be. */
export const SCALING_SIZES: Span = { min: 0, max: 2000 };

/** Ports that somebody can listen on. */
export const PORTS: Span = { min: 1, max: 65535 };

/** Ports of listeners and backends. The schemas of Tencent, ALB and NLB let 0 through, the APIs do not. */
export const PORT: Range = {
  ...PORTS,
  confidence: refused(
    "AddVServerGroupBackendServers, CreateListener (Alibaba): 1 to 65535; Target, CreateListener (Tencent): 1 to 65535",
  ),
};

/** Groups whose size is a quota. */
export const ANY_NUMBER: Range = { min: 1, max: Infinity, confidence: ours("a group without servers answers nobody") };

/** A host name, as far as no vendor takes what is none: what follows a scheme, a port or a path is no part of it. */
export const HOST = /^[^\s/:,#]*$/;

/** The oldest Terraform with `terraform_data`, on which recipes stand; every OpenTofu has it. */
export const RECIPE_ENGINE = "1.4.0";

/** Seconds that a recipe waits on the machine that applies; `sleep` takes any number of them. */
export const SETTLE_SECONDS: Range = { min: 0, max: Infinity, confidence: ours("`sleep` of the machine that applies") };

/** What a wait for healthy servers takes; numbers, not only integers. */
export const GATE = {
  timeoutSeconds: { min: 0, max: Infinity },
  intervalSeconds: { min: 0.1, max: Infinity },
  atLeastPercent: { min: 1, max: 100 },
} satisfies { readonly [name: string]: Span };

/** Ports of services that do not belong behind an open listener. Source: slb-listener-risk-ports-check (Alibaba). */
export const RISKY_LISTENER_PORTS: { readonly [port: number]: string } = {
  22: "SSH",
  3389: "RDP",
  3306: "MySQL",
  6379: "Redis",
};

/** Ports of remote access to a server, which load balancing hands to whoever reaches the listener. */
export const RISKY_BACKEND_PORTS: { readonly [port: number]: string } = { 22: "SSH", 3389: "RDP" };

/** Days before the end of a certificate from which on rules tell of it. */
export const EXPIRY_NOTICE_DAYS = 30;
