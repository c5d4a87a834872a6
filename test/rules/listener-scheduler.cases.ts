import { tencentcloud } from "../../lib";
import { alicloud } from "../../lib";
import { table } from "./fixture";

table("listener-scheduler", [
  [
    "a hash for HTTP",
    (f) =>
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, scheduler: alicloud.Scheduler.SCH }),
    'warning: listener "L": scheduler is one of "rr", "wrr" for HTTP as far as is known (as of 2026-08: provider page slb_listener: scheduler), got "sch"; choose one of them, or acknowledge this where the cloud takes it',
  ],
  [
    "an unknown one at Tencent",
    (f) =>
      f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
        scheduler: tencentcloud.Scheduler.IP_HASH,
      }),
    'error: listener "L": scheduler must be one of "LEAST_CONN", "WRR" for TCP, got "IP_HASH"; choose one of them',
  ],
  [
    "an unknown one of a Tencent rule",
    (f) =>
      f.tencent
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { domain: "a.example.com", url: "/", scheduler: tencentcloud.Scheduler.of("RR") }),
    'error: rule "R": scheduler must be one of "IP_HASH", "LEAST_CONN", "WRR" for HTTP, got "RR"; choose one of them',
  ],
  [
    "a listener with rules, at the listener only",
    (f) =>
      f.clb
        .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, scheduler: alicloud.Scheduler.SCH })
        .addRule("R", { url: "/a" }),
    'warning: listener "L": scheduler is one of "rr", "wrr" for HTTP as far as is known (as of 2026-08: provider page slb_listener: scheduler), got "sch"; choose one of them, or acknowledge this where the cloud takes it',
  ],
  [
    "one that the vendor names no more",
    (f) =>
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, scheduler: alicloud.Scheduler.WLC }),
    'warning: listener "L": scheduler is one of "rr", "sch", "tch", "wrr" for TCP as far as is known (as of 2026-08: provider page slb_listener: scheduler), got "wlc"; choose one of them, or acknowledge this where the cloud takes it',
  ],
  [
    "one of the protocol",
    (f) =>
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.UDP, port: 80, scheduler: alicloud.Scheduler.QCH }),
  ],
  [
    "IP_HASH of a Tencent rule",
    (f) =>
      f.tencent
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("R", { domain: "a.example.com", url: "/", scheduler: tencentcloud.Scheduler.IP_HASH }),
  ],
  ["none at Tencent", (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 })],
  [
    "a token as scheduler",
    (f) =>
      f.clb.addListener("L", {
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
        scheduler: alicloud.Scheduler.of(f.string),
      }),
  ],
  [
    "a token as protocol",
    (f) =>
      f.clb.addListener("L", {
        protocol: alicloud.ListenerProtocol.of(f.string),
        port: 80,
        scheduler: alicloud.Scheduler.SCH,
      }),
  ],
]);
