import { Answer } from "../../../cloud/answer";
import { Side } from "../../../impact/side";
import {
  Asking,
  Gone,
  Question,
  ServedFront,
  ServedMember,
  ServingReader,
} from "../../../rollout/serving/serving-reader";
import { askAlibaba, mustBeAbout, orGone } from "../../asked-cloud";
import { CLB_HEALTH } from "./health";
import { defaultGroup } from "./operations";

const CLOUD = "alicloud";
const NO_BALANCER = ["InvalidLoadBalancerId.NotFound", "InvalidLoadBalancerId"];
/** A group that is not there is an invalid parameter: the id is the only one. */
const NO_GROUP = ["InvalidParameter", "The specified VServerGroupId does not exist", "VServerGroupId.NotFound"];
const NO_PAIR = ["InvalidParameter", "The specified MasterSlaveGroupId does not exist"];
const NO_RULE = ["InvalidRuleId.NotFound"];
const NO_LISTENER = ["The specified resource does not exist", ...NO_BALANCER];

/** Members of a VServer group. */
const vserverMembers =
  (place: string): Question<readonly ServedMember[]> =>
  async (asking) => {
    const request = { VServerGroupId: place };
    const answer = await orGone(`VServer group ${place}`, NO_GROUP, () =>
      askAlibaba(asking, "slb", "DescribeVServerGroupAttribute", request),
    );
    mustBeAbout(answer, "VServerGroupId", place, "VServer group");
    return answer.object("BackendServers").list("BackendServer").map(memberOf);
  };

const pairMembers =
  (place: string): Question<readonly ServedMember[]> =>
  async (asking) => {
    const answer = await orGone(`master/slave group ${place}`, NO_PAIR, () =>
      askAlibaba(asking, "slb", "DescribeMasterSlaveServerGroupAttribute", { MasterSlaveServerGroupId: place }),
    );
    mustBeAbout(answer, "MasterSlaveServerGroupId", place, "master/slave group");
    const servers = answer.object("MasterSlaveBackendServers").list("MasterSlaveBackendServer");
    return servers.map((server) => {
      const { names, ...rest } = memberOf(server);
      const isSlave = server.text("ServerType") === "Slave";
      if (!isSlave) return { names, ...rest };
      return { names: names.map((name) => `${name} (slave)`), checkedAs: names[0], ...rest };
    });
  };

const defaultMembers =
  (loadBalancerId: string): Question<readonly ServedMember[]> =>
  async (asking) => {
    const answer = await balancer(asking, loadBalancerId);
    return answer
      .object("BackendServers")
      .list("BackendServer")
      .map((server) => {
        const [id, ip] = [server.text("ServerId"), server.textIfAny("ServerIp")];
        const rest = { port: undefined, weight: server.number("Weight") };
        if (server.textIfAny("Type") !== "eni" || ip === undefined) return { names: [id], ...rest };
        return { names: [`${id} ${ip}`, id], checkedAs: ip, ...rest };
      });
  };

async function balancer(asking: Asking, loadBalancerId: string): Promise<Answer> {
  const what = `load balancer ${loadBalancerId}`;
  const request = { LoadBalancerId: loadBalancerId };
  const answer = await orGone(what, NO_BALANCER, () =>
    askAlibaba(asking, "slb", "DescribeLoadBalancerAttribute", request),
  );
  mustBeAbout(answer, "LoadBalancerId", loadBalancerId, "load balancer");
  return answer;
}

function memberOf(server: Answer): ServedMember {
  return { names: [server.text("ServerId")], port: server.number("Port"), weight: server.number("Weight") };
}

/** The listener's own attributes have its status, and where it sends to. */
function listenerQuestion(side: Side): Question<ServedFront> | undefined {
  const [loadBalancerId, protocol, port] = [
    side.id("load_balancer_id"),
    side.text("protocol"),
    side.number("frontend_port"),
  ];
  if (loadBalancerId === undefined || typeof protocol !== "string" || typeof port !== "number") return undefined;
  return async (asking) => {
    const what = `listener ${protocol}:${port} of ${loadBalancerId}`;
    const action = `DescribeLoadBalancer${protocol.toUpperCase()}ListenerAttribute`;
    const answer = await orGone(what, NO_LISTENER, () =>
      askAlibaba(asking, "slb", action, { LoadBalancerId: loadBalancerId, ListenerPort: port }),
    );
    if (answer.number("ListenerPort") !== port) throw new Gone(what);
    const stopped = answer.text("Status") === "stopped";
    if (answer.textIfAny("ListenerForward") === "on") return { stopped, routes: [] };
    const group =
      answer.textIfAny("VServerGroupId") ??
      answer.textIfAny("MasterSlaveServerGroupId") ??
      defaultGroup(loadBalancerId)!;
    return { stopped, routes: [{ group, weight: 1 }] };
  };
}

function ruleQuestion(side: Side): Question<ServedFront> | undefined {
  const id = side.id("id");
  if (id === undefined) return undefined;
  return async (asking) => {
    const answer = await orGone(`rule ${id}`, NO_RULE, () =>
      askAlibaba(asking, "slb", "DescribeRuleAttribute", { RuleId: id }),
    );
    mustBeAbout(answer, "RuleId", id, "rule");
    const group = answer.textIfAny("VServerGroupId");
    const [domain, url] = ["Domain", "Url"].map((name) => answer.textIfAny(name) ?? "");
    return {
      routes: group === undefined ? [] : [{ group, weight: 1 }],
      label: `rule ${domain}${url} of port ${side.label("frontend_port")}`,
    };
  };
}

const loadBalancer = (side: Side) => {
  const id = side.text("load_balancer_id");
  return typeof id === "string" ? id : undefined;
};

/** The listeners of a load balancer are not told apart: they check all of its servers. */
const health: ServingReader["health"] = (side, _, sender) => {
  const loadBalancerId = loadBalancer(side) ?? sender;
  if (loadBalancerId === undefined) return undefined;
  return ({ region, env }) => CLB_HEALTH.source({ loadBalancerId, region }, env);
};

/** The load balancer of a default server group. */
function balancerOf(place: string): string {
  return place.replace(/^default:/, "");
}

/** How Alibaba Cloud is asked who serves behind classic load balancers. */
export const CLB_SERVING: readonly ServingReader[] = [
  ...["alicloud_slb_server_group", "alicloud_slb_server_group_server_attachment"].map((type) => ({
    type,
    cloud: CLOUD,
    members: (_: Side, place: string) => vserverMembers(place),
    health,
  })),
  ...["alicloud_slb_backend_server", "alicloud_slb_attachment"].map((type) => ({
    type,
    cloud: CLOUD,
    members: (_: Side, place: string) => defaultMembers(balancerOf(place)),
    health,
  })),
  {
    type: "alicloud_slb_master_slave_server_group",
    cloud: CLOUD,
    members: (_, place) => pairMembers(place),
    health,
  },
  { type: "alicloud_slb_listener", cloud: CLOUD, front: listenerQuestion, loadBalancer },
  { type: "alicloud_slb_rule", cloud: CLOUD, front: ruleQuestion, loadBalancer },
];
