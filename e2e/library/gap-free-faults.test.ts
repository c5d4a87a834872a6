import { join } from "node:path";
import { DataResource, TerraformStack, Testing } from "cdktf";
import { alicloud, Backend } from "../../lib";
import { ApplyResult, Stack, World } from "../harness";
import { Declared, Edit, EDITS } from "../matrix/edits";
import { FAMILIES } from "../matrix/families";
import { FamilyUnderTest } from "../matrix/family";
import { PORT, SPARE_PORT, synthesize } from "../matrix/synthesize";

/**
 * A call fails in the middle of an edit that leaves no gap, and in each apply after it another one, ever later: no pool
 * ever shrinks, and the first apply without a fault in its way finishes.
 */

/** Families whose edits leave no gap; the immutable groups of Alibaba Cloud are made anew. */
const GAP_FREE = {
  "alicloud-clb-vserver-immutable": { group: "alicloud_slb_server_group" },
  "alicloud-clb-master-slave": { group: "alicloud_slb_master_slave_server_group" },
  "alicloud-alb-instance": { group: "alicloud_alb_server_group" },
  "alicloud-nlb-instance": {},
  "tencentcloud-target-group-v1": {},
  "tencentcloud-target-group-v2": {},
} as Readonly<Record<string, { readonly group?: string }>>;

const EDITED = ["port of all", "swap all", "add one", "remove one", "move a backend between pools"];

interface Case {
  readonly name: string;
  readonly family: FamilyUnderTest;
  readonly edit: Edit;
  readonly group?: string;
}

const CASES: readonly Case[] = FAMILIES.filter(({ name }) => name in GAP_FREE).flatMap((family) =>
  EDITS.filter(({ name }) => EDITED.includes(name) && family.cannot?.[name] === undefined).map((edit) => ({
    name: `${family.name}: ${edit.name}`,
    family,
    edit,
    ...GAP_FREE[family.name],
  })),
);

/** A world in which the edit is written and not yet applied, with its listeners. */
async function edited({ family, edit }: Case) {
  const world = await World.create({ faults: { latencyMs: 5 } });
  const [before, after] = [edit.before(family), edit.after(family)];
  const ports = before.spare === undefined ? [PORT] : [PORT, SPARE_PORT];
  const fronts = ports.map((port) => family.front(port));
  const first = await world.apply(synthesize([[family, before]]));
  if (!first.ok) throw new Error(first.output);
  world.write(synthesize([[family, after]]));
  const sizes = (declared: Declared) =>
    [declared.servers, declared.spare ?? {}].map((servers) => Object.keys(servers).length).slice(0, ports.length);
  const [start, end] = [sizes(before), sizes(after)];
  return { world, fronts, end, least: start.map((count, i) => Math.min(count, end[i])) };
}

describe("a call fails in each apply, ever later", () => {
  test.each(CASES)("$name", async (one) => {
    const { world, fronts, end, least } = await edited(one);
    try {
      const results: ApplyResult[] = [];
      let replace: string[] = [];
      for (let failNth = 1; results.at(-1)?.ok !== true; failNth++) {
        results.push(await world.applyWritten({ faults: { failNth }, replace }));
        // The call that fails made a new group: the next plan is refused and says so (see below).
        replace = toReplace(results.at(-1)!);
        if (results.length > 24) throw new Error(results.at(-1)!.output);
      }
      expect(results.length).toBeGreaterThan(1);
      expect(seen(fronts, results)).toEqual({ fewest: least, end });
      expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
      expect(await world.destroy()).toMatchObject({ ok: true, leftovers: [] });
    } finally {
      world.dispose();
    }
  });
});

/**
 * What triggers the replacement is in the state before the new group is made. When that one call fails, the next plan
 * knows of no replacement any more: it would change the members in place. So it is refused, until it says -replace.
 */
