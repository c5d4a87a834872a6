import { TerraformStack, TerraformVariable } from "cdktf";
import { Backend, BackendPool, BindingStrategy, ListenerBinding, Tags, tencentcloud } from "../../lib";
import { Arguments } from "../../lib/facts/arguments";
import { CLB_INSTANCE } from "../../lib/families/tencentcloud/clb/facts/load-balancer";
import { CLB_LISTENER } from "../../lib/families/tencentcloud/clb/facts/listener";
import { CLB_LISTENER_RULE } from "../../lib/families/tencentcloud/clb/facts/rule";
import { AS_SCALING_GROUP } from "../../lib/families/tencentcloud/as/arguments";
import { GATEWAY_INSTANCE } from "../../lib/families/tencentcloud/gwlb/facts/load-balancer";
import { GATEWAY_TARGET_GROUP } from "../../lib/families/tencentcloud/gwlb/facts/target-group";
import { CLB_TARGET_GROUP } from "../../lib/families/tencentcloud/target-group/facts/target-group";
import { adopted, resourcesOf, synthesized } from "../adopt/programs";
import { findingsOf, newStack, onlyResource } from "../synth";

/** By prop: what is given, and what is written, unless that is the same. */
interface Given {
  readonly [prop: string]: { readonly value: unknown; readonly written?: unknown; readonly argument: string };
}

interface Case {
  readonly type: string;
  readonly table: Arguments;
  readonly given: Given;
  /** What the construct writes whatever is given, and what of other resources belongs to it in HCL. */
  readonly written: { readonly [argument: string]: unknown };
  readonly beside?: object;
  /** Whether adopt carries such a resource over at all. */
  readonly adopted: boolean;
  declare(stack: TerraformStack, props: never): unknown;
}

const CLUSTERS = {
  value: {
    l4Clusters: [{ clusterId: "tgw-1", clusterName: "four", zoneId: "ap-guangzhou-1" }, { clusterId: "tgw-2" }],
    l7Clusters: [{ clusterId: "stgw-1" }],
    classicalCluster: { clusterId: "vpcgw-1", clusterName: "classical", zoneId: "ap-guangzhou-2" },
  },
  written: {
    l4_clusters: [{ cluster_id: "tgw-1", cluster_name: "four", zone: "ap-guangzhou-1" }, { cluster_id: "tgw-2" }],
    l7_clusters: [{ cluster_id: "stgw-1" }],
    classical_cluster: { cluster_id: "vpcgw-1", cluster_name: "classical", zone: "ap-guangzhou-2" },
  },
  argument: "exclusive_cluster",
};

const CERTIFICATES = {
  value: { certificateIds: ["rsa", "ecc"], sslMode: tencentcloud.SslMode.UNIDIRECTIONAL },
  written: { cert_id_list: ["rsa", "ecc"], ssl_mode: "UNIDIRECTIONAL" },
  argument: "multi_cert_info",
};

function existing(stack: TerraformStack): tencentcloud.ICloudLoadBalancer {
  return tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
}

function gateway(stack: TerraformStack, props: object): tencentcloud.GatewayLoadBalancer {
  return new tencentcloud.GatewayLoadBalancer(stack, "it", { vpcId: "vpc-1", subnetId: "subnet-1", ...props });
}

