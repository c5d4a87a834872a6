import { Judge, Link, LinkChange, LinkLoss, NO_LOSS } from "../../impact/operations/link";
import { Fact } from "../../impact/operations/operation";
import { alicloud, tencentcloud } from "../quotes";
import { blocksOf, isOn, listOf, loss, moves, named, textOf, valueOf, within } from "./compare";

const REMEDY = "see that every server answers so before, or change the servers first and the check in a later apply";

/** How a family writes its checks. */
interface Check {
  /** The switch; a check in a block is there with it. */
  readonly on: string;
  readonly block?: string;
  readonly path: readonly string[];
  readonly port: readonly string[];
  readonly codes: readonly string[];
  readonly sum?: true;
  /** What else of a check servers must answer to. */
  readonly other: readonly string[];
}

function checked(change: LinkChange, when: "before" | "after", { on, block }: Check): boolean {
  const there = block === undefined || blocksOf(change.change[when], block).length > 0;
  const value = valueOf(change, when, on);
  return there && (value === undefined ? block === undefined : isOn(value));
}

function judge(check: Check): Judge {
  return (whole): readonly LinkLoss[] | undefined => {
    const change = check.block === undefined ? whole : within(whole, check.block);
    if (!checked(change, "after", check)) return NO_LOSS;
    const names = [check.path, check.port, check.codes, ...check.other.map((name) => [name])];
    const different = names.filter((group) => group.some((name) => changes(change, name)));
    const widens = moves(codesOf(change, "before", check), codesOf(change, "after", check)).gone.length === 0;
    const hurts = different.filter((group) => group !== check.codes || !widens);
    const begins = !checked(change, "before", check);
    if (!begins && hurts.length === 0) return different.length > 0 ? NO_LOSS : undefined;
    const [path, port] = [check.path, check.port].map((group) => textOf(change, "after", ...group));
    const codes = codesOf(change, "after", check).join(", ");
    const how = [
      path === "" ? "" : ` ${path}`,
      port === "" || port === "0" ? "" : ` on port ${port}`,
      codes === "" ? "" : ` with ${codes}`,
    ].join("");
    const what = begins ? "begins to look at servers" : "looks at servers in another way";
    const text = `${what}: those that do not answer${how} are found unhealthy and get no requests, at worst ${who(whole)}`;
    return loss("capacity-at-risk", text, REMEDY);
  };
}

function who({ servers }: LinkChange): string {
  if (servers.length === 0) return "all";
  return servers.length === 1 ? `its only one, ${servers[0]}` : `all ${servers.length} (${named(servers)})`;
}

/** Codes may be listed, or written one after the other, or are a sum of classes: 1 for 1xx, 2 for 2xx, 4 for 3xx, ... */
function codesOf(change: LinkChange, when: "before" | "after", { codes, sum }: Check): string[] {
  const listed = listOf(change, when, ...codes)
    .flatMap((text) => text.split(","))
    .map((text) => text.trim());
  if (!sum) return listed;
  return listed
    .flatMap((text) => [1, 2, 3, 4, 5].filter((i) => (Number(text) & (1 << (i - 1))) !== 0))
    .map((i) => `${i}xx`);
}

function changes(change: LinkChange, name: string): boolean {
  const text = (when: "before" | "after") => JSON.stringify(listOf(change, when, name).sort());
  return text("before") !== text("after");
}

function link(type: string, check: Check, fact: Fact): Link {
  const attributes = [
    check.on,
    ...(check.block === undefined ? [] : [check.block]),
    ...check.path,
    ...check.port,
    ...check.codes,
    ...check.other,
  ];
  return { type, link: "health check", edits: [{ attributes, judge: judge(check), fact }] };
}

const SLB: Check = {
  on: "health_check",
  path: ["health_check_uri"],
  port: ["health_check_connect_port"],
  codes: ["health_check_http_code"],
  other: ["health_check_domain", "health_check_type", "health_check_method"],
};

const ALB: Check = {
  on: "health_check_enabled",
  block: "health_check_config",
  path: ["health_check_path"],
  port: ["health_check_connect_port"],
  codes: ["health_check_codes"],
  other: [
    "health_check_host",
    "health_check_method",
    "health_check_protocol",
    "health_check_http_version",
    "health_check_template_id",
  ],
};

const NLB: Check = {
  on: "health_check_enabled",
  block: "health_check",
  path: ["health_check_url"],
  port: ["health_check_connect_port"],
  codes: ["health_check_http_code"],
  other: [
    "health_check_domain",
    "health_check_type",
    "http_check_method",
    "health_check_http_version",
    "health_check_req",
    "health_check_exp",
  ],
};

const CLB: Check = {
  on: "health_check_switch",
  path: ["health_check_http_path"],
  port: ["health_check_port"],
  codes: ["health_check_http_code"],
  sum: true,
  other: [
    "health_check_type",
    "health_check_http_version",
    "health_check_http_domain",
    "health_check_http_method",
    "health_check_context_type",
    "health_check_send_context",
    "health_check_recv_context",
    "health_source_ip_type",
  ],
};

const TARGETS: Check = {
  on: "health_switch",
  block: "health_check",
  path: ["http_check_path"],
  port: ["port"],
  codes: ["http_code"],
  sum: true,
  other: ["protocol", "http_check_domain", "http_check_method", "http_version", "extended_code"],
};

const ASKED = "the check changes in place, and servers are asked in the new way from then on";

/** Who is found healthy: a check that asks otherwise may find nobody so. */
export const HEALTH_CHECKS: readonly Link[] = [
  link("alicloud_slb_listener", SLB, alicloud("resource_alicloud_slb_listener.go:603-706", ASKED)),
  link("alicloud_slb_rule", SLB, alicloud("resource_alicloud_slb_rule.go:319-321", ASKED)),
  link("alicloud_alb_server_group", ALB, alicloud("resource_alicloud_alb_server_group.go:714-765,898", ASKED)),
  link(
    "alicloud_alb_health_check_template",
    { ...ALB, on: "health_check", block: undefined },
    alicloud("resource_alicloud_alb_health_check_template.go:32-101", ASKED),
  ),
  link("alicloud_nlb_server_group", NLB, alicloud("resource_alicloud_nlb_server_group.go:448-506", ASKED)),
  link(
    "alicloud_gwlb_server_group",
    {
      ...ALB,
      codes: ["health_check_http_code"],
      other: ["health_check_protocol", "health_check_domain"],
    },
    alicloud("resource_alicloud_gwlb_server_group.go:532", ASKED),
  ),
  link("tencentcloud_clb_listener", CLB, tencentcloud("clb/resource_tc_clb_listener.go:56-147,353-358", ASKED)),
  link("tencentcloud_clb_listener_rule", CLB, tencentcloud("clb/resource_tc_clb_listener_rule.go:64-136", ASKED)),
  link("tencentcloud_clb_target_group", TARGETS, tencentcloud("clb/resource_tc_clb_target_group.go:436", ASKED)),
  link("tencentcloud_gwlb_target_group", TARGETS, tencentcloud("gwlb/resource_tc_gwlb_target_group.go:347-358", ASKED)),
];
