import { forEachGroup } from "./members";
import { Rule } from "./rule";

export const poolIterator: Rule = {
  id: "pool-iterator",
  severity: "error",
  summary: "A pool of the elements of a list is bound where members can come from a list, and alone.",
  why: "Some resources must be written one by one, in an order, or with all members known: a list at plan cannot fill them.",
  wrong: `const list = TerraformIterator.fromList(["i-a", "i-b"]);
const servers = BackendPool.fromIterator(stack, "Servers", {
  iterator: list,
  backend: Backend.instance(list.value),
  defaultPort: 80,
});
new ListenerBinding(stack, "Inline", {
  listener: clb.addListener("Inline", { protocol: "tcp", port: 9000 }),
  pool: servers,
  strategy: BindingStrategy.VSERVER_INLINE,
});`,
  right: `const list = TerraformIterator.fromList(["i-a", "i-b"]);
const servers = BackendPool.fromIterator(stack, "Servers", {
  iterator: list,
  backend: Backend.instance(list.value),
  defaultPort: 80,
});
new ListenerBinding(stack, "Attached", {
  listener: clb.addListener("Attached", { protocol: "tcp", port: 9000 }),
  pool: servers,
});`,
  source: "terraform: dynamic blocks, for_each; docs/decisions/unknown-at-synth.md",
  check: (view) =>
    forEachGroup(view, ({ capability, members }) => {
      const listed = members.some(({ member }) => member.iterator !== undefined);
      if (!listed) return undefined;
      if (members.some(({ member }) => member.origin !== member && member.iterator !== undefined)) {
        return "splits traffic between pools of which one is a list that is known only at plan, so no weights can be worked out; bind one pool";
      }
      if (capability.members.fromList !== undefined) return undefined;
      return `${capability.title} cannot take servers from a list that is known only at plan; name each backend, or bind the pool to an ALB, NLB or GWLB, to a listener of an Alibaba CLB, or to a listener or rule of a Tencent CLB`;
    }),
};
