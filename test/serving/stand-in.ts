import type { HealthCloud } from "../health/cloud";
import { AppliedStack } from "./applied";

type Json = Record<string, unknown>;

/** A target as Tencent Cloud describes it. */
export interface Target {
  Type: string;
  InstanceId?: string;
  PrivateIpAddresses: string[];
  Port: number;
  Weight: number;
}

/** A server as Alibaba Cloud describes it. */
export interface Server {
  ServerId: string;
  ServerIp?: string;
  ServerType?: string;
  Type?: string;
  Status?: string;
  Port?: number;
  Weight?: number;
}

/** What both clouds have after an apply, in the words of their APIs; tests change it, as a console would. */
export class StandIn {
  /** VServer groups, master/slave groups, default groups (by load balancer), and groups of ALB, NLB and GWLB. */
  public readonly groups = new Map<string, Server[]>();
  /** Attributes of listeners of Alibaba Cloud; those of a CLB as `lb-1:http:80`. */
  public readonly listeners = new Map<string, Json>();
  public readonly rules = new Map<string, Json>();
  /** Listeners of Tencent Cloud. */
  public readonly tencentListeners = new Map<
    string,
    Json & { Targets: Target[]; Rules: Array<Json & { Targets: Target[] }> }
  >();
  public readonly targetGroups = new Map<string, { members: Target[]; associated: Json[] }>();
  public readonly classic = new Map<string, Json[]>();

  public constructor(stacks: readonly AppliedStack[]) {
    for (const stack of stacks) {
      this.clb(stack);
      this.vpc(stack);
      this.tencent(stack);
    }
  }

  /** The answers of the calls that read, by action. */
  public get answers(): HealthCloud["answers"] {
    const slb = (action: string) => `2014-05-15 ${action}`;
    const attributes = (protocol: string): [string, (request: Json) => object] => [
      slb(`DescribeLoadBalancer${protocol}ListenerAttribute`),
      ({ LoadBalancerId: lb, ListenerPort: port }) =>
        this.listeners.get(`${String(lb)}:${protocol.toLowerCase()}:${String(port)}`) ?? {
          Code: "InvalidParameter",
          Message: "The specified resource does not exist.",
        },
    ];
    return {
      ...Object.fromEntries(["HTTP", "HTTPS", "TCP", "UDP"].map(attributes)),
      [slb("DescribeVServerGroupAttribute")]: ({ VServerGroupId: id }) =>
        this.group(id, (servers) => ({ VServerGroupId: id, BackendServers: { BackendServer: servers } })),
      [slb("DescribeMasterSlaveServerGroupAttribute")]: ({ MasterSlaveServerGroupId: id }) =>
        this.group(id, (servers) => ({
          MasterSlaveServerGroupId: id,
          MasterSlaveBackendServers: { MasterSlaveBackendServer: servers },
        })),
      [slb("DescribeLoadBalancerAttribute")]: ({ LoadBalancerId: id }) =>
        this.group(id, (servers) => ({ LoadBalancerId: id, BackendServers: { BackendServer: servers } })),
      [slb("DescribeRuleAttribute")]: ({ RuleId: id }) =>
        this.rules.get(String(id)) ?? { Code: "InvalidRuleId.NotFound", Message: "no such rule" },
      ...Object.assign({}, ...["2020-06-16", "2022-04-30", "2024-04-15"].map((version) => this.vpcAnswers(version))),
      "2020-06-16 ListRules": ({ "RuleIds.1": id }) => ({
        Rules: this.rules.has(String(id)) ? [this.rules.get(String(id))] : [],
      }),
      DescribeTargets: ({ ListenerIds: ids }) => ({
        Listeners: (ids as string[]).flatMap((id) => this.tencentListeners.get(id) ?? []),
      }),
      DescribeTargetGroups: ({ TargetGroupIds: ids }) => ({
        TargetGroupSet: (ids as string[]).flatMap((id) => {
          const group = this.targetGroups.get(id);
          return group === undefined ? [] : [{ TargetGroupId: id, AssociatedRule: group.associated }];
        }),
      }),
      DescribeTargetGroupInstances: ({ Filters: filters, Limit: limit, Offset: offset }) => {
        const [{ Values }] = filters as Array<{ Values: string[] }>;
        const { members } = this.targetGroups.get(Values[0])!;
        const page = members.slice(Number(offset), Number(offset) + Math.min(Number(limit), this.page));
        return { TotalCount: members.length, TargetGroupInstanceSet: page };
      },
      DescribeClassicalLBTargets: ({ LoadBalancerId: id }) => ({ Targets: this.classic.get(String(id)) ?? null }),
    };
  }

