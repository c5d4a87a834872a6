import { holdsToken } from "../values/unknown";
import { AppView, Subject } from "../app/app-view";
import { askEach } from "./answer";
import { Rule } from "../app/rule";

export const addressKnown: Rule = {
  id: "address-known",
  severity: "error",
  offPlan: "It is about ids of constructs, of which a plan shows the addresses that came out.",
  summary: "The ids of a construct and of all that it stands in are known at synth.",
  why: "Addresses of resources are made of them. A value that is known only at plan is written as the number under which this run of CDKTF knows it, which is another one after the next edit: every resource below would be destroyed and made anew.",
  wrong: `new BackendPool(stack, \`Pool-\${new TerraformVariable(stack, "Name", {}).stringValue}\`);`,
  right: `new BackendPool(stack, "Pool-web");`,
  source: "cdktf 0.21, terraform-stack: getLogicalId",
  check: (view) => askEach(subjectsOf(view), ({ construct: { node } }) => faultOf(node.path)),
};

function subjectsOf(view: AppView): Subject[] {
  const pools = view.pools.map((pool) => ({
    construct: pool,
    label: `pool "${pool.node.id}"`,
    declaration: pool._declaration,
  }));
  return [
    ...pools,
    ...view.loadBalancers,
    ...view.entries,
    ...view.groups,
    ...view.bindings,
    ...view.scalingGroups,
    ...view.existing,
  ];
}

function faultOf(path: string): string | undefined {
  if (!holdsToken(path)) return undefined;
  return "stands at a path made of a value known only at plan; ids are parts of addresses of resources, so give it and what it stands in fixed texts";
}
