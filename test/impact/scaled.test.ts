import { exceeds } from "../../lib/impact";
import { changedSubject, report, Resource, rows, rulesOf, shape, shapeOf, Values } from "./plan-json";

/** Scaling groups count as many members as the plan gives them instances. */

interface Family {
  readonly name: string;
  readonly way: (size: Values, after?: Values) => Resource[];
  /** A way whose port changes, which takes all instances off and puts them on again. */
  readonly moved: Resource[];
}

const FAMILIES: readonly Family[] = [
  {
    name: "Alibaba Cloud, by an attachment",
    way: (size, after = size) => alibaba(size, after, ["g", "g"]),
    moved: alibaba({ min_size: 2 }, { min_size: 2 }, ["g", "other"]),
  },
  {
    name: "Tencent Cloud",
    way: (size, after = size) => tencent(size, after, [80, 80]),
    moved: tencent({ min_size: 2 }, { min_size: 2 }, [80, 81]),
  },
];

function alibaba(before: Values, after: Values, [from, to]: readonly [string, string]): Resource[] {
  const tie = (alb_server_group_id: string) => ({
    id: "t",
    scaling_group_id: "asg-1",
    alb_server_group_id,
    port: 80,
    weight: 50,
  });
  return [
    {
      address: "alicloud_ess_scaling_group.s",
      before: { id: "asg-1", ...before },
      after: { id: "asg-1", ...after },
      config: { min_size: {}, max_size: {}, desired_capacity: {} },
    },
    {
      address: "alicloud_ess_alb_server_group_attachment.t",
      before: tie(from),
      after: tie(to),
      actions: from === to ? undefined : ["delete", "create"],
      config: {},
    },
  ];
}

function tencent(before: Values, after: Values, [from, to]: readonly [number, number]): Resource[] {
  const group = (size: Values, port: number) => ({
    id: "asg-1",
    forward_balancer_ids: [{ listener_id: "lbl-1", target_attribute: [{ port, weight: 10 }] }],
    ...size,
  });
  return [
    {
      address: "tencentcloud_as_scaling_group.s",
      before: group(before, from),
      after: group(after, to),
      config: { min_size: {}, max_size: {}, desired_capacity: {}, forward_balancer_ids: [{}] },
    },
  ];
}

describe.each(FAMILIES)("$name", ({ way, moved }) => {
  const active = (size: Values) => report(...way(size)).subjects.map(({ active: { before } }) => before);

  test.each<[string, Values, number]>([
    ["as many as are wanted", { desired_capacity: 3, min_size: 1, max_size: 5 }, 3],
    ["at least the least", { min_size: 2, max_size: 5 }, 2],
    ["one where only the cloud knows", { min_size: 0, max_size: 5 }, 1],
    ["none", { desired_capacity: 0, min_size: 0, max_size: 5 }, 0],
  ])("%s", (_, size, count) => {
    expect(active(size)).toEqual([count]);
  });

  test("a way that moves takes all of them", () => {
    expect(report(...moved).subjects.filter(({ changed }) => changed)[0].active).toMatchObject({
      before: 2,
      minimum: 0,
    });
  });

  test("a smaller size takes instances away, and none is refused", () => {
    const [big, small, none] = [3, 1, 0].map((desired_capacity) => ({ desired_capacity, min_size: 0, max_size: 5 }));
    expect(shape(...way(big, small))).toBe("3 -> 1 -> 1");
    expect(rows(changedSubject(report(...way(big, small))))[0]).toMatch(/\(1 instance\) 80 \d+ in place$/);
    expect(exceeds(report(...way(big, small)), 0)).toBe(false);
    const empty = report(...way(big, none));
    expect(shapeOf(changedSubject(empty))).toBe("3 -> 0 -> 0");
    expect(rulesOf(empty)).toEqual(["no-active-servers"]);
    expect(exceeds(empty, 0)).toBe(true);
  });
});
