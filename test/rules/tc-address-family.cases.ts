import { Backend, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

const DUAL = "IPv6FullChain";

function bind(f: Fixture, props: Partial<tencentcloud.CloudLoadBalancerProps>, backend: Backend, rule = false): void {
  const clb = new tencentcloud.CloudLoadBalancer(f.stack, "C", {
    networkType: tencentcloud.NetworkType.OPEN,
    ...props,
  });
  const listener = clb.addListener("L", {
    protocol: rule ? tencentcloud.ListenerProtocol.HTTP : tencentcloud.ListenerProtocol.TCP,
    port: 80,
  });
  f.bind(rule ? listener.addRule("R", { domain: "a.example", url: "/" }) : listener, f.pool({ a: backend }));
}

const four = Backend.ip("10.0.0.1");
const six = Backend.ip("fd00::1");
const no4 = `error: backend "a": has an IPv4 address, but load balancer "C" sends to IPv6 servers;`;
const no6 = `error: backend "a": has an IPv6 address, but load balancer "C" sends to IPv4 servers; use its IPv4 address, or ipVersion "IPv6FullChain"`;

table("tc-address-family", [
  ["IPv6 behind IPv4", (f) => bind(f, {}, six), no6],
  ["IPv6 behind NAT64", (f) => bind(f, { ipVersion: tencentcloud.IpVersion.IPV6 }, six), no6],
  [
    "IPv4 behind IPv6",
    (f) => bind(f, { ipVersion: tencentcloud.IpVersion.of(DUAL) }, four),
    `${no4} bind its IPv6 address with Backend.ip`,
  ],
  [
    "an instance, which means its primary IPv4",
    (f) => bind(f, { ipVersion: tencentcloud.IpVersion.of(DUAL) }, Backend.instance("ins-1")),
    `${no4} bind its IPv6 address with Backend.ip`,
  ],
  [
    "IPv4 at a rule",
    (f) => bind(f, { ipVersion: tencentcloud.IpVersion.of(DUAL) }, four, true),
    `${no4} set mixedIpTargets on the load balancer, or bind its IPv6 address with Backend.ip`,
  ],
  [
    "mixed targets at a listener",
    (f) => bind(f, { ipVersion: tencentcloud.IpVersion.of(DUAL), mixedIpTargets: true }, four),
    `${no4} bind its IPv6 address with Backend.ip`,
  ],
  [
    "mixed targets at a rule",
    (f) => bind(f, { ipVersion: tencentcloud.IpVersion.of(DUAL), mixedIpTargets: true }, four, true),
  ],
  ["IPv4 behind IPv4", (f) => bind(f, {}, four)],
  ["IPv6 behind IPv6", (f) => bind(f, { ipVersion: tencentcloud.IpVersion.of(DUAL) }, six)],
  ["an address that is a token", (f) => bind(f, { ipVersion: tencentcloud.IpVersion.of(DUAL) }, Backend.ip(f.string))],
  ["an address that is none", (f) => bind(f, { ipVersion: tencentcloud.IpVersion.of(DUAL) }, Backend.ip("x"))],
  [
    "an interface without address",
    (f) => bind(f, { ipVersion: tencentcloud.IpVersion.of(DUAL) }, Backend.networkInterface("eni-1")),
  ],
  ["an IP version that is a token", (f) => bind(f, { ipVersion: tencentcloud.IpVersion.of(f.string) }, six)],
  ["a load balancer of which nothing is known", (f) => f.atTencent({ a: six })],
  [
    "addresses of another kind than a target group's",
    (f) => {
      for (const [id, ipVersion, address] of [
        ["Four", "IPv4", "fd00::7"],
        ["Six", "IPv6", "10.0.0.7"],
      ]) {
        const group = new tencentcloud.TargetGroup(f.stack, id, {
          loadBalancer: f.tencent,
          protocol: tencentcloud.TargetGroupProtocol.TCP,
          ipVersion: tencentcloud.IpVersion.of(ipVersion),
        });
        group.addBackends("Pool", { defaultPort: 80, backends: { a: Backend.ip(address) } });
      }
    },
    'error: backend "a": has the address "fd00::7", but target group "Four" has ipVersion "IPv4"; use an address of that kind',
    'error: backend "a": has the address "10.0.0.7", but target group "Six" has ipVersion "IPv6"; use an address of that kind',
  ],
  [
    "addresses of the kind of their target group, and groups that do not tell it",
    (f) => {
      for (const [id, ipVersion, address] of [
        ["Four", "IPv4", "10.0.0.7"],
        ["Six", "IPv6", "fd00::7"],
        ["Full", "IPv6FullChain", "10.0.0.7"],
        ["None", undefined, "fd00::7"],
        ["Token", f.string, "fd00::7"],
        ["Unknown", "IPv6", f.string],
      ] as const) {
        const group = new tencentcloud.TargetGroup(f.stack, id, {
          loadBalancer: f.tencent,
          protocol: tencentcloud.TargetGroupProtocol.TCP,
          ipVersion: ipVersion === undefined ? undefined : tencentcloud.IpVersion.of(ipVersion),
        });
        group.addBackends("Pool", { defaultPort: 80, backends: { a: Backend.ip(address) } });
      }
    },
  ],
]);
