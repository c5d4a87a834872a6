import { Judge, Link, LinkEdit, NO_LOSS } from "../../impact/operations/link";
import { Fact } from "../../impact/operations/operation";
import { alicloud, tencentcloud } from "../quotes";
import { texts } from "./address";
import { leavesAlone, listOf, loss, moves, named, textOf } from "./compare";

const DISK_REPLACED = "another disk or server replaces the attachment";
const GIVEN_UP_IN_PLACE = "addresses are given up in place";
const WHILE_IT_RUNS = "changes while the server runs, and load balancers reach it by its private address";
const STAGED = "take the server out of its groups first (weight 0), and put it back afterwards";

/** Addresses that leave a server, where somebody sends to them. */
const addresses =
  (...names: readonly string[]): Judge =>
  (change) => {
    const { gone } = moves(listOf(change, "before", ...names), listOf(change, "after", ...names));
    const used = gone.filter((one) => change.serves(one));
    if (used.length === 0) return NO_LOSS;
    const text = `gives up ${named(used)}, to which requests are sent`;
    return loss("capacity-at-risk", text, "take the members at these addresses out of their groups first");
  };

/** What changes on a server while it runs on. */
const quiet = (attributes: readonly string[], fact: Fact): LinkEdit => ({ attributes, judge: leavesAlone, fact });

/** Disks, and what restarts or takes servers without being a server. */
const diskTaken = (ids: string) => `takes a disk away from ${ids}, which may need it to answer`;

function taken(
  type: string,
  attribute: string,
  text: (ids: string) => string,
  when: "made" | "gone",
  fact: Fact,
): Link {
  const judge: Judge = (change) => {
    const side = when === "made" ? "after" : "before";
    const ids = listOf(change, side, attribute);
    const hit = ids.filter((id) => change.serves(id));
    // Somebody else may send to them.
    if (hit.length === 0) return undefined;
    return loss("capacity-at-risk", text(named(hit)), STAGED);
  };
  const other = when === "made" ? { gone: leavesAlone } : { made: leavesAlone };
  return {
    type,
    link: "server",
    leadsTo: (side) => {
      const value = side.get(attribute);
      return Array.isArray(value) ? value.map(String) : texts(side, attribute);
    },
    edits: [],
    [when]: judge,
    replaced: judge,
    ...other,
    fact,
  };
}

const ECS = "resource_alicloud_instance.go";
const CVM = "cvm/resource_tc_instance.go";

/** Servers, beside what stops and restarts them. */
export const SERVER_LINKS: readonly Link[] = [
  {
    type: "alicloud_instance",
    link: "server",
    edits: [
      {
        attributes: ["secondary_private_ips"],
        judge: addresses("secondary_private_ips"),
        fact: alicloud(`${ECS}:2080`, "secondary addresses are given up in place"),
      },
      {
        attributes: ["auto_release_time"],
        judge: (change) => {
          const time = textOf(change, "after", "auto_release_time");
          const text = `is released at ${time} by itself, whoever sends to it then`;
          return time === "" ? NO_LOSS : loss("capacity-at-risk", text, STAGED);
        },
        fact: alicloud(`${ECS}:1907`, "the cloud releases the server at the time that is set"),
      },
      quiet(
        [
          "system_disk_size",
          "system_disk_performance_level",
          "system_disk_provisioned_iops",
          "system_disk_bursting_enabled",
          "system_disk_auto_snapshot_policy_id",
        ],
        alicloud(`${ECS}:1759-1863`, "the system disk changes while the server runs (ResizeDisk, ModifyDiskSpec)"),
      ),
      quiet(
        ["credit_specification", "internet_max_bandwidth_out", "internet_max_bandwidth_in", "internet_charge_type"],
        alicloud(`${ECS}:2960,3266-3282`, WHILE_IT_RUNS),
      ),
      quiet(
        ["role_name", "http_endpoint", "http_tokens"],
        alicloud(`${ECS}:2323,2575`, "changes while the server runs"),
      ),
    ],
  },
  {
    type: "tencentcloud_instance",
    link: "server",
    edits: [quiet(["internet_max_bandwidth_out", "cam_role_name"], tencentcloud(`${CVM}:2095,2492`, WHILE_IT_RUNS))],
  },
  {
    type: "alicloud_ecs_network_interface",
    link: "network interface",
    edits: [
      {
        attributes: ["private_ip_addresses", "private_ips", "secondary_private_ip_address_count", "private_ips_count"],
        judge: addresses("private_ip_addresses", "private_ips"),
        fact: alicloud("resource_alicloud_ecs_network_interface.go:66-101", GIVEN_UP_IN_PLACE),
      },
    ],
  },
  {
    type: "tencentcloud_eni",
    link: "network interface",
    edits: [
      {
        attributes: ["ipv4s", "ip"],
        judge: addresses("ip"),
        fact: tencentcloud("vpc/resource_tc_eni.go:461", GIVEN_UP_IN_PLACE),
      },
    ],
  },
  taken(
    "alicloud_ecs_disk_attachment",
    "instance_id",
    diskTaken,
    "gone",
    alicloud("resource_alicloud_ecs_disk_attachment.go:27-57", DISK_REPLACED),
  ),
  taken(
    "alicloud_disk_attachment",
    "instance_id",
    diskTaken,
    "gone",
    alicloud("resource_alicloud_ecs_disk_attachment.go:27-57", DISK_REPLACED),
  ),
  taken(
    "tencentcloud_cbs_storage_attachment",
    "instance_id",
    diskTaken,
    "gone",
    tencentcloud("cbs/resource_tc_cbs_storage_attachment.go:26-32,169", DISK_REPLACED),
  ),
  taken(
    "tencentcloud_cvm_reboot_instance",
    "instance_id",
    (ids) => `restarts ${ids}`,
    "made",
    tencentcloud("cvm/resource_tc_cvm_reboot_instance.go:49-70", "RebootInstances is sent when the resource is made"),
  ),
];
