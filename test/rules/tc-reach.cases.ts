import { tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

function declare(f: Fixture, props: Partial<tencentcloud.CloudLoadBalancerProps>): void {
  new tencentcloud.CloudLoadBalancer(f.stack, "C", { networkType: tencentcloud.NetworkType.OPEN, ...props });
}

const addresses = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ subnetId: "subnet-1", ip: `10.0.0.${n}` }));
const targetRegion = { region: "ap-shanghai", vpcId: "vpc-2" };

table("tc-reach", [
  [
    "an IP version that there is none of",
    (f) => declare(f, { ipVersion: tencentcloud.IpVersion.of("IPv5") }),
    'warning: load balancer "C": ipVersion is one of "IPv6FullChain", "ipv4", "ipv6" as far as is known (as of 2026-08: CreateLoadBalancer: AddressIPVersion), got "IPv5"; write it exactly so, or acknowledge this where the cloud takes it',
  ],
  [
    "an internal load balancer with settings of public ones",
    (f) =>
      declare(f, {
        networkType: tencentcloud.NetworkType.INTERNAL,
        ipVersion: tencentcloud.IpVersion.IPV6,
        targetRegion,
      }),
    'error: load balancer "C": an INTERNAL load balancer takes no ipVersion, got "ipv6"; leave it out',
    'error: load balancer "C": an INTERNAL load balancer takes no targetRegion; use snatAddresses, or make it OPEN',
    'error: load balancer "C": an INTERNAL load balancer needs vpcId, got none; name the VPC that its clients are in',
    'error: load balancer "C": an INTERNAL load balancer needs subnetId, got none; name the subnet that its address is taken from',
  ],
  [
    "IPv6 on both sides without a subnet",
    (f) => declare(f, { ipVersion: tencentcloud.IpVersion.IPV6_FULL_CHAIN, vpcId: "vpc-1" }),
    'error: load balancer "C": an IPv6FullChain load balancer needs subnetId, got none; name the subnet that its address is taken from',
  ],
  [
    "a SNAT address that no server can have",
    (f) => declare(f, { snatAddresses: [{ subnetId: "subnet-1", ip: "127.0.0.1" }] }),
    'error: load balancer "C": ip of snatAddresses must be one IP address, got "127.0.0.1"; name a free one of the subnet',
  ],
  [
    "mixed targets with IPv4",
    (f) => declare(f, { mixedIpTargets: true }),
    'error: load balancer "C": mixedIpTargets needs ipVersion "IPv6FullChain", got "ipv4"; leave it out',
  ],
  [
    "11 SNAT addresses",
    (f) => declare(f, { snatAddresses: addresses(11) }),
    'warning: load balancer "C": has 11 snatAddresses, and quota clb-snat-addresses allows 10 by default; ask for a higher quota, or remove some',
  ],
  [
    "a SNAT address that is none",
    (f) => declare(f, { snatAddresses: [{ subnetId: "subnet-1", ip: "10.0.0.0/24" }] }),
    'error: load balancer "C": ip of snatAddresses must be one IP address, got "10.0.0.0/24"; name a free one of the subnet',
  ],
  ["a SNAT address that is a token", (f) => declare(f, { snatAddresses: [{ subnetId: "subnet-1", ip: f.string }] })],
  ["10 SNAT addresses", (f) => declare(f, { snatAddresses: addresses(10) })],
  [
    "mixed targets with IPv6",
    (f) =>
      declare(f, { ipVersion: tencentcloud.IpVersion.IPV6_FULL_CHAIN, subnetId: "subnet-1", mixedIpTargets: true }),
  ],
  ["a region of the targets", (f) => declare(f, { targetRegion })],
  [
    "an internal load balancer",
    (f) => declare(f, { networkType: tencentcloud.NetworkType.INTERNAL, vpcId: "vpc-1", subnetId: "subnet-1" }),
  ],
  ["a network type that is a token", (f) => declare(f, { networkType: tencentcloud.NetworkType.of(f.string) })],
  [
    "a version that nobody knows today",
    (f) => declare(f, { ipVersion: tencentcloud.IpVersion.of("ipv8") }),
    'warning: load balancer "C": ipVersion is one of "IPv6FullChain", "ipv4", "ipv6" as far as is known (as of 2026-08: CreateLoadBalancer: AddressIPVersion), got "ipv8"; write it exactly so, or acknowledge this where the cloud takes it',
  ],
  ["a token", (f) => declare(f, { ipVersion: tencentcloud.IpVersion.of(f.string), mixedIpTargets: true })],
  [
    "a token in an internal load balancer, which may turn out to be ipv4",
    (f) =>
      declare(f, {
        networkType: tencentcloud.NetworkType.INTERNAL,
        vpcId: "vpc-1",
        subnetId: f.string,
        ipVersion: tencentcloud.IpVersion.of(f.string),
      }),
  ],
  ["an existing load balancer", (f) => f.tencent],
]);
