import type { HealthCloud } from "./cloud";

/** Everybody who asks a cloud, with answers in which everything is healthy, or the one member is ill. */
export interface HealthClient {
  readonly family: string;
  readonly options: readonly string[];
  answers(healthy: boolean): HealthCloud["answers"];
  /** Lists for which null stands for none, by the vendor's description. */
  readonly mayBeMissing: readonly string[];
  /** Of those, the ones that the vendor's own clients take for none when they are left out. */
  readonly mayBeLeftOut?: readonly string[];
}

export const MEMBER = "i-1:80";

const clb: HealthClient = {
  family: "alicloud-clb",
  options: ["--load-balancer-id", "lb-1"],
  answers: (healthy) => ({
    "2014-05-15 DescribeHealthStatus": () => ({
      BackendServers: {
        BackendServer: [
          { ServerId: "i-1", Port: 80, ListenerPort: 80, ServerHealthStatus: "normal" },
          { ServerId: "i-1", Port: 80, ListenerPort: 81, ServerHealthStatus: healthy ? "normal" : "abnormal" },
        ],
      },
    }),
  }),
  mayBeMissing: [],
};

const vpc = (family: string, version: string, on: object): HealthClient => ({
  family,
  options: ["--load-balancer-id", "lb-1", "--server-group-id", "sgp-1"],
  answers: (healthy) => ({
    [`${version} ListListeners`]: () => ({ Listeners: [{ ListenerId: "lsn-1" }] }),
    [`${version} GetListenerHealthStatus`]: () => {
      const NonNormalServers = healthy ? [] : [{ ServerId: "i-1", Port: 80, Status: "Unhealthy" }];
      return { ListenerHealthStatus: [{ ServerGroupInfos: [{ ServerGroupId: "sgp-1", ...on, NonNormalServers }] }] };
    },
    [`${version} ListServerGroupServers`]: () => ({
      Servers: [{ ServerId: "i-1", Port: 80, Status: "Available" }],
    }),
  }),
  mayBeMissing: ["NonNormalServers"],
  mayBeLeftOut: ["NonNormalServers"],
});

const health = (healthy: boolean) => () => ({
  LoadBalancers: [
    {
      Listeners: [
        {
          ListenerId: "lbl-1",
          Rules: [
            { LocationId: "loc-1", Targets: [{ TargetId: "i-1", Port: 80, HealthStatus: true }] },
            { LocationId: "loc-2", Targets: [{ TargetId: "i-1", Port: 80, HealthStatus: healthy }] },
          ],
        },
      ],
    },
  ],
});

const tencentListener: HealthClient = {
  family: "tencentcloud-clb",
  options: ["--load-balancer-id", "lb-1", "--listener-id", "lbl-1"],
  answers: (healthy) => ({ DescribeTargetHealth: health(healthy) }),
  mayBeMissing: ["Targets"],
};

const tencentGroup: HealthClient = {
  family: "tencentcloud-target-group",
  options: ["--server-group-id", "lbtg-1"],
  answers: (healthy) => ({
    DescribeTargetGroups: () => ({
      TargetGroupSet: [{ TargetGroupId: "lbtg-1", AssociatedRule: [{ LoadBalancerId: "lb-1", ListenerId: "lbl-1" }] }],
    }),
    DescribeTargetHealth: health(healthy),
  }),
  mayBeMissing: ["AssociatedRule", "Targets"],
};

export const CLIENTS: readonly HealthClient[] = [
  clb,
  vpc("alicloud-alb", "2020-06-16", { HealthCheckEnabled: "on" }),
  vpc("alicloud-nlb", "2022-04-30", { HeathCheckEnabled: true }),
  tencentListener,
  tencentGroup,
];
