import { isUnknown, show } from "../unknown";
import { forEachOwner, schedulersOf } from "./entries";
import { quoted } from "./limits";
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
      const names = Object.keys(schedulersOf(entry, product));
      if (scheduler === undefined || isUnknown(scheduler) || inherited || names.length === 0) return undefined;
      if (names.includes(scheduler)) return undefined;
      if (product.oldSchedulers?.includes(scheduler)) {
        const text = `scheduler ${show(scheduler)} is no longer documented for ${product.title}; choose one of ${quoted(names)}`;
        return { text, severity: "warning" };
      }
      return `scheduler must be one of ${quoted(names)} for ${entry.protocol}, got ${show(scheduler)}; choose one of them`;
    }),
};
