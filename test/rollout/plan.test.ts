import { FAMILIES } from "../../lib/families";
import { stagedTypesOf } from "../../lib/families/rollout";
import { describe as describeStages } from "../../lib/rollout/describe";
import { planRollout, StackSides } from "../../lib/rollout/rollout-plan";
import { healthOf } from "../../lib/rollout/stage-health";
import { Block } from "../../lib/recipes/stage-file";
import { membersOfState, ShownState } from "../../lib/rollout/state";

const types = stagedTypesOf(FAMILIES);

interface Side {
  readonly type: string;
  readonly argument: string;
  readonly declared: readonly Block[];
  readonly inService: readonly Block[];
  readonly lifecycle?: object;
  readonly others?: NonNullable<NonNullable<ShownState["values"]>["root_module"]>["resources"];
}

function sides({ type, argument, declared, inService, lifecycle, others = [] }: Side, name = "web"): StackSides {
  const state = { address: `${type}.r`, mode: "managed", type, values: { id: "id-1", [argument]: inService } };
  return {
    name,
    declared: { resource: { [type]: { r: { [argument]: declared, ...(lifecycle && { lifecycle }) } } } },
    state: { values: { root_module: { resources: [state, ...others] } } },
  };
}

const NO_DRAIN = { drain: false, types };
const keptOf = (side: Side) => planRollout([sides(side)], NO_DRAIN)[0].file.keep.web?.[`${side.type}.r`];

test.each<[string, Side, readonly Block[] | undefined]>([
  [
    "a default group: the address of an instance is the provider's",
    {
      type: "alicloud_slb_backend_server",
      argument: "backend_servers",
      declared: [{ server_id: "i-2", type: "ecs", weight: 100 }],
      inService: [
        { server_id: "i-1", server_ip: "10.0.0.1", type: "ecs", weight: 50 },
        { server_id: "eni-1", server_ip: "10.0.0.2", type: "eni", weight: 60 },
      ],
    },
    [
      { server_id: "i-1", type: "ecs", weight: 50 },
      { server_id: "eni-1", server_ip: "10.0.0.2", type: "eni", weight: 60 },
    ],
  ],
  [
    "a VServer group: one member of a block stays",
    {
      type: "alicloud_slb_server_group",
      argument: "servers",
      declared: [{ server_ids: ["i-1", "i-3"], port: 80, weight: 100, type: "ecs" }],
      inService: [{ server_ids: ["i-1", "i-2"], port: 80, weight: 100, type: "ecs" }],
    },
    [{ server_ids: ["i-2"], port: 80, weight: 100, type: "ecs" }],
  ],
  [
    "an ALB group: computed attributes are left out",
    {
      type: "alicloud_alb_server_group",
      argument: "servers",
      declared: [{ server_id: "i-1", server_type: "Ecs", port: 81, weight: 100 }],
      inService: [
        {
          server_id: "i-1",
          server_ip: "10.0.0.1",
          server_type: "Ecs",
          port: 80,
          weight: 100,
          description: "",
          remote_ip_enabled: false,
          status: "Available",
          server_group_id: "sgp-1",
        },
      ],
    },
    [{ server_id: "i-1", server_type: "Ecs", port: 80, weight: 100 }],
  ],
  [
    "targets of a listener: by id or by address",
    {
      type: "tencentcloud_clb_attachment",
      argument: "targets",
      declared: [{ instance_id: "ins-1", port: 81, weight: 10 }],
      inService: [
        { instance_id: "ins-1", eni_ip: "", port: 80, weight: 10 },
        { instance_id: "", eni_ip: "10.0.0.1", port: 80, weight: 20 },
      ],
    },
    [
      { instance_id: "ins-1", port: 80, weight: 10 },
      { eni_ip: "10.0.0.1", port: 80, weight: 20 },
    ],
  ],
  [
    "a group that is replaced needs no stages",
    {
      type: "alicloud_alb_server_group",
      argument: "servers",
      declared: [{ server_id: "i-2", server_type: "Ecs", port: 80, weight: 1 }],
      inService: [{ server_id: "i-1", server_type: "Ecs", port: 80, weight: 1 }],
      lifecycle: { replace_triggered_by: ["terraform_data.m"] },
    },
    undefined,
  ],
])("%s", (_, side, kept) => expect(keptOf(side)).toEqual(kept));

test("a list that only the engine knows is not compared", () => {
  const side: Side = {
    type: "tencentcloud_clb_attachment",
    argument: "targets",
    declared: [],
    inService: [{ instance_id: "ins-1", port: 80 }],
  };
  const { declared, ...rest } = sides(side);
  const own = { ...declared.resource![side.type].r, dynamic: { targets: [{ for_each: "${var.ids}" }] } };
  const stages = planRollout([{ ...rest, declared: { resource: { [side.type]: { r: own } } } }], NO_DRAIN);
  expect(stages.map(({ name, resources }) => [name, resources])).toEqual([["deploy", []]]);
});

