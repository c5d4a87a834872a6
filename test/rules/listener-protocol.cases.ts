import { tencentcloud, alicloud } from "../../lib";
import { table } from "./fixture";

table("listener-protocol", [
  [
    "a protocol that Alibaba lacks",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.QUIC, port: 80, backendPort: 80 }),
    'error: listener "L": protocol must be one of "HTTP", "HTTPS", "TCP", "UDP" on Alibaba CLB, got "QUIC"; choose one of them',
  ],
  [
    "a protocol that Tencent lacks",
    (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.of("TLS"), port: 80 }),
    'error: listener "L": protocol must be one of "HTTP", "HTTPS", "QUIC", "TCP", "TCP_SSL", "UDP" on Tencent CLB, got "TLS"; choose one of them',
  ],
  [
    "an existing listener",
    (f) =>
      alicloud.ClassicListener.fromAttributes(f.stack, "L", {
        loadBalancer: f.clb,
        protocol: alicloud.ListenerProtocol.of("ftp"),
        port: 80,
      }),
    'error: listener "L": protocol must be one of "HTTP", "HTTPS", "TCP", "UDP" on Alibaba CLB, got "FTP"; choose one of them',
  ],
  [
    "nothing, from JavaScript",
    (f) =>
      f.clb.addListener("L", {
        protocol: undefined as unknown as alicloud.ListenerProtocol,
        port: 80,
        backendPort: 80,
      }),
    'error: listener "L": protocol must be one of "HTTP", "HTTPS", "TCP", "UDP" on Alibaba CLB, got undefined; choose one of them',
  ],
  [
    "all protocols of Alibaba",
    (f) =>
      ["tcp", "udp", "HTTP", "https"].forEach((protocol, n) =>
        f.clb.addListener(protocol, { protocol: alicloud.ListenerProtocol.of(protocol), port: n + 1 }),
      ),
  ],
  [
    "all protocols of Tencent",
    (f) =>
      ["TCP", "udp", "TCP_SSL", "QUIC", "HTTP", "HTTPS"].forEach((protocol, n) =>
        f.tencent.addListener(protocol, { protocol: tencentcloud.ListenerProtocol.of(protocol), port: n + 1 }),
      ),
  ],
  [
    "a token as protocol",
    (f) => {
      f.clb.addListener("A", { protocol: alicloud.ListenerProtocol.of(f.string), port: 80 });
      f.tencent.addListener("T", { protocol: tencentcloud.ListenerProtocol.of(f.string), port: 80 });
    },
  ],
]);
