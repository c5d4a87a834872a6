import { tencentcloud, alicloud } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingGwlb, existingNlb } from "./vpc";

function listen(f: Fixture, ...protocols: string[]): void {
  protocols.forEach((protocol, n) =>
    f.clb.addListener(`L${n}`, { protocol: alicloud.ListenerProtocol.of(protocol), port: 81 }),
  );
}

function existing(f: Fixture): alicloud.IGatewayLoadBalancer {
  return (f.stack.node.tryFindChild("Gwlb") as alicloud.IGatewayLoadBalancer | undefined) ?? existingGwlb(f);
}

table("listener-port-clash", [
  [
    "one port and protocol twice",
    (f) => listen(f, "tcp", "tcp"),
    'error: listener "L1": port 81 is taken by listener "L0" (TCP) at stack/Clb/L0 of the same load balancer; choose another port for one of them',
  ],
  [
    "a created listener beside an existing one",
    (f) => {
      alicloud.ClassicListener.fromAttributes(f.stack, "Old", {
        loadBalancer: f.clb,
        protocol: alicloud.ListenerProtocol.TCP,
        port: 81,
      });
      listen(f, "tcp");
    },
    'error: listener "Old": port 81 is taken by listener "L0" (TCP) at stack/Clb/L0 of the same load balancer; choose another port for one of them',
  ],
  [
    "TCP and HTTP",
    (f) => listen(f, "tcp", "http"),
    'warning: listener "L1": port 81 is taken by listener "L0" (TCP) at stack/Clb/L0 of the same load balancer; choose another port for one of them',
  ],
  [
    "UDP and QUIC at Tencent",
    (f) => {
      f.tencent.addListener("B", { protocol: tencentcloud.ListenerProtocol.UDP, port: 81 });
      f.tencent.addListener("A", { protocol: tencentcloud.ListenerProtocol.QUIC, port: 81 });
    },
    'warning: listener "B": port 81 is taken by listener "A" (QUIC) at stack/Tencent/A of the same load balancer; choose another port for one of them',
  ],
  [
    "a port in a range of NLB, and two ranges",
    (f) => {
      const nlb = existingNlb(f);
      nlb.addListener("A", { protocol: alicloud.ListenerProtocol.TCP, startPort: 7000, endPort: 7100 });
      nlb.addListener("B", { protocol: alicloud.ListenerProtocol.TCP, port: 7050 });
      nlb.addListener("C", { protocol: alicloud.ListenerProtocol.TCPSSL, startPort: 7100, endPort: 7200 });
      nlb.addListener("D", { protocol: alicloud.ListenerProtocol.TCP, port: 7201 });
      nlb.addListener("E", { protocol: alicloud.ListenerProtocol.UDP, port: 7050 });
      nlb.addListener("F", { protocol: alicloud.ListenerProtocol.TCP, startPort: 7201, endPort: f.number });
    },
    'error: listener "B": port 7050 is taken by listener "A" (TCP) at stack/Nlb/A of the same load balancer; choose another port for one of them',
    'error: listener "C": some port from 7100 to 7200 is taken by listener "A" (TCP) at stack/Nlb/A of the same load balancer; choose another port for one of them',
  ],
  [
    "a range over the port of another listener",
    (f) => {
      const nlb = existingNlb(f);
      nlb.addListener("A", { protocol: alicloud.ListenerProtocol.TCPSSL, port: 7050 });
      nlb.addListener("B", { protocol: alicloud.ListenerProtocol.TCP, startPort: 7000, endPort: 7100 });
    },
    'error: listener "B": some port from 7000 to 7100 is taken by listener "A" (TCPSSL) at stack/Nlb/A of the same load balancer; choose another port for one of them',
  ],
  [
    "two listeners of a GWLB",
    (f) => ["A", "B"].forEach((id) => existing(f).addListener(id, {})),
    'error: listener "B": port 6081 is taken by listener "A" (GENEVE) at stack/Gwlb/A of the same load balancer; Alibaba GWLB takes one listener per load balancer: bind the pool to that one, or use another load balancer',
  ],
  ["TCP and UDP", (f) => listen(f, "tcp", "udp")],
  [
    "an existing listener known twice",
    (f) =>
      ["A", "B"].forEach((id) =>
        alicloud.ClassicListener.fromAttributes(f.stack, id, {
          loadBalancer: f.clb,
          protocol: alicloud.ListenerProtocol.TCP,
          port: 81,
        }),
      ),
  ],
  [
    "one port on two load balancers",
    (f) => {
      listen(f, "tcp");
      f.tencent.addListener("T", { protocol: tencentcloud.ListenerProtocol.TCP, port: 81 });
    },
  ],
  [
    "two ports",
    (f) => {
      listen(f, "tcp");
      f.clb.addListener("Other", { protocol: alicloud.ListenerProtocol.TCP, port: 82 });
    },
  ],
  ["a protocol that nobody has, which listener-protocol refuses", (f) => listen(f, "ftp", "ftp")],
  [
    "a token as port",
    (f) => {
      listen(f, "tcp");
      f.clb.addListener("Other", { protocol: alicloud.ListenerProtocol.TCP, port: f.number });
    },
  ],
  [
    "one token as both ports",
    (f) => {
      const port = f.number;
      f.clb.addListener("A", { protocol: alicloud.ListenerProtocol.TCP, port });
      f.clb.addListener("B", { protocol: alicloud.ListenerProtocol.TCP, port });
    },
  ],
  [
    "a token as protocol",
    (f) => {
      listen(f, "tcp");
      f.clb.addListener("Other", { protocol: alicloud.ListenerProtocol.of(f.string), port: 81 });
    },
  ],
  [
    "a token as load balancer",
    (f) => {
      listen(f, "tcp");
      alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Other", { loadBalancerId: f.string }).addListener("A", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 81,
      });
    },
  ],
]);
