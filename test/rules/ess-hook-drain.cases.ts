import { alicloud, BackendPool } from "../../lib";
import { Fixture, table } from "./fixture";
import { existingAlb, existingNlb } from "./vpc";

/** A scaling group that fills a group of an ALB, with a hook for servers that leave. */
function hooked(f: Fixture, connectionDrainSeconds?: number, hook: Partial<alicloud.ScalingLifecycleHookOptions> = {}) {
  const scaling = alicloud.ScalingGroup.fromAttributes(f.stack, "Scaling", { scalingGroupId: "asg-1" });
  scaling.addLifecycleHook("Drain", { transition: alicloud.LifecycleTransition.SCALE_IN, ...hook });
  const loadBalancer = existingAlb(f);
  const group = new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer, connectionDrainSeconds });
  f.bind(group, new BackendPool(f.stack, "Scaled", { source: scaling, defaultPort: 80 }));
  return scaling;
}

const said = (held: number, needed: number, group = "Group") =>
  `warning: lifecycle hook "Drain": heartbeatTimeoutSeconds is ${held}, and server group "${group}" lets requests go on for ${needed}; name ${needed} or more`;

table("ess-hook-drain", [
  ["less than the group says", (f) => hooked(f, 300, { heartbeatTimeoutSeconds: 299 }), said(299, 300)],
  ["less than the group has by default", (f) => hooked(f, undefined, { heartbeatTimeoutSeconds: 59 }), said(59, 60)],
  ["less by default", (f) => hooked(f, 900), said(600, 900)],
  [
    "less than the longest of several groups",
    (f) => {
      const source = hooked(f, 300, { heartbeatTimeoutSeconds: 60 });
      const loadBalancer = existingNlb(f);
      const network = new alicloud.NetworkServerGroup(f.stack, "Tcp", { loadBalancer, connectionDrainSeconds: 400 });
      f.bind(network, new BackendPool(f.stack, "Other", { source, defaultPort: 81 }));
    },
    said(60, 400, "Tcp"),
  ],
  ["as long as the group", (f) => hooked(f, 300, { heartbeatTimeoutSeconds: 300 })],
  [
    "servers that come",
    (f) => hooked(f, 300, { transition: alicloud.LifecycleTransition.SCALE_OUT, heartbeatTimeoutSeconds: 60 }),
  ],
  [
    "of another scaling group",
    (f) => {
      hooked(f, 900, { heartbeatTimeoutSeconds: 900 });
      const other = alicloud.ScalingGroup.fromAttributes(f.stack, "Other", { scalingGroupId: "asg-2" });
      other.addLifecycleHook("Drain", { transition: alicloud.LifecycleTransition.SCALE_IN });
    },
  ],
  [
    "a group of backends of its own",
    (f) => {
      hooked(f, 0, { heartbeatTimeoutSeconds: 30 });
      const loadBalancer = existingAlb(f, "Other");
      new alicloud.ApplicationServerGroup(f.stack, "Own", { loadBalancer, connectionDrainSeconds: 900 });
    },
  ],
  [
    "a group that exists already",
    (f) => {
      const source = hooked(f, 0, { heartbeatTimeoutSeconds: 30 });
      const loadBalancer = existingAlb(f, "Other");
      const attributes = { loadBalancer, serverGroupId: "sgp-1" };
      const group = alicloud.ApplicationServerGroup.fromAttributes(f.stack, "Known", attributes);
      f.bind(group, new BackendPool(f.stack, "More", { source, defaultPort: 81 }));
    },
  ],
  ["tokens", (f) => hooked(f, f.number, { heartbeatTimeoutSeconds: 30 })],
  ["a time that is a token", (f) => hooked(f, 900, { heartbeatTimeoutSeconds: f.number })],
]);
