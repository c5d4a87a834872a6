import { Backend, tencentcloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";

const functions = { a: Backend.cloudFunction("api") };

function atRule(f: Fixture, clb: tencentcloud.ICloudLoadBalancer): void {
  const rule = clb
    .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
    .addRule("R", { domain: "a.example", url: "/" });
  f.bind(rule, f.pool(functions));
}

table("tc-function-place", [
  [
    "at a listener",
    (f) => f.atTencent(functions),
    'error: backend "a": a function cannot serve listener "Listener" itself; bind it to a rule of an HTTP or HTTPS listener',
  ],
  [
    "behind IPv6",
    (f) =>
      atRule(
        f,
        new tencentcloud.CloudLoadBalancer(f.stack, "C", {
          networkType: tencentcloud.NetworkType.OPEN,
          ipVersion: tencentcloud.IpVersion.IPV6_FULL_CHAIN,
        }),
      ),
    'error: backend "a": load balancer "C" has ipVersion "IPv6FullChain", which takes no functions; use a load balancer with IPv4',
  ],
  ["at a rule", (f) => atRule(f, f.tencent)],
  [
    "behind NAT64",
    (f) =>
      atRule(
        f,
        new tencentcloud.CloudLoadBalancer(f.stack, "C", {
          networkType: tencentcloud.NetworkType.OPEN,
          ipVersion: tencentcloud.IpVersion.IPV6,
        }),
      ),
  ],
  ["servers", (f) => f.atTencent(instances(1, "ins-"))],
  ["where the family takes none", (f) => f.inDefaultGroup(functions)],
  [
    "tokens for function, weight, protocol and IP version",
    (f) => {
      const clb = new tencentcloud.CloudLoadBalancer(f.stack, "C", {
        networkType: tencentcloud.NetworkType.of(f.string),
        ipVersion: tencentcloud.IpVersion.of(f.string),
      });
      const rule = clb
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.of(f.string), port: f.number })
        .addRule("R", { domain: "a", url: "/" });
      f.bind(rule, f.pool({ a: Backend.cloudFunction(f.string, { weight: f.number }) }));
    },
  ],
]);
