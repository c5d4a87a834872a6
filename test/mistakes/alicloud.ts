import { alicloud, Backend, BindingStrategy } from "../../lib";
import { Fixture, instances } from "../rules/fixture";
import { existingAlb, existingGwlb, existingNlb } from "../rules/vpc";
import { Mistake, mistake, two } from "./mistake";

const Protocol = alicloud.ListenerProtocol;

const MEASURED = "measured on the real provider, alicloud 1.289";

/** A listener of the CLB that exists. */
export function listen(f: Fixture, options: Partial<alicloud.ClassicListenerOptions> = {}): alicloud.ClassicListener {
  return f.clb.addListener("L", { protocol: Protocol.TCP, port: 80, ...options });
}

function serve(f: Fixture, options: Partial<alicloud.ClassicListenerOptions>): void {
  f.bind(listen(f, options), f.pool(two));
}

/** Servers in a group behind an ALB that exists. */
export function albGroup(f: Fixture, options: alicloud.ApplicationServerGroupOptions, backends = two): void {
  const group = new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer: existingAlb(f), ...options });
  f.bind(group, f.pool(backends));
}

function nlbGroup(f: Fixture, options: Partial<alicloud.NetworkServerGroupProps>): alicloud.NetworkServerGroup {
  const group = new alicloud.NetworkServerGroup(f.stack, "Group", { loadBalancer: existingNlb(f), ...options });
  f.bind(group, f.pool(two));
  return group;
}

function shared(f: Fixture): alicloud.ClassicLoadBalancer {
  return new alicloud.ClassicLoadBalancer(f.stack, "Shared", {
    spec: alicloud.LoadBalancerSpec.SHARED,
    vswitchId: "vsw-1",
  });
}

