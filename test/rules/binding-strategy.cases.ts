import { alicloud, Backend, BindingStrategy, IListenerTarget, tencentcloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";
import { existingAlb, existingGwlb, existingNlb } from "./vpc";

const asks = (strategy: BindingStrategy, place: string) =>
  `error: binding "Binding0": strategy "${strategy}" would have no effect: ${place}`;

function bind(f: Fixture, listener: IListenerTarget, strategy?: BindingStrategy): void {
  f.bind(listener, f.pool(instances(2)), strategy, "Binding0");
}

const CLB = 'can have "vserver-attachments", "vserver-immutable", "vserver-inline"; name one';
const NONE = "offers no choice; leave strategy out";

table("binding-strategy", [
  [
    "a CLB listener asked for another product's",
    (f) =>
      bind(
        f,
        f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
        BindingStrategy.TARGET_GROUP,
      ),
    asks(BindingStrategy.TARGET_GROUP, `listener "L" ${CLB}`),
  ],
  [
    "a CLB rule asked for another product's",
    (f) => {
      const rule = f.clb
        .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 })
        .addRule("R", { url: "/a" });
      bind(f, rule, BindingStrategy.ALB_IN_PLACE);
    },
    asks(BindingStrategy.ALB_IN_PLACE, `rule "R" ${CLB}`),
  ],
  [
    "the default group",
    (f) => bind(f, f.clb.defaultServerGroup, BindingStrategy.VSERVER_INLINE),
    asks(BindingStrategy.VSERVER_INLINE, `default server group of load balancer "Clb" ${NONE}`),
  ],
  [
    "a group of its own that has another one",
    (f) => {
      const serverGroup = new alicloud.VServerGroup(f.stack, "Group", { loadBalancer: f.clb });
      const listener = f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup });
      bind(f, listener, BindingStrategy.VSERVER_IMMUTABLE);
    },
    asks(BindingStrategy.VSERVER_IMMUTABLE, 'server group "Group" can have "vserver-inline"; name one'),
  ],
  [
    "two strategies for one pool and load balancer, which share a group",
    (f) => {
      const pool = f.pool(instances(2));
      f.bind(f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), pool);
      const second = f.clb.addListener("M", { protocol: alicloud.ListenerProtocol.TCP, port: 81 });
      f.bind(second, pool, BindingStrategy.VSERVER_IMMUTABLE, "Binding0x");
    },
    'error: binding "Binding0x": strategy "vserver-immutable" would have no effect: listener "M" can have "vserver-inline"; name one',
  ],
  [
    "a master/slave group",
    (f) => {
      const pair = new alicloud.MasterSlaveServerGroup(f.stack, "Pair", { loadBalancer: f.clb, masterBackendId: "b1" });
      bind(f, pair, BindingStrategy.VSERVER_INLINE);
    },
    asks(BindingStrategy.VSERVER_INLINE, `master/slave group "Pair" ${NONE}`),
  ],
  [
    "NLB and GWLB",
    (f) => {
      const tcp = existingNlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
      bind(f, tcp, BindingStrategy.ALB_IMMUTABLE_GROUP);
      const all = existingGwlb(f).addListener("M", {});
      f.bind(all, f.pool(instances(2), { defaultPort: undefined }, "Q"), BindingStrategy.VSERVER_INLINE, "Other");
    },
    asks(BindingStrategy.ALB_IMMUTABLE_GROUP, `listener "L" ${NONE}`),
    `error: binding "Other": strategy "vserver-inline" would have no effect: listener "M" ${NONE}`,
  ],
  [
    "an ALB",
    (f) =>
      bind(
        f,
        existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
        BindingStrategy.VSERVER_IMMUTABLE,
      ),
    asks(BindingStrategy.VSERVER_IMMUTABLE, 'listener "L" can have "alb-immutable-group", "alb-in-place"; name one'),
  ],
  [
    "Tencent",
    (f) =>
      bind(
        f,
        f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
        BindingStrategy.VSERVER_IMMUTABLE,
      ),
    asks(BindingStrategy.VSERVER_IMMUTABLE, 'listener "L" can have "listener-targets", "target-group"; name one'),
  ],
  [
    "targets of its own where a target group was given",
    (f) => {
      const group = new tencentcloud.TargetGroup(f.stack, "Group", {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
      });
      const listener = f.tencent.addListener("L", {
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
        targetGroup: group,
      });
      bind(f, listener, BindingStrategy.LISTENER_TARGETS);
    },
    asks(BindingStrategy.LISTENER_TARGETS, 'listener "L" can have "target-group"; name one'),
  ],
  ...Object.values(BindingStrategy).map(
    (strategy) =>
      [
        `${strategy} where it belongs`,
        (f: Fixture) => {
          const listener = strategy.startsWith("vserver")
            ? f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 })
            : strategy.startsWith("alb")
              ? existingAlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
              : f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 });
          bind(f, listener, strategy);
        },
      ] as const,
  ),
  ["none", (f) => bind(f, f.clb.defaultServerGroup)],
  [
    "tokens for everything that is no strategy",
    (f) => {
      const listener = f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.of(f.string), port: f.number });
      const pool = f.pool({ a: Backend.instance(f.string, { port: f.number, weight: f.number }) });
      f.bind(listener, pool, BindingStrategy.VSERVER_IMMUTABLE);
    },
  ],
]);
