import { valueFault } from "./constraint";
import { forEachOwner, schedulersOf } from "./entries";
import { schedulerWording } from "./wording";
import { Rule } from "./rule";

export const listenerScheduler: Rule = {
  id: "listener-scheduler",
  severity: "error",
  summary: "A scheduler is one that the protocol of the listener, or the rule, can have.",
  why: "The providers look at the name alone; whether it goes with the protocol is seen at apply.",
  wrong: `clb.addListener("Web", { protocol: "tcp", port: 9000, backendPort: 80, scheduler: "qch" });`,
  right: `clb.addListener("Web", { protocol: "udp", port: 9000, backendPort: 80, scheduler: "qch" });`,
  source: "facts/alicloud-provider.md 6.2 C23; facts/tencentcloud-provider.md 7, rules 24 and 25",
  check: (view) =>
    forEachOwner(view, (entry, product) => {
      const { scheduler, parent } = entry;
      const inherited = parent !== undefined && product.rules.schedulers === undefined;
      const list = schedulersOf(entry, product);
      if (inherited || list === undefined) return undefined;
      return valueFault(scheduler, list, schedulerWording(entry));
    }),
};
