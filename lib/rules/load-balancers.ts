import { AppView, LoadBalancerView } from "../app/app-view";
import { Answer, askEach } from "./answer";
import { Verdict } from "../app/rule";

/** Asks the same question of every load balancer that the app creates. */
export function forEachCreated(view: AppView, ask: (loadBalancer: LoadBalancerView) => Answer): Verdict[] {
  return askEach(
    view.loadBalancers.filter(({ created }) => created),
    ask,
  );
}
