import { TerraformResource, TerraformStack } from "cdktf";
import { Backend, BackendPool, ListenerBinding, tencentcloud } from "../../../lib";
import { findingsOf, newStack, onlyResource, resources } from "../../synth";

const TYPE = "tencentcloud_as_scaling_group";

function scalingGroup(stack: TerraformStack) {
  return new tencentcloud.AutoScalingGroup(stack, "Web", {
    configurationId: "asc-1",
    vpcId: "vpc-1",
    subnetIds: ["subnet-1"],
    minSize: 1,
    maxSize: 4,
  });
}

function places(stack: TerraformStack) {
  const loadBalancer = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const existing = (id: string, listenerId: string, protocol: string) =>
    tencentcloud.CloudListener.fromAttributes(stack, id, {
      loadBalancer,
      listenerId,
      protocol: tencentcloud.ListenerProtocol.of(protocol),
      port: 80,
    });
  const http = existing("Http", "lbl-2", "HTTP");
  return {
    tcp: existing("Tcp", "lbl-1", "TCP"),
    rule: tencentcloud.CloudRule.fromAttributes(stack, "Root", { listener: http, ruleId: "loc-1" }),
  };
}

const base = {
  scaling_group_name: "Web",
  configuration_id: "asc-1",
  vpc_id: "vpc-1",
  subnet_ids: ["subnet-1"],
  min_size: 1,
  max_size: 4,
};

test("a scaling group that is bound to nothing says nothing of load balancers", () => {
  const stack = newStack();
  scalingGroup(stack);
  expect(onlyResource(stack, TYPE)).toEqual(base);
});

test("a pool with the group as its source is bound by the group, with port and weight of the pool", () => {
  const stack = newStack();
  const pool = new BackendPool(stack, "Pool", { defaultPort: 8080, defaultWeight: 50, source: scalingGroup(stack) });
  const { tcp, rule } = places(stack);
  new ListenerBinding(stack, "TcpBinding", { listener: tcp, pool });
  new ListenerBinding(stack, "RuleBinding", { listener: rule, pool });
  expect(onlyResource(stack, TYPE)).toEqual({
    ...base,
    forward_balancer_ids: [
      { load_balancer_id: "lb-1", listener_id: "lbl-1", target_attribute: [{ port: 8080, weight: 50 }] },
      {
        load_balancer_id: "lb-1",
        listener_id: "lbl-2",
        rule_id: "loc-1",
        target_attribute: [{ port: 8080, weight: 50 }],
      },
    ],
  });
  expect(resources(stack, "tencentcloud_clb_attachment")).toEqual({});
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a resource that the user declared is written to", () => {
  const stack = newStack();
  const mine = new TerraformResource(stack, "mine", { terraformResourceType: TYPE });
  const source = tencentcloud.AutoScalingGroup.fromResource(stack, "Web", mine);
  const pool = new BackendPool(stack, "Pool", { defaultPort: 80, source });
  new ListenerBinding(stack, "Binding", { listener: places(stack).tcp, pool });
  expect(source.scalingGroupId).toBeDefined();
  expect(onlyResource(stack, TYPE)).toEqual({
    forward_balancer_ids: [
      { load_balancer_id: "lb-1", listener_id: "lbl-1", target_attribute: [{ port: 80, weight: 100 }] },
    ],
  });
});

test("servers of one's own beside the group, at the same listener, are refused", () => {
  const stack = newStack();
  const { tcp } = places(stack);
  const scaled = new BackendPool(stack, "Scaled", { defaultPort: 80, source: scalingGroup(stack) });
  const own = new BackendPool(stack, "Own", { defaultPort: 80, backends: { a: Backend.instance("ins-a") } });
  new ListenerBinding(stack, "One", { listener: tcp, pool: scaled });
  new ListenerBinding(stack, "Two", { listener: tcp, pool: own });
  expect(findingsOf(stack, "single-owner")).toHaveLength(1);
  expect(resources(stack, "tencentcloud_clb_attachment")).toEqual({});
});
