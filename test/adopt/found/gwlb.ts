import { vpcAnswers } from "./vpc";

/** A GWLB as the console makes one. */
const ID = "gwlb-te6ixpgvsqkhhndlae";

export const GWLB = {
  id: ID,
  answers: vpcAnswers("2024-04-15", {
    loadBalancer: {
      AddressIpVersion: "Ipv4",
      CreateTime: "2026-07-02T02:49:05Z",
      LoadBalancerBusinessStatus: "Normal",
      LoadBalancerId: ID,
      LoadBalancerName: "firewall",
      LoadBalancerStatus: "Active",
      RegionId: "cn-hangzhou",
      ResourceGroupId: "rg-acfmxazb4p",
      Tags: [{ Key: "team", Value: "net" }],
      VpcId: "vpc-bp1b49rqrybk4",
      ZoneMappings: [
        {
          LoadBalancerAddresses: [{ EniId: "eni-i", PrivateIpv4Address: "192.168.3.32" }],
          VSwitchId: "vsw-i",
          ZoneId: "cn-hangzhou-i",
        },
      ],
    },
    listeners: [
      {
        ListenerDescription: "all of it",
        ListenerId: "lsn-geneve",
        ListenerStatus: "Running",
        LoadBalancerId: ID,
        RegionId: "cn-hangzhou",
        ServerGroupId: "sgp-fw",
        TcpIdleTimeout: 350,
        Tags: [],
      },
    ],
    groups: [
      {
        group: {
          ConnectionDrainConfig: { ConnectionDrainEnabled: true, ConnectionDrainTimeout: 120 },
          CreateTime: "2026-07-02T02:49:05Z",
          HealthCheckConfig: {
            HealthCheckConnectPort: 80,
            HealthCheckConnectTimeout: 5,
            HealthCheckEnabled: true,
            HealthCheckHttpCode: [],
            HealthCheckInterval: 10,
            HealthCheckProtocol: "TCP",
            HealthyThreshold: 2,
            UnhealthyThreshold: 2,
          },
          Protocol: "GENEVE",
          ResourceGroupId: "rg-acfmxazb4p",
          Scheduler: "5TCH",
          ServerCount: 2,
          ServerFailoverMode: "NoRebalance",
          ServerGroupId: "sgp-fw",
          ServerGroupName: "firewalls",
          ServerGroupStatus: "Available",
          ServerGroupType: "Instance",
          VpcId: "vpc-bp1b49rqrybk4",
        },
        servers: [
          {
            ServerId: "i-fw1",
            ServerIp: "192.168.3.10",
            ServerType: "Ecs",
            Status: "Available",
            ServerGroupId: "sgp-fw",
          },
          {
            ServerId: "i-fw2",
            ServerIp: "192.168.3.11",
            ServerType: "Ecs",
            Status: "Available",
            ServerGroupId: "sgp-fw",
          },
        ],
      },
    ],
  }),
};
