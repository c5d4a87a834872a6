import { alicloud } from "../../lib";
import { table } from "./fixture";

table("listener-protocol", [
  [
    "a protocol that Alibaba lacks",
    (f) => f.clb.addListener("L", { protocol: "quic", port: 80, backendPort: 80 }),
    'error: listener "L": protocol must be one of "HTTP", "HTTPS", "TCP", "UDP" on Alibaba CLB, got "QUIC"; choose one of them',
  ],
  [
    "a protocol that Tencent lacks",
    (f) => f.tencent.addListener("L", { protocol: "TLS", port: 80 }),
    'error: listener "L": protocol must be one of "HTTP", "HTTPS", "QUIC", "TCP", "TCP_SSL", "UDP" on Tencent CLB, got "TLS"; choose one of them',
  ],
  [
    "an existing listener",
    (f) => alicloud.ClassicListener.fromAttributes(f.stack, "L", { loadBalancer: f.clb, protocol: "ftp", port: 80 }),
    'error: listener "L": protocol must be one of "HTTP", "HTTPS", "TCP", "UDP" on Alibaba CLB, got "FTP"; choose one of them',
  ],
  [
    "nothing, from JavaScript",
    (f) => f.clb.addListener("L", { protocol: undefined as unknown as string, port: 80, backendPort: 80 }),
    'error: listener "L": protocol must be one of "HTTP", "HTTPS", "TCP", "UDP" on Alibaba CLB, got undefined; choose one of them',
  ],
  [
    "all protocols of Alibaba",
    (f) =>
      ["tcp", "udp", "HTTP", "https"].forEach((protocol, n) => f.clb.addListener(protocol, { protocol, port: n + 1 })),
  ],
  [
    "all protocols of Tencent",
    (f) =>
      ["TCP", "udp", "TCP_SSL", "QUIC", "HTTP", "HTTPS"].forEach((protocol, n) =>
        f.tencent.addListener(protocol, { protocol, port: n + 1 }),
      ),
  ],
  [
    "a token as protocol",
    (f) => {
      f.clb.addListener("A", { protocol: f.string, port: 80 });
      f.tencent.addListener("T", { protocol: f.string, port: 80 });
    },
  ],
]);
