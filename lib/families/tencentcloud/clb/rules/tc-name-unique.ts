import { noneOf } from "../../../../values/conditions";
import { isUnknown, show } from "../../../../values/unknown";
import { AppView, LoadBalancerView } from "../../../../app/app-view";
import { verdicts } from "../../../../rules/answer";
import { names, unlikeEarlier } from "../../../../rules/clashes";
import { Rule, Verdict } from "../../../../app/rule";

export const tcNameUnique: Rule = {
  id: "tc-name-unique",
  severity: "error",
  atPlan: true,
  summary: "No two Tencent load balancers of one stack have one name.",
  why: "The provider looks for the name in account and region, and refuses to create the second one.",
  wrong: `new tencentcloud.CloudLoadBalancer(stack, "Blue", { networkType: tencentcloud.NetworkType.INTERNAL, loadBalancerName: "web" });
new tencentcloud.CloudLoadBalancer(stack, "Green", { networkType: tencentcloud.NetworkType.INTERNAL, loadBalancerName: "web" });`,
  right: `new tencentcloud.CloudLoadBalancer(stack, "Blue", { networkType: tencentcloud.NetworkType.INTERNAL, loadBalancerName: "web-blue" });
new tencentcloud.CloudLoadBalancer(stack, "Green", { networkType: tencentcloud.NetworkType.INTERNAL, loadBalancerName: "web-green" });`,
  source: "resource_tc_clb_instance.go:382 to 389 and :1066",
  check: (view) => [...taken(view), ...open(view)],
};

function taken(view: AppView): Verdict[] {
  const first = new Map<string, LoadBalancerView>();
  return view.loadBalancers.flatMap((loadBalancer) => {
    const { created, product, settings, construct } = loadBalancer;
    const name = settings?.loadBalancerName;
    if (!created || product?.product !== "tencentcloud-clb" || name === undefined || isUnknown(name)) return [];
    // Stacks may be of different accounts, which nobody can tell here.
    const [stack] = construct.node.path.split("/");
    const key = JSON.stringify([stack, name]);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, loadBalancer);
      return [];
    }
    return verdicts(loadBalancer, `has the name ${show(name)} of ${other.label}; give it a name of its own`);
  });
}

/** Names that are known only at plan. */
function open({ loadBalancers }: AppView): Verdict[] {
  const clbs = loadBalancers.filter(({ created, product }) => created && product?.product === "tencentcloud-clb");
  const stackOf = ({ construct }: LoadBalancerView) => construct.node.path.split("/")[0];
  const nameOf = ({ settings }: LoadBalancerView) => [settings?.loadBalancerName];
  return unlikeEarlier(clbs, stackOf, nameOf).flatMap(({ one, others, open: operand }) => {
    const text = (got: string) =>
      `loadBalancerName must not be that of ${names(others)}, got ${got}; give it a name of its own`;
    const condition = noneOf(one.settings?.loadBalancerName, others.flatMap(nameOf));
    return verdicts(one, { operand, condition, text });
  });
}
