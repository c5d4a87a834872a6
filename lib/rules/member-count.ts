import { BackendKind } from "../app/backend";
import { GroupView } from "../app/app-view";
import { OneAnswer } from "./answer";
import { rangeOf } from "./limits";
import { askList } from "./lists";
import { forEachGroup } from "./members";
import { Rule } from "../app/rule";

export const memberCount: Rule = {
  id: "member-count",
  severity: "error",
  atPlan: true,
  summary: "A group has as many backends as its resource can carry, and at least one.",
  why: "An empty pool answers nobody, and a Tencent listener or rule takes at most 100 targets.",
  wrong: `const second = clb.addListener("Second", { protocol: alicloud.ListenerProtocol.TCP, port: 8001 });
new ListenerBinding(stack, "SecondBinding", { listener: second, pool });`,
  right: `const second = clb.addListener("Second", { protocol: alicloud.ListenerProtocol.TCP, port: 8001 });
new ListenerBinding(stack, "SecondBinding", { listener: second, pool });
pool.addBackend("a", Backend.instance("i-a"));`,
  source:
    "targets, resource_tc_clb_attachment.go:74; https://www.tencentcloud.com/document/product/214/6187; servers, resource_alicloud_slb_master_slave_server_group.go:36 to 79",
  check: (view) => forEachGroup(view, (group) => [countOf(group), inList(group)]),
};

function countOf(group: GroupView): string | undefined {
  const { bound, members, capability } = group;
  const { length } = members;
  const { min, max } = capability.members.shape;
  if (bound === false || (length >= min && length <= max)) return undefined;
  const noun = min === 1 && max === 1 ? "backend" : "backends";
  const remedy = length < min ? "add a backend to the pool" : remedyForMore(group);
  return `must have ${rangeOf(capability.members.shape)} ${noun}, got ${length}; ${remedy}`;
}

function inList(group: GroupView): OneAnswer {
  const { shape } = group.capability.members;
  const { min, max } = shape;
  return askList(group, ({ count, counted }) => ({
    condition: (render) =>
      max === Infinity ? `${count(render)} >= ${min}` : `${count(render)} >= ${min} && ${count(render)} <= ${max}`,
    text: (got) => `must have ${rangeOf(shape)} backends, ${counted}, got ${got}; mend the list`,
  }));
}

function remedyForMore({ masterId, capability: { kinds } }: GroupView): string {
  if (masterId !== undefined) return "remove those beyond master and slave, or bind the pool to a listener instead";
  if (kinds[BackendKind.FUNCTION] !== undefined) return "bind each function to a rule of its own";
  return "split the pool between several listeners or rules";
}
