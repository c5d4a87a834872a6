import { TerraformIterator } from "cdktf";
import { alicloud, Backend, BackendPool, tencentcloud } from "../../lib";
import { Fixture } from "../rules/fixture";
import { existingAlb, existingNlb } from "../rules/vpc";
import { Row } from "./row";

const zoneMappings = [
  { zoneId: "a", vswitchId: "vsw-a" },
  { zoneId: "b", vswitchId: "vsw-b" },
];

function targetGroup(f: Fixture, props: Partial<tencentcloud.TargetGroupProps>): void {
  new tencentcloud.TargetGroup(f.stack, "Group", {
    loadBalancer: f.tencent,
    protocol: tencentcloud.TargetGroupProtocol.HTTP,
    ...props,
  });
}

function classic(f: Fixture, props: alicloud.ClassicLoadBalancerProps): alicloud.ClassicLoadBalancer {
  return new alicloud.ClassicLoadBalancer(f.stack, "Made", props);
}

function existing(f: Fixture, attributes: Partial<alicloud.ClassicLoadBalancerAttributes>) {
  return alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Known", { loadBalancerId: "lb-1", ...attributes });
}

function interfaceBehind(f: Fixture, clb: alicloud.IClassicLoadBalancer): void {
  f.bind(
    clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    f.pool({ pod: Backend.networkInterface("eni-1") }),
  );
}

