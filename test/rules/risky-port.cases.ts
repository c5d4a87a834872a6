import { alicloud, Backend } from "../../lib";
import { instances, table } from "./fixture";

table("risky-port", [
  [
    "listeners",
    (f) =>
      [22, 3389, 3306, 6379].forEach((port) =>
        f.clb.addListener(`L${port}`, { protocol: alicloud.ListenerProtocol.TCP, port, backendPort: 8080 }),
      ),
    'warning: listener "L22": listens on port 22, the port of SSH; reach it through a bastion or VPN, or move it to another port',
    'warning: listener "L3389": listens on port 3389, the port of RDP; reach it through a bastion or VPN, or move it to another port',
    'warning: listener "L3306": listens on port 3306, the port of MySQL; reach it through a bastion or VPN, or move it to another port',
    'warning: listener "L6379": listens on port 6379, the port of Redis; reach it through a bastion or VPN, or move it to another port',
  ],
  [
    "backends",
    (f) => f.atTencent({ a: Backend.instance("ins-a", { port: 22 }), b: Backend.instance("ins-b", { port: 3389 }) }),
    'warning: backend "a": takes traffic on port 22, the port of SSH; reach it through a bastion or VPN, or move it to another port',
    'warning: backend "b": takes traffic on port 3389, the port of RDP; reach it through a bastion or VPN, or move it to another port',
  ],
  [
    "other ports",
    (f) => f.atTencent({ a: Backend.instance("ins-a", { port: 3306 }), b: Backend.instance("ins-b", { port: 443 }) }),
  ],
  [
    "an existing listener",
    (f) =>
      alicloud.ClassicListener.fromAttributes(f.stack, "L", {
        loadBalancer: f.clb,
        protocol: alicloud.ListenerProtocol.TCP,
        port: 22,
      }),
  ],
  ["no port, which port-missing refuses", (f) => f.atTencent(instances(2, "ins-"), { defaultPort: undefined })],
  [
    "a token as port of a listener",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: f.number }),
  ],
  ["a token as port of a backend", (f) => f.atTencent({ a: Backend.instance("ins-a", { port: f.number }) })],
]);