  /** The most that a page holds. */
  public page = 100;

  private group(id: unknown, found: (servers: Server[]) => object): object {
    const servers = this.groups.get(String(id));
    return servers === undefined ? { Code: "ResourceNotFound.ServerGroup", Message: "no such group" } : found(servers);
  }

  private vpcAnswers(version: string): HealthCloud["answers"] {
    return {
      [`${version} GetListenerAttribute`]: ({ ListenerId: id }) =>
        this.listeners.get(String(id)) ?? { Code: "ResourceNotFound.Listener", Message: "no such listener" },
      [`${version} ListServerGroupServers`]: ({ ServerGroupId: id, NextToken: next = 0 }) =>
        this.group(id, (servers) => {
          const end = Number(next) + this.page;
          const more = end < servers.length ? { NextToken: String(end) } : {};
          return { Servers: servers.slice(Number(next), end), TotalCount: servers.length, ...more };
        }),
      [`${version} ListServerGroups`]: ({ "ServerGroupIds.1": id }) => ({
        ServerGroups: this.groups.has(String(id)) ? [{ ServerGroupId: id }] : [],
      }),
    };
  }

  private clb(stack: AppliedStack): void {
    const weight = (value: unknown) => (value as number | undefined) ?? 100;
    for (const { id, servers } of stack.of("alicloud_slb_server_group")) {
      const all = (servers as Json[]).flatMap(({ server_ids: ids, port, weight: own, type = "ecs" }) =>
        (ids as string[]).map((ServerId) => ({
          ServerId,
          Port: port as number,
          Weight: weight(own),
          Type: String(type),
        })),
      );
      this.groups.set(String(id), all);
    }
    for (const { server_group_id: id, server_id: ServerId, port, weight: own } of stack.of(
      "alicloud_slb_server_group_server_attachment",
    )) {
      const group = this.groups.get(String(id)) ?? [];
      group.push({ ServerId: String(ServerId), Port: port as number, Weight: weight(own), Type: "ecs" });
      this.groups.set(String(id), group);
    }
    for (const { id, servers } of stack.of("alicloud_slb_master_slave_server_group")) {
      const all = (servers as Json[]).map(({ server_id: server, port, weight: own, server_type: role }) => ({
        ServerId: String(server),
        Port: port as number,
        Weight: weight(own),
        ServerType: String(role),
      }));
      this.groups.set(String(id), all);
    }
    for (const { load_balancer_id: lb, backend_servers: servers } of stack.of("alicloud_slb_backend_server")) {
      const all = (servers as Json[]).map(({ server_id: server, server_ip: ip, type = "ecs", weight: own }) => ({
        ServerId: String(server),
        ServerIp: (ip as string | undefined) ?? "10.9.9.9",
        Type: String(type),
        Weight: weight(own),
      }));
      this.groups.set(String(lb), all);
    }
    for (const listener of stack.of("alicloud_slb_listener")) {
      const { id, frontend_port: port, server_group_id: group, master_slave_server_group_id: pair } = listener;
      const forward = listener.listener_forward === "on" ? { ListenerForward: "on" } : {};
      this.listeners.set(String(id), {
        ListenerPort: port,
        Status: "running",
        VServerGroupId: group ?? "",
        ...(pair === undefined ? {} : { MasterSlaveServerGroupId: pair }),
        ...forward,
      });
    }
    for (const { id, domain = "", url = "", server_group_id: group } of stack.of("alicloud_slb_rule")) {
      this.rules.set(String(id), { RuleId: id, Domain: domain, Url: url, VServerGroupId: group });
    }
  }

  private vpc(stack: AppliedStack): void {
    const serverOf = (
      { server_id: id, server_ip: ip, server_type: type, port, weight }: Json,
      unset: number,
    ): Server => ({
      ServerId: String(id),
      ServerIp: (ip as string | undefined) ?? (type === "Ecs" ? "10.9.9.9" : undefined),
      ServerType: String(type),
      Status: "Available",
      Port: (port as number | undefined) ?? 0,
      Weight: (weight as number | undefined) ?? unset,
    });
    for (const type of ["alicloud_alb_server_group", "alicloud_nlb_server_group", "alicloud_gwlb_server_group"]) {
      for (const { id, servers = [] } of stack.of(type)) {
        this.groups.set(
          String(id),
          (servers as Json[]).map((server) => serverOf(server, 0)),
        );
      }
    }
    for (const attachment of stack.of("alicloud_nlb_server_group_server_attachment")) {
      this.groups.get(String(attachment.server_group_id))!.push(serverOf(attachment, 100));
    }
    const actionsOf = (blocks: unknown) =>
      (blocks as Json[]).map(({ type, forward_group_config: config }) => ({
        Type: type,
        ...(config === undefined ? {} : { ForwardGroupConfig: { ServerGroupTuples: tuplesOf(config) } }),
      }));
    for (const { id, default_actions: actions } of stack.of("alicloud_alb_listener")) {
      this.listeners.set(String(id), { ListenerId: id, ListenerStatus: "Running", DefaultActions: actionsOf(actions) });
    }
    for (const { id, rule_actions: actions } of stack.of("alicloud_alb_rule")) {
      this.rules.set(String(id), { RuleId: id, RuleActions: actionsOf(actions) });
    }
    for (const type of ["alicloud_nlb_listener", "alicloud_gwlb_listener"]) {
      for (const { id, server_group_id: group } of stack.of(type)) {
        this.listeners.set(String(id), { ListenerId: id, ListenerStatus: "Running", ServerGroupId: group });
      }
    }
  }

