import { alicloud, BackendPool, LoadBalancingRules } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingNlb } from "./vpc";

function fill(f: Fixture, count: number, scalingGroupId = "asg-1"): void {
  const source = alicloud.ScalingGroup.fromAttributes(f.stack, "Scaling", { scalingGroupId });
  for (let n = 1; n <= count; n++) {
    const pool = new BackendPool(f.stack, `Pool${n}`, { source, defaultPort: 80 });
    f.bind(f.clb.addListener(`L${n}`, { protocol: alicloud.ListenerProtocol.TCP, port: n }), pool);
  }
}

table("ess-vserver-groups", [
  [
    "6",
    (f) => fill(f, 6),
    'warning: server group "Pool1": its scaling group fills 6 VServer groups, and quota ess-vserver-groups allows 5 by default; bind one pool to several listeners, or ask for a higher quota',
  ],
  ["5", (f) => fill(f, 5)],
  [
    "6 where the quota was raised",
    (f) => {
      fill(f, 6);
      LoadBalancingRules.of(f.stack).quota("ess-vserver-groups", 6);
    },
  ],
  [
    "5, the default group and a group of NLB",
    (f) => {
      fill(f, 5);
      const source = f.stack.node.findChild("Scaling") as alicloud.ScalingGroup;
      const pool = new BackendPool(f.stack, "Other", { source, defaultPort: 80 });
      f.bind(existingNlb(f).addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), pool);
      f.bind(f.clb.defaultServerGroup, pool);
    },
  ],
  ["a token for the scaling group", (f) => fill(f, 5, f.string)],
]);
