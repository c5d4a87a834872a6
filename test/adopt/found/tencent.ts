import type { HealthCloud } from "../../health/cloud";

/** A CLB of Tencent Cloud as the console makes one: TCP on servers, HTTPS with two rules, of which one has a target group. */
const ID = "lb-6efswuxa";

const CHECK = {
  HealthSwitch: 1,
  TimeOut: 2,
  IntervalTime: 5,
  HealthNum: 3,
  UnHealthNum: 3,
  CheckType: "TCP",
  HttpCode: null,
  HttpCheckPath: null,
  SourceIpType: 0,
};
const HTTP_CHECK = {
  ...CHECK,
  CheckType: "HTTP",
  HttpCode: 31,
  HttpCheckPath: "/healthz",
  HttpCheckDomain: "shop.example.com",
  HttpCheckMethod: "HEAD",
};
const GROUP = { TargetGroupId: "lbtg-cart", TargetGroupName: "cart" };

const rule = (LocationId: string, Url: string, more: object) => ({
  LocationId,
  ListenerId: "lbl-https",
  Domain: "shop.example.com",
  Domains: ["shop.example.com"],
  Url,
  CreateTime: "2026-07-02 02:49:05",
  BeAutoCreated: false,
  DefaultServer: true,
  ForwardType: "HTTP",
  HealthCheck: HTTP_CHECK,
  Http2: true,
  HttpGzip: true,
  QuicStatus: "QUIC_UNAVAILABLE",
  RewriteTarget: { TargetListenerId: null, TargetLocationId: null },
  Scheduler: "WRR",
  SessionExpireTime: 0,
  TargetType: "NODE",
  Certificate: null,
  TargetGroup: null,
  TargetGroupList: null,
  ...more,
});

const target = (InstanceId: string, Port: number, Weight: number) => ({
  InstanceId,
  PrivateIpAddresses: ["10.0.0.9"],
  Port,
  Weight,
  Type: "CVM",
});

const LISTENERS = [
  {
    ListenerId: "lbl-tcp",
    ListenerName: "orders",
    Protocol: "TCP",
    Port: 3306,
    EndPort: 0,
    AttrFlags: ["RescheduleUnhealthy"],
    Certificate: null,
    CreateTime: "2026-07-02 02:49:05",
    DeregisterTargetRst: false,
    HealthCheck: CHECK,
    KeepaliveEnable: 0,
    Rules: null,
    Scheduler: "WRR",
    SessionExpireTime: 0,
    SessionType: "NORMAL",
    SniSwitch: 0,
    TargetGroup: null,
    TargetGroupList: null,
    TargetType: "NODE",
    Toa: false,
  },
  {
    ListenerId: "lbl-https",
    ListenerName: "shop",
    Protocol: "HTTPS",
    Port: 443,
    EndPort: 0,
    AttrFlags: [],
    Certificate: { SSLMode: "UNIDIRECTIONAL", CertId: "cert-1", CertCaId: "", ExtCertIds: null },
    CreateTime: "2026-07-02 02:49:05",
    HealthCheck: null,
    KeepaliveEnable: 0,
    Rules: [
      rule("loc-web", "/", {}),
      rule("loc-cart", "/cart", { TargetType: "TARGETGROUP", TargetGroup: GROUP, TargetGroupList: [GROUP] }),
    ],
    Scheduler: null,
    SessionExpireTime: 0,
    SniSwitch: 0,
    TargetGroup: null,
    TargetType: "NODE",
  },
];

const answers: HealthCloud["answers"] = {
  DescribeLoadBalancers: ({ LoadBalancerIds: ids }) => ({
    TotalCount: 1,
    LoadBalancerSet: (ids as string[]).includes(ID)
      ? [
          {
            LoadBalancerId: ID,
            LoadBalancerName: "shop",
            LoadBalancerType: "OPEN",
            Forward: 1,
            Domain: "",
            LoadBalancerVips: ["43.1.1.1"],
            Status: 1,
            CreateTime: "2026-07-02 02:49:05",
            ProjectId: 0,
            VpcId: "vpc-shop",
            SubnetId: "",
            Tags: [{ TagKey: "team", TagValue: "shop" }],
            SecureGroups: ["sg-web"],
            TargetRegionInfo: { Region: "ap-guangzhou", VpcId: "vpc-shop" },
            AddressIPVersion: "ipv4",
            VipIsp: "BGP",
            MasterZone: { ZoneId: 100003, Zone: "ap-guangzhou-3", ZoneName: "three" },
            BackupZoneSet: null,
            ChargeType: "POSTPAID_BY_HOUR",
            NetworkAttributes: { InternetChargeType: "TRAFFIC_POSTPAID_BY_HOUR", InternetMaxBandwidthOut: 10 },
            LoadBalancerPassToTarget: true,
            AttributeFlags: ["DeleteProtect"],
            SnatIps: null,
            MixIpTarget: false,
            SnatPro: false,
            ClusterIds: [],
            TargetCount: 3,
          },
        ]
      : [],
  }),
  DescribeListeners: () => ({ Listeners: LISTENERS, TotalCount: 2 }),
  DescribeTargets: () => ({
    Listeners: [
      { ListenerId: "lbl-tcp", Protocol: "TCP", Port: 3306, Targets: [target("ins-db", 3306, 10)], Rules: null },
      {
        ListenerId: "lbl-https",
        Protocol: "HTTPS",
        Port: 443,
        Targets: null,
        Rules: [
          {
            LocationId: "loc-web",
            Domain: "shop.example.com",
            Url: "/",
            Targets: [
              target("ins-web", 8080, 10),
              { Type: "ENI", InstanceId: null, PrivateIpAddresses: ["10.0.0.7"], Port: 8080, Weight: 5 },
            ],
          },
          { LocationId: "loc-cart", Domain: "shop.example.com", Url: "/cart", Targets: [] },
        ],
      },
    ],
  }),
  DescribeTargetGroups: () => ({
    TargetGroupSet: [
      {
        ...GROUP,
        VpcId: "vpc-shop",
        Port: 8080,
        CreatedTime: "2026-07-02 02:49:05",
        UpdatedTime: "2026-07-02 02:49:05",
        TargetGroupType: "v1",
        Protocol: null,
        AssociatedRule: [
          { LoadBalancerId: ID, ListenerId: "lbl-https", LocationId: "loc-cart", Protocol: "HTTPS" },
          { LoadBalancerId: "lb-other", ListenerId: "lbl-x", LocationId: null, Protocol: "TCP" },
        ],
        Tag: [],
      },
    ],
  }),
  DescribeTargetGroupInstances: () => ({
    TotalCount: 1,
    TargetGroupInstanceSet: [
      { Type: "CVM", InstanceId: "ins-cart", PrivateIpAddresses: ["10.0.0.8"], Port: 8080, Weight: 10 },
    ],
  }),
};

export const TENCENT = { id: ID, answers };
