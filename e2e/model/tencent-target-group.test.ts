import { World, type Faults } from "../harness";
import { applied, settled, stack, times } from "./stacks";
import { base, chained, cbd, L, members } from "./target-group";

/** Target groups, edit by edit, as measured on the real provider, tencentcloud 1.83.25. */

let w: World;
const open = async (faults?: Faults): Promise<void> => {
  w = await World.create({ faults });
};
afterEach(() => w?.dispose());

// A task of 0.4 s: long enough that the engine starts all five while the first one runs.
const slow: Faults = { busy: "tasks", latencyMs: 200 };

it("5 instance attachments in parallel, busy answers on: one of five", async () => {
  await open();
  await applied(w, stack(base));
  const r = await w.apply(stack(base, members(5, 80, { chain: false })), { faults: slow });
  expect(r.ok).toBe(false);
  expect(r.output).toContain("ResourceInOperating");
  expect(r.shape(L)).toBe("0 -> 0 -> 1");
  expect((await w.plan()).changes.map((c) => c.action)).toEqual(times(4, "create"));
});

it("5 chained by depends_on: one after another", async () => {
  await open({ busy: "tasks" });
  const r = await applied(w, stack(base, members(5, 80, { chain: true })));
  // The association is not part of the chain: it may meet a running registration, and its resource tries again.
  const refused = r.timeline.refused.filter((entry) => entry.action !== "AssociateTargetGroups");
  expect([refused, r.shape(L)]).toEqual([[], "0 -> 0 -> 5"]);
  await settled(w);
});

it("chained, ports, create_before_destroy", async () => {
  await open({ busy: "tasks" });
  await applied(w, chained(5, 80, cbd));
  const r = await w.apply(chained(5, 81, cbd));
  expect([r.ok, r.shape(L)]).toEqual([true, "5 -> 5 -> 5"]);
  expect(r.calls).toEqual([...times(5, "RegisterTargetGroupInstances"), ...times(5, "DeregisterTargetGroupInstances")]);
  await settled(w);
});
