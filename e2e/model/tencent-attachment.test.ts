import { World, type Faults } from "../harness";
import { applied, ids, row, settled, stack, times } from "./stacks";

/** clb_attachment, edit by edit, as measured on the real provider, tencentcloud 1.83.25. */

let w: World;
const open = async (faults?: Faults): Promise<void> => {
  w = await World.create({ faults });
};
afterEach(() => w?.dispose());

const DEREGISTER = "DeregisterTargets";
const WEIGHT = "ModifyTargetWeight";
const REGISTER = "RegisterTargets";

const clbId = "${tencentcloud_clb_instance.lb.id}";
const lb = { tencentcloud_clb_instance: { lb: { network_type: "OPEN", clb_name: "lb", vpc_id: "vpc-1" } } };
const listener = (protocol: string, port = 80) => ({
  tencentcloud_clb_listener: { l: { clb_id: clbId, listener_name: "l", protocol, port } },
});
const targets = (servers: string[], port: number, weight = 10) =>
  servers.map((instance_id) => ({ instance_id, port, weight }));
const attachment = (name: string, list: unknown[], more: Record<string, unknown> = {}) => ({
  tencentcloud_clb_attachment: {
    [name]: { clb_id: clbId, listener_id: "${tencentcloud_clb_listener.l.listener_id}", targets: list, ...more },
  },
});
const tcp = (list: unknown[]) => stack(lb, listener("TCP"), attachment("a", list));
const s = (n: number, from = 1) => ids(n, "ins-", from);
const L = "TCP:80";

describe("one attachment on a TCP listener", () => {
  beforeEach(() => open());

  it.each([
    [3, 1],
    [45, 3],
  ])("weights of %d: %d calls in place", async (n, calls) => {
    await applied(w, tcp(targets(s(n), 80)));
    const r = await row(w, tcp(targets(s(n), 80, 20)), L);
    expect(r).toEqual({ ok: true, calls: times(calls, WEIGHT), servers: `${n} -> ${n} -> ${n}`, empty: true });
    await settled(w);
  });

  it("ports of all 3", async () => {
    await applied(w, tcp(targets(s(3), 80)));
    expect(await row(w, tcp(targets(s(3), 81)), L)).toEqual({
      ok: true,
      calls: [DEREGISTER, REGISTER],
      servers: "3 -> 0 -> 3",
      empty: true,
    });
  });

  it("ports of all 45", async () => {
    await applied(w, tcp(targets(s(45), 80)));
    const r = await row(w, tcp(targets(s(45), 81)), L);
    expect(r).toEqual({
      ok: true,
      calls: [...times(3, DEREGISTER), ...times(3, REGISTER)],
      servers: "45 -> 0 -> 45",
      empty: true,
    });
    await settled(w);
  });

  it("swap of all", async () => {
    await applied(w, tcp(targets(s(3), 80)));
    expect(await row(w, tcp(targets(s(3, 4), 80)), L)).toEqual({
      ok: true,
      calls: [DEREGISTER, REGISTER],
      servers: "3 -> 0 -> 3",
      empty: true,
    });
  });

  it("the same in two applies: add, then remove", async () => {
    await applied(w, tcp(targets(s(3), 80)));
    const add = await w.apply(tcp(targets(s(6), 80)));
    expect([add.calls, add.shape(L)]).toEqual([[REGISTER], "3 -> 3 -> 6"]);
    const remove = await w.apply(tcp(targets(s(3, 4), 80)));
    expect([remove.calls, remove.shape(L)]).toEqual([[DEREGISTER], "6 -> 3 -> 3"]);
    await settled(w);
  });

  it("swap where Register fails once", async () => {
    await applied(w, tcp(targets(s(3), 80)));
    const r = await w.apply(tcp(targets(s(3, 4), 80)), { faults: { failNth: 2 } });
    expect([r.ok, r.calls, r.shape(L)]).toEqual([false, [DEREGISTER, REGISTER], "3 -> 0 -> 0"]);
    expect((await w.plan()).changes).toEqual([{ address: "tencentcloud_clb_attachment.a", action: "create" }]);
    await applied(w, tcp(targets(s(3, 4), 80)));
    await settled(w);
  });

  it("create of 45, second of three calls fails: never converges where existing members are refused", async () => {
    await applied(w, stack(lb, listener("TCP")));
    const all = tcp(targets(s(45), 80));
    const r = await w.apply(all, { faults: { failNth: 2, failAction: REGISTER } });
    expect([r.ok, r.shape(L)]).toEqual([false, "0 -> 0 -> 20"]);
    expect((await w.apply(all)).ok).toBe(false);
    const ignoring = await w.apply(all, { faults: { duplicates: "ignore" } });
    expect([ignoring.ok, ignoring.shape(L)]).toEqual([true, "20 -> 20 -> 45"]);
    await settled(w);
  });

  it("a throttled task query is not retried: the chunk stays bound and is in no state", async () => {
    await applied(w, stack(lb, listener("TCP")));
    // Calls and task queries count alike: the 4th is the query of the second chunk.
    const r = await w.apply(tcp(targets(s(45), 80)), { faults: { throttleEvery: 4 } });
    expect([r.ok, r.shape(L)]).toEqual([false, "0 -> 0 -> 40"]);
    expect((await w.plan()).changes).toEqual([{ address: "tencentcloud_clb_attachment.a", action: "create" }]);
  });

  it("throttled RegisterTargets itself is retried", async () => {
    await applied(w, stack(lb, listener("TCP")));
    const r = await w.apply(tcp(targets(s(45), 80)), { faults: { throttleEvery: 3 } });
    // R W R! R W R! R W: the second and third chunk are refused once each... every third call, whichever it is.
    expect(r.ok).toBe(true);
    expect(new Set(r.timeline.refused.map((e) => e.action))).toEqual(new Set([REGISTER]));
    expect(r.shape(L)).toBe("0 -> 0 -> 45");
  });
});