const CASES: readonly Case[] = [
  {
    type: CLB_INSTANCE.type,
    table: CLB_INSTANCE.plain,
    given: {
      projectId: { value: 7, argument: "project_id" },
      internetChargeType: { value: "BANDWIDTH_PACKAGE", argument: "internet_charge_type" },
      bandwidth: { value: 100, argument: "internet_bandwidth_max_out" },
      bandwidthPackageId: { value: "bwp-1", argument: "bandwidth_package_id" },
      spec: { value: "clb.c2.medium", argument: "sla_type" },
      forceUpgrade: { value: true, argument: "force" },
      address: { value: "1.2.3.4", argument: "vip" },
      vipIsp: { value: "BGP", argument: "vip_isp" },
      dynamicVip: { value: true, argument: "dynamic_vip" },
      eipId: { value: "eip-1", argument: "eip_address_id" },
      zoneId: { value: "100001", argument: "zone_id" },
      masterZoneId: { value: "100002", argument: "master_zone_id" },
      slaveZoneId: { value: "100003", argument: "slave_zone_id" },
      clusterId: { value: "cluster-1", argument: "cluster_id" },
      exclusiveCluster: CLUSTERS,
      loadBalancerPassToTarget: { value: true, argument: "load_balancer_pass_to_target" },
      endpointId: { value: "vpce-1", argument: "associate_endpoint" },
      logSetId: { value: "log-set", argument: "log_set_id" },
      logTopicId: { value: "log-topic", argument: "log_topic_id" },
      tags: { value: { team: "edge" }, argument: "tags" },
    },
    adopted: true,
    written: { clb_name: "it", network_type: "OPEN", delete_protect: true },
    declare: (stack, props: object) =>
      new tencentcloud.CloudLoadBalancer(stack, "it", { networkType: tencentcloud.NetworkType.OPEN, ...props }),
  },
  {
    type: CLB_LISTENER.type,
    table: CLB_LISTENER.plain,
    given: {
      endPort: { value: 90, argument: "end_port" },
      sessionType: { value: "QUIC_CID", argument: "session_type" },
      multiCertInfo: CERTIFICATES,
      healthSourceIpType: { value: 1, argument: "health_source_ip_type" },
      keepAlive: { value: true, written: 1, argument: "keepalive_enable" },
      idleTimeoutSeconds: { value: 60, argument: "idle_connect_timeout" },
      maxConn: { value: 1000, argument: "max_conn" },
      cps: { value: -1, argument: "max_cps" },
      snat: { value: true, argument: "snat_enable" },
      proxyProtocol: { value: false, argument: "proxy_protocol" },
      h2c: { value: true, argument: "h2c_switch" },
      dataCompressMode: { value: "transparent", argument: "data_compress_mode" },
      deregisterTargetRst: { value: true, argument: "deregister_target_rst" },
      rescheduleTargetZeroWeight: { value: true, argument: "reschedule_target_zero_weight" },
      rescheduleUnhealthy: { value: false, argument: "reschedule_unhealthy" },
      rescheduleExpandTarget: { value: true, argument: "reschedule_expand_target" },
      rescheduleStartSeconds: { value: 0, argument: "reschedule_start_time" },
      rescheduleIntervalSeconds: { value: 3600, argument: "reschedule_interval" },
    },
    adopted: true,
    written: { clb_id: "lb-1", listener_name: "it", protocol: "TCP", port: 80 },
    declare: (stack, props: object) =>
      existing(stack).addListener("it", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, ...props }),
  },
  {
    type: CLB_LISTENER_RULE.type,
    table: CLB_LISTENER_RULE.plain,
    given: {
      forwardType: { value: "GRPC", argument: "forward_type" },
      http2: { value: true, argument: "http2_switch" },
      quic: { value: false, argument: "quic" },
      multiCertInfo: CERTIFICATES,
      healthSourceIpType: { value: 0, argument: "health_source_ip_type" },
      oauth: {
        value: { enabled: true, failureStatus: "REJECT" },
        written: { oauth_enable: true, oauth_failure_status: "REJECT" },
        argument: "oauth",
      },
    },
    adopted: true,
    written: { clb_id: "lb-1", listener_id: "lbl-1", domain: "example.com", url: "/" },
    declare: (stack, props: object) =>
      tencentcloud.CloudListener.fromAttributes(stack, "Listener", {
        loadBalancer: existing(stack),
        listenerId: "lbl-1",
        protocol: tencentcloud.ListenerProtocol.HTTPS,
        port: 443,
      }).addRule("it", { domain: "example.com", url: "/", ...props }),
  },
  {
    type: CLB_TARGET_GROUP.type,
    table: CLB_TARGET_GROUP.plain,
    given: {
      fullListen: { value: true, argument: "full_listen_switch" },
      snat: { value: true, argument: "snat_enable" },
      defaultWeight: { value: 0, argument: "weight" },
      tags: { value: { team: "edge" }, argument: "tags" },
    },
    adopted: true,
    written: { target_group_name: "it", type: "v2", protocol: "TCP" },
    beside: {
      tencentcloud_clb_target_group_attachment: {
        it: {
          clb_id: "lb-1",
          listener_id: "lbl-1",
          target_group_id: "${tencentcloud_clb_target_group.it.id}",
        },
      },
    },
    declare: (stack, props: object) =>
      new tencentcloud.TargetGroup(stack, "it", {
        loadBalancer: existing(stack),
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        ...props,
      }),
  },
  {
    type: AS_SCALING_GROUP.type,
    table: AS_SCALING_GROUP.plain,
    given: {
      projectId: { value: 7, argument: "project_id" },
      zones: { value: ["ap-guangzhou-1"], argument: "zones" },
      defaultCooldownSeconds: { value: 0, argument: "default_cooldown" },
      terminationPolicies: { value: ["NEWEST_INSTANCE"], argument: "termination_policies" },
      retryPolicy: { value: "INCREMENTAL_INTERVALS", argument: "retry_policy" },
      multiZoneSubnetPolicy: { value: "EQUALITY", argument: "multi_zone_subnet_policy" },
      instanceAllocationPolicy: { value: "SPOT_MIXED", argument: "instance_allocation_policy" },
      scalingMode: { value: "WAKE_UP_STOPPED_SCALING", argument: "scaling_mode" },
      healthCheckType: { value: "CVM", argument: "health_check_type" },
      healthCheckGraceSeconds: { value: 60, argument: "lb_health_check_grace_period" },
      replaceLoadBalancerUnhealthy: { value: true, argument: "replace_load_balancer_unhealthy" },
      replaceMonitorUnhealthy: { value: false, argument: "replace_monitor_unhealthy" },
      replaceMode: { value: "RESET", argument: "replace_mode" },
      priorityScaleInUnhealthy: { value: true, argument: "priority_scale_in_unhealthy" },
      concurrentScaleOutForDesiredCapacity: { value: true, argument: "concurrent_scale_out_for_desired_capacity" },
      desiredCapacitySyncWithMaxMinSize: { value: true, argument: "desired_capacity_sync_with_max_min_size" },
      tags: { value: { team: "edge" }, argument: "tags" },
    },
    adopted: false,
    written: { scaling_group_name: "it", min_size: 1, max_size: 2 },
    declare: (stack, props: object) =>
      new tencentcloud.AutoScalingGroup(stack, "it", {
        configurationId: "asc-1",
        vpcId: "vpc-1",
        subnetIds: ["subnet-1"],
        minSize: 1,
        maxSize: 2,
        ...props,
      }),
  },
  {
    type: GATEWAY_INSTANCE.type,
    table: GATEWAY_INSTANCE.plain,
    given: {
      chargeType: { value: "POSTPAID_BY_HOUR", argument: "lb_charge_type" },
      tags: {
        value: { team: "edge", cost: "1" },
        written: [
          { tag_key: "team", tag_value: "edge" },
          { tag_key: "cost", tag_value: "1" },
        ],
        argument: "tags",
      },
    },
    adopted: false,
    written: { load_balancer_name: "it", vpc_id: "vpc-1", subnet_id: "subnet-1" },
    declare: gateway,
  },
  {
    type: GATEWAY_TARGET_GROUP.type,
    table: GATEWAY_TARGET_GROUP.plain,
    given: { allDeadToAlive: { value: false, argument: "all_dead_to_alive" } },
    adopted: false,
    written: { target_group_name: "it", vpc_id: "vpc-1", port: 6081, schedule_algorithm: "IP_HASH_3_ELASTIC" },
    declare: (stack, props: object) => gateway(stack, {}).addTargetGroup("it", props),
  },
];

