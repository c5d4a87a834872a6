import { TerraformStack } from "cdktf";
import { alicloud, BackendPool, ListenerBinding, tencentcloud } from "../../lib";
import { instances, table } from "./fixture";

table("single-owner", [
  [
    "two bindings of one listener",
    (f) => {
      const listener = f.clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
      f.bind(listener, f.pool(instances(1)), undefined, "First");
      f.bind(listener, f.pool(instances(1), {}, "Other"), undefined, "Second");
    },
    'error: binding "Second": listener "Web" is owned by binding "First" at stack/First already; put the backends into its pool, or bind to another place',
  ],
  [
    "two bindings of one default group, by two constructs",
    (f) => {
      f.inDefaultGroup(instances(1));
      const again = alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Again", { loadBalancerId: "lb-ali" });
      f.bind(again.defaultServerGroup, f.pool(instances(1), {}, "Other"), undefined, "Second");
    },
    'error: binding "Second": default server group of load balancer "Again" is owned by binding "Binding0" at stack/Binding0 already; put the backends into its pool, or bind to another place',
  ],
  [
    "two bindings of one Tencent listener, in two stacks",
    (f) => {
      const second = new TerraformStack(f.stack.node.root, "second");
      for (const stack of [f.stack, second]) {
        const loadBalancer = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Lb", { loadBalancerId: "lb-1" });
        const listener = tencentcloud.CloudListener.fromAttributes(stack, "Tcp", {
          loadBalancer,
          listenerId: "lbl-1",
          protocol: tencentcloud.ListenerProtocol.TCP,
          port: 80,
        });
        new ListenerBinding(stack, "Owner", {
          listener,
          pool: new BackendPool(stack, "Pool", { backends: instances(1, "ins-"), defaultPort: 80 }),
        });
      }
    },
    'error: binding "Owner": listener "Tcp" is owned by binding "Owner" at stack/Owner already; put the backends into its pool, or bind to another place',
  ],
  [
    "two bindings of one Tencent rule",
    (f) => {
      const rule = f.tencent
        .addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 })
        .addRule("Root", { domain: "a.example.com", url: "/" });
      f.bind(rule, f.pool(instances(1)), undefined, "First");
      f.bind(rule, f.pool(instances(1), {}, "Other"), undefined, "Second");
    },
    'error: binding "Second": rule "Root" is owned by binding "First" at stack/First already; put the backends into its pool, or bind to another place',
  ],
  [
    "two listeners that name one group",
    (f) => {
      const serverGroup = new alicloud.VServerGroup(f.stack, "Group", { loadBalancer: f.clb });
      f.bind(
        f.clb.addListener("A", { protocol: alicloud.ListenerProtocol.TCP, port: 80, serverGroup }),
        f.pool(instances(1)),
        undefined,
        "First",
      );
      f.bind(
        f.clb.addListener("B", { protocol: alicloud.ListenerProtocol.TCP, port: 81, serverGroup }),
        f.pool(instances(1), {}, "Other"),
        undefined,
        "Second",
      );
    },
    'error: binding "Second": server group "Group" is owned by binding "First" at stack/First already; put the backends into its pool, or bind to another place',
  ],
  [
    "an owner without a place in a file",
    (f) => {
      const [a, b] = ["A", "B"].map((id) => f.pool(instances(1), {}, id));
      const listener = f.clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
      const limit = Error.stackTraceLimit;
      Error.stackTraceLimit = 0;
      f.bind(listener, a, undefined, "First");
      Error.stackTraceLimit = limit;
      f.bind(listener, b, undefined, "Second");
    },
    'error: binding "Second": listener "Web" is owned by binding "First" at stack/First already; put the backends into its pool, or bind to another place',
  ],
  [
    "one pool at two listeners",
    (f) => {
      const pool = f.pool(instances(1));
      f.bind(f.clb.addListener("A", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), pool);
      f.bind(f.clb.addListener("B", { protocol: alicloud.ListenerProtocol.TCP, port: 81 }), pool);
    },
  ],
  [
    "two pools at one construct of an existing group, whose attachments stand side by side",
    (f) => {
      const attributes = { loadBalancer: f.clb, serverGroupId: "rsp-1" };
      const group = alicloud.VServerGroup.fromAttributes(f.stack, "Group", attributes);
      f.bind(group, f.pool(instances(1)), undefined, "First");
      f.bind(group, f.pool(instances(1), {}, "Other"), undefined, "Second");
    },
  ],
  [
    "one pool at two listeners that exist and send to the default group",
    (f) => {
      const pool = f.pool(instances(1));
      for (const port of [80, 81]) {
        const attributes = { loadBalancer: f.clb, protocol: alicloud.ListenerProtocol.TCP, port };
        f.bind(alicloud.ClassicListener.fromAttributes(f.stack, `L${port}`, attributes), pool);
      }
    },
  ],
  [
    "attachments beside the resource that owns the members of the same group",
    (f) => {
      const own = new alicloud.VServerGroup(f.stack, "Group", { loadBalancer: f.clb });
      const { serverGroupId } = own;
      const again = alicloud.VServerGroup.fromAttributes(f.stack, "Again", { loadBalancer: f.clb, serverGroupId });
      f.bind(again, f.pool(instances(1)), undefined, "First");
      f.bind(own, f.pool(instances(1), {}, "Other"), undefined, "Second");
    },
    'error: binding "Second": server group "Group" is owned by binding "First" at stack/First already; put the backends into its pool, or bind to another place',
  ],
  [
    "two scaling groups that fill one group",
    (f) => {
      const attributes = { loadBalancer: f.clb, serverGroupId: "rsp-1" };
      const group = alicloud.VServerGroup.fromAttributes(f.stack, "Group", attributes);
      for (const [id, name] of [
        ["asg-1", "First"],
        ["asg-2", "Second"],
      ]) {
        const source = alicloud.ScalingGroup.fromAttributes(f.stack, id, { scalingGroupId: id });
        f.bind(group, f.pool(undefined, { source }, `Pool${name}`), undefined, name);
      }
    },
    'error: binding "Second": server group "Group" is filled by the scaling group of binding "First" at stack/First already; bind the pool to a group of its own',
  ],
  [
    "a scaling group beside backends that are attached",
    (f) => {
      const attributes = { loadBalancer: f.clb, serverGroupId: "rsp-1" };
      const group = alicloud.VServerGroup.fromAttributes(f.stack, "Group", attributes);
      const source = alicloud.ScalingGroup.fromAttributes(f.stack, "Scaling", { scalingGroupId: "asg-1" });
      f.bind(group, f.pool(instances(1)));
      f.bind(group, f.pool(undefined, { source }, "Scaled"));
    },
  ],
  [
    "an existing group known twice, which attachments share",
    (f) => {
      for (const id of ["A", "B"]) {
        const attributes = { loadBalancer: f.clb, serverGroupId: "rsp-1" };
        const group = alicloud.VServerGroup.fromAttributes(f.stack, id, attributes);
        f.bind(group, f.pool(instances(1), {}, `Pool${id}`));
      }
    },
  ],
  [
    "two load balancers known by different tokens",
    (f) => {
      for (const id of ["A", "B"]) {
        const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(f.stack, id, { loadBalancerId: f.string });
        f.bind(loadBalancer.defaultServerGroup, f.pool(instances(1), {}, `Pool${id}`));
      }
    },
  ],
  [
    "two listeners known by different tokens",
    (f) => {
      for (const id of ["A", "B"]) {
        const listener = tencentcloud.CloudListener.fromAttributes(f.stack, id, {
          loadBalancer: f.tencent,
          listenerId: f.string,
          protocol: tencentcloud.ListenerProtocol.TCP,
          port: 80,
        });
        f.bind(listener, f.pool(instances(1, "ins-"), {}, `Pool${id}`));
      }
    },
  ],
]);
