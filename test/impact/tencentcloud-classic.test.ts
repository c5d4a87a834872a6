import { report, Resource, shape, Values } from "./plan-json";

/** `ClassicBinding`: a `terraform_data` for each backend, replaced when its weight changes. */

const bound = (instance: string, weight: number): Values => ({
  id: `data-${instance}`,
  triggers_replace: { load_balancer_id: "lb-1", instance_id: instance, weight },
});
const backend = (instance: string, before?: number, after?: number): Resource => ({
  address: `terraform_data.binding["${instance}"]`,
  before: before === undefined ? undefined : bound(instance, before),
  after: after === undefined ? undefined : bound(instance, after),
  actions: before !== undefined && after !== undefined && before !== after ? ["delete", "create"] : undefined,
  config: after === undefined ? undefined : { triggers_replace: { references: ["each.value.weight"] } },
});

test.each([
  ["weights of all", [backend("ins-1", 10, 20), backend("ins-2", 10, 20)], "2 -> 0 -> 2"],
  ["weight of one", [backend("ins-1", 10, 20), backend("ins-2", 10, 10)], "2 -> 1 -> 2"],
  ["add one", [backend("ins-1", 10, 10), backend("ins-2", undefined, 10)], "1 -> 1 -> 2"],
  ["swap", [backend("ins-1", 10, undefined), backend("ins-2", undefined, 10)], "1 -> 0 -> 1"],
])("%s", (_, resources, expected) => {
  expect(shape(...resources)).toBe(expected);
});

test("an instance that the apply creates is another one than that which leaves", () => {
  const fresh: Resource = {
    ...backend("fresh", undefined, 10),
    after: { triggers_replace: { load_balancer_id: "lb-1", weight: 10 } },
    unknown: { id: true, triggers_replace: { instance_id: true } },
  };
  expect(shape(backend("ins-1", 10, undefined), fresh)).toBe("1 -> 0 -> 1");
});

test("any other terraform_data holds no backend", () => {
  const other = (address: string, triggers: unknown): Resource => ({
    address,
    after: { triggers_replace: triggers },
    config: { triggers_replace: {} },
  });
  const plan = report(
    other("terraform_data.text", "lb-1"),
    other("terraform_data.list", ["lb-1", "ins-1"]),
    other("terraform_data.half", { load_balancer_id: "lb-1" }),
    { address: "terraform_data.none", after: {}, unknown: { triggers_replace: true }, config: {} },
  );
  expect(plan.subjects).toEqual([]);
});
