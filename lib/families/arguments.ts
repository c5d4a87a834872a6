import { ResourceArguments } from "../facts/arguments";
import { SLB_LISTENER } from "./alicloud/clb/facts/listener";
import { SLB_LOAD_BALANCER } from "./alicloud/clb/facts/load-balancer";

/** What becomes of the arguments of every resource that a construct writes. */
export const RESOURCE_ARGUMENTS: readonly ResourceArguments[] = [SLB_LOAD_BALANCER, SLB_LISTENER];
