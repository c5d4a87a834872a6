import { alicloud, Backend } from "../../lib";
import { instances, table } from "./fixture";

const unequal = { a: Backend.instance("i-a", { weight: 90 }), b: Backend.instance("i-b", { weight: 10 }) };

table("weight-ignored", [
  [
    "rr with unequal weights",
    (f) => f.bind(f.clb.addListener("Rr", { protocol: "http", port: 80, scheduler: "rr" }), f.pool(unequal)),
    'warning: listener "Rr": scheduler "rr" ignores the weights 10, 90; choose "wrr", or give all backends one weight',
  ],
  [
    "a hash with unequal weights",
    (f) => f.bind(f.clb.addListener("Qch", { protocol: "udp", port: 80, scheduler: "qch" }), f.pool(unequal)),
    'warning: listener "Qch": scheduler "qch" ignores the weights 10, 90; choose "wrr", or give all backends one weight',
  ],
  [
    "IP_HASH of a Tencent rule",
    (f) =>
      f.bind(
        f.tencent
          .addListener("Web", { protocol: "HTTP", port: 80 })
          .addRule("Root", { domain: "a.example.com", url: "/", scheduler: "IP_HASH" }),
        f.pool(unequal),
      ),
    'warning: rule "Root": scheduler "IP_HASH" ignores the weights 10, 90; choose "LEAST_CONN", "WRR", or give all backends one weight',
  ],
  [
    "a listener that exists and says no scheduler",
    (f) =>
      f.bind(
        alicloud.ClassicListener.fromAttributes(f.stack, "Old", { loadBalancer: f.clb, protocol: "tcp", port: 80 }),
        f.pool(unequal),
      ),
  ],
  ["wrr with unequal weights", (f) => f.inVServerGroup(unequal)],
  [
    "rr with equal weights",
    (f) => f.bind(f.clb.addListener("Rr", { protocol: "http", port: 80, scheduler: "rr" }), f.pool(instances(2))),
  ],
  [
    "rr with one backend drained",
    (f) =>
      f.bind(
        f.clb.addListener("Rr", { protocol: "http", port: 80, scheduler: "rr" }),
        f.pool({ a: Backend.instance("i-a"), b: Backend.instance("i-b", { weight: 0 }) }),
      ),
  ],
  [
    "a token as scheduler",
    (f) => f.bind(f.clb.addListener("Rr", { protocol: "http", port: 80, scheduler: f.string }), f.pool(unequal)),
  ],
  [
    "a token as protocol",
    (f) => f.bind(f.clb.addListener("Rr", { protocol: f.string, port: 80, scheduler: "rr" }), f.pool(unequal)),
  ],
  [
    "a token as weight",
    (f) =>
      f.bind(
        f.clb.addListener("Rr", { protocol: "http", port: 80, scheduler: "rr" }),
        f.pool({ a: Backend.instance("i-a"), b: Backend.instance("i-b", { weight: f.number }) }),
      ),
  ],
]);
