import { LOWER_LIMIT_BELOW_PEAK } from "../reasons";
import { Judge, Link, LinkEdit, NO_LOSS } from "../../impact/operations/link";
import { Fact } from "../../impact/operations/operation";
import { alicloud, tencentcloud } from "../quotes";
import { isOn, leavesAlone, loss, lowered, textOf, valueOf } from "./compare";

const LIMIT_IN_PLACE = "the limit changes in place";
const TIMEOUT_IN_PLACE = "the time-out changes in place";
const PROXY_PROTOCOL_IN_PLACE = "the proxy protocol changes in place";

/** Times after which a listener ends what is open. */
const TIMES = [
  "idle_timeout",
  "request_timeout",
  "established_timeout",
  "tcp_idle_timeout",
  "idle_connect_timeout",
] as const;

const ends = (name: string): Judge =>
  lowered(
    [name],
    "connections-ended",
    (before, after) =>
      `ends connections and requests that wait for ${after} s, where they may for ${before} s now (${name})`,
    "let clients and servers send something more often before, or keep the time",
  );

const limit = (name: string, unlimited: readonly number[]): LinkEdit["judge"] =>
  lowered(
    [name],
    "capacity-at-risk",
    (before, after) => `takes ${after} where ${before} are allowed now (${name}): more than that is refused`,
    LOWER_LIMIT_BELOW_PEAK,
    unlimited,
  );

/** A header that servers must expect, or must not. */
const proxyProtocol =
  (name: string): Judge =>
  (change) => {
    const on = isOn(valueOf(change, "after", name));
    const text = on
      ? "sends servers a header of the proxy protocol: those that do not expect it refuse each connection"
      : "sends servers no header of the proxy protocol any more: those that expect it refuse each connection";
    return loss("clients-refused", text, "let the servers take both before, or move to a group of servers that fits");
  };

function listener(type: string, edits: readonly LinkEdit[]): Link {
  return { type, link: "listener", edits };
}

const edit = (attributes: readonly string[], judge: Judge, fact: Fact): LinkEdit => ({ attributes, judge, fact });

function times(fact: Fact): LinkEdit[] {
  return TIMES.map((name) => edit([name], ends(name), fact));
}

const SLB = "resource_alicloud_slb_listener.go";
const ALB = "resource_alicloud_alb_listener.go";
const NLB = "resource_alicloud_nlb_listener.go";
const CLB = "clb/resource_tc_clb_listener.go";

/** Listeners, beside where they send to: how long they wait, how much they take, and what they tell servers. */
export const LISTENERS: readonly Link[] = [
  listener("alicloud_slb_listener", [
    ...times(alicloud(`${SLB}:639-712`, "time-outs change in place, also for what is open")),
    edit(["bandwidth"], limit("bandwidth", [-1]), alicloud(`${SLB}:556`, "the bandwidth changes in place")),
    edit(
      ["proxy_protocol_v2_enabled"],
      proxyProtocol("proxy_protocol_v2_enabled"),
      alicloud(`${SLB}:581`, PROXY_PROTOCOL_IN_PLACE),
    ),
  ]),
  listener("alicloud_alb_listener", times(alicloud(`${ALB}:989-1063`, "time-outs change in place"))),
  listener("alicloud_nlb_listener", [
    ...times(alicloud(`${NLB}:502`, TIMEOUT_IN_PLACE)),
    edit(["cps"], limit("cps", [0]), alicloud(`${NLB}:532`, LIMIT_IN_PLACE)),
    edit(
      ["proxy_protocol_enabled"],
      proxyProtocol("proxy_protocol_enabled"),
      alicloud(`${NLB}:517`, PROXY_PROTOCOL_IN_PLACE),
    ),
  ]),
  listener("alicloud_gwlb_listener", times(alicloud("resource_alicloud_gwlb_listener.go:182", TIMEOUT_IN_PLACE))),
  listener("tencentcloud_clb_listener", [
    ...times(tencentcloud(`${CLB}:876`, TIMEOUT_IN_PLACE)),
    edit(["max_conn"], limit("max_conn", [-1]), tencentcloud(`${CLB}:918`, LIMIT_IN_PLACE)),
    edit(["max_cps"], limit("max_cps", [-1]), tencentcloud(`${CLB}:925`, LIMIT_IN_PLACE)),
    edit(["proxy_protocol"], proxyProtocol("proxy_protocol"), tencentcloud(`${CLB}:932`, PROXY_PROTOCOL_IN_PLACE)),
    edit(
      ["deregister_target_rst"],
      (change) =>
        isOn(textOf(change, "after", "deregister_target_rst"))
          ? loss(
              "connections-ended",
              "ends connections with a reset when a server is taken away, from now on",
              "leave it off where clients do not try again",
            )
          : NO_LOSS,
      tencentcloud(`${CLB}:869`, "the reset at deregistration changes in place"),
    ),
    edit(
      ["keepalive_enable", "data_compress_mode"],
      leavesAlone,
      tencentcloud(`${CLB}:856-939`, "kept connections to servers and compression change in place"),
    ),
  ]),
];
