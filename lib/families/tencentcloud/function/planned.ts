import { call, name, path, record } from "../../../adopt/program/expression";
import { blocks } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { bindPool } from "../../../adopt/translation/members";
import { Translation } from "../../../adopt/translation/translation";
import { cloudListener, cloudRule } from "../clb/adopt";
import { childOf } from "../../../adopt/program/expression";

/** `tencentcloud_clb_function_targets_attachment`: functions that serve a listener or rule. */
export function planFunctions(t: Translation): void {
  for (const attachment of t.open("tencentcloud_clb_function_targets_attachment")) {
    const { load_balancer_id: clb_id, listener_id, location_id: rule_id, domain, url } = attachment.values;
    const named = { ...attachment, values: { clb_id, listener_id, rule_id, domain, url } };
    const listener = cloudListener(t, named);
    const ofRule = [rule_id, domain].some((given) => (given ?? "") !== "");
    const place = listener === undefined || !ofRule ? listener : cloudRule(t, named, listener);
    const backends = functionsOf(t, attachment);
    if (place === undefined || backends === undefined) {
      t.leave(attachment, "its listener, its rule or its function is not known");
      continue;
    }
    bindPool(t, attachment, name(place), { options: record({ backends }), ids: [] });
    t.cover({ source: attachment, resource: childOf(name(place), "Function") });
  }
}

function functionsOf(t: Translation, attachment: SourceResource) {
  const functions = blocks(attachment.values.function_targets).flatMap(({ function: named, weight }) =>
    blocks(named).map((one) => ({ one, weight })),
  );
  const backends = functions.map(({ one, weight }, i) => {
    const functionName = t.values.of(one.function_name, "string");
    const options = record({
      weight: t.values.of(weight, "number"),
      namespace: t.values.of(one.function_namespace, "string"),
      qualifier: t.values.of(one.function_qualifier, "string"),
      qualifierType: t.values.of(one.function_qualifier_type, "string"),
    });
    return (
      functionName && ([`function${i + 1}`, call(path("Backend", "cloudFunction"), functionName, options)] as const)
    );
  });
  if (backends.length === 0 || !backends.every((one) => one !== undefined)) return undefined;
  return record(Object.fromEntries(backends));
}
