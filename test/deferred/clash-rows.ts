import { alicloud, Backend, tencentcloud } from "../../lib";
import { Fixture } from "../rules/fixture";
import { existingAlb, existingNlb } from "../rules/vpc";
import { Row } from "./row";

function listen(f: Fixture, ...ports: Array<number | [protocol: string, port: number]>): void {
  const clb = f.clb;
  ports.forEach((entry, index) => {
    const [protocol, port] = typeof entry === "number" ? ["tcp", entry] : entry;
    clb.addListener(`L${index}`, { protocol: alicloud.ListenerProtocol.of(protocol), port, backendPort: 80 });
  });
}

function remote(f: Fixture, backend: Backend): void {
  const group = new alicloud.ApplicationServerGroup(f.stack, "Group", {
    loadBalancer: existingAlb(f),
    remoteIps: true,
  });
  f.bind(group, f.pool({ a: backend }));
}

function known(f: Fixture, id: string, loadBalancerId: string): alicloud.IClassicLoadBalancer {
  return alicloud.ClassicLoadBalancer.fromAttributes(f.stack, id, { loadBalancerId });
}

/** Things that must differ from, or go with, other things. */
export const CLASH_ROWS: readonly Row[] = [
  [
    "ports of two listeners",
    (f) => listen(f, f.number, 80, f.number),
    "listener-port-range - slb_listener",
    "listener-port-range - slb_listener",
    "listener-port-clash - slb_listener",
    "listener-port-clash - slb_listener",
  ],
  [
    "ports of listeners of two protocols",
    (f) => listen(f, ["udp", f.number], 80),
    "listener-port-range - slb_listener",
  ],
  [
    "a listener beside one that exists",
    (f) => {
      const attributes = { loadBalancer: f.clb, protocol: alicloud.ListenerProtocol.TCP, port: f.number };
      alicloud.ClassicListener.fromAttributes(f.stack, "Existing", attributes);
      listen(f, 80);
    },
    "listener-port-clash - slb_listener",
  ],
  [
    "a range of ports whose end is open, beside a single one",
    (f) => {
      const nlb = existingNlb(f);
      nlb.addListener("All", {
        protocol: alicloud.ListenerProtocol.TCP,
        startPort: 8000,
        endPort: f.number,
        serverGroup: undefined,
      });
      nlb.addListener("One", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
    },
    "nlb-port-range - nlb_listener",
    "nlb-port-range - nlb_listener",
    "listener-port-clash - nlb_listener",
  ],
  [
    "addresses of two rules",
    (f) => {
      const web = f.tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
      const domain = "a.example.com";
      web.addRule("One", { domain, url: "/one" });
      web.addRule("Other", { domain: "b.example.com", url: "/two" });
      web.addRule("Two", { domain, url: f.string });
    },
    "rule-domain-url - clb_listener_rule",
    "rule-clash - clb_listener_rule",
  ],
  [
    "paths of two rules without a domain",
    (f) => {
      const web = f.clb.addListener("Web", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 });
      web.addRule("One", { url: "/one" });
      web.addRule("Two", { url: f.string });
      web.addRule("Host", { domain: f.string });
    },
    "rule-domain-url - slb_rule",
    "rule-domain-url - slb_rule",
    "rule-clash - slb_rule",
  ],
  [
    "names of two Tencent load balancers",
    (f) => {
      new tencentcloud.CloudLoadBalancer(f.stack, "One", {
        networkType: tencentcloud.NetworkType.OPEN,
        loadBalancerName: f.string,
      });
      new tencentcloud.CloudLoadBalancer(f.stack, "Two", {
        networkType: tencentcloud.NetworkType.OPEN,
        loadBalancerName: "two",
      });
    },
    "tc-name-unique - clb_instance",
    "name-form - clb_instance",
  ],
  [
    "the load balancer of a group that exists",
    (f) => {
      const attributes = { loadBalancer: known(f, "B", f.string), serverGroupId: "rsp-1" };
      const serverGroup = alicloud.VServerGroup.fromAttributes(f.stack, "Group", attributes);
      known(f, "A", "lb-a").addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup });
    },
    "group-load-balancer - slb_listener",
  ],
  [
    "the VPC of a group",
    (f) => {
      const serverGroup = new alicloud.NetworkServerGroup(f.stack, "Group", {
        loadBalancer: existingNlb(f, "B", f.string),
      });
      existingNlb(f, "A", "vpc-1").addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup });
    },
    "group-load-balancer - nlb_listener",
  ],
  [
    "the protocol of a listener whose backends may belong to rules",
    (f) =>
      f.bind(
        f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.of(f.string), port: 80 }),
        f.pool({ a: Backend.instance("ins-1") }),
      ),
    "listener-protocol - clb_listener",
    "listener-needs-rule - clb_listener",
  ],
  [
    "the protocol of a listener with a master/slave group",
    (f) => {
      const props = { loadBalancer: f.clb, masterBackendId: "a" };
      const masterSlaveGroup = new alicloud.MasterSlaveServerGroup(f.stack, "Pair", props);
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.of(f.string), port: 80, masterSlaveGroup });
      f.bind(masterSlaveGroup, f.pool({ a: Backend.instance("i-a"), b: Backend.instance("i-b") }));
    },
    "listener-protocol - slb_listener",
    "clb-master-slave - slb_listener",
  ],
  [
    "the protocol of a listener with a UDP group",
    (f) => {
      const serverGroup = new alicloud.NetworkServerGroup(f.stack, "Group", {
        loadBalancer: existingNlb(f),
        protocol: alicloud.ServerGroupProtocol.UDP,
      });
      existingNlb(f, "Other").addListener("L", {
        protocol: alicloud.ListenerProtocol.of(f.string),
        port: 80,
        serverGroup,
      });
    },
    "listener-protocol - nlb_listener",
    "group-protocol - nlb_listener",
  ],
  [
    "the protocol of a listener with a target group",
    (f) => {
      const targetGroup = new tencentcloud.TargetGroup(f.stack, "Group", {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
      });
      f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.of(f.string), port: 80, targetGroup });
    },
    "listener-protocol - clb_listener",
    "listener-needs-rule - clb_listener",
  ],
  ["an address outside of the VPC", (f) => remote(f, Backend.ip(f.string)), "ip-form a alb_server_group"],
  [
    "addresses of one kind",
    (f) => {
      const full = new tencentcloud.CloudLoadBalancer(f.stack, "Six", {
        networkType: tencentcloud.NetworkType.OPEN,
        ipVersion: tencentcloud.IpVersion.IPV6_FULL_CHAIN,
      });
      f.bind(
        full.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
        f.pool({ a: Backend.ip(f.string) }),
      );
    },
    "ip-form a clb_attachment",
    "tc-address-family a clb_attachment",
  ],
  [
    "addresses of both kinds",
    (f) => {
      const props = {
        networkType: tencentcloud.NetworkType.OPEN,
        ipVersion: tencentcloud.IpVersion.IPV6_FULL_CHAIN,
        mixedIpTargets: true,
      };
      const mixed = new tencentcloud.CloudLoadBalancer(f.stack, "Mixed", props);
      const rule = mixed
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { domain: "a.example.com", url: "/" });
      f.bind(rule, f.pool({ a: Backend.ip(f.string) }));
    },
    "ip-form a clb_attachment",
  ],
  [
    "an address in a target group of one kind",
    (f) => {
      const props = {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        ipVersion: tencentcloud.IpVersion.IPV4,
      };
      new tencentcloud.TargetGroup(f.stack, "Group", props).addBackends("Web", {
        defaultPort: 80,
        backends: { a: Backend.ip(f.string) },
      });
    },
    "ip-form a clb_target_group_instance_attachment",
    "tc-address-family a clb_target_group_instance_attachment",
  ],
];
