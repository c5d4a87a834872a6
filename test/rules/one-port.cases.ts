import { alicloud, Backend, tencentcloud } from "../../lib";
import { instances, table } from "./fixture";

table("one-port", [
  [
    "two ports in one default group",
    (f) => f.inDefaultGroup({ a: Backend.instance("i-a", { port: 8080 }), b: Backend.instance("i-b") }),
    'error: default server group of "Clb": all backends must have one port, got 80, 8080; give them one port, or bind the pool to a listener, which makes a VServer group with a port for each',
  ],
  [
    "two ports behind a classic load balancer, whose listeners have the only one",
    (f) => {
      const backends = { a: Backend.instance("ins-a", { port: 8080 }), b: Backend.instance("ins-b", { port: 80 }) };
      new tencentcloud.ClassicBinding(f.stack, "B", { loadBalancerId: "lb-1", pool: f.pool(backends) });
    },
    'error: classic binding "B": all backends must have one port, got 80, 8080; give them one port, or none, as the listener names it',
  ],
  [
    "another port than a listener's backend port",
    (f) => {
      f.inDefaultGroup(instances(2));
      f.clb.addListener("Other", { protocol: alicloud.ListenerProtocol.TCP, port: 81, backendPort: 8080 });
    },
    'error: listener "Other": backendPort 8080 is used for every server, but the backends of default server group of "Clb" name port 80; make them equal, or name no port on the backends',
  ],
  [
    "one port",
    (f) => {
      f.inDefaultGroup(instances(2));
      f.clb.addListener("Same", { protocol: alicloud.ListenerProtocol.TCP, port: 81, backendPort: 80 });
    },
  ],
  [
    "backends without a port behind two listeners",
    (f) => {
      f.inDefaultGroup(instances(2), { defaultPort: undefined });
      f.clb.addListener("A", { protocol: alicloud.ListenerProtocol.TCP, port: 81, backendPort: 80 });
      f.clb.addListener("B", { protocol: alicloud.ListenerProtocol.TCP, port: 82, backendPort: 8080 });
    },
  ],
  [
    "two ports in a VServer group",
    (f) => f.inVServerGroup({ a: Backend.instance("i-a", { port: 8080 }), b: Backend.instance("i-b") }),
  ],
  [
    "a token as port",
    (f) => f.inDefaultGroup({ a: Backend.instance("i-a", { port: f.number }), b: Backend.instance("i-b") }),
  ],
  [
    "a token as backend port",
    (f) => {
      f.inDefaultGroup(instances(2));
      f.clb.addListener("Same", { protocol: alicloud.ListenerProtocol.TCP, port: 81, backendPort: f.number });
    },
  ],
]);
