import { exceeds, readPlan } from "../../lib/impact";
import { impactOf } from "./impact-of";
import { planJson, ref, report, Resource, rulesOf, Values } from "./plan-json";

/** Places whose listeners are no resources of the plan: whoever empties one has taken its listeners' servers away. */

/** One place with the servers of one pool, by the weights of its members: the resource that holds them, and more. */
interface Place {
  readonly name: string;
  readonly held: (weights: readonly number[]) => Values;
  readonly type: string;
  readonly list: string;
  /** Members in resources of their own. */
  readonly single?: true;
  /** An edit of a member makes it anew. */
  readonly replaced?: true;
}

const list = (weights: readonly number[], of: (server: number, weight: number) => Values) =>
  weights.map((weight, i) => of(i + 1, weight));

const PLACES: readonly Place[] = [
  {
    name: "default group of a load balancer",
    type: "alicloud_slb_backend_server",
    list: "backend_servers",
    held: (weights) => ({
      id: "lb-1",
      load_balancer_id: "lb-1",
      backend_servers: list(weights, (i, weight) => ({ server_id: `i-${i}`, type: "ecs", weight })),
    }),
  },
  {
    name: "VServer group",
    type: "alicloud_slb_server_group",
    list: "servers",
    held: (weights) => ({
      id: "rsp-1",
      servers: list(weights, (i, weight) => ({ server_ids: [`i-${i}`], port: 80, weight })),
    }),
  },
  {
    name: "VServer group by id",
    type: "alicloud_slb_server_group_server_attachment",
    list: "weight",
    single: true,
    replaced: true,
    held: ([weight]) => ({ id: "a", server_group_id: "rsp-1", server_id: "i-1", port: 80, weight }),
  },
  {
    name: "ALB group",
    type: "alicloud_alb_server_group",
    list: "servers",
    held: (weights) => ({
      id: "sgp-1",
      servers: list(weights, (i, weight) => ({ server_id: `i-${i}`, server_type: "Ecs", port: 80, weight })),
    }),
  },
  {
    name: "NLB group by id",
    type: "alicloud_nlb_server_group_server_attachment",
    list: "weight",
    single: true,
    held: ([weight]) => ({ id: "a", server_group_id: "sgp-1", server_id: "i-1", server_type: "Ecs", port: 80, weight }),
  },
  {
    name: "Tencent listener by id",
    type: "tencentcloud_clb_attachment",
    list: "targets",
    held: (weights) => ({
      id: "#lbl-1#lb-1",
      listener_id: "lbl-1",
      targets: list(weights, (i, weight) => ({ instance_id: `ins-${i}`, eni_ip: "", port: 80, weight })),
    }),
  },
  {
    name: "Tencent rule by domain and url",
    type: "tencentcloud_clb_attachment",
    list: "targets",
    held: (weights) => ({
      id: "x",
      listener_id: "lbl-1",
      domain: "a.com",
      url: "/",
      targets: list(weights, (i, weight) => ({ instance_id: `ins-${i}`, eni_ip: "", port: 80, weight })),
    }),
  },
  {
    name: "Tencent target group by id",
    type: "tencentcloud_clb_target_group_instance_attachment",
    list: "weight",
    single: true,
    held: ([weight]) => ({ id: "a", target_group_id: "lbtg-1", bind_ip: "10.0.0.1", port: 80, weight }),
  },
  {
    name: "Tencent gateway target group by id",
    type: "tencentcloud_gwlb_target_group_register_instances",
    list: "target_group_instances",
    held: (weights) => ({
      id: "lbtg-1",
      target_group_id: "lbtg-1",
      target_group_instances: list(weights, (i, weight) => ({ bind_ip: `10.0.0.${i}`, port: 6081, weight })),
    }),
  },
];

const NOW = [16, 16, 16];

function plan(
  { type, held, list: attribute, single, replaced }: Place,
  after: readonly number[] | undefined,
): Resource[] {
  const config = { [attribute]: single ? {} : [{}] };
  const actions = replaced && after ? ["delete", "create"] : undefined;
  return [{ address: `${type}.a`, before: held(NOW), after: after && held(after), actions, config: after && config }];
}

const refused = (resources: readonly Resource[]) => exceeds(impactOf(readPlan(planJson(resources))), 0);