describe("the call that makes the new group fails", () => {
  const editsNamed = (name: string) => CASES.filter(({ group, edit }) => group !== undefined && edit.name === name);

  test.each([...editsNamed("swap all"), ...editsNamed("remove one")])(
    "$name: the next plan is refused, with -replace it is applied without a gap",
    async (one) => {
      const { world, fronts, end, least } = await edited(one);
      try {
        const failing = await world.applyWritten({ faults: { failNth: 1 } });
        expect(failing.failed.every((address) => address.startsWith(`${one.group}.`))).toBe(true);
        expect(failing.ok).toBe(false);
        const refused = await world.applyWritten();
        expect({ ok: refused.ok, calls: refused.calls, says: toReplace(refused) }).toEqual({
          ok: false,
          calls: [],
          says: failing.failed,
        });
        const next = await world.applyWritten({ replace: failing.failed });
        expect(next).toMatchObject({ ok: true });
        expect(seen(fronts, [failing, refused, next])).toEqual({ fewest: least, end });
        expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
        expect(await world.destroy()).toMatchObject({ ok: true, leftovers: [] });
      } finally {
        world.dispose();
      }
    },
  );

  test.each(editsNamed("add one"))("$name: the next apply adds in place", async (one) => {
    const { world, fronts, end, least } = await edited(one);
    try {
      const results = [await world.applyWritten({ faults: { failNth: 1 } }), await world.applyWritten()];
      expect(results.map(({ ok }) => ok)).toEqual([false, true]);
      expect(seen(fronts, results)).toEqual({ fewest: least, end });
      expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
    } finally {
      world.dispose();
    }
  });

  test.each(editsNamed("swap all"))(
    "$name: what was declared before is applied, and so is another edit",
    async (one) => {
      const { world, fronts, end, least } = await edited(one);
      try {
        const [before, after] = [one.edit.before(one.family), one.edit.after(one.family)];
        const results = [await world.applyWritten({ faults: { failNth: 1 } })];
        for (const declared of [before, after]) {
          world.write(synthesize([[one.family, declared]]));
          results.push(await world.applyWritten());
        }
        expect(results.map(({ ok }) => ok)).toEqual([false, true, true]);
        expect(seen(fronts, results)).toEqual({ fewest: least, end });
        expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
      } finally {
        world.dispose();
      }
    },
  );

  test.each(editsNamed("swap all"))("$name: a destroy is not refused", async (one) => {
    const { world } = await edited(one);
    try {
      await world.applyWritten({ faults: { failNth: 1 } });
      expect(await world.destroy()).toMatchObject({ ok: true, leftovers: [] });
    } finally {
      world.dispose();
    }
  });
});

/** Ids that are known only after the apply, as those of servers that are made in it. */
test("servers whose ids the plan does not know: refused after the failed apply, when it knows them", async () => {
  const world = await World.create({ faults: { latencyMs: 5 } });
  try {
    expect(await world.apply(serverOf("i-a"))).toMatchObject({ ok: true });
    world.write(serverOf("i-b"));
    const failing = await world.applyWritten({ faults: { failNth: 1 } });
    const refused = await world.applyWritten();
    expect([failing.ok, refused.ok, refused.calls, toReplace(refused)]).toEqual([false, false, [], failing.failed]);
    const next = await world.applyWritten({ replace: failing.failed });
    expect([next.ok, ...seen(["HTTP:80"], [failing, refused, next]).fewest]).toEqual([true, 1]);
    expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
  } finally {
    world.dispose();
  }
});

function serverOf(id: string): Stack {
  const stack = new TerraformStack(Testing.app(), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  const server = new DataResource(stack, "Server", { input: id as unknown as { [key: string]: string } });
  const zoneMappings = ["h", "i"].map((zone) => ({ zoneId: `cn-hangzhou-${zone}`, vswitchId: `vsw-${zone}` }));
  new alicloud.ApplicationLoadBalancer(stack, "Alb", { vpcId: "vpc-1", zoneMappings, deletionProtection: false })
    .addListener("Listener", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
    .addBackends("Web", { defaultPort: 80, backends: { a: Backend.instance(server.getStringAttribute("output")) } });
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

test("cdktf deploy takes the words of the message", async () => {
  const world = await World.create({ faults: { latencyMs: 5 } });
  try {
    const app = join(__dirname, "../rollout/app.ts");
    const deploy = (name: string, env: NodeJS.ProcessEnv = {}, faults = {}) =>
      world.applyWithCdktf(app, { env: { FAMILY: "alicloud-alb-immutable", SERVERS: `${name}:80`, ...env }, faults });
    expect((await deploy("a")).ok).toBe(true);
    expect((await deploy("b", {}, { failNth: 1 })).ok).toBe(false);
    const refused = await deploy("b");
    expect(refused.output).toContain("TF_CLI_ARGS_apply");
    const next = await deploy("b", { TF_CLI_ARGS_apply: /-replace=\S+/.exec(refused.output)![0] });
    expect([refused.calls, next.ok, next.traffic("HTTP:80")]).toEqual([[], true, { before: 1, min: 1, after: 1 }]);
  } finally {
    world.dispose();
  }
});

/** How few served during some applies, and how many after the last one. */
function seen(fronts: readonly string[], results: readonly ApplyResult[]) {
  return {
    fewest: fronts.map((front) => Math.min(...results.map((result) => result.minActive(front)))),
    end: fronts.map((front) => results.at(-1)!.traffic(front).after),
  };
}

/** What a refused plan says is to be replaced. */
function toReplace({ output }: ApplyResult): string[] {
  return [...output.matchAll(/apply once with -replace=(\S+)/g)].map(([, address]) => address);
}
