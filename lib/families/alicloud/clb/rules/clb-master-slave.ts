import { ALICLOUD_CLB_MASTER_SLAVE } from "../facts/members";
import { identityOf, show } from "../../../../values/unknown";
import { GroupView } from "../../../../app/app-view";
import { EntryView } from "../../../../app/entry-view";
import { Answer, OneAnswer, verdicts } from "../../../../rules/answer";
import { layer7, noneOfProtocols } from "../../../../rules/entries";
import { ask } from "../../../../rules/question";
import { quoted } from "../../../../rules/limits";
import { Rule } from "../../../../app/rule";

export const clbMasterSlave: Rule = {
  id: "clb-master-slave",
  severity: "error",
  atPlan: true,
  summary:
    "A master/slave group has one master, stands on a TCP or UDP listener, and its servers are two different ones.",
  why: "The provider sends two masters or two slaves without a word; the API refuses other listeners at apply.",
  wrong: `const pair = new alicloud.MasterSlaveServerGroup(stack, "Pair", { loadBalancer: clb, masterBackendId: "third" });
clb.addListener("Db", { protocol: alicloud.ListenerProtocol.TCP, port: 5432, masterSlaveGroup: pair });
const servers = new BackendPool(stack, "Servers", {
  defaultPort: 5432,
  backends: { first: Backend.instance("i-1"), second: Backend.instance("i-2") },
});
new ListenerBinding(stack, "ServersBinding", { listener: pair, pool: servers });`,
  right: `const pair = new alicloud.MasterSlaveServerGroup(stack, "Pair", { loadBalancer: clb, masterBackendId: "first" });
clb.addListener("Db", { protocol: alicloud.ListenerProtocol.TCP, port: 5432, masterSlaveGroup: pair });
const servers = new BackendPool(stack, "Servers", {
  defaultPort: 5432,
  backends: { first: Backend.instance("i-1"), second: Backend.instance("i-2") },
});
new ListenerBinding(stack, "ServersBinding", { listener: pair, pool: servers });`,
  source:
    "resource_alicloud_slb_master_slave_server_group.go:36 to 79; website/docs/r/slb_master_slave_server_group.html.markdown:153; TCP and UDP only, https://alibabacloud.com/help/doc-detail/85962.html",
  check: (view) =>
    view.groups.flatMap((group) => [
      ...verdicts(group, master(group)),
      ...verdicts(group, servers(group)),
      ...listeners(group),
    ]),
};

function master({ masterId, members }: GroupView): Answer {
  const ids = members.map(({ id }) => id);
  if (masterId === undefined || ids.length === 0 || ids.includes(masterId)) return undefined;
  return `masterBackendId ${show(masterId)} names no backend of the pool; name one of ${quoted(ids)}`;
}

function servers({ masterId, members }: GroupView): Answer {
  const ids = new Set(members.map(({ member }) => identityOf(member.backend.serverId)));
  if (masterId === undefined || ids.size === members.length) return undefined;
  const text = "both backends are one server; name two servers, so that one can fail";
  return { text, severity: "warning" };
}

function listeners({ capability, entries }: GroupView) {
  const isPair = capability === ALICLOUD_CLB_MASTER_SLAVE;
  return entries.flatMap((entry) => (isPair ? verdicts(entry, protocol(entry)) : []));
}

function protocol({ protocol, loadBalancer: { product } }: EntryView): OneAnswer {
  return (
    product &&
    ask({
      value: protocol,
      required: true,
      constraint: noneOfProtocols(layer7(product)),
      text: (got) =>
        `a master/slave group needs a TCP or UDP listener, got ${got}; change the protocol, or use a VServer group`,
    })
  );
}
