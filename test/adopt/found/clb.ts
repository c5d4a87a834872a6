import type { HealthCloud } from "../../health/cloud";

/** A CLB of Alibaba Cloud as the console makes one: TCP on a pair, HTTPS with a rule and a further domain, a redirect. */
const ID = "lb-bp1o94dp5i6ea";

type Json = Record<string, unknown>;

const listeners: { readonly [key: string]: Json } = {
  "TCP 3306": {
    AclStatus: "off",
    BackendServerPort: 3306,
    Bandwidth: -1,
    ConnectionDrain: "off",
    Description: "orders",
    EstablishedTimeout: 900,
    HealthCheck: "on",
    HealthCheckConnectPort: 3306,
    HealthCheckConnectTimeout: 5,
    HealthCheckInterval: 2,
    HealthCheckType: "tcp",
    HealthyThreshold: 3,
    ListenerPort: 3306,
    LoadBalancerId: ID,
    MasterSlaveServerGroupId: "rsp-pair",
    PersistenceTimeout: 0,
    ProxyProtocolV2Enabled: false,
    Scheduler: "wrr",
    SecurityStatus: "on",
    Status: "running",
    UnhealthyThreshold: 3,
  },
  "HTTPS 443": {
    AclIds: { AclId: ["acl-office"] },
    AclStatus: "on",
    AclType: "white",
    Bandwidth: -1,
    Description: "shop",
    EnableHttp2: "on",
    Gzip: "on",
    HealthCheck: "on",
    HealthCheckConnectPort: 8080,
    HealthCheckDomain: "",
    HealthCheckHttpCode: "http_2xx",
    HealthCheckInterval: 2,
    HealthCheckMethod: "head",
    HealthCheckTimeout: 5,
    HealthCheckType: "http",
    HealthCheckURI: "/healthz",
    HealthyThreshold: 3,
    IdleTimeout: 15,
    ListenerPort: 443,
    LoadBalancerId: ID,
    RequestTimeout: 60,
    Scheduler: "wrr",
    SecurityStatus: "on",
    ServerCertificateId: "1234_cert",
    Status: "running",
    StickySession: "on",
    StickySessionType: "insert",
    CookieTimeout: 500,
    TLSCipherPolicy: "tls_cipher_policy_1_2",
    UnhealthyThreshold: 3,
    VServerGroupId: "rsp-web",
    XForwardedFor: "on",
    XForwardedFor_SLBID: "off",
    XForwardedFor_SLBIP: "off",
    XForwardedFor_proto: "on",
  },
  "HTTP 80": {
    Description: "to https",
    ForwardPort: 443,
    ListenerForward: "on",
    ListenerPort: 80,
    LoadBalancerId: ID,
    Status: "running",
  },
};

const server = (ServerId: string, Port: number, Weight: number, more: Json = {}) => ({
  ServerId,
  ServerIp: "192.168.3.10",
  Port,
  Weight,
  Type: "ecs",
  Description: "",
  ...more,
});

const of = (protocol: string): [string, HealthCloud["answers"][string]] => [
  `DescribeLoadBalancer${protocol}ListenerAttribute`,
  ({ ListenerPort: port }) => listeners[`${protocol} ${String(port)}`],
];

const answers: HealthCloud["answers"] = {
  DescribeLoadBalancerAttribute: ({ LoadBalancerId: id }) =>
    id !== ID
      ? { Code: "InvalidLoadBalancerId.NotFound", Message: "The specified LoadBalancerId does not exist." }
      : {
          Address: "47.96.1.1",
          AddressIPVersion: "ipv4",
          AddressType: "internet",
          AutoReleaseTime: 0,
          BackendServers: { BackendServer: [{ ServerId: "i-old", ServerIp: "192.168.3.9", Type: "ecs", Weight: 100 }] },
          Bandwidth: 5120,
          CreateTime: "2026-07-02T02:49:05Z",
          CreateTimeStamp: 1504147745000,
          DeleteProtection: "on",
          EndTimeStamp: 32493801600000,
          InstanceChargeType: "PayBySpec",
          InternetChargeType: "paybytraffic",
          ListenerPortsAndProtocol: {
            ListenerPortAndProtocol: Object.keys(listeners).map((key) => {
              const [protocol, port] = key.split(" ");
              return { ListenerPort: Number(port), ListenerProtocol: protocol.toLowerCase() };
            }),
          },
          LoadBalancerId: ID,
          LoadBalancerName: "shop",
          LoadBalancerSpec: "slb.s2.small",
          LoadBalancerStatus: "active",
          MasterZoneId: "cn-hangzhou-i",
          ModificationProtectionStatus: "NonProtection",
          NetworkType: "classic",
          PayType: "PayOnDemand",
          RegionId: "cn-hangzhou",
          ResourceGroupId: "rg-acfmxazb4p",
          SlaveZoneId: "cn-hangzhou-j",
        },
  ListTagResources: ({ "ResourceId.1": id }) => ({
    TagResources: { TagResource: id === ID ? [{ ResourceId: ID, TagKey: "team", TagValue: "shop" }] : [] },
  }),
  DescribeVServerGroups: () => ({
    VServerGroups: { VServerGroup: [{ VServerGroupId: "rsp-web", VServerGroupName: "web" }] },
  }),
  DescribeVServerGroupAttribute: ({ VServerGroupId: id }) => ({
    VServerGroupId: id,
    VServerGroupName: "web",
    LoadBalancerId: ID,
    BackendServers: {
      BackendServer: [
        server("i-blue", 8080, 100),
        server("i-green", 8080, 100),
        server("eni-1", 8081, 0, { Type: "eni" }),
      ],
    },
  }),
  DescribeMasterSlaveServerGroups: () => ({
    MasterSlaveServerGroups: {
      MasterSlaveServerGroup: [{ MasterSlaveServerGroupId: "rsp-pair", MasterSlaveServerGroupName: "orders" }],
    },
  }),
  DescribeMasterSlaveServerGroupAttribute: () => ({
    MasterSlaveServerGroupId: "rsp-pair",
    MasterSlaveServerGroupName: "orders",
    LoadBalancerId: ID,
    MasterSlaveBackendServers: {
      MasterSlaveBackendServer: [
        server("i-db1", 3306, 100, { ServerType: "Master" }),
        server("i-db2", 3306, 100, { ServerType: "Slave" }),
      ],
    },
  }),
  DescribeRules: ({ ListenerPort: port }) => ({
    Rules: { Rule: String(port) === "443" ? [{ RuleId: "rule-cart", RuleName: "cart" }] : [] },
  }),
  DescribeRuleAttribute: () => ({
    Domain: "cart.example.com",
    ListenerPort: "443",
    ListenerSync: "on",
    LoadBalancerId: ID,
    RuleId: "rule-cart",
    RuleName: "cart",
    Url: "/cart",
    VServerGroupId: "rsp-web",
  }),
  DescribeDomainExtensions: () => ({
    DomainExtensions: {
      DomainExtension: [{ Domain: "api.example.com", DomainExtensionId: "de-1", ServerCertificateId: "5678_cert" }],
    },
  }),
  ...Object.fromEntries(["TCP", "HTTP", "HTTPS"].map(of)),
};

export const CLB = {
  id: ID,
  answers: Object.fromEntries(Object.entries(answers).map(([action, answer]) => [`2014-05-15 ${action}`, answer])),
};
