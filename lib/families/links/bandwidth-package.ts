import { LOWER_BELOW_PEAK, ATTACHMENT_REPLACED } from "../reasons";
import { Judge, Link, LinkChange } from "../../impact/operations/link";
import { Fact } from "../../impact/operations/operation";
import { alicloud, tencentcloud } from "../quotes";
import { texts } from "./address";
import { leavesAlone, loss, lowered, textOf, narrower } from "./compare";

const PACKAGE_DELETED = "the package is deleted";
const REMEDY = LOWER_BELOW_PEAK;

function pack(type: string, bandwidth: string, unlimited: readonly number[], facts: { edit: Fact; gone: Fact }): Link {
  const gone: Judge = () =>
    loss(
      "capacity-at-risk",
      "goes, and leaves its addresses with what they have themselves",
      "give the addresses a bandwidth of their own, or another package, before",
    );
  return {
    type,
    link: "bandwidth package",
    edits: [
      {
        attributes: [bandwidth],
        judge: lowered([bandwidth], "capacity-at-risk", narrower, REMEDY, unlimited),
        fact: facts.edit,
      },
    ],
    gone,
    replaced: gone,
    fact: facts.gone,
  };
}

function member(type: string, own: string, target: string, fact: Fact): Link {
  const leaves: Judge = (change: LinkChange) => {
    const [address, from] = [textOf(change, "before", target), textOf(change, "before", own)];
    const text = `takes ${address} out of the bandwidth package ${from}, and leaves it with what it has itself`;
    return loss("capacity-at-risk", text, "raise the bandwidth of its own before");
  };
  return {
    type,
    link: "bandwidth package",
    names: (side) => texts(side, own),
    leadsTo: (side) => texts(side, target),
    edits: [
      {
        attributes: ["bandwidth_package_bandwidth"],
        judge: lowered(
          ["bandwidth_package_bandwidth"],
          "capacity-at-risk",
          (before, after) => `lets an address have ${after} Mbit/s of the package where ${before} are now`,
          REMEDY,
        ),
        fact,
      },
    ],
    made: leavesAlone,
    gone: leaves,
    replaced: leaves,
    fact,
  };
}

/** Bandwidth that several addresses share. */
export const BANDWIDTH_PACKAGES: readonly Link[] = [
  pack("alicloud_common_bandwidth_package", "bandwidth", [], {
    edit: alicloud(
      "resource_alicloud_common_bandwidth_package.go:284-289",
      "the bandwidth changes in place with ModifyCommonBandwidthPackageSpec",
    ),
    gone: alicloud("resource_alicloud_common_bandwidth_package.go:397", PACKAGE_DELETED),
  }),
  member(
    "alicloud_common_bandwidth_package_attachment",
    "bandwidth_package_id",
    "instance_id",
    alicloud(
      "resource_alicloud_common_bandwidth_package_attachment.go:177-260",
      "an address leaves the package with RemoveCommonBandwidthPackageIp",
    ),
  ),
  member(
    "alicloud_alb_load_balancer_common_bandwidth_package_attachment",
    "bandwidth_package_id",
    "load_balancer_id",
    alicloud("resource_alicloud_alb_load_balancer_common_bandwidth_package_attachment.go:27-36", ATTACHMENT_REPLACED),
  ),
  member(
    "alicloud_nlb_loadbalancer_common_bandwidth_package_attachment",
    "bandwidth_package_id",
    "load_balancer_id",
    alicloud("resource_alicloud_nlb_loadbalancer_common_bandwidth_package_attachment.go:28-33", ATTACHMENT_REPLACED),
  ),
  pack("tencentcloud_vpc_bandwidth_package", "internet_max_bandwidth", [-1], {
    edit: tencentcloud(
      "vpc/resource_tc_vpc_bandwidth_package.go:335",
      "the bandwidth changes in place with ModifyBandwidthPackageBandwidth",
    ),
    gone: tencentcloud("vpc/resource_tc_vpc_bandwidth_package.go:385", PACKAGE_DELETED),
  }),
  member(
    "tencentcloud_vpc_bandwidth_package_attachment",
    "bandwidth_package_id",
    "resource_id",
    tencentcloud("vpc/resource_tc_vpc_bandwidth_package_attachment.go:27-56", ATTACHMENT_REPLACED),
  ),
];
