import { HealthFamily, PlaceOptions } from "../families/health";
import { Member as Endpoint } from "../cloud/member";
import { Member } from "./member-resource";
import { Block } from "../recipes/stage-file";
import { ResourceMembers, resourcesOf, ShownState } from "./state";

/** What must be healthy before a stage may be followed by the next. */
export interface StageHealth {
  readonly family: HealthFamily;
  readonly place: PlaceOptions;
  readonly members: readonly Endpoint[];
}

/** Whom to ask about the members of a resource that is deployed; undefined when none takes traffic. */
export function healthOf({ type, values, members }: ResourceMembers, state: ShownState): StageHealth | undefined {
  const active = members.filter(({ weight }) => weight !== 0);
  if (active.length === 0) return undefined;
  const id = (name: string) => (typeof values[name] === "string" && values[name] !== "" ? values[name] : undefined);
  switch (type) {
    case "tencentcloud_clb_attachment": {
      const place = { loadBalancerId: id("clb_id"), listenerId: id("listener_id"), ruleId: id("rule_id") };
      return { family: "tencentcloud-clb", place, members: active.map(endpoint) };
    }
    case "alicloud_alb_server_group": {
      const place = { loadBalancerId: albBefore(String(values.id), state), serverGroupId: id("id") };
      return { family: "alicloud-alb", place, members: active.map(endpoint) };
    }
    default:
      return {
        family: "alicloud-clb",
        place: { loadBalancerId: id("load_balancer_id") },
        members: active.map(endpoint),
      };
  }
}

/**
 * The load balancer that sends to a group, which does not name it; undefined where the state does not tell. Another
 * one would answer that none of its listeners uses the group, which passes for a reason not to wait.
 */
function albBefore(groupId: string, state: ShownState): string | undefined {
  const valuesOf = (wanted: string) =>
    resourcesOf(state)
      .filter(({ type }) => type === wanted)
      .map(({ values }) => values);
  const names = (values: Block) => JSON.stringify(values).includes(JSON.stringify(groupId));
  const listeners = valuesOf("alicloud_alb_listener");
  const rules = valuesOf("alicloud_alb_rule").filter(names);
  const own =
    listeners.find(names) ?? listeners.find(({ id }) => rules.some(({ listener_id: listener }) => listener === id));
  const balancer = own?.load_balancer_id;
  return typeof balancer === "string" ? balancer : undefined;
}

/** How a cloud names the member: by its address where it has one, since one server can have several. */
function endpoint({ block }: Member): Endpoint {
  const [ids] = Array.isArray(block.server_ids) ? (block.server_ids as unknown[]) : [undefined];
  const server = block.server_ip ?? block.eni_ip ?? block.instance_id ?? block.server_id ?? ids;
  return { server: String(server), port: typeof block.port === "number" ? block.port : undefined };
}
