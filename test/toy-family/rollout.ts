import { respondentFor } from "../../lib/families/respondent";
import { memberOf, MemberList, textOf } from "../../lib/rollout/staged-types";
import { TOY_HEALTH } from "./health";

/** Servers inside a listener. */
export const TOY_MEMBERS: MemberList = {
  type: "toy_listener",
  argument: "servers",
  identity: [["server_id"], ["port"]],
  read: ({ server_id: server, port, weight }) => [
    memberOf([server, port], server, { server_id: server, port, weight }),
  ],
  respondent: ({ balancer_id: balancer }) => respondentFor(TOY_HEALTH, { loadBalancerId: textOf(balancer) }),
};
