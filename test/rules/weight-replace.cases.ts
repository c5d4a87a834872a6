import { alicloud, Backend, BackendPool, BindingStrategy, tencentcloud } from "../../lib";
import { instances, table } from "./fixture";
import { existingAlb } from "./vpc";

table("weight-replace", [
  [
    "attachments of CLB",
    (f) => f.inVServerGroup(instances(2), {}, true),
    'info: server group "Pool": Alibaba CLB VServer group, one attachment per member: another weight takes the server out before it comes back; change a few weights at a time',
  ],
  [
    "ALB in place, weights being tokens",
    (f) => {
      const listener = existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      const pool = f.pool({ a: Backend.instance("i-a", { weight: f.number }) });
      f.bind(listener, pool, BindingStrategy.ALB_IN_PLACE);
    },
    'info: server group "Pool": Alibaba ALB server group of type Instance, members changed in place: another weight takes the server out before it comes back; change a few weights at a time',
  ],
  [
    "functions, which have no weight",
    (f) => {
      const listener = existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      f.bind(listener, f.pool({ a: Backend.cloudFunction("fc:1") }), BindingStrategy.ALB_IN_PLACE);
    },
  ],
  ["inline", (f) => f.inVServerGroup(instances(2))],
  [
    "a group without members",
    (f) => alicloud.VServerGroup.fromAttributes(f.stack, "G", { loadBalancer: f.clb, serverGroupId: f.string }),
  ],
  [
    "a classic load balancer, which has a rule of its own",
    (f) => {
      const pool = new BackendPool(f.stack, "Pool", { backends: { a: Backend.instance("ins-a") } });
      new tencentcloud.ClassicBinding(f.stack, "Classic", { loadBalancerId: "lb-1", pool });
    },
  ],
]);
