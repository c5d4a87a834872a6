import { World, type Faults } from "../harness";
import { barrier, settled, stack } from "./stacks";
import { base, cbd, L, TYPE } from "./target-group";

/** docs/decisions/target-group-chain.md: what the chain of a target group's attachments does at every kind of edit. */

type Members = Record<string, readonly [ip: string, port: number, weight?: number]>;

let w: World;
afterEach(() => w?.dispose());

/** A task of 0.4 s that refuses every other call of its group: nothing may run side by side. */
const slow: Faults = { busy: "tasks", latencyMs: 200 };
const groupId = "${tencentcloud_clb_target_group.g.id}";

function chain(members: Members, order: readonly string[] = Object.keys(members).sort()) {
  const named = order.map((key, at) => {
    const [ip, port, weight = 10] = members[key];
    const after = at === 0 ? {} : { depends_on: [`${TYPE}.${order[at - 1]}`] };
    return [key, { target_group_id: groupId, bind_ip: ip, port, weight, ...cbd, ...after }];
  });
  return stack(base, { [TYPE]: Object.fromEntries(named) }, barrier(TYPE, order));
}

const five: Members = {
  a: ["10.0.0.1", 80],
  b: ["10.0.0.2", 80],
  c: ["10.0.0.3", 80],
  d: ["10.0.0.4", 80],
  e: ["10.0.0.5", 80],
};
const some = (...keys: string[]): Members => Object.fromEntries(keys.map((key) => [key, five[key]]));

it("stays sequential and gap-free whatever comes, goes or moves, also in the middle and backwards", async () => {
  w = await World.create({ faults: slow });
  const edits: Array<[string, ReturnType<typeof chain>, string]> = [
    ["create", chain(five), "0 -> 0 -> 5"],
    ["remove two in the middle", chain(some("a", "c", "e")), "5 -> 3 -> 3"],
    ["add two in the middle", chain(five), "3 -> 3 -> 5"],
    ["the chain backwards", chain(five, ["e", "d", "c", "b", "a"]), "5 -> 5 -> 5"],
    ["remove two, move one port", chain({ ...some("b", "e"), d: ["10.0.0.4", 81] }), "5 -> 3 -> 3"],
    ["swap all", chain({ b: ["10.0.1.2", 80], d: ["10.0.1.4", 81], e: ["10.0.1.5", 80] }), "3 -> 3 -> 3"],
    ["weights, and one less", chain({ d: ["10.0.1.4", 81, 30], e: ["10.0.1.5", 80, 20] }), "3 -> 2 -> 2"],
  ];
  for (const [name, edit, servers] of edits) {
    const r = await w.apply(edit, { faults: slow });
    const { empty } = await w.plan();
    expect([name, r.ok, r.shape(L), r.timeline.refused, empty]).toEqual([name, true, servers, [], true]);
  }
  await settled(w);
});

it("a renamed key is another resource for the same endpoint: refused, or lost where the cloud takes it twice", async () => {
  w = await World.create();
  await w.apply(chain(some("a", "b")));
  const r = await w.apply(chain({ ...some("a"), z: five.b }));
  expect([r.ok, r.shape(L)]).toEqual([false, "2 -> 2 -> 2"]);
  expect(r.output).toContain("InvalidParameterValue.Duplicate");
});
