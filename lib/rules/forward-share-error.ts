import { WEIGHT } from "../facts";
import { integerWithin } from "../values/conditions";
import { isUnknown, show } from "../values/unknown";
import { AppView, BindingView, ShareView } from "../app/app-view";
import { Answer, carriedBy, OneAnswer, verdicts } from "./answer";
import { integerIn, misses } from "./limits";
import { Rule } from "../app/rule";

export const forwardShareError: Rule = {
  id: "forward-share-error",
  severity: "warning",
  atPlan: true,
  offPlan: "A split became the weights of one group; of groups that an ALB rule weighs, alb-actions tells.",
  summary: "Each pool of a split gets the part of the traffic that was asked for, within 1 percentage point.",
  why: "Where the cloud knows no split, weights of servers stand in for it, and these are integers from 0 to 100.",
  wrong: `const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
const main = new BackendPool(stack, "MainServers", { defaultPort: 80, backends: { b: Backend.instance("i-1") } });
const canary = new BackendPool(stack, "Canary", {
  defaultPort: 80,
  backends: { c: Backend.instance("i-2"), d: Backend.instance("i-3"), e: Backend.instance("i-4") },
});
const forward = Forward.weighted([
  { pool: main, weight: 99 },
  { pool: canary, weight: 1 },
]);
new ListenerBinding(stack, "WebBinding", { listener: web, forward });`,
  right: `const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
const big = new BackendPool(stack, "Big", { defaultPort: 80, backends: { b: Backend.instance("i-1") } });
const canary = new BackendPool(stack, "Canary", { defaultPort: 80, backends: { c: Backend.instance("i-2") } });
const forward = Forward.weighted([
  { pool: big, weight: 95 },
  { pool: canary, weight: 5 },
]);
new ListenerBinding(stack, "WebBinding", { listener: web, forward });`,
  source:
    "weights are integers from 0 to 100: resource_alicloud_slb_server_group.go:63, resource_tc_clb_attachment.go:101; the largest remainder, lib/binding/forward.ts",
  acceptable: true,
  check: (view) =>
    view.bindings.flatMap((binding) => [
      ...answers(binding).flatMap((text) => verdicts(binding, text)),
      ...verdicts(binding, open(binding, view)),
    ]),
};

/** Percentage points by which a part may be off. */
const TOLERANCE = 1;

function answers({ split, shares }: BindingView): Answer[] {
  const wrong = (split ?? []).filter(({ weight }) => misses(weight, WEIGHT));
  if (wrong.length > 0) {
    return wrong.map(({ pool, weight }) => ({
      text: weightText(pool, show(weight)),
      severity: "error",
    }));
  }
  // Where the pools became one group, its weights are all 0 then, of which another rule tells.
  if (shares === undefined && split?.every(({ weight }) => weight === 0) && !split.every(({ pool }) => pool.parked)) {
    const all = split.length === 1 ? "the only pool of the split has" : `all ${split.length} pools of the split have`;
    const text = `${all} weight 0, so nobody takes traffic; raise one weight`;
    return [{ text, severity: "error" }];
  }
  return (shares?.() ?? []).map(share);
}

function weightText({ node: { id } }: ShareView["pool"], got: string): string {
  return `weight of pool "${id}" must be ${integerIn(WEIGHT)}, got ${got}; weights are relative, so scale all of the split`;
}

/** Where the pools became one group, its resource is told of weights that are known only at plan. */
function open({ split = [], shares, pool }: BindingView, { groups }: AppView): OneAnswer[] {
  const weights = split.filter(({ weight }) => isUnknown(weight));
  if (weights.length === 0 || shares === undefined) return [];
  const group = groups.find(({ members }) => members.some(({ member }) => member.pool === pool));
  const carrier = group?.carrier?.(group.members[0].member);
  return weights.map((one) =>
    carriedBy(carrier, {
      operand: one.weight,
      condition: integerWithin(one.weight, WEIGHT),
      text: (got) => weightText(one.pool, got),
    }),
  );
}

function share({ pool, requested, achieved }: ShareView): Answer {
  // The engine computes what is known only at plan.
  if (requested === undefined || achieved === undefined) return undefined;
  if (Math.abs(requested - achieved) <= TOLERANCE) return undefined;
  return `pool "${pool.node.id}" gets ${achieved.toFixed(1)}% of the traffic instead of ${requested.toFixed(1)}%; give its servers weights that differ less, or split on a rule of an ALB`;
}
