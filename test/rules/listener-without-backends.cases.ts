import { tencentcloud, alicloud } from "../../lib";
import { instances, table } from "./fixture";

table("listener-without-backends", [
  [
    "neither group nor port",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    'error: listener "L": has neither a server group nor a backend port; bind a pool to it, or set backendPort to send to the default server group',
  ],
  [
    "a default group whose backends name no port",
    (f) => {
      f.inDefaultGroup(instances(2), { defaultPort: undefined });
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
    },
    'error: listener "L": has neither a server group nor a backend port; bind a pool to it, or set backendPort to send to the default server group',
  ],
  [
    "a backend port",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80 }),
  ],
  [
    "the port of the default group",
    (f) => {
      f.inDefaultGroup(instances(2));
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
    },
  ],
  ["a pool of its own", (f) => f.inVServerGroup(instances(2))],
  [
    "a redirect",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, redirectToPort: 443 }),
  ],
  [
    "an existing listener",
    (f) =>
      alicloud.ClassicListener.fromAttributes(f.stack, "L", {
        loadBalancer: f.clb,
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
      }),
  ],
  ["a Tencent listener", (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 })],
  [
    "a token as backend port",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: f.number }),
  ],
]);