  private tencent(stack: AppliedStack): void {
    const target = ({ instance_id: id, eni_ip: ip, port, weight = 10 }: Json): Target =>
      id === undefined
        ? { Type: "ENI", PrivateIpAddresses: [String(ip)], Port: port as number, Weight: weight as number }
        : {
            Type: "CVM",
            InstanceId: String(id),
            PrivateIpAddresses: ["10.9.9.9"],
            Port: port as number,
            Weight: weight as number,
          };
    for (const { listener_id: id, protocol, port } of stack.of("tencentcloud_clb_listener")) {
      this.tencentListeners.set(String(id), { ListenerId: id, Protocol: protocol, Port: port, Targets: [], Rules: [] });
    }
    const listener = (id: unknown) => {
      const known = this.tencentListeners.get(String(id)) ?? { ListenerId: id, Targets: [], Rules: [] };
      this.tencentListeners.set(String(id), known);
      return known;
    };
    for (const { rule_id: id, listener_id: at, domain, url } of stack.of("tencentcloud_clb_listener_rule")) {
      listener(at).Rules.push({ LocationId: id, Domain: domain, Url: url, Targets: [] });
    }
    for (const { listener_id: at, rule_id: rule, targets } of stack.of("tencentcloud_clb_attachment")) {
      const holder = rule === undefined ? listener(at) : listener(at).Rules.find(({ LocationId: id }) => id === rule)!;
      holder.Targets.push(...(targets as Json[]).map(target));
    }
    for (const type of ["tencentcloud_clb_target_group", "tencentcloud_gwlb_target_group"]) {
      for (const { id } of stack.of(type)) this.targetGroups.set(String(id), { members: [], associated: [] });
    }
    const member = ({ bind_ip: ip, port, weight }: Json): Target => ({
      Type: "CVM",
      PrivateIpAddresses: [String(ip)],
      Port: port as number,
      Weight: weight as number,
    });
    for (const attachment of stack.of("tencentcloud_clb_target_group_instance_attachment")) {
      this.targetGroups.get(String(attachment.target_group_id))!.members.push(member(attachment));
    }
    for (const { target_group_id: id, target_group_instances: all } of stack.of(
      "tencentcloud_gwlb_target_group_register_instances",
    )) {
      this.targetGroups.get(String(id))!.members.push(...(all as Json[]).map(member));
    }
    for (const one of stack.of("tencentcloud_clb_target_group_attachment")) {
      const { target_group_id: id, clb_id: lb, listener_id: at, rule_id: rule } = one;
      this.targetGroups
        .get(String(id))!
        .associated.push({ LoadBalancerId: lb, ListenerId: at, LocationId: rule ?? null });
    }
    for (const { target_group_id: id, load_balancer_id: lb } of stack.of(
      "tencentcloud_gwlb_instance_associate_target_group",
    )) {
      this.targetGroups.get(String(id))!.associated.push({ LoadBalancerId: lb });
    }
    for (const { triggers_replace: bound } of stack.of("terraform_data")) {
      const { load_balancer_id: lb, instance_id: id, weight } = (bound ?? {}) as Json;
      if (id === undefined) continue;
      this.classic.set(String(lb), [...(this.classic.get(String(lb)) ?? []), { InstanceId: id, Weight: weight }]);
    }
  }
}

function tuplesOf(config: unknown): object[] {
  const [{ server_group_tuples: tuples }] = config as Array<{ server_group_tuples: Json[] }>;
  return tuples.map(({ server_group_id: group, weight }) => ({
    ServerGroupId: group,
    ...(weight === undefined ? {} : { Weight: weight }),
  }));
}
