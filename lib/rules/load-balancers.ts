import { AppView, LoadBalancerView } from "../view/app-view";
import { Answer, verdicts } from "./answer";
import { Verdict } from "./rule";

/** Asks the same question of every load balancer that the app creates. */
export function forEachCreated(view: AppView, ask: (loadBalancer: LoadBalancerView) => Answer): Verdict[] {
  return view.loadBalancers
    .filter(({ created }) => created)
    .flatMap((loadBalancer) => verdicts(loadBalancer, ask(loadBalancer)));
}
