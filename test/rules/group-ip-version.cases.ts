import { tencentcloud, alicloud, Backend } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingAlb, existingNlb } from "./vpc";

const six = { a: Backend.ip("fd00::7") };

function alb(f: Fixture, options: alicloud.ApplicationServerGroupOptions, backends = six): void {
  f.bind(
    new alicloud.ApplicationServerGroup(f.stack, "G", { loadBalancer: existingAlb(f), ...options }),
    f.pool(backends),
  );
}

function nlb(f: Fixture, options: alicloud.NetworkServerGroupOptions, backends = six): void {
  f.bind(new alicloud.NetworkServerGroup(f.stack, "G", { loadBalancer: existingNlb(f), ...options }), f.pool(backends));
}

const is = 'warning: backend "a": has the IPv6 address "fd00::7", and server group "G" is for IPv4 servers;';

table("group-ip-version", [
  ["ALB", (f) => alb(f, {}), `${is} make the group with ipVersion "DualStack", or use its IPv4 address`],
  [
    "ALB that says no",
    (f) => alb(f, { ipVersion: alicloud.IpVersion.IPV4 }),
    `${is} make the group with ipVersion "DualStack", or use its IPv4 address`,
  ],
  ["NLB", (f) => nlb(f, {}), `${is} make the group with ipVersion "DualStack", or use its IPv4 address`],
  [
    "an interface of NLB",
    (f) =>
      nlb(f, { ipVersion: alicloud.IpVersion.IPV4 }, { a: Backend.networkInterface("eni-1", { serverIp: "fd00::7" }) }),
    `${is} make the group with ipVersion "DualStack", or use its IPv4 address`,
  ],
  ["groups made for them", (f) => (alb(f, { ipVersion: alicloud.IpVersion.DUAL_STACK }), undefined)],
  ["a group of NLB made for them", (f) => nlb(f, { ipVersion: alicloud.IpVersion.DUAL_STACK })],
  ["IPv4", (f) => alb(f, {}, { a: Backend.ip("10.0.0.7") })],
  ["what is no address", (f) => alb(f, {}, { a: Backend.ip("fd00::7%1") })],
  ["a server without address", (f) => nlb(f, {}, { a: Backend.instance("i-a") })],
  ["tokens", (f) => alb(f, { ipVersion: alicloud.IpVersion.DUAL_STACK }, { a: Backend.ip(f.string) })],
  [
    "a group that exists already, and another family",
    (f) => {
      const attributes = { loadBalancer: existingNlb(f), serverGroupId: "sgp-1" };
      f.bind(alicloud.NetworkServerGroup.fromAttributes(f.stack, "Old", attributes), f.pool(six));
      f.bind(
        f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
        f.pool(six, {}, "Other"),
      );
    },
  ],
]);
