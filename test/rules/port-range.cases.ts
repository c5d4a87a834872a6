import { alicloud, Backend } from "../../lib";
import { Fixture, table } from "./fixture";

type Backends = { [id: string]: Backend };

function behindGateway({ stack }: Fixture, backends: Backends): void {
  const gateway = alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gateway", {
    loadBalancerId: "gwlb-1",
    vpcId: "vpc-1",
  });
  gateway.addListener("All", {}).addBackends("Pool", { backends });
}

function inAnyPortGroup({ stack }: Fixture, backends: Backends): void {
  const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Network", {
    loadBalancerId: "nlb-1",
    vpcId: "vpc-1",
  });
  new alicloud.NetworkServerGroup(stack, "AnyPort", { loadBalancer, anyPort: true }).addBackends("Pool", { backends });
}

table("port-range", [
  [
    "0",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: 0 }) }),
    'error: backend "a": port must be an integer from 1 to 65535, got 0; name the port on which the server listens',
  ],
  [
    "65536",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: 65536 }) }),
    'error: backend "a": port must be an integer from 1 to 65535, got 65536; name the port on which the server listens',
  ],
  [
    "80.5 on Tencent",
    (f) => f.atTencent({ a: Backend.instance("ins-a", { port: 80.5 }) }),
    'error: backend "a": port must be an integer from 1 to 65535, got 80.5; name the port on which the server listens',
  ],
  [
    "a negative default port in a default group",
    (f) => f.inDefaultGroup({ a: Backend.instance("i-a") }, { defaultPort: -1 }),
    'error: backend "a": port must be an integer from 1 to 65535, got -1; name the port on which the server listens',
  ],
  [
    "a port behind an Alibaba gateway load balancer",
    (f) => behindGateway(f, { a: Backend.instance("i-a", { port: 80 }) }),
    'error: backend "a": port must be 6081, got 80; leave it out',
  ],
  [
    "a port in a group for any port",
    (f) => inAnyPortGroup(f, { a: Backend.instance("i-a", { port: 80 }) }),
    'error: backend "a": Alibaba NLB server group for any port takes no port, got 80; leave it out',
  ],
  ["no port in a group for any port", (f) => inAnyPortGroup(f, { a: Backend.instance("i-a") })],
  [
    "1 and 65535",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: 1 }), b: Backend.instance("i-b", { port: 65535 }) }),
  ],
  ["a token as port", (f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: f.number }) })],
  ["a token as default port", (f) => f.inVServerGroup({ a: Backend.instance("i-a") }, { defaultPort: f.number })],
]);
