import { forEachGroup } from "./members";
import { Rule } from "../app/rule";

export const poolIterator: Rule = {
  id: "pool-iterator",
  severity: "error",
  offPlan: "A plan shows each element of a list as a resource or block of its own.",
  summary: "A pool of the elements of a list is bound where members can come from a list.",
  why: "Servers of a Tencent target group must be registered one by one, and the engine makes what comes from a list at once; a master/slave group has exactly two servers with roles.",
  wrong: `const list = TerraformIterator.fromList(["i-a", "i-b"]);
const servers = BackendPool.fromIterator(stack, "Servers", {
  iterator: list,
  backend: Backend.instance(list.value),
  defaultPort: 80,
});
const pair = new alicloud.MasterSlaveServerGroup(stack, "Pair", { loadBalancer: clb, masterBackendId: "each" });
new ListenerBinding(stack, "Listed", { listener: pair, pool: servers });`,
  right: `const list = TerraformIterator.fromList(["i-a", "i-b"]);
const servers = BackendPool.fromIterator(stack, "Servers", {
  iterator: list,
  backend: Backend.instance(list.value),
  defaultPort: 80,
});
new ListenerBinding(stack, "Listed", {
  listener: clb.addListener("Listed", { protocol: alicloud.ListenerProtocol.TCP, port: 9000 }),
  pool: servers,
});`,
  source: "terraform: dynamic blocks, for_each; docs/decisions/unknown-at-synth.md",
  check: (view) =>
    forEachGroup(view, ({ capability, members }) => {
      const { fromList, noList } = capability.members;
      if (fromList !== undefined || members.every(({ member }) => member.iterator === undefined)) return undefined;
      const why = noList === undefined ? "" : `: ${noList}`;
      return `${capability.title} cannot take servers from a list that is known only at plan${why}; name each backend, or bind the pool to an ALB, NLB or GWLB, to a listener of an Alibaba CLB, or to a listener or rule of a Tencent CLB with BindingStrategy.LISTENER_TARGETS`;
    }),
};
