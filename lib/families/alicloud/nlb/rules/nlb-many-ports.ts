import { NLB_READ } from "../facts/members";
import { identityOf, show } from "../../../../values/unknown";
import { verdicts } from "../../../../rules/answer";
import { Rule } from "../../../../app/rule";

export const nlbManyPorts: Rule = {
  id: "nlb-many-ports",
  severity: "warning",
  summary: "One server is in an NLB group with at most 20 ports.",
  why: "The provider looks for an attachment among the first 20 of a server, so that others may seem to be gone at each plan.",
  wrong: `const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
const pods = new BackendPool(stack, "Pods", { backends: { other: Backend.instance("i-b", { port: 80 }) } });
for (let port = 1; port <= 21; port++) pods.addBackend(\`port\${port}\`, Backend.instance("i-a", { port }));
new ListenerBinding(stack, "Pods1", { listener: nlb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), pool: pods });`,
  right: `const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
const pods = new BackendPool(stack, "Pods", { backends: { other: Backend.instance("i-b", { port: 80 }) } });
for (let port = 1; port <= 20; port++) pods.addBackend(\`port\${port}\`, Backend.instance("i-a", { port }));
new ListenerBinding(stack, "Pods1", { listener: nlb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), pool: pods });`,
  source: "service_alicloud_nlb_v2.go:583 to 591 reads one page of a server's ports",
  check: (view) =>
    view.groups
      .filter(({ capability }) => capability.resource === "alicloud_nlb_server_group_server_attachment")
      .flatMap((group) => {
        const servers = new Map<string, number>();
        for (const { member } of group.members) {
          const server = identityOf(member.backend.serverId);
          servers.set(server, (servers.get(server) ?? 0) + 1);
        }
        return group.members.flatMap((member) => {
          const { serverId } = member.member.backend;
          const places = servers.get(identityOf(serverId)) ?? 0;
          servers.delete(identityOf(serverId));
          if (places <= NLB_READ) return [];
          const text = `server ${show(serverId)} is in the group ${places} times, of which the provider may find only ${NLB_READ}; spread it over several groups`;
          return verdicts(member, text, member.id);
        });
      }),
};