/** Mistakes on Alibaba Cloud. */
export const ALICLOUD: readonly Mistake[] = [
  mistake("a weight of 150", "resource_alicloud_slb_server_group.go:63", "error weight-range", (f) =>
    f.inVServerGroup({ ...two, c: Backend.instance("i-c", { weight: 150 }) }),
  ),
  mistake("a weight of 10.5 on an ALB", "resource_alicloud_slb_server_group.go:63", "error weight-range", (f) =>
    albGroup(f, {}, { ...two, b: Backend.instance("i-b", { weight: 10.5 }) }),
  ),
  mistake("port 0 on an ALB", "website/docs/r/alb_server_group.html.markdown:286", "error port-range", (f) =>
    albGroup(f, {}, { ...two, b: Backend.instance("i-b", { port: 0 }) }),
  ),
  mistake("no port on an ALB", "website/docs/r/alb_server_group.html.markdown:286", "error port-missing", (f) =>
    f.bind(
      new alicloud.ApplicationServerGroup(f.stack, "Group", { loadBalancer: existingAlb(f) }),
      f.pool(two, { defaultPort: undefined }),
    ),
  ),
  mistake("one server twice", "extension_slb.go:237 to 258", "error duplicate-backend", (f) =>
    f.inVServerGroup({ ...two, c: Backend.instance("i-a") }),
  ),
  mistake(
    "the group of another load balancer",
    "resource_alicloud_slb_listener.go:788",
    "error group-load-balancer",
    (f) => {
      const other = alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Other", { loadBalancerId: "lb-other" });
      const attributes = { loadBalancer: other, serverGroupId: "rsp-1" };
      listen(f, { serverGroup: alicloud.VServerGroup.fromAttributes(f.stack, "Group", attributes) });
    },
  ),
  mistake(
    "all weights 0",
    "https://www.alibabacloud.com/help/en/cloud-config/latest/t590qz",
    "error weight-all-zero",
    (f) => f.inVServerGroup(two, { defaultWeight: 0 }),
  ),
  mistake(
    "weights behind a scheduler that ignores them",
    "https://alibabacloud.com/help/doc-detail/85962.html",
    "warning weight-ignored",
    (f) =>
      f.bind(
        listen(f, { scheduler: alicloud.Scheduler.RR }),
        f.pool({ ...two, c: Backend.instance("i-c", { weight: 10 }) }),
      ),
  ),
  mistake(
    "an empty group",
    "https://github.com/aliyun/infraguard: slb-all-listenter-has-server",
    "error member-count",
    (f) => f.inVServerGroup({}),
  ),
  mistake(
    "two owners of the default group",
    "resource_alicloud_slb_backend_server.go:95 to 128",
    "error single-owner",
    (f) => {
      f.inDefaultGroup(two);
      f.bind(f.clb.defaultServerGroup, f.pool(two, {}, "Second"));
    },
  ),
  mistake(
    "servers named beside a scaling group",
    "https://github.com/aliyun/terraform-provider-alicloud/issues/8729",
    "error pool-source-backends",
    (f) => {
      const source = alicloud.ScalingGroup.fromAttributes(f.stack, "Scaling", { scalingGroupId: "asg-1" });
      f.bind(listen(f), f.pool(two, { source }));
    },
  ),
  mistake(
    "201 servers behind one CLB",
    "https://help.aliyun.com/en/slb/classic-load-balancer/product-overview/limits-1",
    "warning quota",
    (f) => f.inVServerGroup(instances(201)),
  ),
  mistake(
    "a group name with a space",
    "slb-20140515 client/create_vserver_group_request_model.go",
    "warning name-form",
    (f) => albGroup(f, { serverGroupName: "web servers" }),
  ),
  mistake(
    "an id of another kind",
    "https://help.aliyun.com/en/slb/classic-load-balancer/developer-reference/api-slb-2014-05-15-setbackendservers",
    "warning id-form",
    (f) => f.inVServerGroup({ ...two, c: Backend.instance("eni-1") }),
  ),
  mistake(
    "an interface behind a shared load balancer",
    "https://help.aliyun.com/en/slb/classic-load-balancer/developer-reference/api-slb-2014-05-15-setbackendservers",
    "error eni-performance",
    (f) =>
      f.bind(
        shared(f).addListener("L", { protocol: Protocol.TCP, port: 80 }),
        f.pool({ ...two, c: Backend.networkInterface("eni-1") }),
      ),
  ),
  mistake(
    "an interface without IP in a default group",
    `${MEASURED}: ENI without server_ip`,
    "error eni-ip-required",
    (f) => f.inDefaultGroup({ ...two, c: Backend.networkInterface("eni-1") }),
  ),
  mistake(
    "an instance with IP in a default group",
    "website/docs/r/slb_backend_server.html.markdown:117",
    "error server-ip-refused",
    (f) => f.inDefaultGroup({ ...two, c: Backend.instance("i-c", { serverIp: "10.0.0.7" }) }),
  ),
  mistake(
    "an IP in a VServer group",
    "resource_alicloud_slb_server_group.go:41 to 70",
    "error server-ip-inexpressible",
    (f) => f.inVServerGroup({ ...two, c: Backend.networkInterface("eni-1", { serverIp: "10.0.0.7" }) }),
  ),
  mistake(
    "one interface with two IPs in a default group",
    `${MEASURED}: one ENI with two IPs, one removed`,
    "warning multi-ip-interface",
    (f) =>
      f.inDefaultGroup({
        a: Backend.networkInterface("eni-1", { serverIp: "10.0.0.7" }),
        b: Backend.networkInterface("eni-1", { serverIp: "10.0.0.8" }),
      }),
  ),
  mistake(
    "two ports in a default group",
    "https://help.aliyun.com/en/slb/classic-load-balancer/user-guide/backend-server-overview",
    "error one-port",
    (f) => f.inDefaultGroup({ ...two, c: Backend.instance("i-c", { port: 81 }) }),
  ),
  mistake("21 servers in a new default group", `${MEASURED}: create with 21`, "error batch-at-create", (f) =>
    f.bind(
      new alicloud.ClassicLoadBalancer(f.stack, "New", { spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL })
        .defaultServerGroup,
      f.pool(instances(21)),
    ),
  ),
  mistake("20 servers in a new VServer group", `${MEASURED}: exactly 20`, "error batch-multiple", (f) =>
    f.inVServerGroup(instances(20)),
  ),
  mistake("20 servers in a default group", `${MEASURED}: exactly 20`, "warning batch-multiple", (f) =>
    f.inDefaultGroup(instances(20)),
  ),
  mistake(
    "a description with a comma",
    "https://help.aliyun.com/document_detail/60193.html",
    "warning description-form",
    (f) => f.inVServerGroup({ ...two, c: Backend.instance("i-c", { description: "new, half" }) }, {}, true),
  ),
  mistake(
    "three servers in a master/slave group",
    "resource_alicloud_slb_master_slave_server_group.go:77",
    "error member-count",
    (f) => {
      const props = { loadBalancer: f.clb, masterBackendId: "b1" };
      f.bind(new alicloud.MasterSlaveServerGroup(f.stack, "Pair", props), f.pool(instances(3)));
    },
  ),
  mistake(
    "a master/slave group without its master",
    "resource_alicloud_slb_master_slave_server_group.go:64",
    "error clb-master-slave",
    (f) => {
      const props = { loadBalancer: f.clb, masterBackendId: "c" };
      f.bind(new alicloud.MasterSlaveServerGroup(f.stack, "Pair", props), f.pool(two));
    },
  ),
  mistake(
    "a master/slave group on HTTP",
    "https://alibabacloud.com/help/doc-detail/85962.html",
    "error clb-master-slave",
    (f) => {
      const props = { loadBalancer: f.clb, masterBackendId: "a" };
      const masterSlaveGroup = new alicloud.MasterSlaveServerGroup(f.stack, "Pair", props);
      listen(f, { protocol: Protocol.HTTP, masterSlaveGroup });
      f.bind(masterSlaveGroup, f.pool(two));
    },
  ),
  mistake(
    "a listener without group and backend port",
    "website/docs/r/slb_listener.html.markdown:213",
    "error listener-without-backends",
    (f) => listen(f),
  ),
  mistake("two listeners on one port", "resource_alicloud_slb_listener.go:433", "error listener-port-clash", (f) => {
    listen(f, { backendPort: 80 });
    f.clb.addListener("Second", { protocol: Protocol.TCP, port: 80, backendPort: 81 });
  }),
  mistake(
    "sessions by inserted cookies without a time",
    "resource_alicloud_slb_listener.go:911",
    "error session-persistence",
    (f) =>
      serve(f, {
        protocol: Protocol.HTTP,
        stickySession: { type: alicloud.StickySessionType.INSERT },
      }),
  ),
  mistake("sessions by address on HTTP", "diff_suppress_funcs.go:67", "error session-persistence", (f) =>
    serve(f, { protocol: Protocol.HTTP, sessionSeconds: 60 }),
  ),
  mistake(
    "a hash scheduler on HTTP",
    "website/docs/r/slb_listener.html.markdown:167",
    "warning listener-scheduler",
    (f) => serve(f, { protocol: Protocol.HTTP, scheduler: alicloud.Scheduler.SCH }),
  ),
  mistake(
    "a hash scheduler on a shared load balancer",
    "website/docs/r/slb_listener.html.markdown:219",
    "error scheduler-performance",
    (f) =>
      f.bind(
        shared(f).addListener("L", { protocol: Protocol.TCP, port: 80, scheduler: alicloud.Scheduler.SCH }),
        f.pool(two),
      ),
  ),
  mistake("HTTPS without a certificate", "resource_alicloud_slb_listener.go:410", "error https-certificate", (f) =>
    serve(f, { protocol: Protocol.HTTPS, port: 443 }),
  ),
  mistake("an interval of 60 seconds", "resource_alicloud_slb_listener.go:234", "error health-check-ranges", (f) =>
    serve(f, { healthCheck: { intervalSeconds: 60 } }),
  ),
  mistake(
    "a check of a port that nobody serves",
    "test/real-cases/cases.yaml, A12",
    "warning health-check-port-unserved",
    (f) => serve(f, { healthCheck: { port: 20 } }),
  ),
  mistake("a bandwidth of 2000", "resource_alicloud_slb_listener.go:76", "error setting-range", (f) =>
    serve(f, { bandwidth: 2000 }),
  ),
  mistake(
    "a rule of a TCP listener",
    "website/docs/r/slb_rule.html.markdown:25 to 149",
    "error listener-has-no-rules",
    (f) => {
      const rule = listen(f, { backendPort: 80 }).addRule("R", { domain: "a.example.com" });
      f.bind(rule, f.pool(two));
    },
  ),
  mistake(
    "a rule for the path / alone",
    "website/docs/r/slb_rule.html.markdown:25 to 149",
    "error rule-domain-url",
    (f) => {
      const listener = listen(f, { protocol: Protocol.HTTP, backendPort: 80 });
      f.bind(listener.addRule("R", { domain: "a.example.com", url: "/" }), f.pool(two));
    },
  ),
  mistake("two rules for one path", "website/docs/r/slb_rule.html.markdown:25 to 149", "error rule-clash", (f) => {
    const listener = listen(f, { protocol: Protocol.HTTP, backendPort: 80 });
    const pool = f.pool(two);
    f.bind(listener.addRule("One", { domain: "a.example.com" }), pool);
    f.bind(listener.addRule("Two", { domain: "a.example.com" }), pool);
  }),
  mistake(
    "an address among instances of an ALB",
    "website/docs/r/alb_server_group.html.markdown:298",
    "error backend-kind",
    (f) => albGroup(f, {}, { ...two, b: Backend.ip("10.0.0.7") }),
  ),
  mistake(
    "a public address as a remote one",
    "https://www.alibabacloud.com/help/en/slb/application-load-balancer/user-guide/alb-server-group-overview",
    "warning alb-remote-ip",
    (f) => albGroup(f, { remoteIps: true }, { a: Backend.ip("10.0.0.7"), b: Backend.ip("203.0.113.7") }),
  ),
  mistake(
    "gRPC servers behind HTTP",
    "website/docs/r/alb_server_group.html.markdown:143",
    "error group-protocol",
    (f) => {
      const options = { loadBalancer: existingAlb(f), protocol: alicloud.ServerGroupProtocol.GRPC };
      const serverGroup = new alicloud.ApplicationServerGroup(f.stack, "Group", options);
      existingAlb(f, "Other").addListener("L", { protocol: Protocol.HTTP, port: 80, serverGroup });
      f.bind(serverGroup, f.pool(two));
    },
  ),
  mistake("protocol TCP", "resource_alicloud_alb_server_group.go:154", "error setting-value", (f) =>
    albGroup(f, { protocol: alicloud.ServerGroupProtocol.TCP }),
  ),
  mistake(
    "no sessions across zones",
    "website/docs/r/alb_server_group.html.markdown:123",
    "error alb-group-settings",
    (f) => albGroup(f, { crossZone: false, stickySession: { type: alicloud.StickySessionType.INSERT } }),
  ),
  mistake("a drain of 1000 seconds", "website/docs/r/alb_server_group.html.markdown:189", "error setting-range", (f) =>
    albGroup(f, { connectionDrainSeconds: 1000 }),
  ),
  mistake("two rules of one priority", "website/docs/r/alb_rule.html.markdown:184", "error alb-rule", (f) => {
    const listener = existingAlb(f).addListener("L", { protocol: Protocol.HTTP, port: 80 });
    const pool = f.pool(two);
    f.bind(listener, pool);
    f.bind(listener.addRule("One", { priority: 1, conditions: { paths: ["/a"] } }), pool);
    f.bind(listener.addRule("Two", { priority: 1, conditions: { paths: ["/b"] } }), pool);
  }),
  mistake("201 servers in one call", "website/docs/r/alb_server_group.html.markdown:298", "error member-count", (f) =>
    albGroup(f, {}, instances(201) as typeof two),
  ),
  mistake("a TCP group behind a UDP listener", "nlb-20220430 client/client.go", "error group-protocol", (f) => {
    const serverGroup = nlbGroup(f, { protocol: alicloud.ServerGroupProtocol.TCP });
    existingNlb(f, "Other").addListener("L", { protocol: Protocol.UDP, port: 80, serverGroup });
  }),
  mistake(
    "a range of ports to a group with ports",
    "website/docs/r/nlb_listener.html.markdown:151",
    "error nlb-port-range",
    (f) => existingNlb(f).addListener("L", { protocol: Protocol.TCP, startPort: 90, endPort: 80 }),
  ),
  mistake(
    "TCPSSL without a certificate",
    "website/docs/r/nlb_listener.html.markdown:146",
    "error https-certificate",
    (f) => f.bind(existingNlb(f).addListener("L", { protocol: Protocol.TCPSSL, port: 443 }), f.pool(two)),
  ),
  mistake("ipVersion IPv6 for a group", "resource_alicloud_nlb_server_group.go:34", "error setting-value", (f) =>
    nlbGroup(f, { ipVersion: alicloud.IpVersion.IPV6 }),
  ),
  mistake("a server id with _", "resource_alicloud_nlb_server_group_server_attachment.go:155", "error id-form", (f) =>
    f.bind(
      existingNlb(f).addListener("L", { protocol: Protocol.TCP, port: 80 }),
      f.pool({ ...two, c: Backend.instance("i_c") }),
    ),
  ),
  mistake("21 servers behind a gateway", "service_alicloud_gwlb_v2.go:280", "warning gwlb-members", (f) =>
    f.bind(existingGwlb(f).addListener("L", {}), f.pool(instances(21))),
  ),
  mistake(
    "a scaled pool without port",
    "resource_alicloud_ess_scalinggroup_vserver_groups.go:44",
    "error ess-port-weight",
    (f) => {
      const source = alicloud.ScalingGroup.fromAttributes(f.stack, "Scaling", { scalingGroupId: "asg-1" });
      f.bind(listen(f), f.pool(undefined, { source, defaultPort: undefined }));
    },
  ),
  mistake(
    "a listener that sends to two groups",
    "website/docs/r/slb_listener.html.markdown:221",
    "error listener-two-groups",
    (f) => {
      const masterSlaveGroup = new alicloud.MasterSlaveServerGroup(f.stack, "Pair", {
        loadBalancer: f.clb,
        masterBackendId: "a",
      });
      const serverGroup = new alicloud.VServerGroup(f.stack, "Group", { loadBalancer: f.clb });
      listen(f, { serverGroup, masterSlaveGroup });
    },
  ),
  mistake(
    "weights of attachments, which are replaced for them",
    `${MEASURED}: VServer attachments, weights of all 3`,
    "info weight-replace",
    (f) => f.bind(listen(f), f.pool(two), BindingStrategy.VSERVER_ATTACHMENTS),
  ),
];
