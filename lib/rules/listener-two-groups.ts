import { forEachListener } from "./entries";
import { Rule } from "../app/rule";

export const listenerTwoGroups: Rule = {
  id: "listener-two-groups",
  severity: "error",
  summary: "A CLB listener names a VServer group or a master/slave group, not both.",
  why: "The provider does not see that they exclude each other; the API refuses the listener.",
  wrong: `const loadBalancer = clb;
const serverGroup = new alicloud.VServerGroup(stack, "Group", { loadBalancer });
const masterSlaveGroup = new alicloud.MasterSlaveServerGroup(stack, "Pair", { loadBalancer, masterBackendId: "a" });
clb.addListener("Db", { protocol: alicloud.ListenerProtocol.TCP, port: 5432, serverGroup, masterSlaveGroup });`,
  right: `const loadBalancer = clb;
const masterSlaveGroup = new alicloud.MasterSlaveServerGroup(stack, "Pair", { loadBalancer, masterBackendId: "a" });
clb.addListener("Db", { protocol: alicloud.ListenerProtocol.TCP, port: 5432, masterSlaveGroup });`,
  source: "website/docs/r/slb_listener.html.markdown:221",
  check: (view) =>
    forEachListener(view, ({ settings }) =>
      settings?.twoGroups === true ? "names both serverGroup and masterSlaveGroup; name one of them" : undefined,
    ),
};