function argumentsOf({ given, written }: Case): Record<string, unknown> {
  const entries = Object.values(given).map(({ argument, value, written: other = value }) => [argument, other]);
  return { ...written, ...Object.fromEntries(entries) };
}

describe.each(CASES.map((one) => [one.type, one] as const))("%s", (type, one) => {
  test("every prop of the table is given", () => {
    expect(Object.keys(one.given).sort()).toEqual(Object.keys(one.table).sort());
  });

  test("each prop is its argument, and none is written where none is given", () => {
    const [stack, plain] = [newStack(), newStack()];
    const props = Object.fromEntries(Object.entries(one.given).map(([prop, { value }]) => [prop, value]));
    one.declare(stack, props as never);
    one.declare(plain, {} as never);
    expect(onlyResource(stack, type)).toMatchObject(argumentsOf(one));
    const added = Object.keys(onlyResource(plain, type)).filter(
      (name) => !(name in one.written) && name in argumentsOf(one),
    );
    expect(added).toEqual([]);
  });

  if (!one.adopted) return;

  test("adopt carries every argument over", () => {
    const resource = { [type]: { it: argumentsOf(one) }, ...one.beside };
    const { program } = adopted({ resource });
    expect(resourcesOf(synthesized(program), type)).toMatchObject([argumentsOf(one)]);
  });
});

