import { alicloud, BackendPool, BackendPoolProps, ListenerBinding } from "../../lib";
import { findingsOf, newStack, onlyResource, resources } from "../synth";

type Stack = ReturnType<typeof newStack>;
const vpc = { vpcId: "vpc-1" };
const existing = (stack: Stack) => alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
const scaled = (stack: Stack, props: BackendPoolProps = {}) =>
  new BackendPool(stack, "Web", { defaultPort: 9000, defaultWeight: 50, source: existing(stack), ...props });
const errors = (stack: Stack) => findingsOf(stack).filter(({ severity }) => severity === "error");

test("B8: an ALB group filled by scaling takes port and weight of the pool, and keeps what scaling puts in", () => {
  const stack = newStack();
  const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", ...vpc });
  const listener = alb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  new ListenerBinding(stack, "Binding", { listener, pool: scaled(stack) });
  const [group] = Object.keys(resources(stack, "alicloud_alb_server_group"));
  expect(onlyResource(stack, "alicloud_ess_server_group_attachment")).toEqual({
    scaling_group_id: "asg-1",
    server_group_id: `\${alicloud_alb_server_group.${group}.id}`,
    type: "ALB",
    port: 9000,
    weight: 50,
    force_attach: true,
  });
  expect(onlyResource(stack, "alicloud_alb_server_group")).toMatchObject({
    lifecycle: { create_before_destroy: true, ignore_changes: ["servers"] },
  });
  expect(onlyResource(stack, "alicloud_alb_server_group")).not.toHaveProperty("servers");
  expect(resources(stack, "terraform_data")).toEqual({});
  expect(errors(stack)).toEqual([]);
});

test("an NLB group filled by scaling has no attachments of its own", () => {
  const stack = newStack();
  const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", ...vpc });
  const listener = nlb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  new ListenerBinding(stack, "Binding", { listener, pool: scaled(stack) });
  expect(onlyResource(stack, "alicloud_ess_server_group_attachment")).toMatchObject({ type: "NLB", port: 9000 });
  expect(resources(stack, "terraform_data")).toEqual({});
  expect(errors(stack)).toEqual([]);
});

test("a GWLB group filled by scaling has neither port nor weight", () => {
  const stack = newStack();
  const gwlb = alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb", { loadBalancerId: "gwlb-1", ...vpc });
  const pool = scaled(stack, { defaultPort: undefined });
  new ListenerBinding(stack, "Binding", { listener: gwlb.addListener("All", {}), pool });
  expect(onlyResource(stack, "alicloud_ess_server_group_attachment")).toEqual({
    scaling_group_id: "asg-1",
    server_group_id: expect.stringContaining("alicloud_gwlb_server_group"),
    type: "GWLB",
    force_attach: true,
  });
  expect(onlyResource(stack, "alicloud_gwlb_server_group").lifecycle).toEqual({
    create_before_destroy: true,
    ignore_changes: ["servers"],
  });
  expect(errors(stack)).toEqual([]);
});

test("all VServer groups of a scaling group stand in one resource, since it owns the list", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const source = existing(stack);
  ["A", "B"].forEach((id, at) => {
    const pool = new BackendPool(stack, id, { defaultPort: 80 + at, source });
    new ListenerBinding(stack, `To${id}`, {
      listener: clb.addListener(`L${id}`, { protocol: alicloud.ListenerProtocol.TCP, port: at + 1 }),
      pool,
    });
  });
  const [a, b] = Object.keys(resources(stack, "alicloud_slb_server_group"));
  const entry = (group: string, port: number) => ({
    loadbalancer_id: "lb-1",
    vserver_attributes: [{ vserver_group_id: `\${alicloud_slb_server_group.${group}.id}`, port, weight: 100 }],
  });
  expect(onlyResource(stack, "alicloud_ess_scalinggroup_vserver_groups")).toEqual({
    scaling_group_id: "asg-1",
    vserver_groups: [entry(a, 80), entry(b, 81)],
    force: true,
    depends_on: [`alicloud_slb_server_group.${b}`],
  });
  expect(resources(stack, "alicloud_slb_server_group")[a]).not.toHaveProperty("servers");
  expect(errors(stack)).toEqual([]);
});

test("the default group of a CLB is a setting of the scaling group", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 8080 });
  const source = new alicloud.ScalingGroup(stack, "Scaling", {
    minSize: 1,
    maxSize: 3,
    vswitchIds: ["vsw-1"],
    launchTemplateId: "lt-1",
  });
  const pool = new BackendPool(stack, "Web", { source });
  new ListenerBinding(stack, "Binding", { listener: clb.defaultServerGroup, pool });
  expect(onlyResource(stack, "alicloud_ess_scaling_group")).toEqual({
    scaling_group_name: "Scaling",
    min_size: 1,
    max_size: 3,
    vswitch_ids: ["vsw-1"],
    launch_template_id: "lt-1",
    loadbalancer_ids: ["lb-1"],
  });
  expect(resources(stack, "alicloud_slb_backend_server")).toEqual({});
  expect(errors(stack)).toEqual([]);
});

