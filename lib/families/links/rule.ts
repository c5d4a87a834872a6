import { LOWER_LIMIT_BELOW_PEAK } from "../reasons";
import { Json } from "../../impact/json";
import { Judge, Link, LinkChange, LinkLoss, NO_LOSS } from "../../impact/operations/link";
import { alicloud, tencentcloud } from "../quotes";
import { texts } from "./address";
import { blocksOf, loss, moves, named, textOf, valuesOf } from "./compare";
import { covers, matchesOf } from "./rule-matches";

const KEEP = "make another rule for what it matches now, and change this one when nothing comes by it any more";
const BEHIND = "give the narrower rule the smaller priority";

/** What a rule no longer matches. */
const narrows: Judge = (change): readonly LinkLoss[] => {
  const [before, after] = [matchesOf(change.change.before), matchesOf(change.change.after)];
  const found: LinkLoss[] = [];
  for (const [kind, values] of before) {
    const { gone } = moves(values, after.get(kind) ?? values);
    if (gone.length > 0) found.push(...left(`${kind} ${named(gone)}`));
  }
  const more = [...after.keys()].filter((kind) => !before.has(kind));
  if (more.length > 0)
    found.push(...left(`other ${named(more)} than ${named(more.flatMap((kind) => after.get(kind)!))}`));
  return [...found, ...behind(change)];
};

function left(what: string): readonly LinkLoss[] {
  const text = `no longer matches requests for ${what}: they go to what comes after it, or are refused`;
  return loss("clients-refused", text, KEEP);
}

/** Rules of the same listener that get nothing any more, since this one takes all of it first. */
function behind({ change, staying }: LinkChange): readonly LinkLoss[] {
  const after = change.after;
  if (after === undefined) return NO_LOSS;
  const hidden = staying.filter((other) => {
    const before = (one: Json | undefined) => one !== undefined && hides(one, other);
    return before(after) && !before(change.before);
  });
  if (hidden.length === 0) return NO_LOSS;
  const names = hidden.map((other) => String(other.get("rule_name") ?? other.get("id")));
  const text = `stands before ${named(names)} and matches all of it, which gets no requests any more`;
  return loss("clients-refused", text, BEHIND);
}

function hides(rule: Json, other: LinkChange["staying"][number]): boolean {
  if (rule.listener_id !== other.get("listener_id") || String(rule.direction ?? "Request") !== "Request") return false;
  if (Number(rule.priority) >= Number(other.get("priority"))) return false;
  return covers(matchesOf(rule), matchesOf({ rule_conditions: other.get("rule_conditions") }));
}

const limits: Judge = (change) => {
  const read = (when: "before" | "after", name: string) =>
    Math.min(
      Infinity,
      ...blocksOf(change.change[when], "traffic_limit_config")
        .flatMap((one) => valuesOf(one, name))
        .map(Number)
        .filter((n) => n > 0),
    );
  return ["qps", "per_ip_qps"].flatMap((name): readonly LinkLoss[] => {
    const [before, after] = [read("before", name), read("after", name)];
    if (after >= before) return NO_LOSS;
    const text = `takes ${after} requests a second (${name}), where ${before === Infinity ? "none are counted" : `${before} are allowed`} now: more are refused`;
    return loss("clients-refused", text, LOWER_LIMIT_BELOW_PEAK);
  });
};

/** A name and a path by which requests find a rule. */
const renamed: Judge = (change) => {
  const of = (when: "before" | "after") => {
    const listed = valuesOf(change.change[when], "domains").flat().map(String);
    const domains = listed.length > 0 ? listed : [textOf(change, when, "domain")];
    return domains.map((domain) => `${domain}${textOf(change, when, "url")}`);
  };
  const { gone } = moves(of("before"), of("after"));
  return gone.length === 0 ? NO_LOSS : left(named(gone));
};

const ALB = "resource_alicloud_alb_rule.go";

/** Rules, beside where they send to: which requests they take. */
export const RULES: readonly Link[] = [
  {
    type: "alicloud_alb_rule",
    link: "rule",
    leadsTo: (side) => texts(side, "listener_id"),
    edits: [
      {
        attributes: [
          "rule_conditions",
          "values",
          "key",
          "value",
          "type",
          ...["cookie", "header", "host", "method", "path", "query_string", "source_ip"].map((one) => `${one}_config`),
        ],
        judge: narrows,
        fact: alicloud(`${ALB}:1381`, "conditions change in place with UpdateRuleAttribute, for requests from then on"),
      },
      {
        attributes: ["priority"],
        judge: behind,
        fact: alicloud(`${ALB}:1216`, "the priority changes in place, and the rule with the smallest is asked first"),
      },
      {
        attributes: ["rule_actions", "qps", "per_ip_qps", "traffic_limit_config"],
        judge: limits,
        fact: alicloud(`${ALB}:1226`, "actions change in place with UpdateRuleAttribute, all at once"),
      },
    ],
    made: behind,
    fact: alicloud(`${ALB}:35-50`, "the rule with the smallest priority that matches takes the request"),
  },
  {
    type: "tencentcloud_clb_listener_rule",
    link: "rule",
    edits: [
      {
        attributes: ["domain", "domains", "url"],
        judge: renamed,
        fact: tencentcloud(
          "clb/resource_tc_clb_listener_rule.go:723,812-817",
          "domain and url change in place with ModifyRule and ModifyDomain, for requests from then on",
        ),
      },
    ],
  },
];