test.each(["listener", "rule", "target group"])("the health check of a %s asks as it is told", (kind) => {
  const stack = newStack();
  const clb = existing(stack);
  const healthCheck = { protocol: tencentcloud.HealthCheckProtocol.HTTP, method: tencentcloud.HealthCheckMethod.GET };
  const listener = () => clb.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
  switch (kind) {
    case "listener":
      clb.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80, healthCheck });
      expect(onlyResource(stack, CLB_LISTENER.type)).toMatchObject({ health_check_http_method: "GET" });
      break;
    case "rule":
      listener().addRule("R", { domain: "example.com", url: "/", healthCheck });
      expect(onlyResource(stack, CLB_LISTENER_RULE.type)).toMatchObject({ health_check_http_method: "GET" });
      break;
    default:
      new tencentcloud.TargetGroup(stack, "G", {
        loadBalancer: clb,
        protocol: tencentcloud.TargetGroupProtocol.HTTP,
        healthCheck,
      });
      expect(onlyResource(stack, "tencentcloud_clb_target_group")).toMatchObject({
        health_check: { http_check_method: "GET" },
      });
  }
});

test.each([
  [true, 1],
  [false, 0],
  [new TerraformVariable(newStack(), "keep", { type: "bool" }).booleanValue, "${var.keep ? 1 : 0}"],
])("a switch of numbers that is %s is written as %s", (keepAlive, written) => {
  const stack = newStack();
  existing(stack).addListener("L", {
    protocol: tencentcloud.ListenerProtocol.HTTP,
    port: 80,
    keepAlive: keepAlive as boolean,
  });
  expect(onlyResource(stack, CLB_LISTENER.type).keepalive_enable).toBe(written);
});

test("a target group has the tags of its load balancer, a gateway those of stack and app in blocks", () => {
  const stack = newStack();
  const clb = new tencentcloud.CloudLoadBalancer(stack, "Clb", {
    networkType: tencentcloud.NetworkType.OPEN,
    tags: { team: "edge", a: "1" },
  });
  new tencentcloud.TargetGroup(stack, "G", {
    loadBalancer: clb,
    protocol: tencentcloud.TargetGroupProtocol.TCP,
    tags: { a: "2" },
  });
  gateway(stack, { tags: { team: "net" } });
  Tags.of(stack).add("team", "web");
  Tags.of(stack).add("cost", "7");
  expect(onlyResource(stack, CLB_TARGET_GROUP.type).tags).toEqual({ team: "edge", a: "2", cost: "7" });
  expect(onlyResource(stack, GATEWAY_INSTANCE.type).tags).toEqual([
    { tag_key: "team", tag_value: "net" },
    { tag_key: "cost", tag_value: "7" },
  ]);
});

