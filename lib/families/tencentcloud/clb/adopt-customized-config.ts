import { readArguments } from "../../../adopt/arguments";
import { childOf, Expression, list, name, path, record } from "../../../adopt/program/expression";
import { blocks, JsonObject } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { providerOf } from "../../../adopt/translation/providers";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { cloudListener, cloudRule } from "./adopt";
import { CLB_CUSTOMIZED_CONFIG, CLB_CUSTOMIZED_CONFIG_PLACES } from "./facts/customized-config";

const { type: CONFIG, plain } = CLB_CUSTOMIZED_CONFIG;
const { type: PLACES } = CLB_CUSTOMIZED_CONFIG_PLACES;

/** `tencentcloud_clb_customized_config_v2`, with the places where it holds. */
export function translateCustomizedConfigs(t: Translation): void {
  for (const config of t.open(CONFIG)) {
    const attachment = t.graph
      .naming(config, PLACES, "config_id", "config_id")
      .find((one) => one.obstacles.length === 0 && t.isOpen(one));
    const places = attachment && placesOf(t, attachment);
    const props = record({ ...readArguments(t.values, config, plain), places, provider: providerOf(t, config) });
    const constant = t.declare(config, "config", (id) => inStack(path("tencentcloud", "CustomizedConfig"), id, props));
    if (attachment === undefined || places === undefined) continue;
    t.cover({ source: attachment, resource: childOf(name(constant), "Places") });
  }
  for (const attachment of t.open(PLACES)) {
    t.leave(attachment, "its customized configuration or one of its listeners is not known");
  }
}

/** Undefined where the listener or rule of one is not known. */
function placesOf(t: Translation, attachment: SourceResource): Expression | undefined {
  const places = blocks(attachment.values.bind_list).map((one) => placeOf(t, attachment, one));
  const known = places.filter((place) => place !== undefined);
  return known.length < places.length || known.length === 0 ? undefined : list(known);
}

function placeOf(t: Translation, attachment: SourceResource, block: JsonObject): Expression | undefined {
  const { load_balancer_id: clb_id, listener_id, location_id: rule_id } = block;
  const named = { ...attachment, values: { clb_id, listener_id, rule_id } };
  const listener = cloudListener(t, named);
  const ofRule = (rule_id ?? "") !== "";
  const rule = listener !== undefined && ofRule ? cloudRule(t, named, listener) : undefined;
  if (listener === undefined || (ofRule && rule === undefined)) return undefined;
  return record({
    listener: name(listener),
    domain: t.values.of(block.domain, "string"),
    rule: rule === undefined ? undefined : name(rule),
  });
}