const PLAIN: readonly [props: object, written: object][] = [
  [{ defaultCooldownSeconds: 60 }, { default_cooldown: 60 }],
  [{ removalPolicies: ["NewestInstance"] }, { removal_policies: ["NewestInstance"] }],
  [{ healthCheckType: "LOAD_BALANCER" }, { health_check_type: "LOAD_BALANCER" }],
  [{ healthCheckTypes: ["ECS", "LOAD_BALANCER"] }, { health_check_types: ["ECS", "LOAD_BALANCER"] }],
  [{ scalingPolicy: "release" }, { scaling_policy: "release" }],
  [{ maxInstanceLifetimeSeconds: 86400 }, { max_instance_lifetime: 86400 }],
  [{ stopInstanceTimeoutSeconds: 30 }, { stop_instance_timeout: 30 }],
  [{ deletionProtection: true }, { group_deletion_protection: true }],
  [{ groupType: "ECS" }, { group_type: "ECS" }],
  [{ instanceId: "i-a" }, { instance_id: "i-a" }],
  [{ containerGroupId: "eci-a" }, { container_group_id: "eci-a" }],
  [{ protectedInstanceIds: ["i-a"] }, { protected_instances: ["i-a"] }],
  [{ dbInstanceIds: ["rm-1"] }, { db_instance_ids: ["rm-1"] }],
  [{ resourceGroupId: "rg-1" }, { resource_group_id: "rg-1" }],
  [{ launchTemplateVersion: "Latest" }, { launch_template_version: "Latest" }],
  [
    { launchTemplateOverrides: [{ instanceType: "ecs.g7.large", weightedCapacity: 2, spotPriceLimit: 0.5 }] },
    { launch_template_override: [{ instance_type: "ecs.g7.large", weighted_capacity: 2, spot_price_limit: 0.5 }] },
  ],
  [{ multiAzPolicy: "COMPOSABLE" }, { multi_az_policy: "COMPOSABLE" }],
  [{ azBalance: true }, { az_balance: true }],
  [{ balanceMode: "BalancedOnly" }, { balance_mode: "BalancedOnly" }],
  [{ autoRebalance: true }, { auto_rebalance: true }],
  [{ allocationStrategy: "priority" }, { allocation_strategy: "priority" }],
  [{ spotAllocationStrategy: "lowestPrice" }, { spot_allocation_strategy: "lowestPrice" }],
  [{ onDemandBaseCapacity: 1 }, { on_demand_base_capacity: 1 }],
  [{ onDemandPercentageAboveBaseCapacity: 20 }, { on_demand_percentage_above_base_capacity: 20 }],
  [{ spotInstancePools: 3 }, { spot_instance_pools: 3 }],
  [{ spotInstanceRemedy: true }, { spot_instance_remedy: true }],
  [{ compensateWithOnDemand: true }, { compensate_with_on_demand: true }],
  [{ capacityOptionsOnDemandBaseCapacity: 1 }, { capacity_options_on_demand_base_capacity: 1 }],
  [
    { capacityOptionsOnDemandPercentageAboveBaseCapacity: 20 },
    { capacity_options_on_demand_percentage_above_base_capacity: 20 },
  ],
  [{ capacityOptionsCompensateWithOnDemand: true }, { capacity_options_compensate_with_on_demand: true }],
  [{ capacityOptionsSpotAutoReplaceOnDemand: true }, { capacity_options_spot_auto_replace_on_demand: true }],
  [{ capacityOptionsPriceComparisonMode: "PricePerVCpu" }, { capacity_options_price_comparison_mode: "PricePerVCpu" }],
  [{ desiredCapacity: 2 }, { desired_capacity: 2 }],
  [{ tags: { team: "web" } }, { tags: { team: "web" } }],
];
const SIZES = { minSize: 1, maxSize: 3, vswitchIds: ["vsw-1"] };

test.each(PLAIN)("%j becomes %j, and nothing else", (props, written) => {
  const stack = newStack();
  new alicloud.ScalingGroup(stack, "Scaling", { ...SIZES, ...props });
  expect(onlyResource(stack, "alicloud_ess_scaling_group")).toEqual({
    scaling_group_name: "Scaling",
    min_size: 1,
    max_size: 3,
    vswitch_ids: ["vsw-1"],
    ...written,
  });
  expect(errors(stack)).toEqual([]);
});

test.each([
  ["setting-range", { defaultCooldownSeconds: 86401 }, "an integer from 0 to 86400"],
  ["setting-range", { maxInstanceLifetimeSeconds: 60 }, "86400"],
  ["setting-value", { multiAzPolicy: alicloud.MultiAzPolicy.of("BALANCED") }, '"BALANCED"'],
  ["id-form", { dbInstanceIds: [""] }, "dbInstanceIds is empty"],
  ["scaling-size", { desiredCapacity: 4 }, "desiredCapacity must be an integer from 1 to 3"],
])("%s refuses %j", (rule, props, said) => {
  const stack = newStack();
  new alicloud.ScalingGroup(stack, "Scaling", { ...SIZES, ...props });
  expect(findingsOf(stack, rule).map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
});

test("servers that run already stay outside where the scaling group says so", () => {
  const stack = newStack();
  const source = alicloud.ScalingGroup.fromAttributes(stack, "Own", { scalingGroupId: "asg-2", forceAttach: false });
  const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", ...vpc });
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const pool = new BackendPool(stack, "Web", { source, defaultPort: 80 });
  for (const listener of [
    alb.addListener("Alb", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
    clb.addListener("Clb", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
  ])
    new ListenerBinding(stack, `${listener.node.id}Binding`, { listener, pool });
  expect(onlyResource(stack, "alicloud_ess_server_group_attachment").force_attach).toBe(false);
  expect(onlyResource(stack, "alicloud_ess_scalinggroup_vserver_groups").force).toBe(false);
});
