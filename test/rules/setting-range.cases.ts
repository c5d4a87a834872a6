import { alicloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";
import { existingAlb, existingGwlb, existingNlb } from "./vpc";

function albGroup(f: Fixture, options: alicloud.ApplicationServerGroupOptions): void {
  new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer: existingAlb(f), ...options });
}

function nlbGroup(f: Fixture, options: alicloud.NetworkServerGroupOptions): void {
  new alicloud.NetworkServerGroup(f.stack, "Group", { loadBalancer: existingNlb(f), ...options });
}

const group = 'error: server group "Group":';
const listener = 'error: listener "L":';

table("setting-range", [
  [
    "drain, slow start and settle time of ALB",
    (f) => albGroup(f, { connectionDrainSeconds: 901, slowStartSeconds: 29, settleSeconds: -1 }),
    `${group} connectionDrainSeconds must be an integer from 0 to 900, got 901; choose one in the range`,
    `${group} slowStartSeconds must be an integer from 30 to 900, got 29; choose one in the range`,
    `${group} settleSeconds must be an integer of 0 or more, got -1; choose one in the range`,
  ],
  ["the ends of the ranges of ALB", (f) => albGroup(f, { connectionDrainSeconds: 900, slowStartSeconds: 30 })],
  ["no drain on ALB", (f) => albGroup(f, { connectionDrainSeconds: 0, slowStartSeconds: 900, settleSeconds: 0 })],
  [
    "tokens on ALB",
    (f) => albGroup(f, { connectionDrainSeconds: f.number, slowStartSeconds: f.number, settleSeconds: f.number }),
  ],
  [
    "timeouts of an ALB listener and its rule",
    (f) => {
      const site = existingAlb(f).addListener("L", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
        idleTimeoutSeconds: -1,
        requestTimeoutSeconds: 601,
      });
      site.addRule("R", { priority: 1, conditions: { paths: ["/a"] }, poolSessionSeconds: 86401, redirectToPort: 0 });
    },
    `${listener} idleTimeoutSeconds must be an integer from 0 to 600, got -1; choose one in the range`,
    `${listener} requestTimeoutSeconds must be an integer from 0 to 600, got 601; choose one in the range`,
    'error: rule "R": poolSessionSeconds must be an integer from 1 to 86400, got 86401; choose one in the range',
    'error: rule "R": redirectToPort must be an integer from 1 to 65535, got 0; choose one in the range',
  ],
  [
    "the longest timeouts of an ALB listener",
    (f) => {
      const timeouts = { idleTimeoutSeconds: 600, requestTimeoutSeconds: 600 };
      existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, ...timeouts });
    },
  ],
  [
    "tokens on an ALB listener and its rule",
    (f) => {
      const [idleTimeoutSeconds, requestTimeoutSeconds] = [f.number, f.number];
      const site = existingAlb(f).addListener("L", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
        idleTimeoutSeconds,
        requestTimeoutSeconds,
      });
      const conditions = { paths: ["/a"] };
      site.addRule("R", { priority: 1, conditions, poolSessionSeconds: f.number, redirectToPort: f.number });
    },
  ],
  [
    "drain of NLB below its least",
    (f) => nlbGroup(f, { connectionDrainSeconds: 9 }),
    `${group} connectionDrainSeconds must be an integer from 10 to 900, or 0 for none, got 9; choose one in the range`,
  ],
  ["no drain on NLB", (f) => nlbGroup(f, { connectionDrainSeconds: 0 })],
  ["a token on NLB", (f) => nlbGroup(f, { connectionDrainSeconds: f.number })],
  [
    "listener of NLB",
    (f) =>
      existingNlb(f).addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        idleTimeoutSeconds: 901,
        cps: 1.5,
      }),
    `${listener} idleTimeoutSeconds must be an integer from 1 to 900, got 901; choose one in the range`,
    `${listener} cps must be an integer from 0 to 1000000, got 1.5; choose one in the range`,
  ],
  [
    "tokens on a listener of NLB",
    (f) =>
      existingNlb(f).addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        idleTimeoutSeconds: f.number,
        cps: f.number,
      }),
  ],
  [
    "GWLB",
    (f) =>
      existingGwlb(f)
        .addListener("L", { idleTimeoutSeconds: 59, serverGroupOptions: { connectionDrainSeconds: 3601 } })
        .addBackends("Pool", { backends: instances(2) }),
    `${listener} idleTimeoutSeconds must be an integer from 60 to 6000, got 59; choose one in the range`,
    'error: server group "Pool": connectionDrainSeconds must be an integer from 1 to 3600, or 0 for none, got 3601; choose one in the range',
  ],
  [
    "tokens on GWLB",
    (f) =>
      existingGwlb(f)
        .addListener("L", { idleTimeoutSeconds: f.number, serverGroupOptions: { connectionDrainSeconds: f.number } })
        .addBackends("Pool", { backends: instances(2) }),
  ],
  [
    "bandwidth and redirect of CLB",
    (f) => {
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80, bandwidth: 0 });
      f.clb.addListener("M", { protocol: alicloud.ListenerProtocol.HTTP, port: 81, redirectToPort: 65536 });
    },
    `${listener} bandwidth must be an integer from 1 to 1000, or -1 for none, got 0; choose one in the range`,
    'error: listener "M": redirectToPort must be an integer from 1 to 65535, got 65536; choose one in the range',
  ],
  [
    "no bandwidth of its own on CLB",
    (f) =>
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80, bandwidth: -1 }),
  ],
  [
    "tokens on CLB",
    (f) =>
      f.clb.addListener("L", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
        bandwidth: f.number,
        redirectToPort: f.number,
      }),
  ],
]);
