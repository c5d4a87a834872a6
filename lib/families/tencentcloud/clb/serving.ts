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
import { askTencent, orGone } from "../../asked-cloud";
import { CLB_HEALTH } from "./health";

const CLOUD = "tencentcloud";
const NOT_FOUND = ["InvalidParameter.LBIdNotFound", "InvalidParameter.ListenerIdNotFound", "ResourceNotFound"];

/** A listener, with its rules and all targets, is one answer. */
async function listenerOf(asking: Asking, loadBalancerId: string, listenerId: string): Promise<Answer> {
  const what = `listener ${listenerId} of ${loadBalancerId}`;
  const answer = await orGone(what, NOT_FOUND, () =>
    askTencent(asking, "clb", "DescribeTargets", { LoadBalancerId: loadBalancerId, ListenerIds: [listenerId] }),
  );
  const found = answer.listOrNull("Listeners").find((one) => one.text("ListenerId") === listenerId);
  if (found === undefined) throw new Gone(what);
  return found;
}

function ruleOf(listener: Answer, listenerId: string, fits: (rule: Answer) => boolean, what: string): Answer {
  const found = listener.listOrNull("Rules").find(fits);
  if (found === undefined) throw new Gone(`${what} of listener ${listenerId}`);
  return found;
}

/** Where targets stand: the listener, or a rule by its id or by what it matches. */
interface TargetPlace {
  readonly loadBalancerId: string;
  readonly listenerId: string;
  readonly ruleId?: string;
  readonly domain?: string;
  readonly url?: string;
}

const textOf = (side: Side, name: string): string | undefined => {
  const value = side.text(name);
  return typeof value === "string" ? value : undefined;
};

function placeOf(side: Side): TargetPlace | undefined {
  const [loadBalancerId, listenerId] = [side.id("clb_id"), side.id("listener_id")];
  if (loadBalancerId === undefined || listenerId === undefined) return undefined;
  const [ruleId, domain, url] = ["rule_id", "domain", "url"].map((name) => textOf(side, name));
  return { loadBalancerId, listenerId, ruleId, domain, url };
}

async function holderOf(asking: Asking, place: TargetPlace): Promise<Answer> {
  const { loadBalancerId, listenerId, ruleId, domain, url } = place;
  const listener = await listenerOf(asking, loadBalancerId, listenerId);
  if (ruleId !== undefined) {
    return ruleOf(listener, listenerId, (rule) => rule.text("LocationId") === ruleId, `rule ${ruleId}`);
  }
  if (domain === undefined) return listener;
  const fits = (rule: Answer) => rule.text("Domain") === domain && (url === undefined || rule.text("Url") === url);
  return ruleOf(listener, listenerId, fits, `rule ${domain}${url ?? ""}`);
}

function members(side: Side): Question<readonly ServedMember[]> {
  return async (asking) => {
    const place = placeOf(side);
    if (place === undefined) throw new Gone("listener: its state does not say which one it is");
    return (await holderOf(asking, place)).listOrNull("Targets").map(memberOf);
  };
}

/** Servers are bound by id, everything else by an address. */
function memberOf(target: Answer): ServedMember {
  const isServer = target.text("Type") === "CVM";
  return {
    names: isServer ? [target.text("InstanceId")] : target.texts("PrivateIpAddresses"),
    port: target.number("Port"),
    weight: target.number("Weight"),
  };
}

function listenerQuestion(side: Side): Question<ServedFront> | undefined {
  const place = placeOf(side);
  if (place === undefined) return undefined;
  return async (asking) => {
    const listener = await listenerOf(asking, place.loadBalancerId, place.listenerId);
    return { label: `${listener.text("Protocol")}:${listener.number("Port")}` };
  };
}

function ruleQuestion(side: Side): Question<ServedFront> | undefined {
  const place = placeOf(side);
  const id = side.id("rule_id");
  if (place === undefined || id === undefined) return undefined;
  return async (asking) => {
    const listener = await listenerOf(asking, place.loadBalancerId, place.listenerId);
    const rule = ruleOf(listener, place.listenerId, (one) => one.text("LocationId") === id, `rule ${id}`);
    return { label: `rule ${rule.text("Domain")}${rule.text("Url")}` };
  };
}

/** How Tencent Cloud is asked who serves at listeners and rules. */
export const CLB_SERVING: readonly ServingReader[] = [
  {
    type: "tencentcloud_clb_attachment",
    cloud: CLOUD,
    members,
    health:
      (side) =>
      ({ region, env }) => {
        const { loadBalancerId, listenerId, ruleId } = placeOf(side) ?? {};
        return CLB_HEALTH.source({ loadBalancerId, listenerId, ruleId, region }, env);
      },
  },
  { type: "tencentcloud_clb_listener", cloud: CLOUD, front: listenerQuestion },
  { type: "tencentcloud_clb_listener_rule", cloud: CLOUD, front: ruleQuestion },
];
