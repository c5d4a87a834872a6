import { ResourceArguments } from "../../facts/arguments";
import { AS_SCALING_GROUP } from "./as/arguments";
import { CLB_ATTACHMENT, CLB_FUNCTION_TARGETS, CLB_MIXED_IP_TARGETS, CLB_SNAT_IP } from "./clb/facts/attachments";
import { CLB_LISTENER } from "./clb/facts/listener";
import { CLB_INSTANCE } from "./clb/facts/load-balancer";
import { CLB_LISTENER_RULE } from "./clb/facts/rule";
import { GATEWAY_ASSOCIATION, GATEWAY_MEMBERS } from "./gwlb/facts/attachments";
import { GATEWAY_INSTANCE } from "./gwlb/facts/load-balancer";
import { GATEWAY_TARGET_GROUP } from "./gwlb/facts/target-group";
import { TARGET_GROUP_ASSOCIATION, TARGET_GROUP_MEMBER } from "./target-group/facts/attachments";
import { CLB_TARGET_GROUP } from "./target-group/facts/target-group";

/** What becomes of the arguments of every resource of Tencent Cloud that a construct writes. */
export const TENCENTCLOUD_ARGUMENTS: readonly ResourceArguments[] = [
  CLB_INSTANCE,
  CLB_LISTENER,
  CLB_LISTENER_RULE,
  CLB_ATTACHMENT,
  CLB_FUNCTION_TARGETS,
  CLB_SNAT_IP,
  CLB_MIXED_IP_TARGETS,
  CLB_TARGET_GROUP,
  TARGET_GROUP_MEMBER,
  TARGET_GROUP_ASSOCIATION,
  AS_SCALING_GROUP,
  GATEWAY_INSTANCE,
  GATEWAY_TARGET_GROUP,
  GATEWAY_MEMBERS,
  GATEWAY_ASSOCIATION,
];
