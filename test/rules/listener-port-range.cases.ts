import { tencentcloud, alicloud } from "../../lib";
import { table } from "./fixture";

table("listener-port-range", [
  [
    "0 and 65536",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 0, backendPort: 65536 }),
    'error: listener "L": port must be an integer from 1 to 65535, got 0; choose one in the range',
    'error: listener "L": backendPort must be an integer from 1 to 65535, got 65536; choose one in the range',
  ],
  [
    "80.5 at Tencent",
    (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80.5 }),
    'error: listener "L": port must be an integer from 1 to 65535, got 80.5; choose one in the range',
  ],
  [
    "an existing listener",
    (f) =>
      alicloud.ClassicListener.fromAttributes(f.stack, "L", {
        loadBalancer: f.clb,
        protocol: alicloud.ListenerProtocol.TCP,
        port: -80,
      }),
    'error: listener "L": port must be an integer from 1 to 65535, got -80; choose one in the range',
  ],
  [
    "1 and 65535",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 1, backendPort: 65535 }),
  ],
  [
    "tokens as ports",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: f.number, backendPort: f.number }),
  ],
  [
    "a rule, which has its listener's",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 0 }).addRule("R", { url: "/a" }),
    'error: listener "L": port must be an integer from 1 to 65535, got 0; choose one in the range',
  ],
]);
