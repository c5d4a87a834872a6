import { ResourceArguments } from "../facts/arguments";
import { ALB_LISTENER } from "./alicloud/alb/facts/listener";
import { ALB_LOAD_BALANCER } from "./alicloud/alb/facts/load-balancer";
import { ALB_SERVER_GROUP } from "./alicloud/alb/facts/server-group";
import {
  SLB_BACKEND_SERVER,
  SLB_MASTER_SLAVE_GROUP,
  SLB_SERVER_ATTACHMENT,
  SLB_SERVER_GROUP,
} from "./alicloud/clb/facts/groups";
import { SLB_LISTENER } from "./alicloud/clb/facts/listener";
import { SLB_LOAD_BALANCER } from "./alicloud/clb/facts/load-balancer";
import { SLB_RULE } from "./alicloud/clb/facts/rule";
import {
  ESS_SCALING_GROUP,
  ESS_SERVER_GROUP_ATTACHMENT,
  ESS_VSERVER_GROUPS_ATTACHMENT,
} from "./alicloud/ess/facts/scaling-group";
import { GWLB_LISTENER } from "./alicloud/gwlb/facts/listener";
import { GWLB_LOAD_BALANCER } from "./alicloud/gwlb/facts/load-balancer";
import { GWLB_SERVER_GROUP } from "./alicloud/gwlb/facts/server-group";
import { NLB_LISTENER } from "./alicloud/nlb/facts/listener";
import { NLB_LOAD_BALANCER } from "./alicloud/nlb/facts/load-balancer";
import { NLB_ATTACHMENT, NLB_SERVER_GROUP } from "./alicloud/nlb/facts/server-group";
import { TENCENTCLOUD_ARGUMENTS } from "./tencentcloud/arguments";

/** What becomes of the arguments of every resource that a construct writes. */
export const RESOURCE_ARGUMENTS: readonly ResourceArguments[] = [
  SLB_LOAD_BALANCER,
  SLB_LISTENER,
  SLB_RULE,
  SLB_SERVER_GROUP,
  SLB_MASTER_SLAVE_GROUP,
  SLB_BACKEND_SERVER,
  SLB_SERVER_ATTACHMENT,
  ALB_LOAD_BALANCER,
  ALB_LISTENER,
  ALB_SERVER_GROUP,
  NLB_LOAD_BALANCER,
  NLB_LISTENER,
  NLB_SERVER_GROUP,
  NLB_ATTACHMENT,
  GWLB_LOAD_BALANCER,
  GWLB_LISTENER,
  GWLB_SERVER_GROUP,
  ESS_SCALING_GROUP,
  ESS_SERVER_GROUP_ATTACHMENT,
  ESS_VSERVER_GROUPS_ATTACHMENT,
  ...TENCENTCLOUD_ARGUMENTS,
];