const OWNED = new Set(["VServer group", "ALB group"]);

describe.each(PLACES)("$name", (place) => {
  const edits: ReadonlyArray<readonly [string, readonly number[] | undefined]> = [
    ["all weights 0", [0, 0, 0]],
    ...(OWNED.has(place.name) ? [] : [["members gone", undefined] as const]),
    ...(place.single ? [] : [["members removed", []] as const]),
  ];

  test.each(edits)("%s: no active server, refused", (_, after) => {
    const found = report(...plan(place, after));
    expect(found.findings.map(({ rule, severity }) => [rule, severity])).toEqual([["no-active-servers", "error"]]);
    expect(found.findings[0].message).toContain("what sends to it is not in this plan");
    expect(refused(plan(place, after))).toBe(true);
  });

  test("one that stays is no reason to refuse", () => {
    const after = place.single ? [1] : [0, 0, 1];
    expect(rulesOf(report(...plan(place, after)))).toEqual([]);
  });
});

test("a group that takes its own servers along is kept by the cloud while anyone uses it", () => {
  const gone = plan(PLACES[1], undefined);
  expect(report(...gone).findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["no-active-servers", "warning"],
  ]);
  expect(refused(gone)).toBe(false);
});

describe("what is tied to an id only", () => {
  const filled = (group: string): Resource => {
    const values = {
      id: group,
      target_group_id: group,
      target_group_instances: [{ bind_ip: "10.0.0.1", port: 6081, weight: 16 }],
    };
    const address = `tencentcloud_gwlb_target_group_register_instances.${group}`;
    return { address, before: values, after: values, config: {} };
  };
  const tie = (group: string) => ({ id: `gwlb-1#${group}`, load_balancer_id: "gwlb-1", target_group_id: group });
  const association = (after: string | undefined, actions?: string[]): Resource => ({
    address: "tencentcloud_gwlb_instance_associate_target_group.t",
    before: tie("g1"),
    after: after === undefined ? undefined : tie(after),
    actions,
    config: after === undefined ? undefined : {},
  });
  const gateway: Resource = {
    address: "tencentcloud_gwlb_instance.g",
    before: { id: "gwlb-1" },
    after: { id: "gwlb-1" },
    config: {},
  };

  test.each<[string, Resource[]]>([
    ["a gateway by id", []],
    ["a gateway of the plan", [gateway]],
  ])("%s", (_, more) => {
    const removed = report(...more, filled("g1"), association(undefined));
    expect(rulesOf(removed)).toEqual(["no-active-servers"]);
    const moved = report(...more, filled("g1"), filled("g2"), association("g2", ["delete", "create"]));
    expect(moved.subjects[0]).toMatchObject({ active: { before: 1, minimum: 0, after: 1 }, loss: { percent: 100 } });
    const first = report(...more, filled("g1"), filled("g2"), association("g2", ["create", "delete"]));
    expect(rulesOf(first)).toEqual(["apply-fails"]);
  });

  test("a Tencent listener by id whose target group changes", () => {
    const of = (id: string): Resource[] => {
      const group = { id, type: "v1" };
      const member = { id: `${id}#a`, target_group_id: id, bind_ip: "10.0.0.1", port: 80, weight: 10 };
      return [
        { address: `tencentcloud_clb_target_group.${id}`, before: group, after: group, config: {} },
        {
          address: `tencentcloud_clb_target_group_instance_attachment.${id}`,
          before: member,
          after: member,
          config: { target_group_id: ref(`tencentcloud_clb_target_group.${id}.id`) },
        },
      ];
    };
    const values = (target_group_id: string) => ({ id: "x", listener_id: "lbl-1", target_group_id });
    const moved = (actions: string[], after: Values = values("g2")) =>
      report(...of("g1"), ...of("g2"), {
        address: "tencentcloud_clb_target_group_attachment.t",
        before: { ...after, ...values("g1") },
        after,
        actions,
        config: {},
      });
    expect(moved(["delete", "create"]).subjects[0]).toMatchObject({ active: { before: 1, minimum: 0, after: 1 } });
    expect(rulesOf(moved(["create", "delete"]))).toEqual(["apply-fails"]);
    expect(rulesOf(moved(["create", "delete"], { ...values("g2"), rule_id: "loc-1" }))).toEqual(["apply-fails"]);
  });
});