describe("an HTTP listener with two rules", () => {
  const rule = (name: string, after?: string) => ({
    tencentcloud_clb_listener_rule: {
      [name]: {
        clb_id: clbId,
        listener_id: "${tencentcloud_clb_listener.l.listener_id}",
        domain: `${name}.example.com`,
        url: "/",
        ...(after ? { depends_on: [`tencentcloud_clb_listener_rule.${after}`] } : {}),
      },
    },
  });
  const on = (name: string, list: unknown[]) =>
    attachment(name, list, { rule_id: `\${tencentcloud_clb_listener_rule.${name}.rule_id}` });
  const rules = [lb, listener("HTTP"), rule("one"), rule("two", "one")];
  const two = "HTTP:80/two.example.com/";
  const start = stack(...rules, on("one", targets(s(3), 80)), on("two", targets(s(3, 4), 80)));
  beforeEach(() => open());

  it("removing one target of the second rule: no call, success, never empty", async () => {
    await applied(w, start);
    const edit = stack(...rules, on("one", targets(s(3), 80)), on("two", targets(s(2, 4), 80)));
    expect(await row(w, edit, two)).toEqual({ ok: true, calls: [], servers: "3 -> 3 -> 3", empty: false });
    expect(await row(w, edit, two)).toEqual({ ok: true, calls: [], servers: "3 -> 3 -> 3", empty: false });
  });

  it("ports of the second rule: old and new serve", async () => {
    await applied(w, start);
    const edit = stack(...rules, on("one", targets(s(3), 80)), on("two", targets(s(3, 4), 81)));
    expect(await row(w, edit, two)).toEqual({ ok: true, calls: [REGISTER], servers: "3 -> 3 -> 6", empty: false });
  });

  it("deleting the second attachment, keeping the rule: no call, the servers stay", async () => {
    await applied(w, start);
    const edit = stack(...rules, on("one", targets(s(3), 80)));
    expect(await row(w, edit, two)).toEqual({ ok: true, calls: [], servers: "3 -> 3 -> 3", empty: true });
    expect((await w.destroy()).leftovers).toEqual([]);
  });

  it("identical pools: removing a server from both is a race", async () => {
    const same = (n: number) => stack(...rules, on("one", targets(s(n), 80)), on("two", targets(s(n), 80)));
    await applied(w, same(3));
    const r = await w.apply(same(2));
    expect(r.ok).toBe(true);
    expect([2, 3]).toContain(r.traffic(two).after);
  });
});

it("two attachments on one listener: the second apply takes all servers away, for ever", async () => {
  await open();
  const both = stack(lb, listener("TCP"), attachment("a", targets(s(2), 80)), attachment("b", targets(s(2, 3), 80)));
  await applied(w, both);
  const r = await w.apply(both);
  expect([r.ok, r.calls, r.shape(L)]).toEqual([true, [DEREGISTER, DEREGISTER], "4 -> 0 -> 0"]);
  expect((await w.plan()).changes.map((c) => c.action)).toEqual(["create", "create"]);
  await applied(w, both);
  expect((await w.plan()).empty).toBe(false);
});