/** Settings of load balancers, listeners, rules and groups. */
export const SETTING_ROWS: readonly Row[] = [
  [
    "the name, edition and address type of a load balancer",
    (f) =>
      new alicloud.ApplicationLoadBalancer(f.stack, "Alb", {
        vpcId: "vpc-1",
        zoneMappings,
        loadBalancerName: f.string,
        edition: alicloud.ApplicationEdition.of(f.string),
        addressType: alicloud.AddressType.INTRANET,
      }),
    "name-form - alb_load_balancer",
  ],
  [
    "timeouts of a listener",
    (f) => {
      const listener = existingNlb(f).addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        idleTimeoutSeconds: f.number,
      });
      listener.addBackends("Web", {
        defaultPort: 80,
        backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
      });
    },
    "setting-range - nlb_listener",
  ],
  [
    "settings of a group",
    (f) =>
      new alicloud.ApplicationServerGroup(f.stack, "Group", {
        loadBalancer: existingAlb(f),
        serverGroupName: f.string,
        protocol: alicloud.ServerGroupProtocol.of(f.string),
        connectionDrainSeconds: f.number,
      }),
    "setting-range - alb_server_group",
    "setting-value - alb_server_group",
    "name-form - alb_server_group",
  ],
  [
    "settings of an existing listener are not written here",
    (f) =>
      alicloud.ClassicListener.fromAttributes(f.stack, "L", {
        loadBalancer: f.clb,
        protocol: alicloud.ListenerProtocol.TCP,
        port: f.number,
      }),
  ],
  [
    "the IP version of a Tencent load balancer",
    (f) =>
      new tencentcloud.CloudLoadBalancer(f.stack, "Made", {
        networkType: tencentcloud.NetworkType.OPEN,
        ipVersion: tencentcloud.IpVersion.of(f.string),
      }),
    "tc-reach - clb_instance",
    "tc-reach - clb_instance",
  ],
  [
    "where a Tencent load balancer stands",
    (f) => {
      const make = (id: string, props: tencentcloud.CloudLoadBalancerProps) =>
        new tencentcloud.CloudLoadBalancer(f.stack, id, props);
      make("Inside", { networkType: tencentcloud.NetworkType.INTERNAL, vpcId: f.string, subnetId: f.string });
      make("Either", { networkType: tencentcloud.NetworkType.of(f.string), vpcId: "vpc-1" });
      make("Both", {
        networkType: tencentcloud.NetworkType.OPEN,
        ipVersion: tencentcloud.IpVersion.IPV6_FULL_CHAIN,
        subnetId: f.string,
      });
      make("Open", { networkType: tencentcloud.NetworkType.OPEN, subnetId: f.string });
    },
    "setting-value - clb_instance",
    "tc-reach - clb_instance",
    "tc-reach - clb_instance",
    "tc-reach - clb_instance",
    "tc-reach - clb_instance",
  ],
  [
    "scheduler and session of a target group",
    (f) => targetGroup(f, { scheduler: tencentcloud.Scheduler.of(f.string), sessionSeconds: f.number }),
    "tc-target-group-settings - clb_target_group",
    "tc-target-group-settings - clb_target_group",
  ],
  [
    "scheduler and session where the rule refuses both",
    (f) =>
      targetGroup(f, {
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        scheduler: tencentcloud.Scheduler.of(f.string),
      }),
    "tc-target-group-settings - clb_target_group",
  ],
  [
    "the protocol of a target group",
    (f) => targetGroup(f, { protocol: tencentcloud.TargetGroupProtocol.of(f.string) }),
    "tc-target-group-protocol - clb_target_group",
  ],
  [
    "the specification of a load balancer with interfaces behind it",
    (f) => interfaceBehind(f, classic(f, { spec: alicloud.LoadBalancerSpec.of(f.string) })),
    "eni-performance pod slb_server_group",
    "setting-value - slb_load_balancer",
  ],
  [
    "the charge type of one whose specification is empty",
    (f) =>
      interfaceBehind(
        f,
        existing(f, { spec: alicloud.LoadBalancerSpec.SHARED, chargeType: alicloud.ChargeType.of(f.string) }),
      ),
    "eni-performance pod slb_server_group",
  ],
  [
    "the charge type of one without specification",
    (f) => interfaceBehind(f, existing(f, { chargeType: alicloud.ChargeType.of(f.string) })),
  ],
  [
    "instances behind a specification known only at plan",
    (f) =>
      f.bind(
        existing(f, { spec: alicloud.LoadBalancerSpec.of(f.string) }).addListener("L", {
          protocol: alicloud.ListenerProtocol.TCP,
          port: 80,
        }),
        f.pool({ a: Backend.instance("i-a") }),
      ),
  ],
  [
    "a scheduler that needs performance",
    (f) =>
      existing(f, { spec: alicloud.LoadBalancerSpec.of(f.string) }).addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        backendPort: 80,
        scheduler: alicloud.Scheduler.SCH,
      }),
    "scheduler-performance - slb_listener",
  ],
  [
    "a scheduler that needs none",
    (f) =>
      existing(f, { spec: alicloud.LoadBalancerSpec.of(f.string) }).addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        backendPort: 80,
        scheduler: alicloud.Scheduler.WRR,
      }),
  ],
  [
    "any scheduler on a shared load balancer",
    (f) =>
      existing(f, { spec: alicloud.LoadBalancerSpec.SHARED }).addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        backendPort: 80,
        scheduler: alicloud.Scheduler.of(f.string),
      }),
    "listener-scheduler - slb_listener",
    "scheduler-performance - slb_listener",
  ],
  [
    "any scheduler where the specification is open, too",
    (f) =>
      existing(f, { spec: alicloud.LoadBalancerSpec.of(f.string) }).addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        backendPort: 80,
        scheduler: alicloud.Scheduler.of(f.string),
      }),
    "listener-scheduler - slb_listener",
    "scheduler-performance - slb_listener",
  ],
  [
    "how servers are checked",
    (f) => {
      const healthCheck = { protocol: tencentcloud.HealthCheckProtocol.of(f.string) };
      f.bind(
        f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, healthCheck }),
        f.pool({ a: Backend.instance("ins-1") }),
      );
    },
    "health-check-type - clb_listener",
  ],
  [
    "port and weight of what an Alibaba scaling group fills",
    (f) => {
      const source = alicloud.ScalingGroup.fromAttributes(f.stack, "Scaling", { scalingGroupId: "asg-1" });
      const pool = f.pool(undefined, { source, defaultPort: f.number, defaultWeight: f.number });
      f.bind(f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), pool);
    },
    "weight-all-zero - ess_scalinggroup_vserver_groups",
    "ess-port-weight - ess_scalinggroup_vserver_groups",
    "ess-port-weight - ess_scalinggroup_vserver_groups",
  ],
  [
    "the weight of what fills an NLB group",
    (f) => {
      const source = alicloud.ScalingGroup.fromAttributes(f.stack, "Scaling", { scalingGroupId: "asg-1" });
      const pool = f.pool(undefined, { source, defaultWeight: f.number });
      f.bind(existingNlb(f).addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), pool);
    },
    "weight-all-zero - ess_server_group_attachment",
    "ess-port-weight - ess_server_group_attachment",
  ],
  [
    "port and weight of what a Tencent scaling group fills",
    (f) => {
      const source = new tencentcloud.AutoScalingGroup(f.stack, "Asg", {
        configurationId: "asc-1",
        vpcId: "vpc-1",
        subnetIds: ["subnet-1"],
        minSize: 1,
        maxSize: 4,
      });
      const pool = f.pool(undefined, { source, defaultPort: f.number, defaultWeight: f.number });
      f.bind(f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }), pool);
    },
    "weight-all-zero - as_scaling_group",
    "tc-scaling-targets - as_scaling_group",
    "tc-scaling-targets - as_scaling_group",
  ],
  [
    "the sizes of scaling groups",
    (f) => {
      const ess = { minSize: 1, maxSize: 4, vswitchIds: ["vsw-1"] };
      new alicloud.ScalingGroup(f.stack, "Known", ess);
      new alicloud.ScalingGroup(f.stack, "Smallest", { ...ess, minSize: f.number });
      new alicloud.ScalingGroup(f.stack, "Largest", { ...ess, maxSize: f.number });
      new alicloud.ScalingGroup(f.stack, "Places", { ...ess, vswitchIds: f.list });
      new alicloud.ScalingGroup(f.stack, "Place", { ...ess, vswitchIds: [f.string] });
    },
    "scaling-size - ess_scaling_group",
    "scaling-size - ess_scaling_group",
    "scaling-size - ess_scaling_group",
    "scaling-size - ess_scaling_group",
  ],
  [
    "the sizes of a scaling group of Tencent",
    (f) => {
      const as = { configurationId: "asc-1", vpcId: "vpc-1", subnetIds: ["subnet-1"], minSize: 1, maxSize: 4 };
      new tencentcloud.AutoScalingGroup(f.stack, "Desired", { ...as, desiredCapacity: f.number });
      new tencentcloud.AutoScalingGroup(f.stack, "Largest", { ...as, maxSize: f.number, desiredCapacity: 2 });
    },
    "scaling-size - as_scaling_group",
    "scaling-size - as_scaling_group",
    "scaling-size - as_scaling_group",
  ],
  [
    "how many servers a default group is created with",
    (f) => {
      const iterator = TerraformIterator.fromList([f.string]);
      const backend = Backend.instance(iterator.value as string);
      f.bind(
        classic(f, {}).defaultServerGroup,
        BackendPool.fromIterator(f.stack, "Listed", { iterator, backend, defaultPort: 80 }),
      );
      f.bind(
        f.clb.defaultServerGroup,
        BackendPool.fromIterator(f.stack, "Grown", { iterator, backend, defaultPort: 80 }),
      );
    },
    "member-count - slb_backend_server",
    "member-count - slb_backend_server",
    "batch-at-create - slb_backend_server",
  ],
  [
    "actions of an ALB rule",
    (f) => {
      const { insertHeader, redirect, removeHeader } = alicloud.ApplicationRuleAction;
      const attributes = {
        loadBalancer: existingAlb(f),
        listenerId: "lsn-1",
        protocol: alicloud.ListenerProtocol.HTTPS,
        port: 443,
      };
      const listener = alicloud.ApplicationListener.fromAttributes(f.stack, "L", attributes);
      listener.addRule("Old", {
        priority: 1,
        conditions: { responseStatusCodes: ["502"] },
        direction: alicloud.RuleDirection.of(f.string),
        actions: [
          insertHeader(f.string, { value: "1" }),
          removeHeader("x-b").withOrder(f.number),
          redirect({ protocol: alicloud.RedirectProtocol.of(f.string), port: "443" }),
        ],
      });
    },
    "setting-range - alb_rule",
    "setting-value - alb_rule",
    "setting-value - alb_rule",
    "name-form - alb_rule",
    "alb-actions - alb_rule",
    "alb-actions - alb_rule",
    "alb-actions - alb_rule",
    "alb-headers - alb_rule",
    "alb-direction - alb_rule",
  ],
  [
    "access lists of listeners",
    (f) => {
      const attributes = {
        loadBalancer: existingAlb(f),
        listenerId: "lsn-1",
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
      };
      const listener = alicloud.ApplicationListener.fromAttributes(f.stack, "L", attributes);
      const entries = { office: { network: f.string } };
      const accessList = new alicloud.ApplicationAccessList(f.stack, "List", { entries });
      listener.addAccessList("A", { accessList, type: alicloud.AclType.WHITE });
      listener.addAccessList("B", { accessList, type: alicloud.AclType.of(f.string) });
    },
    "setting-value - alb_listener_acl_attachment",
    "listener-access - alb_acl_entry_attachment",
    "listener-access - alb_listener_acl_attachment",
  ],
];
