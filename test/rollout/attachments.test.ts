import { FAMILIES } from "../../lib/families";
import { stagedTypesOf } from "../../lib/families/rollout";
import { describe as describeStages } from "../../lib/rollout/describe";
import { planRollout } from "../../lib/rollout/rollout-plan";
import { healthOf } from "../../lib/rollout/stage-health";
import { Block } from "../../lib/recipes/stage-file";
import { membersOfState, ShownState } from "../../lib/rollout/state";

const types = stagedTypesOf(FAMILIES);

const TYPE = "alicloud_slb_server_group_server_attachment";
const GROUP = { address: "alicloud_slb_server_group.web", type: "alicloud_slb_server_group" };

/** An attachment: server `i-1` and port. */
type Attached = readonly [name: string, server: string, port: number];

const inState = (attached: readonly Attached[]): ShownState => ({
  values: {
    root_module: {
      resources: [
        { ...GROUP, values: { id: "rsp-1", load_balancer_id: "lb-1" } },
        ...attached.map(([name, server_id, port]) => ({
          address: `${TYPE}.${name}`,
          type: TYPE,
          values: { id: "x", server_group_id: "rsp-1", server_id, port, weight: 100, type: "ecs", description: "" },
        })),
      ],
    },
  },
});

function planned(before: readonly Attached[], after: readonly Attached[], more: Block = {}, drain = false) {
  const block = ([name, server_id, port]: Attached) => {
    const server_group_id = "${alicloud_slb_server_group.web.id}";
    return [name, { provider: "alicloud.sh", server_group_id, server_id, port, weight: 100, type: "ecs", ...more }];
  };
  const declared = { resource: { [TYPE]: Object.fromEntries(after.map(block)) as { [name: string]: Block } } };
  return planRollout([{ name: "web", declared, state: inState(before) }], { drain, types });
}

const kept = (server_id: string, port: number) => ({
  provider: "alicloud.sh",
  server_group_id: "rsp-1",
  server_id,
  port,
  weight: 100,
  type: "ecs",
});

interface Case {
  readonly before: readonly Attached[];
  readonly after: readonly Attached[];
  readonly stages: string[];
  readonly keep?: object;
  readonly moves?: object[];
}

test.each<[string, Case]>([
  [
    "other servers: the old ones stay where they are",
    {
      before: [["a", "i-1", 80]],
      after: [["b", "i-2", 80]],
      stages: ["expand", "contract"],
      keep: { [`${TYPE}.a`]: [kept("i-1", 80)] },
      moves: [],
    },
  ],
  [
    "another port: the old one makes room",
    {
      before: [["a", "i-1", 80]],
      after: [["a", "i-1", 81]],
      stages: ["expand", "contract"],
      keep: { [`${TYPE}.a_kept`]: [kept("i-1", 80)] },
      moves: [{ from: `${TYPE}.a`, to: `${TYPE}.a_kept` }],
    },
  ],
  [
    "once more, while an interrupted rollout still keeps one",
    {
      before: [
        ["a_kept", "i-1", 80],
        ["a", "i-1", 81],
      ],
      after: [["a", "i-1", 82]],
      stages: ["expand", "contract"],
      keep: { [`${TYPE}.a_kept`]: [kept("i-1", 80)], [`${TYPE}.a_kept_`]: [kept("i-1", 81)] },
      moves: [{ from: `${TYPE}.a`, to: `${TYPE}.a_kept_` }],
    },
  ],
  [
    "made room, then interrupted",
    {
      before: [["a_kept", "i-1", 80]],
      after: [["a", "i-1", 81]],
      stages: ["expand", "contract"],
      keep: { [`${TYPE}.a_kept`]: [kept("i-1", 80)] },
      moves: [],
    },
  ],
  [
    "only leaving",
    {
      before: [
        ["a", "i-1", 80],
        ["b", "i-2", 80],
      ],
      after: [["a", "i-1", 80]],
      stages: ["deploy"],
      moves: [],
    },
  ],
])("%s", (_, { before, after, stages, keep, moves }) => {
  const plan = planned(before, after);
  expect(plan.map(({ name }) => name)).toEqual(stages);
  expect(plan[0].file.keep.web).toEqual(keep);
  expect(plan[0].resources.flatMap((resource) => resource.moves)).toEqual(moves);
});

test("another weight is no other member", () => {
  expect(planned([["a", "i-1", 80]], [["a", "i-1", 80]], { weight: 50 }).map(({ resources }) => resources)).toEqual([
    [],
  ]);
});

test("a group with a list that only the engine knows is not compared", () => {
  const plan = planned([["a", "i-1", 80]], [["b", "i-2", 80]], { for_each: "${var.ids}" });
  expect(plan.map(({ name, resources }) => [name, resources])).toEqual([["deploy", []]]);
});

test("nobody is drained, since another weight takes a server out and back", () => {
  const plan = planned([["a", "i-1", 80]], [["b", "i-2", 80]], {}, true);
  expect(plan.map(({ name }) => name)).toEqual(["expand", "contract"]);
});

test("says who is kept", () => {
  expect(describeStages(planned([["a", "i-1", 80]], [["a", "i-1", 81]]))).toBe(
    `stage 1 of 2, expand: members that come stand beside those that leave
  web ${TYPE} of rsp-1
    declared: i-1:81 weight 100
    kept: i-1:80 weight 100
stage 2 of 2, contract: what is declared, and nothing else
  web ${TYPE} of rsp-1
    declared: i-1:81 weight 100
`,
  );
});

test("the load balancer of the group is asked for health", () => {
  const state = inState([["a", "i-1", 80]]);
  expect(healthOf(membersOfState(state, types).get(`${TYPE} of rsp-1`)!, state)).toMatchObject({
    respondent: { family: "alicloud-clb", place: { loadBalancerId: "lb-1" } },
    members: [{ server: "i-1", port: 80 }],
  });
});
