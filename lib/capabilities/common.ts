import { Range } from "./capability";

/** Weights of every family but Gateway Load Balancer. Source: AddBackendServers (vendor), clb RegisterTargets. */
export const WEIGHT: Range = { min: 0, max: 100 };

/** The weight of a backend that names none; the same on both clouds, so that moving a pool keeps its shares. */
export const DEFAULT_WEIGHT = 100;

/** Sizes of scaling groups. Source: provider-behaviour of alicloud_ess_scaling_group and tencentcloud_as_scaling_group. */
export const SCALING_SIZE: Range = { min: 0, max: 2000 };

/** Ports of listeners and backends. The Tencent schema lets 0 through, the API does not. */
export const PORT: Range = { min: 1, max: 65535 };

/** A host name, as far as no vendor takes what is none: what follows a scheme, a port or a path is no part of it. */
export const HOST = /^[^\s/:,#]*$/;

/** The oldest Terraform with `terraform_data`, on which recipes stand; every OpenTofu has it. */
export const RECIPE_ENGINE = "1.4.0";

/** Seconds that a recipe waits on the machine that applies; `sleep` takes any number of them. */
export const SETTLE_SECONDS: Range = { min: 0, max: Infinity };

/** What a wait for healthy servers takes; numbers, not only integers. */
export const GATE = {
  timeoutSeconds: { min: 0, max: Infinity },
  intervalSeconds: { min: 0.1, max: Infinity },
  atLeastPercent: { min: 1, max: 100 },
} satisfies { readonly [name: string]: Range };

/** Ports of services that do not belong behind an open listener. Source: slb-listener-risk-ports-check (Alibaba). */
export const RISKY_LISTENER_PORTS: { readonly [port: number]: string } = {
  22: "SSH",
  3389: "RDP",
  3306: "MySQL",
  6379: "Redis",
};

/** Ports of remote access to a server, which load balancing hands to whoever reaches the listener. */
export const RISKY_BACKEND_PORTS: { readonly [port: number]: string } = { 22: "SSH", 3389: "RDP" };
