import { ShownState, Synthesized } from "../../lib/rollout/state";
import { unmadeGroups } from "../../lib/rollout/unmade-groups";

const DECLARED: Synthesized = {
  resource: {
    terraform_data: {
      members: { input: '${jsonencode(sort(["a"]))}' },
      made: { input: "${terraform_data.members.output}", triggers_replace: "${alicloud_alb_server_group.web.id}" },
      settle: { triggers_replace: "${alicloud_alb_server_group.web.id}" },
    },
  },
};

/** A state in which the trigger and the record have these outputs. */
function state(members: unknown, made: unknown): ShownState {
  const resources = Object.entries({ members, made }).map(([name, output]) => ({
    address: `terraform_data.${name}`,
    type: "terraform_data",
    values: { output },
  }));
  return { values: { root_module: { resources } } };
}

const GROUP = ["alicloud_alb_server_group.web"];

test.each<[string, ShownState, string[]]>([
  ["made with what is declared", state('["a","b"]', '["a","b"]'), []],
  ["made with less than is declared", state('["a","b"]', '["a"]'), []],
  ["made with something that is declared no more", state('["a","c"]', '["a","b"]'), GROUP],
  ["made with others", state('["c"]', '["a","b"]'), GROUP],
  ["made with some, none are declared", state("[]", '["a"]'), GROUP],
  ["no record yet", state('["a"]', undefined), []],
  ["a text of somebody else that looks like a list", state('["a"]', "[see the wiki"), []],
  ["no state yet", {}, []],
])("%s", (_, shown, groups) => expect(unmadeGroups(DECLARED, shown)).toEqual(groups));

test("a stack without immutable groups", () => expect(unmadeGroups({}, state('["a"]', '["b"]'))).toEqual([]));
