import { FAMILIES } from "../../lib/families";
import { operationsOf } from "../../lib/families/operations";
import { stagedTypesOf } from "../../lib/families/rollout";
import { readPlan } from "../../lib/impact/plan";
import { SteppedResource } from "../../lib/rollout/steps/stepped-resource";
import { unsteppable } from "../../lib/rollout/steps/unsteppable";

/** What may change beside the members that go over in steps, and what is refused by name. */

const BOOK = operationsOf(FAMILIES);
const TYPE = "tencentcloud_clb_attachment";
const stepped = {
  stack: "web",
  address: `${TYPE}.pool`,
  holder: stagedTypesOf(FAMILIES).list(TYPE)!,
  members: [],
  moves: { of: 1, by: 2 },
} satisfies SteppedResource;

type Values = Record<string, unknown> | null;

function refused(type: string, actions: string[], before: Values, after: Values, name = "x"): string[] {
  const change = { actions, before, after, after_unknown: {} };
  const own = { address: `${type}.${name}`, mode: "managed", type, name, provider_name: "p" };
  const one = { ...own, change };
  const prior = before === null ? [] : [{ ...own, values: before }];
  const priorState = { values: { root_module: { resources: prior } } };
  return unsteppable(
    readPlan({ format_version: "1.2", resource_changes: [one], prior_state: priorState }),
    [stepped],
    BOOK,
  );
}

const targets = (weight: number) => ({ listener_id: "lbl-1", targets: [{ instance_id: "ins-1", port: 80, weight }] });

test.each<[string, string, string[], Values, Values, string, string[]]>([
  ["weights of a stepped list", TYPE, ["update"], targets(1), targets(2), "pool", []],
  [
    "something else of it, too",
    TYPE,
    ["update"],
    targets(1),
    { ...targets(2), rule_id: "loc-1" },
    "pool",
    [`${TYPE}.pool (update)`],
  ],
  ["its replacement", TYPE, ["delete", "create"], targets(1), targets(2), "pool", [`${TYPE}.pool (delete-create)`]],
  ["another list", TYPE, ["update"], targets(1), targets(2), "other", [`${TYPE}.other (update)`]],
  [
    "a listener",
    "alicloud_slb_listener",
    ["update"],
    { scheduler: "wrr" },
    { scheduler: "rr" },
    "x",
    ["alicloud_slb_listener.x (update)"],
  ],
  ["a rule that comes", "alicloud_slb_rule", ["create"], null, { name: "r" }, "x", ["alicloud_slb_rule.x (create)"]],
  [
    "an attachment of a scaling group",
    "alicloud_ess_alb_server_group_attachment",
    ["create"],
    null,
    { port: 80 },
    "x",
    ["alicloud_ess_alb_server_group_attachment.x (create)"],
  ],
  ["a server that comes", "alicloud_instance", ["create"], null, { image_id: "m" }, "x", []],
  ["a server that goes", "alicloud_instance", ["delete"], { id: "i-1" }, null, "x", ["alicloud_instance.x (delete)"]],
  [
    "a server that gets another image",
    "alicloud_instance",
    ["update"],
    { id: "i-1", image_id: "m" },
    { id: "i-1", image_id: "n" },
    "x",
    ["alicloud_instance.x (update)"],
  ],
  [
    "a type of load balancers that nobody knows",
    "tencentcloud_clb_something_new",
    ["create"],
    null,
    {},
    "x",
    ["tencentcloud_clb_something_new.x (create)"],
  ],
  [
    "a DNS record",
    "alicloud_alidns_record",
    ["update"],
    { value: "1.1.1.1" },
    { value: "2.2.2.2" },
    "x",
    ["alicloud_alidns_record.x (update)"],
  ],
  ["a bucket", "alicloud_oss_bucket", ["update"], { acl: "private" }, { acl: "public-read" }, "x", []],
  ["what the state remembers", "terraform_data", ["create"], null, { input: {} }, "CdktfLbRollout", []],
])("%s", (_, type, actions, before, after, name, wanted) => {
  expect(refused(type, actions, before, after, name)).toEqual(wanted);
});
