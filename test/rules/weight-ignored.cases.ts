import { tencentcloud, alicloud, Backend } from "../../lib";
import { Fixture, instances, table } from "./fixture";
import { existingAlb, existingGwlb } from "./vpc";

const unequal = { a: Backend.instance("i-a", { weight: 90 }), b: Backend.instance("i-b", { weight: 10 }) };

function onAlb(f: Fixture, backends: { [id: string]: Backend }): void {
  f.bind(existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }), f.pool(backends));
}

table("weight-ignored", [
  [
    "rr with unequal weights",
    (f) =>
      f.bind(
        f.clb.addListener("Rr", {
          protocol: alicloud.ListenerProtocol.HTTP,
          port: 80,
          scheduler: alicloud.Scheduler.RR,
        }),
        f.pool(unequal),
      ),
    'warning: listener "Rr": scheduler "rr" ignores the weights 10, 90; choose "wrr", or give all backends one weight',
  ],
  [
    "a hash with unequal weights",
    (f) =>
      f.bind(
        f.clb.addListener("Qch", {
          protocol: alicloud.ListenerProtocol.UDP,
          port: 80,
          scheduler: alicloud.Scheduler.QCH,
        }),
        f.pool(unequal),
      ),
    'warning: listener "Qch": scheduler "qch" ignores the weights 10, 90; choose "wrr", or give all backends one weight',
  ],
  [
    "IP_HASH of a Tencent rule",
    (f) =>
      f.bind(
        f.tencent
          .addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
          .addRule("Root", { domain: "a.example.com", url: "/", scheduler: tencentcloud.Scheduler.IP_HASH }),
        f.pool(unequal),
      ),
    'warning: rule "Root": scheduler "IP_HASH" ignores the weights 10, 90; choose "LEAST_CONN", "WRR", or give all backends one weight',
  ],
  [
    "a listener that exists and says no scheduler",
    (f) =>
      f.bind(
        alicloud.ClassicListener.fromAttributes(f.stack, "Old", {
          loadBalancer: f.clb,
          protocol: alicloud.ListenerProtocol.TCP,
          port: 80,
        }),
        f.pool(unequal),
      ),
  ],
  ["wrr with unequal weights", (f) => f.inVServerGroup(unequal)],
  [
    "rr with equal weights",
    (f) =>
      f.bind(
        f.clb.addListener("Rr", {
          protocol: alicloud.ListenerProtocol.HTTP,
          port: 80,
          scheduler: alicloud.Scheduler.RR,
        }),
        f.pool(instances(2)),
      ),
  ],
  [
    "rr with one backend drained",
    (f) =>
      f.bind(
        f.clb.addListener("Rr", {
          protocol: alicloud.ListenerProtocol.HTTP,
          port: 80,
          scheduler: alicloud.Scheduler.RR,
        }),
        f.pool({ a: Backend.instance("i-a"), b: Backend.instance("i-b", { weight: 0 }) }),
      ),
  ],
  [
    "a token as scheduler",
    (f) =>
      f.bind(
        f.clb.addListener("Rr", {
          protocol: alicloud.ListenerProtocol.HTTP,
          port: 80,
          scheduler: alicloud.Scheduler.of(f.string),
        }),
        f.pool(unequal),
      ),
  ],
  [
    "a token as protocol",
    (f) =>
      f.bind(
        f.clb.addListener("Rr", {
          protocol: alicloud.ListenerProtocol.of(f.string),
          port: 80,
          scheduler: alicloud.Scheduler.RR,
        }),
        f.pool(unequal),
      ),
  ],
  [
    "a token as weight",
    (f) =>
      f.bind(
        f.clb.addListener("Rr", {
          protocol: alicloud.ListenerProtocol.HTTP,
          port: 80,
          scheduler: alicloud.Scheduler.RR,
        }),
        f.pool({ a: Backend.instance("i-a"), b: Backend.instance("i-b", { weight: f.number }) }),
      ),
  ],
  [
    "a GWLB, whose servers have none",
    (f) => existingGwlb(f).addListener("L", {}).addBackends("Firewalls", { backends: unequal }),
    'warning: server group "Firewalls": Alibaba GWLB server group of type Instance has no weights: all its backends count the same, got 10, 90; leave the weights out',
  ],
  [
    "two functions of one ALB group, of which one is to take nothing",
    (f) => onAlb(f, { a: Backend.cloudFunction("fc-a", { weight: 0 }), b: Backend.cloudFunction("fc-b") }),
    'warning: server group "Pool": Alibaba ALB server group of type Fc has no weights: all its backends count the same, got 0, 100; leave the weights out, or give each function a pool of its own and split the pools on a rule, and remove what is to take no traffic',
  ],
  [
    "a single function at weight 0",
    (f) => onAlb(f, { a: Backend.cloudFunction("fc-a", { weight: 0 }) }),
    'warning: server group "Pool": Alibaba ALB server group of type Fc has no weights: all its backends count the same, got 0; leave the weights out, or give each function a pool of its own and split the pools on a rule, and remove what is to take no traffic',
  ],
  [
    "functions of equal weights, and one whose weight is known only at plan",
    (f) =>
      onAlb(f, {
        a: Backend.cloudFunction("fc-a"),
        b: Backend.cloudFunction("fc-b"),
        c: Backend.cloudFunction("fc-c", { weight: f.number }),
      }),
  ],
]);
