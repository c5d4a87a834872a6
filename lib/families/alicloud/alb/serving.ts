import { Answer } from "../../../cloud/answer";
import { Side } from "../../../impact/side";
import { Gone, Question, ServedFront, ServedRoute, ServingReader } from "../../../rollout/serving/serving-reader";
import { pagesOfAlibaba } from "../../asked-cloud";
import { ALB_HEALTH } from "../vpc-health";
import { groupMembers, isOff, listenerOf, listOrCountedNone, loadBalancerOf } from "../vpc-serving";

const CLOUD = "alicloud";

/** Functions have no ports, and no weights. */
const settings = (server: Answer) => {
  if (server.text("ServerType") === "Fc") return { port: undefined, weight: undefined };
  return { port: server.number("Port"), weight: server.number("Weight") };
};

/** The groups of forward actions; those of a listener have no weights. */
function routesOf(actions: readonly Answer[], weighted: boolean): ServedRoute[] {
  return actions
    .filter((action) => action.text("Type") === "ForwardGroup")
    .flatMap((action) => action.object("ForwardGroupConfig").list("ServerGroupTuples"))
    .map((tuple) => ({ group: tuple.text("ServerGroupId"), weight: weighted ? tuple.number("Weight") : 1 }));
}

function listenerQuestion(side: Side): Question<ServedFront> | undefined {
  const id = side.id("id");
  if (id === undefined) return undefined;
  return async (asking) => {
    const listener = await listenerOf(asking, "alb", id);
    return { stopped: isOff(listener), routes: routesOf(listener.list("DefaultActions"), false) };
  };
}

function ruleQuestion(side: Side): Question<ServedFront> | undefined {
  const [id, direction] = [side.id("id"), side.text("direction")];
  if (id === undefined) return undefined;
  return async (asking) => {
    const request = { RuleIds: [id], ...(typeof direction === "string" ? { Direction: direction } : {}) };
    const pages = await pagesOfAlibaba(asking, "alb", "ListRules", request);
    const rule = pages.flatMap((page) => listOrCountedNone(page, "Rules")).find((one) => one.text("RuleId") === id);
    if (rule === undefined) throw new Gone(`rule ${id}`);
    return { routes: routesOf(rule.list("RuleActions"), true) };
  };
}

/** How Alibaba Cloud is asked who serves behind application load balancers. */
export const ALB_SERVING: readonly ServingReader[] = [
  {
    type: "alicloud_alb_server_group",
    cloud: CLOUD,
    members: (_, place) => groupMembers("alb", place, settings),
    health: (_, serverGroupId, loadBalancerId) => {
      if (loadBalancerId === undefined) return undefined;
      return ({ region, env }) => ALB_HEALTH.source({ serverGroupId, loadBalancerId, region }, env);
    },
  },
  { type: "alicloud_alb_listener", cloud: CLOUD, front: listenerQuestion, loadBalancer: loadBalancerOf },
  { type: "alicloud_alb_rule", cloud: CLOUD, front: ruleQuestion, listener: (side) => side.id("listener_id") },
];
