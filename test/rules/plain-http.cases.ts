import { alicloud } from "../../lib";
import { table } from "./fixture";

table("plain-http", [
  [
    "at Alibaba",
    (f) => f.clb.addListener("L", { protocol: "http", port: 80 }),
    'warning: listener "L": speaks plain HTTP, which anyone on the way can read; use HTTPS, or redirect to an HTTPS listener',
  ],
  [
    "at Tencent, once for a listener with rules",
    (f) =>
      f.tencent.addListener("L", { protocol: "HTTP", port: 80 }).addRule("R", { domain: "a.example.com", url: "/" }),
    'warning: listener "L": speaks plain HTTP, which anyone on the way can read; use HTTPS, or redirect to an HTTPS listener',
  ],
  ["a redirect", (f) => f.clb.addListener("L", { protocol: "http", port: 80, redirectToPort: 443 })],
  ["HTTPS", (f) => f.clb.addListener("L", { protocol: "https", port: 443 })],
  [
    "an existing listener",
    (f) => alicloud.ClassicListener.fromAttributes(f.stack, "L", { loadBalancer: f.clb, protocol: "http", port: 80 }),
  ],
  ["a token as protocol", (f) => f.clb.addListener("L", { protocol: f.string, port: 80 })],
]);
