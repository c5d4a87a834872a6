import { askValue } from "./question";
import { forEachOwner, schedulersOf } from "./entries";
import { schedulerWording } from "./wording";
import { Rule } from "../app/rule";

export const listenerScheduler: Rule = {
  id: "listener-scheduler",
  severity: "error",
  atPlan: true,
  summary: "A scheduler is one that the protocol of the listener, or the rule, can have.",
  why: "The providers look at the name alone; whether it goes with the protocol is seen at apply.",
  wrong: `clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 9000, backendPort: 80, scheduler: alicloud.Scheduler.QCH });`,
  right: `clb.addListener("Web", { protocol: alicloud.ListenerProtocol.UDP, port: 9000, backendPort: 80, scheduler: alicloud.Scheduler.QCH });`,
  source:
    "website/docs/r/slb_listener.html.markdown:123, :214 and :254; resource_tc_clb_listener.go:386, resource_tc_clb_listener_rule.go:329 to 344",
  check: (view) =>
    forEachOwner(view, (entry, product) => {
      const {
        servers: { scheduler },
        parent,
      } = entry;
      const inherited = parent !== undefined && product.rules.schedulers === undefined;
      const list = schedulersOf(entry, product);
      if (inherited || list === undefined) return undefined;
      return askValue(scheduler, list, schedulerWording(entry));
    }),
};