test("the group that a rule makes for itself speaks as the rule does", () => {
  const stack = newStack();
  const rule = existing(stack)
    .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, certificateId: "cert-1" })
    .addRule("R", { domain: "example.com", url: "/", forwardType: tencentcloud.ForwardType.GRPC });
  const pool = new BackendPool(stack, "P", { defaultPort: 80, backends: { a: Backend.ip("10.0.0.1") } });
  new ListenerBinding(stack, "B", { listener: rule, pool, strategy: BindingStrategy.TARGET_GROUP });
  expect(onlyResource(stack, CLB_TARGET_GROUP.type).protocol).toBe("GRPC");
});

test.each([
  ["tencentcloud_clb_instance", { spec: "clb.c9.huge" }, "warning"],
  ["tencentcloud_clb_instance", { bandwidth: 61441 }, "warning"],
  ["tencentcloud_clb_instance", { eipId: "lb-1" }, "error"],
  ["tencentcloud_clb_listener", { sessionType: "COOKIE" }, "error"],
  ["tencentcloud_clb_listener", { healthSourceIpType: 2 }, "error"],
  ["tencentcloud_clb_listener", { idleTimeoutSeconds: 9 }, "warning"],
  ["tencentcloud_clb_listener", { multiCertInfo: { certificateIds: ["rsa"], sslMode: "NONE" } }, "error"],
  ["tencentcloud_clb_listener", { healthCheck: { protocol: "HTTP", method: "POST" } }, "error"],
  ["tencentcloud_clb_listener_rule", { forwardType: "FTP" }, "error"],
  ["tencentcloud_clb_listener_rule", { oauth: { failureStatus: "ASK" } }, "warning"],
  ["tencentcloud_clb_target_group", { defaultWeight: 101 }, "error"],
  ["tencentcloud_as_scaling_group", { retryPolicy: "NEVER" }, "error"],
  ["tencentcloud_as_scaling_group", { healthCheckGraceSeconds: 7201 }, "warning"],
  ["tencentcloud_gwlb_instance", { chargeType: "PREPAID" }, "warning"],
  ["tencentcloud_gwlb_target_group", { port: 80 }, "error"],
] as const)("a %s with %j is a finding: %s", (type, props, severity) => {
  const [plain, stack] = [newStack(), newStack()];
  const one = CASES.find((each) => each.type === type)!;
  one.declare(plain, {} as never);
  one.declare(stack, props as never);
  const told = (of: TerraformStack) => findingsOf(of).map((finding) => `${finding.severity} ${finding.message}`);
  const before = told(plain).map((text) => text.replace(/ \(declared at .*$/, ""));
  const added = told(stack).filter((text) => !before.includes(text.replace(/ \(declared at .*$/, "")));
  expect(added.filter((text) => text.startsWith(severity) && text.includes(lastName(props)))).toHaveLength(1);
});

/** The name of the setting in question. */
function lastName(props: object): string {
  const [name, value] = Object.entries(props).at(-1) as [string, unknown];
  return typeof value === "object" && value !== null ? lastName(value) : name;
}

test("certificates of several kinds are certificates", () => {
  const stack = newStack();
  existing(stack).addListener("L", {
    protocol: tencentcloud.ListenerProtocol.HTTPS,
    port: 443,
    multiCertInfo: CERTIFICATES.value,
  });
  expect(findingsOf(stack, "https-certificate")).toEqual([]);
});