describe("references", () => {
  const swap = (declaredId: string): Side => ({
    type: "tencentcloud_clb_attachment",
    argument: "targets",
    declared: [{ instance_id: declaredId, port: 80, weight: 10 }],
    inService: [{ instance_id: "ins-1", eni_ip: "", port: 80, weight: 10 }],
    others: [{ address: "tencentcloud_instance.web", type: "tencentcloud_instance", values: { id: "ins-1" } }],
  });

  test("to what is in the state are the same server", () => {
    expect(keptOf(swap("${tencentcloud_instance.web.id}"))).toBeUndefined();
  });

  test("to what is not there yet are another one", () => {
    expect(keptOf(swap("${tencentcloud_instance.next.id}"))).toEqual([{ instance_id: "ins-1", port: 80, weight: 10 }]);
  });
});

const TARGETS: Side = {
  type: "tencentcloud_clb_attachment",
  argument: "targets",
  declared: [{ instance_id: "ins-2", port: 80, weight: 10 }],
  inService: [{ instance_id: "ins-1", eni_ip: "", port: 80, weight: 20 }],
};

test("says what is deployed when", () => {
  expect(describeStages(planRollout([sides(TARGETS)], { drain: true, types }))).toBe(
    `stage 1 of 3, expand: members that come stand beside those that leave
  web tencentcloud_clb_attachment.r
    declared: ins-2:80 weight 10
    kept: ins-1:80 weight 20
stage 2 of 3, drain: members that leave get no new connections
  web tencentcloud_clb_attachment.r
    declared: ins-2:80 weight 10
    kept: ins-1:80 weight 0
stage 3 of 3, contract: what is declared, and nothing else
  web tencentcloud_clb_attachment.r
    declared: ins-2:80 weight 10
`,
  );
});

test("an ALB group drains nobody, since another weight takes a server out and back", () => {
  const server = (id: string) => ({ server_id: id, server_type: "Ecs", port: 80, weight: 1 });
  const side: Side = {
    type: "alicloud_alb_server_group",
    argument: "servers",
    declared: [server("i-2")],
    inService: [server("i-1")],
  };
  expect(planRollout([sides(side)], { drain: true, types }).map(({ name }) => name)).toEqual(["expand", "contract"]);
});

test("a stack without state, and one whose members stay, need one deployment", () => {
  const stays = sides({ ...TARGETS, inService: TARGETS.declared });
  const fresh = { ...sides(TARGETS, "fresh"), state: {} };
  expect(describeStages(planRollout([stays, fresh], NO_DRAIN))).toBe(
    "stage 1 of 1, deploy: one deployment is enough, since no resource both gains and loses members of one list\n",
  );
});

test("while one stack expands, another one loses nothing before its time", () => {
  const both = [{ instance_id: "ins-2", port: 80, weight: 10 }, ...TARGETS.inService];
  const stages = planRollout([sides(TARGETS), sides({ ...TARGETS, inService: both }, "other")], NO_DRAIN);
  expect(stages.map(({ name, file }) => [name, Object.keys(file.keep)])).toEqual([
    ["expand", ["web", "other"]],
    ["contract", []],
  ]);
});

describe("who is asked for health", () => {
  const asked = (type: string, values: Block, others: Side["others"] = []) => {
    const state = { values: { root_module: { resources: [{ address: `${type}.r`, type, values }, ...others] } } };
    return healthOf(membersOfState(state, types).get(`${type}.r`)!, state);
  };

  test("a Tencent listener", () => {
    const targets = [
      { instance_id: "ins-1", eni_ip: "", port: 80, weight: 10 },
      { instance_id: "", eni_ip: "10.0.0.1", port: 81, weight: 10 },
      { instance_id: "ins-3", eni_ip: "", port: 80, weight: 0 },
    ];
    const ids = { clb_id: "lb-1", listener_id: "lbl-1", rule_id: "" };
    expect(asked("tencentcloud_clb_attachment", { ...ids, targets })).toMatchObject({
      respondent: {
        family: "tencentcloud-clb",
        place: { loadBalancerId: "lb-1", listenerId: "lbl-1", ruleId: undefined },
      },
      members: [
        { server: "ins-1", port: 80 },
        { server: "10.0.0.1", port: 81 },
      ],
    });
  });

  test("a CLB, whose default group has no ports of its own", () => {
    const servers = [{ server_id: "i-1", server_ip: "10.0.0.1", type: "ecs", weight: 1 }];
    expect(asked("alicloud_slb_backend_server", { load_balancer_id: "lb-1", backend_servers: servers })).toMatchObject({
      respondent: { family: "alicloud-clb", place: { loadBalancerId: "lb-1" } },
      members: [{ server: "i-1", port: undefined }],
    });
  });

  test("an ALB, by the listener that sends to the group", () => {
    const servers = [{ server_id: "i-1", server_type: "Ecs", port: 80, weight: 1 }];
    const listener = (id: string, group: string) => ({
      address: `alicloud_alb_listener.${id}`,
      type: "alicloud_alb_listener",
      values: { load_balancer_id: `alb-${id}`, default_actions: [{ server_group_id: group }] },
    });
    const others = [listener("a", "sgp-other"), listener("b", "sgp-1")];
    expect(asked("alicloud_alb_server_group", { id: "sgp-1", servers }, others)?.respondent).toMatchObject({
      family: "alicloud-alb",
      place: { loadBalancerId: "alb-b", serverGroupId: "sgp-1" },
    });
  });

  test("nobody about members without weight", () => {
    const targets = [{ instance_id: "ins-1", port: 80, weight: 0 }];
    expect(asked("tencentcloud_clb_attachment", { clb_id: "lb-1", targets })).toBeUndefined();
  });
});
